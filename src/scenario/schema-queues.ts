// Who waits where: queues, what callers do there, and what comes of a contact.
import { z } from "zod";
import { attempts, count, duration, share } from "./quantity-kinds.ts";
import { dayKinds, each } from "./schema-demand.ts";
import { distribution } from "./schema-distributions.ts";
import { byId, map, name, quantity, text, word } from "./schema-parts.ts";

const again = map({ share: quantity(share), delay: distribution, atMost: quantity(attempts) }).meta({
  id: "again",
});

const outcomes = map({
  putThrough: map({ share: quantity(share), to: name }).optional(),
  extension: map({ share: quantity(share), reached: quantity(share), chaser: again.optional() }).optional(),
  advice: map({ share: quantity(share) }).optional(),
  upgrade: map({ share: quantity(share), to: name }).optional(),
});

const whenAbandoned = map({
  redial: again.optional(),
  escalate: map({ share: quantity(share), to: name, channel: name, delay: distribution }).optional(),
});

const serviceLevel = map({
  within: quantity(duration).optional(),
  thresholds: z.array(quantity(duration)).optional(),
  shortAbandon: quantity(duration).optional(),
});

const brought = map({ work: name, share: quantity(share) });

const queue = map({
  stage: word(["switchboard", "handler", "work"]),
  priority: quantity(count),
  ageing: quantity(duration).optional(),
  ring: distribution.optional(),
  patience: z.union([word(["endless"], "endless, a duration or a distribution"), distribution]).optional(),
  talk: distribution,
  wrapUp: distribution.optional(),
  outcomes: outcomes.optional(),
  transfers: byId(map({ share: quantity(share) })).optional(),
  brings: map({ afterAnswered: brought.optional(), afterAbandoned: brought.optional() }).optional(),
  whenAbandoned: whenAbandoned.optional(),
  whenBlocked: map({ redial: again }).optional(),
  deferrable: word(["yes", "no"]).optional(),
  open: map(each(dayKinds, text)).optional(),
  atClose: word(["cut", "drain"]).optional(),
  serviceLevel: serviceLevel.optional(),
});

export const queues = byId(queue);

export type AuthoredQueue = z.output<typeof queue>;
export type AuthoredRetries = z.output<typeof whenAbandoned>;
export type AuthoredOutcomes = z.output<typeof outcomes>;
export type AuthoredServiceLevel = z.output<typeof serviceLevel>;
export type AuthoredAgain = z.output<typeof again>;
export type AuthoredOpening = NonNullable<AuthoredQueue["open"]>;

// Who waits where: queues, what callers do there, and what comes of a contact.
import { z } from "zod";
import { attempts, count, duration, positive, share } from "./quantity-kinds.ts";
import { dayKinds, each } from "./schema-demand.ts";
import { distribution } from "./schema-distributions.ts";
import { byId, map, name, quantity, text, word } from "./schema-parts.ts";
import { grade } from "./schema-triage.ts";

const again = map({ share: quantity(share), delay: distribution, atMost: quantity(attempts) }).meta({
  id: "again",
});

/** In the place of a share: in a scenario with a catalogue of reasons, the reason of the need decides. */
export const byReason = "byReason";

const outcomeShare = z.union([quantity(share), word([byReason], "byReason or a share such as 52 %")]);

const outcomes = map({
  putThrough: map({ share: outcomeShare, to: name }).optional(),
  extension: map({ share: outcomeShare, reached: quantity(share), chaser: again.optional() }).optional(),
  advice: map({ share: outcomeShare }).optional(),
  upgrade: map({ share: outcomeShare, to: name }).optional(),
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

/** What comes of a contact that a handler has dealt with, where no triage decides it. */
const whenAnswered = map({
  repeat: again.optional(),
  task: map({ share: quantity(share), grade }).optional(),
});

/** A caller who would wait long is offered to be rung back, keeping the place in the queue. */
const callback = map({
  above: quantity(duration),
  accepts: quantity(share),
  reached: quantity(share),
  ringing: quantity(duration),
  /** After a missed callback: rings again. */
  redial: again.optional(),
});

/** The wait is predicted and said; some then leave at once, others stay longer. */
const announcement = map({
  predicts: word(["lastWait", "queueLength"]),
  leaves: map({ above: quantity(duration), share: quantity(share) }).optional(),
  patience: quantity(positive).optional(),
});

/** After a while a caller hears that it can be reported online; of those whose need is eligible, some do. */
const reportOnline = map({
  after: quantity(duration),
  share: quantity(share),
  to: name,
  channel: name,
  when: word(["always", "centreAnnounces"]).optional(),
});

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
  triage: word(["byDepth", "full", "none"]).optional(),
  whenAnswered: whenAnswered.optional(),
  deadline: quantity(duration).optional(),
  callback: callback.optional(),
  announcement: announcement.optional(),
  reportOnline: reportOnline.optional(),
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

// Who waits where, and who answers: queues and teams.
import { z } from "zod";
import { attempts, count, deskHours, duration, handlers, positive, share } from "./quantity-kinds.ts";
import { dayKinds, each } from "./schema-demand.ts";
import { distribution } from "./schema-distributions.ts";
import { byId, map, name, quantity, word } from "./schema-parts.ts";

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

const queue = map({
  stage: word(["switchboard", "handler"]),
  priority: quantity(count),
  ring: distribution,
  patience: z.union([word(["endless"], "endless, a duration or a distribution"), distribution]),
  talk: distribution,
  wrapUp: distribution.optional(),
  outcomes: outcomes.optional(),
  whenAbandoned: whenAbandoned.optional(),
  serviceLevel: serviceLevel.optional(),
});

/** Handlers through a day: by list, by windows such as `07:00-22:00`, or one number. */
const dayPlan = z
  .union([quantity(handlers), z.array(quantity(handlers)), z.record(z.string(), quantity(handlers))])
  .meta({ id: "dayPlan" });

const staffing = map({
  ...each(dayKinds, dayPlan),
  deskHours: quantity(deskHours).optional(),
  follows: name.optional(),
  fit: quantity(share).optional(),
  minimum: quantity(handlers).optional(),
});

const team = map({
  serves: z.array(name),
  helps: byId(word(["nextFree", "none"])).optional(),
  bands: byId(map({ share: quantity(share), handleTime: quantity(positive) })).optional(),
  staffing,
});

export const queues = byId(queue);
export const teams = byId(team);

export type AuthoredQueue = z.output<typeof queue>;
export type AuthoredRetries = z.output<typeof whenAbandoned>;
export type AuthoredOutcomes = z.output<typeof outcomes>;
export type AuthoredServiceLevel = z.output<typeof serviceLevel>;
export type AuthoredTeam = z.output<typeof team>;
export type AuthoredStaffing = z.output<typeof staffing>;
export type AuthoredDayPlan = z.output<typeof dayPlan>;

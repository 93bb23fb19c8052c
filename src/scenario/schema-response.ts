// Officers: units on shift, how jobs of each grade are dispatched, and what follows the scene.
import { z } from "zod";
import { attempts, count, duration, handlers, share } from "./quantity-kinds.ts";
import { dayKinds, each } from "./schema-demand.ts";
import { distribution } from "./schema-distributions.ts";
import { byId, map, name, quantity, text, word } from "./schema-parts.ts";
import { tasked } from "./schema-triage.ts";

/** As handlers of a team: by list, by windows such as `07:00-22:00`, or one number. */
const dayPlan = z.union([
  quantity(handlers),
  z.array(quantity(handlers)),
  z.record(z.string(), quantity(handlers)),
]);

const staffing = map(each(dayKinds, dayPlan));

const job = map({
  target: quantity(duration),
  travel: distribution,
  scene: distribution,
  /** How many units a job takes, with shares: `{ 1: 70 %, 2: 30 % }`. */
  unitsNeeded: byId(quantity(share)).optional(),
  arrest: quantity(share).optional(),
  appointment: map({ lead: distribution, hours: text.optional() }).optional(),
  byTelephone: quantity(share).optional(),
});

export const response = map({
  units: byId(map({ staffing })),
  grades: map(each(tasked, job)),
  order: word(["byGrade", "firstCome"]).optional(),
  neighbourAfter: quantity(duration).optional(),
  divert: word(["none", "scheduled", "priority"]).optional(),
  /** Units of a group that only an immediate job may take. */
  keepFree: quantity(count).optional(),
  arrest: map({
    officerTime: distribution,
    transport: map({ staffing, time: distribution, officerTime: distribution }).optional(),
  }).optional(),
  telephone: map({ staffing, time: distribution }).optional(),
  chaser: map({
    share: quantity(share),
    atMost: quantity(attempts),
    to: name,
    channel: name,
  }).optional(),
});

export type AuthoredResponse = z.output<typeof response>;
export type AuthoredJob = z.output<typeof job>;

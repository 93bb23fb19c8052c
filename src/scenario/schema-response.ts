// Officers: units on shift, how jobs of each grade are dispatched, and what follows the scene.
import type { z } from "zod";
import { attempts, count, duration, share } from "./quantity-kinds.ts";
import { dayKinds, each } from "./schema-demand.ts";
import { distribution } from "./schema-distributions.ts";
import { dayPlan } from "./schema-floor.ts";
import { byId, map, name, needed, optional, quantity, text, word } from "./schema-parts.ts";
import { tasked } from "./schema-triage.ts";

const staffing = needed(map(each(dayKinds, dayPlan)), "how many are on shift, by kind of day");

const job = map({
  target: needed(quantity(duration), "from grading to arrival; later is late"),
  travel: needed(distribution, "from being sent to being there"),
  scene: needed(distribution, "at the scene"),
  unitsNeeded: optional(
    byId(quantity(share)),
    "how many units a job takes, with shares: { 1: 70 %, 2: 30 % }; one unless written",
  ),
  arrest: optional(quantity(share), "share that ends with an arrest"),
  appointment: optional(
    map({
      lead: needed(distribution, "from grading to the appointment"),
      hours: optional(text, 'when an appointment may begin, such as "08:00-20:00"'),
    }),
    "an officer comes at a time agreed",
  ),
  byTelephone: optional(quantity(share), "share settled by investigators on the telephone"),
});

export const response = map({
  units: needed(byId(map({ staffing })), "groups of response units, by name"),
  grades: needed(map(each(tasked, job)), "the jobs of each grade that triage gives"),
  order: optional(
    word(["byGrade", "firstCome"]),
    "which job a free unit takes: the most urgent, or the one that waits longest",
  ),
  neighbourAfter: optional(
    quantity(duration),
    "how long a job waits before a neighbouring group may take it",
  ),
  divert: optional(
    word(["none", "scheduled", "priority"]),
    "what an immediate job may take a unit away from: nothing, scheduled work, or priority work too",
  ),
  keepFree: optional(quantity(count), "units of a group that only an immediate job may take"),
  arrest: optional(
    map({
      officerTime: needed(distribution, "how long custody and the file hold the unit"),
      transport: optional(
        map({
          staffing,
          time: needed(distribution, "how long it is then busy"),
          officerTime: needed(distribution, "how long the unit is still held"),
        }),
        "prisoner transport, which takes part of it on when it is free",
      ),
    }),
    "what follows an arrest",
  ),
  telephone: optional(
    map({ staffing, time: needed(distribution, "how long one takes") }),
    "investigators who settle jobs on the telephone",
  ),
  chaser: optional(
    map({
      share: needed(quantity(share), "share that rings for each target-length of waiting"),
      atMost: needed(quantity(attempts), "times at the most"),
      to: needed(name, "the queue in which they ring"),
      channel: needed(name, "the channel on which they ring"),
    }),
    "whoever waits for an officer beyond the target rings to ask",
  ),
});

export type AuthoredResponse = z.output<typeof response>;
export type AuthoredJob = z.output<typeof job>;

// Measures of a queue, each defined once. Contacts are counted in the interval of their first ring.
//
// Waiting time is time in a queue, from the end of the ring. Time to answer is ring plus waiting time, of those
// who were answered. Service levels are judged on time to answer; an abandonment is timed from its ring too.
import type { ResolvedQueue } from "../scenario/resolved-floor.ts";
import * as cohort from "./cohort-columns.ts";
import { column, type Measure, type Sum } from "./measure.ts";
import { serviceLevels } from "./service-levels.ts";

const offered = column(cohort.offered);
const answered = column(cohort.answered);
const abandoned = column(cohort.abandoned);
const blocked = column(cohort.blocked);
const left: Sum = (cells, base) => answered(cells, base) + abandoned(cells, base);

/** Measures of a queue, from the cohort book. */
export const queueMeasures: readonly Measure[] = [
  {
    name: "offered",
    unit: "contacts",
    definition: "contacts that rang at the queue, over the whole period",
    numerator: offered,
    denominator: "one",
  },
  {
    name: "offeredPerDay",
    unit: "contacts/day",
    definition: "contacts that rang at the queue, per day",
    numerator: offered,
    denominator: "day",
  },
  {
    name: "answeredPerDay",
    unit: "contacts/day",
    definition: "contacts that reached a person in this queue, per day",
    numerator: answered,
    denominator: "day",
  },
  {
    name: "abandonedPerDay",
    unit: "contacts/day",
    definition: "contacts that left the queue unserved, per day",
    numerator: abandoned,
    denominator: "day",
  },
  {
    name: "transferredPerDay",
    unit: "contacts/day",
    definition:
      "contacts that went on from here to another queue (put through, upgraded or transferred), per day",
    numerator: column(cohort.transferred),
    denominator: "day",
  },
  {
    name: "stillWaitingPerDay",
    unit: "contacts/day",
    definition: "offered − answered − abandoned − blocked: still inside when the run ended, per day",
    numerator: (cells, base) => offered(cells, base) - left(cells, base) - blocked(cells, base),
    denominator: "day",
  },
  {
    name: "abandonmentRatio",
    unit: "share",
    definition: "abandoned ÷ offered",
    numerator: abandoned,
    denominator: offered,
  },
  {
    name: "blockedPerDay",
    unit: "contacts/day",
    definition: "contacts turned away unserved (no free line, or the queue closed), per day",
    numerator: blocked,
    denominator: "day",
  },
  {
    name: "blockingRatio",
    unit: "share",
    definition: "blocked ÷ offered",
    numerator: blocked,
    denominator: offered,
  },
  {
    name: "meanHeldTime",
    unit: "s",
    definition: "time for which talks were broken off for a more urgent contact ÷ answered",
    numerator: column(cohort.heldTime),
    denominator: answered,
  },
  {
    name: "meanWaitingTime",
    unit: "s",
    definition: "time in queue of answered and abandoned ÷ (answered + abandoned)",
    numerator: (cells, base) => cells[base + cohort.waitOfAnswered]! + cells[base + cohort.waitOfAbandoned]!,
    denominator: left,
  },
  {
    name: "meanWaitingTimeOfAnswered",
    unit: "s",
    definition: "time in queue of the answered ÷ answered",
    numerator: column(cohort.waitOfAnswered),
    denominator: answered,
  },
  {
    name: "meanWaitingTimeOfAbandoned",
    unit: "s",
    definition: "time in queue of the abandoned ÷ abandoned",
    numerator: column(cohort.waitOfAbandoned),
    denominator: abandoned,
  },
  {
    name: "meanRingTime",
    unit: "s",
    definition: "ring of the answered ÷ answered",
    numerator: column(cohort.ringOfAnswered),
    denominator: answered,
  },
  {
    name: "meanTimeToAnswer",
    unit: "s",
    definition: "ring + time in queue of the answered ÷ answered",
    numerator: (cells, base) => cells[base + cohort.waitOfAnswered]! + cells[base + cohort.ringOfAnswered]!,
    denominator: answered,
  },
  ...serviceLevels,
];

/** From the contact's first ring of all, by the stage that answers. */
export function timeFromFirstRing(stage: ResolvedQueue["stage"]): Measure {
  return {
    name: stage === "switchboard" ? "meanTimeToSwitchboard" : "meanTimeToHandler",
    unit: "s",
    definition: "from the contact's first ring to the answer in this queue, of the answered ÷ answered",
    numerator: column(cohort.timeFromFirstRing),
    denominator: answered,
  };
}

/**
 * The share of contacts that failure makes. It is read from the cells of all origins of a queue, which stand one after
 * the other: first contacts foremost, off-call work last.
 */
export function failureDemandRatio(width: number, originCount: number): Measure {
  const sumOf =
    (first: number, end: number): Sum =>
    (cells, base) => {
      let sum = 0;
      for (let origin = first; origin < end; origin++) sum += offered(cells, base + origin * width);
      return sum;
    };
  return {
    name: "failureDemandRatio",
    unit: "share",
    definition: "offered contacts of origin redial, repeat, chaser or escalation ÷ offered",
    numerator: sumOf(1, originCount - 1),
    denominator: sumOf(0, originCount),
  };
}

// Every measure of a queue, a team and of needs, each defined once: a ratio of two sums. Over replications its
// value is the ratio of their means. Contacts are counted in the interval of their first ring (cohort), queue
// lengths and handler-hours when they happen (flow), needs in the month of their birth.
//
// Waiting time is time in a queue, from the end of the ring. Time to answer is ring plus waiting time, of those
// who were answered. Service levels are judged on time to answer; an abandonment is timed from its ring too.
import * as cohort from "./cohort-columns.ts";
import * as flow from "./flow-columns.ts";
import * as need from "./need-book.ts";

type Cells = Float64Array;
type Sum = (cells: Cells, base: number) => number;

/** A ratio of two sums over the columns of one cell; `days` is the number of days in the cell's period. */
export interface Measure {
  readonly name: string;
  readonly unit: string;
  /** What is divided by what, and who is counted. */
  readonly definition: string;
  readonly numerator: Sum;
  /** `day`: per day of the period. `one`: a total per replication. */
  readonly denominator: Sum | "day" | "one";
}

const column =
  (index: number): Sum =>
  (cells, base) =>
    cells[base + index]!;
const offered = column(cohort.offered);
const answered = column(cohort.answered);
const abandoned = column(cohort.abandoned);
const answeredInTime = column(cohort.answeredInTime);
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
    definition: "contacts that went on from here to another queue (put through or upgraded), per day",
    numerator: column(cohort.transferred),
    denominator: "day",
  },
  {
    name: "stillWaitingPerDay",
    unit: "contacts/day",
    definition: "offered − answered − abandoned: still ringing or waiting when the run ended, per day",
    numerator: (cells, base) => offered(cells, base) - left(cells, base),
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
  {
    name: "answeredWithinOfOffered",
    unit: "share",
    definition: "answered within the acceptable waiting time ÷ offered",
    numerator: answeredInTime,
    denominator: offered,
  },
  {
    name: "answeredWithinOfAnswered",
    unit: "share",
    definition: "answered within the acceptable waiting time ÷ answered",
    numerator: answeredInTime,
    denominator: answered,
  },
  {
    name: "answeredWithinExcludingShortAbandons",
    unit: "share",
    definition: "answered within the acceptable waiting time ÷ (offered − abandoned up to the short-abandon threshold)",
    numerator: answeredInTime,
    denominator: (cells, base) => offered(cells, base) - cells[base + cohort.abandonedShort]!,
  },
  {
    name: "answeredWithinExcludingAbandonedWithin",
    unit: "share",
    definition: "answered within the acceptable waiting time ÷ (offered − abandoned within it)",
    numerator: answeredInTime,
    denominator: (cells, base) => offered(cells, base) - cells[base + cohort.abandonedInTime]!,
  },
  {
    name: "answeredOrAbandonedWithin",
    unit: "share",
    definition: "(answered + abandoned) within the acceptable waiting time ÷ offered",
    numerator: (cells, base) => answeredInTime(cells, base) + cells[base + cohort.abandonedInTime]!,
    denominator: offered,
  },
];

/** From the contact's first ring of all, by the stage that answers. */
export function timeFromFirstRing(stage: "switchboard" | "handler"): Measure {
  return {
    name: stage === "switchboard" ? "meanTimeToSwitchboard" : "meanTimeToHandler",
    unit: "s",
    definition: "from the contact's first ring to the answer in this queue, of the answered ÷ answered",
    numerator: column(cohort.timeFromFirstRing),
    denominator: answered,
  };
}

/** Answered within the first `place + 1` thresholds of the queue ÷ offered. */
export function answeredWithin(threshold: number, place: number): Measure {
  return {
    name: `answeredWithin${threshold}sOfOffered`,
    unit: "share",
    definition: `answered within ${threshold} s of ringing ÷ offered`,
    numerator: (cells, base) => {
      let sum = 0;
      for (let i = 0; i <= place; i++) sum += cells[base + cohort.firstThreshold + i]!;
      return sum;
    },
    denominator: offered,
  };
}

/** Measures of a queue, from the flow book. */
export const queueFlowMeasures: readonly Measure[] = [
  {
    name: "meanQueueLength",
    unit: "contacts",
    definition: "time average of the number waiting, ring excluded",
    numerator: column(flow.queueTime),
    denominator: column(flow.queueObserved),
  },
];

const secondsPerHour = 3600;
const hours =
  (index: number): Sum =>
  (cells, base) =>
    cells[base + index]! / secondsPerHour;

/** Measures of a team, from the flow book. */
export const teamMeasures: readonly Measure[] = [
  {
    name: "occupancy",
    unit: "share",
    definition: "busy (talk and wrap-up) ÷ time on duty, overtime included",
    numerator: column(flow.busyTime),
    denominator: column(flow.dutyTime),
  },
  {
    name: "busyHoursPerDay",
    unit: "h/day",
    definition: "handler-hours of talk and wrap-up, per day",
    numerator: hours(flow.busyTime),
    denominator: "day",
  },
  {
    name: "scheduledHoursPerDay",
    unit: "h/day",
    definition: "handler-hours scheduled, per day",
    numerator: hours(flow.scheduledTime),
    denominator: "day",
  },
  {
    name: "overtimeHoursPerDay",
    unit: "h/day",
    definition: "handler-hours on duty beyond the schedule, finishing a contact, per day",
    numerator: hours(flow.overtime),
    denominator: "day",
  },
  {
    name: "meanHandlersScheduled",
    unit: "handlers",
    definition: "time average of the handlers scheduled",
    numerator: column(flow.scheduledTime),
    denominator: column(flow.teamObserved),
  },
];

/** Measures on the need basis: one person who rings three times is one need. */
export const needMeasures: readonly Measure[] = [
  {
    name: "needsPerDay",
    unit: "needs/day",
    definition: "needs born, per day",
    numerator: column(need.born),
    denominator: "day",
  },
  {
    name: "needsLostRatio",
    unit: "share",
    definition: "needs that gave up for good ÷ (settled + lost)",
    numerator: column(need.lost),
    denominator: (cells, base) => cells[base + need.settled]! + cells[base + need.lost]!,
  },
  {
    name: "contactsPerNeed",
    unit: "contacts",
    definition: "contacts made by needs that ended ÷ (settled + lost)",
    numerator: column(need.contactsOfEnded),
    denominator: (cells, base) => cells[base + need.settled]! + cells[base + need.lost]!,
  },
  {
    name: "meanWaitPerNeed",
    unit: "s",
    definition: "time in all queues over all contacts of needs that ended ÷ (settled + lost)",
    numerator: column(need.waitOfEnded),
    denominator: (cells, base) => cells[base + need.settled]! + cells[base + need.lost]!,
  },
  {
    name: "meanTimeToSettle",
    unit: "s",
    definition: "from the first ring of the first contact to the end of the last, of the settled ÷ settled",
    numerator: column(need.timeToSettle),
    denominator: column(need.settled),
  },
];

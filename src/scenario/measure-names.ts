// The measures that a headline or a target may name, each with what it is measured in.

export type MeasuredIn = "time" | "share" | "number";

const timesOfQueue = [
  "meanWaitingTime",
  "medianWaitingTime",
  "p90WaitingTime",
  "p95WaitingTime",
  "p99WaitingTime",
  "longestWaitingTime",
  "meanWaitingTimeOfAnswered",
  "meanWaitingTimeOfAbandoned",
  "meanRingTime",
  "meanTimeToAnswer",
  "meanTimeToSwitchboard",
  "meanTimeToHandler",
];

const sharesOfQueue = [
  "abandonmentRatio",
  "answeredWithinOfOffered",
  "answeredWithinOfAnswered",
  "answeredWithinExcludingShortAbandons",
  "answeredWithinExcludingAbandonedWithin",
  "answeredOrAbandonedWithin",
];

const numbersOfQueue = ["offeredPerDay", "answeredPerDay", "abandonedPerDay", "meanQueueLength"];

const measuredIn: ReadonlyMap<string, MeasuredIn> = new Map<string, MeasuredIn>([
  ...timesOfQueue.map((measure) => [measure, "time"] as const),
  ...sharesOfQueue.map((measure) => [measure, "share"] as const),
  ...numbersOfQueue.map((measure) => [measure, "number"] as const),
  ["occupancy", "share"],
]);

export const measureNames: readonly string[] = [...measuredIn.keys()];

export const unitOfMeasure = (measure: string): MeasuredIn | undefined => measuredIn.get(measure);

/** Measures of a team rather than of a queue. */
export const teamMeasureNames: readonly string[] = ["occupancy"];

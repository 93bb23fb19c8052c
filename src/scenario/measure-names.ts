// The measures that a headline or a target may name: what each is measured in, and what it is a measure of.

export type MeasuredIn = "time" | "share" | "number";
/** Of any queue, of queues of one stage, of a team, or of the whole centre. */
export type MeasureOf = "queue" | "switchboard" | "handler" | "team" | "centre";

export interface NamedMeasure {
  readonly in: MeasuredIn;
  readonly of: MeasureOf;
}

const statistics = ["mean", "median", "p90", "p95", "p99", "longest"];

const timesOfQueue = [
  ...statistics.map((statistic) => `${statistic}WaitingTime`),
  "meanWaitingTimeOfAnswered",
  "meanWaitingTimeOfAbandoned",
  "meanRingTime",
  "meanTimeToAnswer",
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

const byName = (names: readonly string[], measure: NamedMeasure) =>
  names.map((name) => [name, measure] as const);

const measures: ReadonlyMap<string, NamedMeasure> = new Map([
  ...byName(timesOfQueue, { in: "time", of: "queue" }),
  ...byName(sharesOfQueue, { in: "share", of: "queue" }),
  ...byName(numbersOfQueue, { in: "number", of: "queue" }),
  ...byName(
    statistics.map((statistic) => `${statistic}TimeToSwitchboard`),
    { in: "time", of: "switchboard" },
  ),
  ...byName(
    statistics.map((statistic) => `${statistic}TimeToHandler`),
    { in: "time", of: "handler" },
  ),
  ...byName(["occupancy"], { in: "share", of: "team" }),
  ...byName(["needsLostRatio"], { in: "share", of: "centre" }),
  ...byName(["meanWaitPerNeed", "meanTimeToSettle"], { in: "time", of: "centre" }),
  ...byName(["contactsPerNeed"], { in: "number", of: "centre" }),
]);

export const measureNames: readonly string[] = [...measures.keys()];

export function namedMeasure(name: string | undefined): NamedMeasure | undefined {
  return measures.get(name ?? "");
}

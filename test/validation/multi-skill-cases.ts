// A published simulation of several types of call and groups of agents, whose own error counts too.
import * as cohort from "../../src/results/cohort-columns.ts";
import { ofQueue, together, total } from "./readings.ts";
import type { Metric, ValidationCase } from "./validation-case.ts";

/** Queues stand type by type, with one for each period. */
const periods = 3;
const queues = Array.from({ length: 9 }, (_, queue) => queue);
const publishedOver = 1000;

/** A column of all queues, per day. */
const ofAll = (column: number) => {
  const parts = queues.map((queue) => total(column, queue));
  return (sample: Parameters<ReturnType<typeof total>>[0]) =>
    [parts.reduce((sum, part) => sum + part(sample)[0], 0), 1] as const;
};

/** Answered within 20 s, by type and period. */
const answeredInTime = [
  [170.154, 599.334, 15.49],
  [262.936, 511.648, 34.697],
  [259.806, 613.732, 24.888],
];

const cells: Metric[] = answeredInTime.flatMap((row, type) =>
  row.map((expected, period) => ({
    name: `in target, type ${type} period ${period}`,
    expected,
    read: total(cohort.answeredInTime, type * periods + period),
    publishedOver,
    relativeLimit: 0.3,
  })),
);

export const multiSkillCases: readonly ValidationCase[] = [
  {
    id: "B05",
    file: "b05-three-types-of-call.yaml",
    source: "published run of SimpleMSK.java of umontreal-simul/contactcenters, 1,000 days",
    faults: ["no-busyness", "one-handler-more"],
    quick: { replications: 150, slack: 3 },
    metrics: [
      {
        name: "served",
        expected: 4297.305,
        read: ofAll(cohort.answered),
        publishedOver,
      },
      {
        name: "abandoned",
        expected: 910.335,
        read: ofAll(cohort.abandoned),
        publishedOver,
        relativeLimit: 0.08,
      },
      {
        name: "SL",
        expected: 0.501,
        read: together(...queues.map((queue) => ofQueue("answeredWithinExcludingAbandonedWithin", queue))),
        publishedOver,
        relativeLimit: 0.04,
      },
      ...cells,
    ],
  },
];

// A whole day with everything at once, against an independent simulation of 3,000 days: totals of the third day.
import * as cohort from "../../src/results/cohort-columns.ts";
import * as flow from "../../src/results/flow-columns.ts";
import { noted, type Reading } from "./readings.ts";
import {
  jobNote,
  jobWaitNote,
  lateNote,
  originNote,
  replicationNote,
  thirdDayNoted,
  unitHoursNote,
} from "./third-day.ts";
import type { Metric, ValidationCase } from "./validation-case.ts";

const publishedOver = 3000;
const thirdDay = 2;
const days = 4;
const secondsPerHour = 3600;

/** A column of the cohort book on the third day, per replication. */
const onDay = (column: number, queue: number): Reading => {
  return ({ tables: { days: table } }) => [
    table.cells[(queue * days + thirdDay) * table.width + column] ?? Number.NaN,
    1,
  ];
};

/** Answered within a threshold: within it, and within those before it. */
const within = (thresholds: number, queue: number): Reading => {
  return (sample) => {
    let sum = 0;
    for (let i = 0; i < thresholds; i++) sum += onDay(cohort.firstThreshold + i, queue)(sample)[0];
    return [sum, 1];
  };
};

const busyHours: Reading = ({ tables: { teamDays } }) => [
  (teamDays.cells[thirdDay * teamDays.width + flow.busyTime] ?? Number.NaN) / secondsPerHour,
  1,
];

/** Means of the other simulation: contacts of one queue. */
interface Calls {
  readonly offered: number;
  readonly redials: number;
  readonly answered: number;
  readonly abandoned: number;
  readonly within10: number;
  readonly within30: number;
  readonly waitAnswered: number;
  readonly waitAbandoned: number;
}

function calls(name: string, queue: number, values: Calls): Metric[] {
  const metrics: readonly (readonly [string, number, Reading])[] = [
    ["offered", values.offered, onDay(cohort.offered, queue)],
    ["redials", values.redials, noted(originNote(queue, "redial"), replicationNote)],
    ["answered", values.answered, onDay(cohort.answered, queue)],
    ["abandoned", values.abandoned, onDay(cohort.abandoned, queue)],
    ["answered_within_10s", values.within10, within(1, queue)],
    ["answered_within_30s", values.within30, within(2, queue)],
    ["sum_wait_answered_s", values.waitAnswered, onDay(cohort.waitOfAnswered, queue)],
    ["sum_wait_abandoned_s", values.waitAbandoned, onDay(cohort.waitOfAbandoned, queue)],
  ];
  return metrics.map(([what, expected, read]) => compared(`${what}_${name}`, expected, read));
}

function jobs(
  name: string,
  grade: number,
  [count, waited, late]: readonly [number, number, number],
): Metric[] {
  return [
    compared(`incidents_${name}`, count, noted(jobNote(grade), replicationNote)),
    compared(`sum_dispatch_wait_min_${name}`, waited, noted(jobWaitNote(grade), replicationNote)),
    {
      ...compared(`dispatch_wait_gt_15min_${name}`, late, noted(lateNote(grade), replicationNote)),
      // Of the most urgent, one in two days.
      relativeLimit: 1,
    },
  ];
}

/** The error of both simulations decides; the share only stops a run that is far too short. */
function compared(name: string, expected: number, read: Reading): Metric {
  return { name, expected, read, publishedOver, relativeLimit: 0.4 };
}

export const wholeDayCases: readonly ValidationCase[] = [
  {
    id: "E01",
    file: "e01-whole-day.yaml",
    source:
      "an independent simulation in another language, 3,000 days; its parts checked against exact results",
    faults: ["officers-first-come", "repeats-in-three-hours", "nobody-kept-free"],
    listen: thirdDayNoted,
    quick: { replications: 24, slack: 3 },
    metrics: [
      ...calls("999", 0, {
        offered: 732.4056667,
        redials: 9.224,
        answered: 722.1703333,
        abandoned: 10.23533333,
        within10: 674.1053333,
        within30: 704.4283333,
        waitAnswered: 1639.961897,
        waitAbandoned: 225.4333782,
      }),
      ...calls("101", 1, {
        offered: 3756.702667,
        redials: 263.0246667,
        answered: 3230.169333,
        abandoned: 526.5333333,
        within10: 1328.223667,
        within30: 1615.589,
        waitAnswered: 170757.5159,
        waitAbandoned: 40798.93307,
      }),
      compared("repeats_101", 645.5806667, noted(originNote(1, "repeat"), replicationNote)),
      compared("busy_agent_h_all", 463.846616, busyHours),
      compared("busy_unit_h", 883.6567076, noted(unitHoursNote, replicationNote)),
      ...jobs("P1", 0, [397.3303333, 465.6075303, 0.55]),
      ...jobs("P2", 1, [387.5026667, 7841.476113, 115.984]),
    ],
  },
];

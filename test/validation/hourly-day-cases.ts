// A day of changing demand and staff, hour by hour: calls in progress are finished when staffing falls, waiting calls
// are taken when it rises, and the last four handlers answer whoever waits at the end.
import * as cohort from "../../src/results/cohort-columns.ts";
import * as flow from "../../src/results/flow-columns.ts";
import { ofQueue, type Reading, total } from "./readings.ts";
import type { Metric, ValidationCase } from "./validation-case.ts";

const firstHour = 8;
const secondsPerHour = 3600;

/** What is expected of each hour from 8 to 20, by Kolmogorov's forward equations. */
interface Hours {
  readonly meanQueue: readonly number[];
  readonly abandoned: readonly number[];
  readonly waitedLong: readonly number[];
  readonly queueAtEnd: readonly number[];
  readonly busyAtEnd: readonly number[];
}

const flowOf = (column: number, divisor: number, hour: number): Reading => {
  return ({ tables: { flowHours } }) => [
    flowHours.cells[hour * flowHours.width + column] ?? Number.NaN,
    divisor,
  ];
};

/** Offered in the hour and still waiting, or lost, after the 20 s of the service level. */
const waitedLong = (hour: number): Reading => {
  return ({ tables: { hours } }) => {
    const at = (column: number) => hours.cells[hour * hours.width + column] ?? Number.NaN;
    return [at(cohort.offered) - at(cohort.answeredInTime) - at(cohort.abandonedInTime), 1];
  };
};

const waitingAt = (hour: number): Reading => {
  return ({ levels }) => [levels.waitingAtInterval[hour] ?? Number.NaN, 1];
};

const talkingAt = (hour: number): Reading => {
  return ({ levels }) => [levels.talkingAtInterval[hour] ?? Number.NaN, 1];
};

/** Events of single hours are rare: luck decides, less a share of what is expected. */
function byHour(
  name: string,
  values: readonly number[],
  { read, relativeLimit }: { read: (hour: number) => Reading; relativeLimit: number },
): Metric[] {
  return values.map((expected, i) => {
    const hour = firstHour + i;
    return { name: `${name} ${hour}:00`, expected, read: read(hour), relativeLimit };
  });
}

const rare = 0.15;

const expectedHours: Hours = {
  meanQueue: [
    0.4350966851, 0.374025544, 0.05529822341, 0.1629696851, 0.3126066512, 0.1588140827, 0.05394249483,
    0.05347285725, 0.1228164969, 0.04690422594, 0.1826368582, 0.1052912475, 0.05411448538,
  ],
  abandoned: [
    4.883819851, 5.319723288, 1.176288625, 3.106633903, 5.3913538, 2.741445702, 1.162050171, 1.157192872,
    2.046073842, 0.8524870984, 2.323659125, 1.407954858, 0.7708912407,
  ],
  waitedLong: [
    20.76213929, 21.37372876, 3.623308966, 10.64522815, 19.82033711, 9.818493737, 3.570379545, 3.56254464,
    7.607700617, 2.965893881, 9.650006042, 5.704403786, 3.04830786,
  ],
  queueAtEnd: [
    0.4758101776, 0.3890056063, 0.05347285725, 0.1680334968, 0.3196881441, 0.1461356009, 0.05347285725,
    0.05347285725, 0.1195813541, 0.04458322068, 0.1815782765, 0.1021214493, 0.0523481034,
  ],
  busyAtEnd: [
    2.632638153, 4.014708172, 4.13452242, 4.911804021, 5.40359047, 4.094399634, 4.13452242, 4.13452242,
    3.277874508, 2.754848742, 2.15837718, 1.906061954, 1.645696902,
  ],
};

export const hourlyDayCases: readonly ValidationCase[] = [
  {
    id: "A30",
    file: "a30-day-by-the-hour.yaml",
    source:
      "Kolmogorov's forward equations, a tagged customer for waits of 20 s; the published runs of B02 agree",
    faults: ["talk-five-percent-longer", "one-handler-more-at-nine"],
    quick: { replications: 200, slack: 6 },
    metrics: [
      { name: "total_arrivals", expected: 1660, read: total(cohort.offered) },
      { name: "total_abandoned", expected: 32.3414766, read: total(cohort.abandoned) },
      { name: "proportion_lost", expected: 0.01948281723, read: ofQueue("abandonmentRatio") },
      { name: "mean_wait_all_s", expected: 4.594376242, read: ofQueue("meanWaitingTime") },
      { name: "SL20_all_calls", expected: 0.9264141733, read: ofQueue("answeredOrAbandonedWithin") },
      { name: "served", expected: 1627.658523, read: total(cohort.answered) },
      { name: "abandoned_within_20s", expected: 28.05791731, read: total(cohort.abandonedInTime) },
      { name: "served_within_20s", expected: 1509.78961, read: total(cohort.answeredInTime) },
      ...byHour("mean_queue", expectedHours.meanQueue, {
        read: (hour) => flowOf(flow.queueTime, secondsPerHour, hour),
        relativeLimit: rare,
      }),
      ...byHour("abandons", expectedHours.abandoned, {
        read: (hour) => flowOf(flow.flowAbandoned, 1, hour),
        relativeLimit: rare,
      }),
      ...byHour("wait_ge_20s", expectedHours.waitedLong, { read: waitedLong, relativeLimit: rare }),
      ...byHour("E_queue_at_end", expectedHours.queueAtEnd, {
        read: (hour) => waitingAt(hour + 1),
        relativeLimit: 0.5,
      }),
      ...byHour("E_busy_at_end", expectedHours.busyAtEnd, {
        read: (hour) => talkingAt(hour + 1),
        relativeLimit: 0.05,
      }),
    ],
  },
];

// Single days: counts of arrivals on busy and quiet days, and days that begin empty and end with everybody finished.
import * as cohort from "../../src/results/cohort-columns.ts";
import * as flow from "../../src/results/flow-columns.ts";
import { hourCount, inUnitsOf, ofDays, ofQueue, type Reading, total } from "./readings.ts";
import type { Metric, ValidationCase } from "./validation-case.ts";

const minute = 60;
const hoursOpen = 8;
const handlers = 12;

interface BusyDays {
  readonly shape: number;
  readonly variance: number;
  /** P(N <= n) of the negative binomial at the quantiles of 5, 50 and 95 %. */
  readonly atMost: readonly (readonly [count: number, share: number])[];
  /** Of the counts of the first two hours, of means 100 and 150. */
  readonly correlation: number;
}

const meanCount = 1660;

function busyDays({ shape, variance, atMost, correlation }: BusyDays): Metric[] {
  const [first, second] = [100, 150];
  const spread = Math.sqrt((first + (first * first) / shape) * (second + (second * second) / shape));
  const product: Reading = (sample) => {
    const days = ofDays(() => 1)(sample)[1];
    let sum = 0;
    for (let day = 0; day < days; day++) {
      sum += (hourCount(sample, day, 0) - first) * (hourCount(sample, day, 1) - second);
    }
    return [sum / spread, days];
  };
  return [
    { name: "mean", expected: meanCount, read: ofDays((count) => count) },
    {
      name: "variance",
      expected: variance,
      read: ofDays((count) => (count - meanCount) ** 2),
      relativeLimit: 0.08,
    },
    ...atMost.map(([most, share]) => ({
      name: `P(N<=${most})`,
      expected: share,
      read: ofDays((count) => (count <= most ? 1 : 0)),
      relativeLimit: 0.15,
    })),
    { name: "corr_hour1_hour2", expected: correlation, read: product, relativeLimit: 0.03 / correlation },
  ];
}

function busyCase(values: BusyDays): ValidationCase {
  return {
    id: `A51, shape ${values.shape}`,
    file: `a51-busy-days-${values.shape}.yaml`,
    source: "negative binomial counts",
    faults: ["no-busyness"],
    quick: { replications: 90, slack: 4 },
    metrics: busyDays(values),
  };
}

/** Busy share of the first hours of the day. */
const occupancyWhileOpen: Reading = ({ tables: { teamHours } }) => {
  let busy = 0;
  for (let hour = 0; hour < hoursOpen; hour++) {
    busy += teamHours.cells[hour * teamHours.width + flow.busyTime] ?? Number.NaN;
  }
  return [busy, handlers * hoursOpen * 3600];
};

const arrivals: Metric = { name: "E_arrivals", expected: 2016, read: total(cohort.offered) };

export const dayCases: readonly ValidationCase[] = [
  busyCase({
    shape: 10,
    variance: 277220,
    atMost: [
      [898, 0.05004924312],
      [1605, 0.5005092453],
      [2610, 0.9500850607],
    ],
    correlation: 0.9231861823,
  }),
  busyCase({
    shape: 30,
    variance: 93513.33333,
    atMost: [
      [1191, 0.05034411121],
      [1641, 0.5000970688],
      [2193, 0.9502287913],
    ],
    correlation: 0.800640769,
  }),
  busyCase({
    shape: 400,
    variance: 8549,
    atMost: [
      [1511, 0.05106490914],
      [1658, 0.5002149402],
      [1815, 0.9508594368],
    ],
    correlation: 0.2335496832,
  }),
  {
    id: "A54",
    file: "a54-day-with-abandonment.yaml",
    source: "Kolmogorov's forward equations with a tagged customer; the published run of MMCAb.java agrees",
    faults: ["constant-patience", "one-handler-more"],
    quick: { replications: 200, slack: 5 },
    metrics: [
      arrivals,
      { name: "E_abandoned", expected: 59.26321837, read: total(cohort.abandoned) },
      { name: "E_served_within_20s", expected: 1906.718894, read: total(cohort.answeredInTime) },
      { name: "E_abandoned_within_20s", expected: 46.6337302, read: total(cohort.abandonedInTime) },
      { name: "SL_served20_over_served", expected: 0.9744381116, read: ofQueue("answeredWithinOfAnswered") },
      {
        name: "SL_served20_over_served_plus_abandoned_after_20s",
        expected: 0.9681890686,
        read: ofQueue("answeredWithinExcludingAbandonedWithin"),
      },
      {
        name: "mean_wait_all_min",
        expected: 0.02939643769,
        read: inUnitsOf(minute, ofQueue("meanWaitingTime")),
      },
      { name: "occupancy_0_480", expected: 0.6765583442, read: occupancyWhileOpen },
      {
        name: "E_in_service_at_480",
        expected: 8.150697193,
        read: ({ levels }) => [levels.talkingAtInterval[hoursOpen] ?? Number.NaN, 1],
      },
      {
        name: "E_queue_at_480",
        expected: 0.1246514033,
        read: ({ levels }) => [levels.waitingAtInterval[hoursOpen] ?? Number.NaN, 1],
        relativeLimit: 0.25,
      },
    ],
  },
  {
    id: "A55",
    file: "a55-day-without-abandonment.yaml",
    source: "Kolmogorov's forward equations; the published run of MMC.java agrees",
    faults: ["talk-three-percent-longer", "one-handler-more"],
    quick: { replications: 200, slack: 5 },
    metrics: [
      arrivals,
      { name: "E_served_within_20s", expected: 1815.271737, read: total(cohort.answeredInTime) },
      { name: "SL", expected: 0.9004324093, read: ofQueue("answeredWithinOfOffered") },
      {
        name: "mean_wait_all_min",
        expected: 0.100680741,
        read: inUnitsOf(minute, ofQueue("meanWaitingTime")),
      },
      { name: "occupancy_0_480", expected: 0.6969343495, read: occupancyWhileOpen },
    ],
  },
  {
    id: "B02",
    file: "b02-ssj-call-center.yaml",
    source:
      "CallCenter of the SSJ tutorial, 10,000 days with shape 400; exact values by Kolmogorov's equations over the factor",
    faults: ["nobody-hangs-up-at-once", "no-busyness"],
    quick: { replications: 200, slack: 5 },
    metrics: [
      { name: "mean_wait_s", expected: 4.72360415, read: ofQueue("meanWaitingTime") },
      { name: "lost", expected: 0.01985924625, read: ofQueue("abandonmentRatio") },
      { name: "wait_lt_20s", expected: 0.9247084304, read: ofQueue("answeredOrAbandonedWithin") },
      { name: "arrivals", expected: meanCount, read: ofDays((count) => count) },
      {
        name: "variance of arrivals",
        expected: 8549,
        read: ofDays((count) => (count - meanCount) ** 2),
        relativeLimit: 0.08,
      },
    ],
  },
];

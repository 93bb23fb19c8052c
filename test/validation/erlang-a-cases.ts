// Queues whose callers give up (Erlang A, and patience with an atom at zero), in steady state. Two methods agree on the
// expected values to nine digits: birth-death equations and the integrals of Zeltyn and Mandelbaum.
import {
  allBusy,
  inUnitsOf,
  occupancy,
  ofNumberInside,
  ofQueue,
  queueLength,
  type Reading,
  waitedBeyond,
  waitQuantile,
} from "./readings.ts";
import type { Metric, ValidationCase } from "./validation-case.ts";

const minute = 60;
const hour = 3600;

interface ErlangA {
  /** Length of the case's unit of time, seconds. */
  readonly unit: number;
  readonly abandoned: number;
  readonly allBusy: number;
  readonly wait: number;
  readonly queueLength: number;
  readonly waitOfServed: number;
  readonly waitOfAbandoned: number;
  readonly occupancy: number;
  /** P(W > t), t in the case's unit. */
  readonly beyond: readonly (readonly [time: number, share: number])[];
  /** Of offered, of served, with the abandoned, and without them. */
  readonly serviceLevels: readonly [number, number, number, number];
}

/** The metrics of a queue whose callers give up. */
export function erlangA(values: ErlangA): Metric[] {
  const { unit, serviceLevels } = values;
  const time = (name: string): Reading => inUnitsOf(unit, ofQueue(name));
  return [
    { name: "E_W", expected: values.wait, read: time("meanWaitingTime") },
    { name: "P_ab", expected: values.abandoned, read: ofQueue("abandonmentRatio") },
    { name: "P_all_busy_on_arrival", expected: values.allBusy, read: allBusy() },
    { name: "E_Q", expected: values.queueLength, read: queueLength() },
    { name: "E_W_given_served", expected: values.waitOfServed, read: time("meanWaitingTimeOfAnswered") },
    {
      name: "E_W_given_abandoned",
      expected: values.waitOfAbandoned,
      read: time("meanWaitingTimeOfAbandoned"),
    },
    { name: "occupancy", expected: values.occupancy, read: occupancy },
    ...values.beyond.map(([t, share]) => ({
      name: `P(W>${t})`,
      expected: share,
      read: waitedBeyond(Math.round(t * unit)),
    })),
    { name: "SL_served_over_offered", expected: serviceLevels[0], read: ofQueue("answeredWithinOfOffered") },
    { name: "SL_served_over_served", expected: serviceLevels[1], read: ofQueue("answeredWithinOfAnswered") },
    {
      name: "SL_served+abandoned_over_offered",
      expected: serviceLevels[2],
      read: ofQueue("answeredOrAbandonedWithin"),
    },
    {
      name: "SL_served_over_offered-abandoned",
      expected: serviceLevels[3],
      read: ofQueue("answeredWithinExcludingAbandonedWithin"),
    },
  ];
}

/** Mean and variance of the number inside. */
function inside(mean: number, variance: number): Metric[] {
  return [
    { name: "E_L", expected: mean, read: ofNumberInside((count) => count) },
    { name: "Var_L", expected: variance, read: ofNumberInside((count) => (count - mean) * (count - mean)) },
  ];
}

/** Share of time with each number inside, as Poisson with this mean. */
function poissonInside(mean: number, counts: readonly number[]): Metric[] {
  const shares = [Math.exp(-mean)];
  for (let n = 1; n <= Math.max(...counts); n++) shares.push(((shares[n - 1] ?? 0) * mean) / n);
  return counts.map((count) => ({
    name: `P(L=${count})`,
    expected: shares[count] ?? Number.NaN,
    read: ofNumberInside((n) => (n === count ? 1 : 0)),
    relativeLimit: 0.05,
  }));
}

export const erlangACases: readonly ValidationCase[] = [
  {
    id: "A10, B01 Erlang A",
    file: "a10-fifty-handlers.yaml",
    source:
      "birth-death equations and integrals; Mandelbaum-Zeltyn survey (printed 0.031, 3.7 s, 12.5 s, 3, 0.93)",
    faults: ["constant-patience", "one-handler-more"],
    quick: { replications: 20, warmUpDays: 1, days: 1, slack: 4 },
    metrics: [
      ...erlangA({
        unit: minute,
        abandoned: 0.03091224916,
        allBusy: 0.4677740686,
        wait: 0.06182449832,
        queueLength: 2.96757592,
        waitOfServed: 0.06026500399,
        waitOfAbandoned: 0.1107140776,
        occupancy: 0.9303242408,
        beyond: [
          [0.1, 0.2439454817],
          [0.2, 0.107041128],
          [0.5, 0.003155558927],
        ],
        serviceLevels: [0.9430189547, 0.9730996537, 0.9728643917, 0.972029603],
      }),
      ...inside(49.48378796, 65.28395266),
      { name: "wait_90pct_s", expected: 12.44464772, read: waitQuantile(0.9) },
    ],
  },
  {
    id: "A11",
    file: "a11-twelve-impatient.yaml",
    source: "birth-death equations and integrals; parameters of MMCAb.java of umontreal-simul/contactcenters",
    faults: ["constant-patience", "one-handler-fewer"],
    quick: { replications: 20, warmUpDays: 1, days: 6, slack: 5 },
    metrics: [
      ...erlangA({
        unit: minute,
        abandoned: 0.02967890554,
        allBusy: 0.1273722818,
        wait: 0.02967890554,
        queueLength: 0.1246514033,
        waitOfServed: 0.02406007701,
        waitOfAbandoned: 0.2133806881,
        occupancy: 0.6792247661,
        beyond: [[0.3333333333, 0.03137818991]],
        serviceLevels: [0.9452695756, 0.9741822382, 0.9686218101, 0.9678715387],
      }),
      ...inside(8.275348597, 7.625125918),
    ],
  },
  {
    id: "A14",
    file: "a14-patience-as-long-as-talk.yaml",
    source: "Poisson identity, and birth-death equations and integrals",
    faults: ["constant-patience", "talk-three-percent-longer"],
    quick: { replications: 20, warmUpDays: 2, days: 36, slack: 5 },
    metrics: [
      ...erlangA({
        unit: hour,
        abandoned: 0.04217835848,
        allBusy: 0.3940806321,
        wait: 0.04217835848,
        queueLength: 1.602777622,
        waitOfServed: 0.04006511954,
        waitOfAbandoned: 0.09016756598,
        occupancy: 0.9099305594,
        beyond: [
          [0.05, 0.2682729097],
          [0.2, 0.05776585967],
        ],
        serviceLevels: [0.801272312, 0.8365569092, 0.8285851512, 0.8237718604],
      }),
      ...inside(38, 38),
      ...poissonInside(38, [26, 30, 34, 38, 42, 46, 50]),
    ],
  },
  {
    id: "A17",
    file: "a17-some-hang-up-at-once.yaml",
    source: "Zeltyn-Mandelbaum, M/M/n+G with an atom at zero",
    faults: ["nobody-hangs-up-at-once", "talk-three-percent-longer"],
    quick: { replications: 20, warmUpDays: 1, days: 8, slack: 5 },
    metrics: [
      ...erlangA({
        unit: minute,
        abandoned: 0.09047105966,
        allBusy: 0.5824227867,
        wait: 0.5371463498,
        queueLength: 1.790487833,
        waitOfServed: 0.5578972653,
        waitOfAbandoned: 0.3285320344,
        occupancy: 0.8421564262,
        beyond: [
          [0.3333333333, 0.3924154066],
          [1, 0.2096224888],
        ],
        serviceLevels: [0.5402276767, 0.5939642519, 0.6075845934, 0.5792437497],
      }),
      { name: "P_wait_gt0", expected: 0.524180508, read: waitedBeyond(0) },
    ],
  },
];

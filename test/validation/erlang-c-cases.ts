// Queues without abandonment, in steady state (Erlang C). Expected values to ten digits, from the closed forms.
import {
  allBusy,
  inUnitsOf,
  occupancy,
  ofNumberInside,
  ofQueue,
  queueLength,
  squareOfWait,
  waitQuantile,
  within,
} from "./readings.ts";
import type { Metric, ValidationCase } from "./validation-case.ts";

const minute = 60;
const hour = 3600;

interface ErlangC {
  /** Length of the case's unit of time, seconds. */
  readonly unit: number;
  readonly utilisation: number;
  readonly delayed: number;
  readonly meanWait: number;
  readonly waitVariance: number;
  readonly queueLength: number;
  readonly inside: number;
  /** P(Wq <= t), t in the case's unit. */
  readonly withins: readonly (readonly [time: number, share: number])[];
  readonly quantiles: readonly (readonly [p: number, time: number])[];
}

function erlangC(values: ErlangC): Metric[] {
  const { unit, meanWait, waitVariance } = values;
  return [
    { name: "E_Wq", expected: meanWait, read: inUnitsOf(unit, ofQueue("meanWaitingTime")) },
    { name: "P_wait", expected: values.delayed, read: allBusy() },
    {
      name: "E_Wq²",
      expected: waitVariance + meanWait * meanWait,
      read: inUnitsOf(unit * unit, squareOfWait()),
      relativeLimit: 0.04,
    },
    { name: "E_Lq", expected: values.queueLength, read: queueLength() },
    { name: "E_L", expected: values.inside, read: ofNumberInside((inside) => inside) },
    { name: "utilisation", expected: values.utilisation, read: occupancy },
    ...values.withins.map(([time, share]) => ({
      name: `P(Wq<=${time})`,
      expected: share,
      read: within(Math.round(time * unit)),
    })),
    ...values.quantiles.map(([p, time]) => ({
      name: `Wq_quantile_${p}`,
      expected: time,
      read: inUnitsOf(unit, waitQuantile(p)),
    })),
  ];
}

export const erlangCCases: readonly ValidationCase[] = [
  {
    id: "A01",
    file: "a01-one-call-taker.yaml",
    source: "M/M/1, closed form",
    faults: ["talk-three-percent-longer", "constant-talk"],
    quick: { replications: 20, warmUpDays: 1, days: 30, slack: 5 },
    metrics: erlangC({
      unit: minute,
      utilisation: 0.6,
      delayed: 0.6,
      meanWait: 3,
      waitVariance: 21,
      queueLength: 0.9,
      inside: 1.5,
      withins: [
        [1, 0.5087615482],
        [5, 0.7792723353],
        [10, 0.9187988301],
      ],
      quantiles: [
        [0.5, 0.911607784],
        [0.9, 8.958797346],
        [0.95, 12.42453325],
      ],
    }),
  },
  {
    id: "A03",
    file: "a03-three-call-takers.yaml",
    source: "Erlang C",
    faults: ["talk-three-percent-longer", "constant-talk"],
    quick: { replications: 20, warmUpDays: 1, days: 40, slack: 6 },
    metrics: erlangC({
      unit: minute,
      utilisation: 0.8333333333,
      delayed: 0.702247191,
      meanWait: 7.02247191,
      waitVariance: 91.13432647,
      queueLength: 3.511235955,
      inside: 6.011235955,
      withins: [
        [1, 0.3645804649],
        [5, 0.574065548],
        [20, 0.9049611775],
      ],
      quantiles: [
        [0.5, 3.396773676],
        [0.8, 12.55968099],
        [0.9, 19.4911528],
        [0.95, 26.42262461],
      ],
    }),
  },
  {
    id: "A04",
    file: "a04-twelve-handlers.yaml",
    source: "Erlang C; parameters of doc/examples/MMC.java of umontreal-simul/contactcenters",
    faults: ["talk-three-percent-longer", "one-handler-more"],
    quick: { replications: 20, warmUpDays: 1, days: 4, slack: 7 },
    metrics: erlangC({
      unit: minute,
      utilisation: 0.7,
      delayed: 0.1838886304,
      meanWait: 0.1021603502,
      waitVariance: 0.1030747631,
      queueLength: 0.4290734709,
      inside: 8.829073471,
      withins: [
        [0.3333333333, 0.8990797799],
        [1, 0.9696034138],
        [2, 0.9949754781],
      ],
      quantiles: [
        [0.9, 0.3384222882],
        [0.95, 0.7235040552],
        [0.99, 1.617636229],
      ],
    }),
  },
  {
    id: "A06",
    file: "a06-two-hundred-handlers.yaml",
    source: "Erlang C, in the regime of quality and efficiency",
    faults: ["talk-three-percent-longer"],
    quick: { replications: 20, warmUpDays: 2, days: 10, slack: 20 },
    metrics: erlangC({
      unit: hour,
      utilisation: 0.95,
      delayed: 0.3652638566,
      meanWait: 0.03652638566,
      waitVariance: 0.005971100282,
      queueLength: 6.940013275,
      inside: 196.9400133,
      withins: [
        [0.05, 0.7784562721],
        [0.1, 0.8656269366],
        [0.2, 0.9505669125],
      ],
      quantiles: [
        [0.9, 0.1295449801],
        [0.95, 0.1988596982],
      ],
    }),
  },
];

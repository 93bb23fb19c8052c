// What runs that begin empty and runs of finite length do to estimates: the first customers and minutes of a day, and
// the variance that long runs divide by their length.
import { customersNote, insideSquaresNote, timeNote, waitSquaresNote, watchCycles } from "./busy-cycles.ts";
import { daysNote, firstWaits, waitNote } from "./first-waits.ts";
import { inUnitsOf, noted, type Reading } from "./readings.ts";
import {
  allBusyNote,
  insideNote,
  snapshotMinutes,
  snapshotsNote,
  takeSnapshots,
  waitingNote,
} from "./snapshots.ts";
import type { Metric, ValidationCase } from "./validation-case.ts";

const minute = 60;

/** Exact mean waits at one utilisation, in mean talks: of the i-th customer, and of the first n together. */
interface FirstWaits {
  readonly queue: string;
  readonly ofCustomer: readonly (readonly [customer: number, wait: number])[];
  readonly ofFirst: readonly (readonly [customers: number, wait: number])[];
}

function firstCustomers({ queue, ofCustomer, ofFirst }: FirstWaits): Metric[] {
  const one = (customer: number) => inUnitsOf(minute, noted(waitNote(queue, customer), daysNote));
  return [
    ...ofCustomer.map(([i, expected]) => {
      return { name: `${queue} E_D(${i})`, expected, read: one(i), relativeLimit: 0.04 };
    }),
    ...ofFirst.map(([customers, expected]) => ({
      name: `${queue} mean_first_${customers}`,
      expected,
      read: meanOf(Array.from({ length: customers }, (_, i) => one(i + 1))),
    })),
  ];
}

function meanOf(parts: readonly Reading[]): Reading {
  return (sample) => {
    const read = parts.map((part) => part(sample));
    return [read.reduce((sum, [y]) => sum + y, 0) / parts.length, read[0]?.[1] ?? Number.NaN];
  };
}

const firstCustomersOf: readonly FirstWaits[] = [
  {
    queue: "rho-05",
    ofCustomer: [
      [2, 0.3333333333],
      [3, 0.5185185185],
      [5, 0.7206218564],
      [10, 0.9071616318],
      [25, 0.9932635035],
      [50, 0.9998372424],
      [100, 0.9999998115],
    ],
    ofFirst: [
      [10, 0.6469503349],
      [25, 0.8416262871],
      [100, 0.9600000136],
    ],
  },
  {
    queue: "rho-08",
    ofCustomer: [
      [2, 0.4444444444],
      [3, 0.7517146776],
      [5, 1.18895941],
      [10, 1.859832086],
      [25, 2.797181203],
      [50, 3.410509256],
      [100, 3.810376245],
    ],
    ofFirst: [
      [10, 1.148841625],
      [25, 1.919005423],
      [100, 3.100053799],
    ],
  },
  {
    queue: "rho-09",
    ofCustomer: [
      [2, 0.4736842105],
      [3, 0.8161539583],
      [5, 1.329464804],
      [10, 2.195003437],
      [25, 3.667231801],
      [50, 4.998451277],
      [100, 6.399233726],
    ],
    ofFirst: [
      [10, 1.311207758],
      [25, 2.360543718],
      [100, 4.593538448],
    ],
  },
  {
    queue: "rho-095",
    ofCustomer: [
      [2, 0.4871794872],
      [3, 0.8462381362],
      [5, 1.396333698],
      [10, 2.36064817],
      [25, 4.133852347],
      [50, 5.94002046],
      [100, 8.184030174],
    ],
    ofFirst: [
      [10, 1.389931527],
      [25, 2.588057913],
      [100, 5.520870091],
    ],
  },
];

/** At each of the minutes of the snapshots. */
const firstMinutes: readonly Metric[] = [
  { inside: 3.305145436, waiting: null, allBusy: null },
  { inside: 5.310566457, waiting: null, allBusy: 0.008622480632 },
  { inside: 7.773733166, waiting: 0.1429615583, allBusy: 0.09922412578 },
  { inside: 8.616063607, waiting: 0.3376420987, allBusy: 0.1657772501 },
  { inside: 8.811535171, waiting: 0.419458979, allBusy: 0.1825159847 },
  { inside: 8.828790293, waiting: 0.428900127, allBusy: 0.183868422 },
  { inside: 8.82907329, waiting: 0.4290733546, allBusy: 0.1838886183 },
].flatMap(({ inside, waiting, allBusy }, i) => {
  const at = snapshotMinutes[i] ?? Number.NaN;
  const of = (name: string, expected: number | null, note: string): Metric[] =>
    expected === null
      ? []
      : [{ name: `${name}(${at} min)`, expected, read: noted(note, snapshotsNote), relativeLimit: 0.3 }];
  return [
    { name: `E_L(${at} min)`, expected: inside, read: noted(insideNote(at), snapshotsNote) },
    ...of("E_Q", waiting, waitingNote(at)),
    ...of("P_all_busy", allBusy, allBusyNote(at)),
  ];
});

/** Asymptotic variances of the mean wait of customers, and of the mean number inside. */
function asymptotic(queue: string, ofWaits: number, ofInside: number): Metric[] {
  return [
    {
      name: `${queue} TAVC_customer_average_wait`,
      expected: ofWaits,
      read: noted(waitSquaresNote(queue), customersNote(queue)),
      relativeLimit: 0.15,
    },
    {
      name: `${queue} TAVC_time_average_number_in_system`,
      expected: ofInside,
      read: noted(insideSquaresNote(queue), timeNote(queue)),
      relativeLimit: 0.15,
    },
  ];
}

export const longRunCases: readonly ValidationCase[] = [
  {
    id: "D01",
    file: "d01-first-customers.yaml",
    source: "exact recursion over the embedded chain; Law's d(25) is 0.9 times the mean of 25 at 0.9",
    listen: firstWaits,
    faults: ["talk-three-percent-longer", "constant-talk"],
    quick: { replications: 20, warmUpDays: 0, days: 60, slack: 8 },
    metrics: firstCustomersOf.flatMap(firstCustomers),
  },
  {
    id: "D02",
    file: "d02-first-minutes.yaml",
    source: "Kolmogorov's forward equations",
    listen: takeSnapshots,
    faults: ["constant-talk", "one-handler-more"],
    quick: { replications: 20, warmUpDays: 0, days: 60, slack: 3 },
    metrics: firstMinutes,
  },
  {
    id: "D10",
    file: "d10-long-runs.yaml",
    source: "Daley 1968, Whitt 1989, closed forms",
    // Mean waits rho / (1 - rho) and numbers inside of the same size, talks being of length one.
    listen: watchCycles([
      { wait: 1, inside: 1 },
      { wait: 4, inside: 4 },
    ]),
    faults: ["constant-talk", "talk-five-percent-longer"],
    quick: { replications: 20, warmUpDays: 0, days: 21, slack: 4 },
    metrics: [...asymptotic("half-busy", 29, 24), ...asymptotic("busy", 1976, 1800)],
  },
];

// Talk and patience that are not exponential: constant patience, long-tailed talk, and wrap-up after the talk.
import { busyTime } from "../../src/results/flow-columns.ts";
import { erlangA } from "./erlang-a-cases.ts";
import {
  allBusy,
  inUnitsOf,
  occupancy,
  ofNumberInside,
  ofQueue,
  queueLength,
  type Reading,
  squareOfWait,
  talking,
  within,
} from "./readings.ts";
import type { ValidationCase } from "./validation-case.ts";

const minute = 60;
const wait = inUnitsOf(minute, ofQueue("meanWaitingTime"));

/** Time average of the handlers who write up what was said: busy, but not talking. */
const inWrapUp: Reading = (sample) => {
  const [talkTime, window] = talking()(sample);
  return [(sample.tables.teamWhole.cells[busyTime] ?? Number.NaN) - talkTime, window];
};

export const generalTimeCases: readonly ValidationCase[] = [
  {
    id: "A15",
    file: "a15-everyone-waits-ninety-seconds.yaml",
    source: "Zeltyn-Mandelbaum, M/M/n+G with constant patience",
    faults: ["exponential-patience", "talk-three-percent-longer"],
    quick: { replications: 20, warmUpDays: 1, days: 7, slack: 4 },
    metrics: [
      ...erlangA({
        unit: minute,
        abandoned: 0.1056348306,
        allBusy: 0.6532072979,
        wait: 0.5896348288,
        queueLength: 2.476466281,
        waitOfServed: 0.4821102136,
        waitOfAbandoned: 1.5,
        occupancy: 0.9390834278,
        beyond: [
          [0, 0.6532072979],
          [0.5, 0.4886017546],
          [1, 0.3066844952],
          [1.4, 0.1474690265],
        ],
        serviceLevels: [0.4546909611, 0.5083952021, 0.4546909611, 0.4546909611],
      }),
      { name: "SL_served_within_1_over_offered", expected: 0.6933155048, read: within(minute) },
    ],
  },
  {
    id: "A19",
    file: "a19-long-tailed-talk.yaml",
    source: "Pollaczek and Khinchine; the second moment of the wait by Takács",
    faults: ["exponential-talk", "talk-three-percent-longer"],
    quick: { replications: 20, warmUpDays: 1, days: 91, slack: 6 },
    metrics: [
      { name: "E_Wq", expected: 9.15, read: wait },
      { name: "P_wait", expected: 0.6, read: allBusy() },
      {
        name: "E_Wq²",
        expected: 265.3073 + 9.15 * 9.15,
        read: inUnitsOf(minute * minute, squareOfWait()),
        relativeLimit: 0.1,
      },
      { name: "E_Lq", expected: 1.098, read: queueLength() },
      { name: "E_L", expected: 1.698, read: ofNumberInside((inside) => inside) },
      { name: "rho", expected: 0.6, read: occupancy },
    ],
  },
  {
    id: "A21",
    file: "a21-talk-and-wrap-up.yaml",
    source: "continuous-time Markov chain of talking, in wrap-up and waiting",
    faults: ["talk-only", "wrap-up-five-percent-longer"],
    quick: { replications: 20, warmUpDays: 1, days: 30, slack: 6 },
    metrics: [
      { name: "P_wait", expected: 0.6296805146, read: allBusy() },
      { name: "E_Wq", expected: 3.792037426, read: wait },
      { name: "E_Lq", expected: 2.654426198, read: queueLength() },
      { name: "mean_talking", expected: 2.94, read: talking() },
      { name: "mean_in_wrap", expected: 1.26, read: inWrapUp },
      { name: "occupancy", expected: 0.84, read: occupancy },
    ],
  },
];

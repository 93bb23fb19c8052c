// Who takes whom: handlers kept free, waiting that promotes, contacts handed on, handlers of different speed and skill.
import { erlangC, type WaitingSystem } from "../../src/statistics/erlang.ts";
import { type Jump, type State, steadyState } from "./markov-chain.ts";
import { allBusy, inUnitsOf, occupancy, occupancyOf, ofQueue, queueLength } from "./readings.ts";
import type { Metric, ValidationCase } from "./validation-case.ts";

const minute = 60;
const waitOf = (queue: number) => inUnitsOf(minute, ofQueue("meanWaitingTime", queue));

/** Each node of an open network is as if it stood alone (Jackson). */
function node(name: string, place: number, system: WaitingSystem): Metric[] {
  const { meanWait, waitProbability, meanQueue, occupancy: busy } = erlangC(system) ?? noSteadyState();
  return [
    { name: `E_Wq of ${name}`, expected: meanWait, read: waitOf(place) },
    { name: `P_wait of ${name}`, expected: waitProbability, read: allBusy(place) },
    { name: `E_Lq of ${name}`, expected: meanQueue, read: queueLength(place) },
    { name: `occupancy of ${name}`, expected: busy, read: occupancyOf(place) },
  ];
}

function noSteadyState(): never {
  throw new Error("the queue grows without end");
}

/** A minute: 0.5 new callers, and those who come back. */
const callsAtNode = 0.5 / (1 - 0.4 * 0.2);

/** Gumbel 1960, for two servers of which either is as likely to take the first; rates a minute. */
function twoSpeeds(): Metric[] {
  const [rate, quick, slow] = [0.4, 1 / 2.4, 1 / 7.2];
  const load = rate / (quick + slow);
  // In shares of the time in which nobody is inside, halved.
  const [empty, quickAlone, slowAlone] = [2, rate / quick, rate / slow];
  const both = (rate * rate) / (quick * slow);
  const sum = empty + quickAlone + slowAlone + both / (1 - load);
  const waiting = (both * load) / (1 - load) / (1 - load) / sum;
  return [
    { name: "P_wait", expected: both / (1 - load) / sum, read: allBusy() },
    { name: "E_Wq", expected: waiting / rate, read: waitOf(0) },
    { name: "E_Lq", expected: waiting, read: queueLength() },
    {
      name: "occupancy",
      expected: ((quickAlone + slowAlone) / 2 + both / (1 - load)) / sum,
      read: occupancy,
    },
  ];
}

/** Whether the all-round handler and the one for 101 only are busy; 999 and 101 waiting; rates a minute. */
function mostSkilledLast([allRound = 0, only = 0, first = 0, second = 0]: State): readonly Jump[] {
  const most = 30;
  const come101 = (): State => {
    if (only === 0) return [allRound, 1, first, second];
    return allRound === 0 ? [1, only, first, second] : [1, 1, first, second + 1];
  };
  const nextAllRound = (): State => {
    if (first > 0) return [1, only, first - 1, second];
    return second > 0 ? [1, only, 0, second - 1] : [0, only, 0, 0];
  };
  return [
    [allRound === 0 ? [1, only, 0, second] : [1, only, first + 1, second], first < most ? 0.12 : 0],
    [come101(), second < most ? 0.2 : 0],
    [nextAllRound(), allRound / 4],
    [second > 0 ? [allRound, 1, first, second - 1] : [allRound, 0, first, 0], only / 4],
    [[allRound, only, first - 1, second], first / 3],
    [[allRound, only, first, second - 1], second / 6],
  ];
}

function skillMetrics(): Metric[] {
  const chain = steadyState([0, 0, 0, 0], mostSkilledLast);
  const first = chain.mean(([, , waiting = 0]) => waiting);
  const second = chain.mean(([, , , waiting = 0]) => waiting);
  return [
    { name: "P_wait_999", expected: chain.mean(([allRound = 0]) => allRound), read: allBusy(0) },
    { name: "P_wait_101", expected: chain.mean(([one = 0, other = 0]) => one * other), read: allBusy(1) },
    { name: "E_Q_999", expected: first, read: queueLength(0) },
    { name: "E_Q_101", expected: second, read: queueLength(1) },
    { name: "P_ab_999", expected: first / 3 / 0.12, read: ofQueue("abandonmentRatio", 0) },
    { name: "P_ab_101", expected: second / 6 / 0.2, read: ofQueue("abandonmentRatio", 1) },
  ];
}

export const routingCases: readonly ValidationCase[] = [
  {
    id: "A41",
    file: "a41-two-left-free.yaml",
    source: "continuous-time Markov chain of three dimensions; cut-off priority of Schaack and Larson",
    faults: ["one-left-free", "nobody-left-free"],
    quick: { replications: 20, warmUpDays: 1, days: 21, slack: 6 },
    metrics: [
      { name: "P_wait_999", expected: 0.02766418345, read: allBusy(0), relativeLimit: 0.03 },
      { name: "P_wait_101", expected: 0.5041028984, read: allBusy(1) },
      { name: "E_Wq_999", expected: 0.01606307426, read: waitOf(0), relativeLimit: 0.05 },
      { name: "E_Wq_101", expected: 1.855424831, read: waitOf(1) },
      { name: "E_Q_999", expected: 0.00803153713, read: queueLength(0) },
      { name: "E_Q_101", expected: 1.855424831, read: queueLength(1) },
      { name: "utilisation", expected: 0.675, read: occupancy },
    ],
  },
  {
    id: "ageing",
    file: "waiting-promotes.yaml",
    source: "Kleinrock 1964, delay-dependent priorities in M/G/1, closed form",
    faults: ["equal-pace", "twice-as-fast"],
    quick: { replications: 20, warmUpDays: 1, days: 60, slack: 5 },
    metrics: [
      { name: "E_Wq_999", expected: 14 / 3, read: waitOf(0) },
      { name: "E_Wq_101", expected: 10, read: waitOf(1) },
    ],
  },
  {
    id: "transfers",
    file: "handed-on.yaml",
    source: "Jackson 1957, 1963: Erlang C at each node of an open network",
    faults: ["five-percent-less-handed-on", "nobody-comes-back"],
    quick: { replications: 20, warmUpDays: 1, days: 60, slack: 5 },
    metrics: [
      ...node("calls", 0, { arrivalRate: callsAtNode, meanHandleTime: 4, handlers: 3 }),
      ...node("desk", 1, { arrivalRate: 0.4 * callsAtNode, meanHandleTime: 6, handlers: 2 }),
    ],
  },
  {
    id: "bands",
    file: "two-speeds.yaml",
    source: "Gumbel 1960, two servers of different rates, closed form",
    faults: ["both-alike", "slow-is-slower"],
    quick: { replications: 20, warmUpDays: 1, days: 60, slack: 5 },
    metrics: twoSpeeds(),
  },
  {
    id: "selection",
    file: "most-skilled-last.yaml",
    source: "continuous-time Markov chain of four dimensions",
    faults: ["longest-idle", "everybody-takes-all"],
    quick: { replications: 20, warmUpDays: 1, days: 60, slack: 4 },
    metrics: skillMetrics(),
  },
];

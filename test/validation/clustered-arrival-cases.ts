// Callers who do not come one by one: several at once, and in rushes.
import { type Jump, type State, type SteadyState, steadyState } from "./markov-chain.ts";
import { allBusy, inUnitsOf, occupancy, ofNumberInside, ofQueue, queueLength } from "./readings.ts";
import type { Metric, ValidationCase } from "./validation-case.ts";

const minute = 60;
const handlers = 3;
const talkRate = 1 / 5;
const most = 400;

/** Geometric batches of two on average at 0.225 a minute; the state is how many are inside. */
function batches([inside = 0]: State): readonly Jump[] {
  const jumps: Jump[] = [[[inside - 1], Math.min(inside, handlers) * talkRate]];
  let rate = 0.225 / 2;
  for (let size = 1; size <= 40; size++, rate /= 2)
    jumps.push([[inside + size], inside + size <= most ? rate : 0]);
  return jumps;
}

/** Callers a minute in the lull and in the rush. */
const rates = [0.2, 0.8];

/** In the lull or the rush; how many are inside. */
function rushes([rush = 0, inside = 0]: State): readonly Jump[] {
  return [
    [[1 - rush, inside], rush === 1 ? 1 / 20 : 1 / 40],
    [[rush, inside + 1], inside < most ? (rates[rush] ?? 0) : 0],
    [[rush, inside - 1], Math.min(inside, handlers) * talkRate],
  ];
}

function waitMetrics(chain: SteadyState, callersPerMinute: number, place: number): Metric[] {
  const insideOf = (state: State) => state[place] ?? Number.NaN;
  const waiting = chain.mean((state) => Math.max(0, insideOf(state) - handlers));
  return [
    { name: "E_Lq", expected: waiting, read: queueLength(), relativeLimit: 0.03 },
    {
      name: "E_Wq",
      expected: waiting / callersPerMinute,
      read: inUnitsOf(minute, ofQueue("meanWaitingTime")),
      relativeLimit: 0.03,
    },
    { name: "E_L", expected: chain.mean(insideOf), read: ofNumberInside((inside) => inside) },
    { name: "occupancy", expected: callersPerMinute / talkRate / handlers, read: occupancy },
  ];
}

function rushMetrics(): Metric[] {
  const chain = steadyState([0, 0], rushes);
  const callers = 0.4;
  const delayed = chain.mean(([rush = 0, inside = 0]) => (inside >= handlers ? (rates[rush] ?? 0) : 0));
  return [
    ...waitMetrics(chain, callers, 1),
    { name: "P_wait of callers", expected: delayed / callers, read: allBusy() },
  ];
}

export const clusteredArrivalCases: readonly ValidationCase[] = [
  {
    id: "batches",
    file: "several-at-once.yaml",
    source: "M^X/M/3, continuous-time Markov chain",
    faults: ["always-two", "one-by-one"],
    quick: { replications: 20, warmUpDays: 1, days: 60, slack: 4 },
    metrics: waitMetrics(steadyState([0], batches), 0.45, 0),
  },
  {
    id: "modulation",
    file: "rush-and-lull.yaml",
    source: "MMPP/M/3, continuous-time Markov chain of two dimensions",
    faults: ["steady", "jumps-twice-as-often"],
    quick: { replications: 20, warmUpDays: 1, days: 91, slack: 5 },
    metrics: rushMetrics(),
  },
];

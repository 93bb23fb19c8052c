// Ladders made by hand, whose figures are known.
import {
  type Ladder,
  type LadderEffect,
  type LadderFeature,
  type LadderRung,
  ladderFormat,
} from "../../src/results/ladder.ts";
import type { Bounds } from "../../src/results/row.ts";

const none: Bounds = { value: null, low: null, high: null };
const bounds = (value: number, half: number): Bounds => ({
  value,
  low: value - half,
  high: value + half,
});

/** Waits of the foot, with callers who give up, with staff by hour, and with redials; null never settles. */
type Waits = readonly [foot: number | null, patience: number, roster: number, top: number];

/** Callers who give up, staff by hour and redials, with a queue of 12 min calls. */
export function constructedLadder(waits: Waits = [1800, 170, 200, 300]): Ladder {
  const [foot] = waits;
  const rungs = waits.map((wait, i): LadderRung => {
    return {
      feature: [null, "patience", "roster", "redials"][i] ?? null,
      isSettled: wait !== null,
      meanTimeToAnswer: wait === null ? none : bounds(wait, 4),
      abandonmentRatio: wait === null ? none : bounds(i / 20, 0.004),
      offeredPerDay: bounds(430, 2),
    };
  });
  return {
    format: ladderFormat,
    version: "0.1.0",
    scenario: "A made centre",
    policy: "base",
    hash: "none",
    seed: "made",
    complete: true,
    replications: 12,
    replicationsAskedFor: 12,
    from: "2017-01-01",
    to: "2017-12-31",
    warmUpDays: 7,
    level: 0.95,
    queue: "crib",
    input: {
      arrivalRate: 18 / 3600,
      meanHandleTime: 720,
      meanHandlers: foot === null ? 3 : 4,
      meanPatience: 1800,
      occupancy: foot === null ? 1.2 : 0.9,
      intervalTime: 1800,
    },
    formulas: [
      {
        name: "erlangC",
        meanTimeToAnswer: foot,
        abandonmentRatio: null,
        overloadedShare: foot === null ? 1 : 0,
      },
      { name: "erlangA", meanTimeToAnswer: 180, abandonmentRatio: 0.12, overloadedShare: 0 },
      { name: "erlangCByInterval", meanTimeToAnswer: null, abandonmentRatio: null, overloadedShare: 0.6 },
    ],
    rungs,
    features: [
      featureOf("patience", "callers who give up", {
        step: effect(foot === null ? null : 170 - foot, 10, { isSettledBefore: foot !== null }),
        first: foot === null ? null : effect(170 - foot, 10),
        last: effect(null, 0, { isSettledBefore: false }),
      }),
      featureOf("roster", "staff by hour and weekday", {
        step: effect(30, 4),
        first: effect(20, 5),
        last: effect(-320, 6),
      }),
      featureOf("redials", "callers who ring again", {
        step: effect(100, 3),
        first: effect(0, 0),
        last: effect(100, 3),
      }),
    ],
    base: foot === null ? ["patience"] : [],
    faults: [],
  };
}

function effect(value: number | null, half: number, settles: Partial<LadderEffect> = {}): LadderEffect {
  return {
    isSettledBefore: true,
    isSettledAfter: true,
    meanTimeToAnswer: value === null ? none : bounds(value, half),
    abandonmentRatio: none,
    ...settles,
  };
}

function featureOf(
  name: string,
  words: string,
  effects: Pick<LadderFeature, "step" | "first" | "last">,
): LadderFeature {
  return { name, words, otherwise: "without it", ...effects };
}

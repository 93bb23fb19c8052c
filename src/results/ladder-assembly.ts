// Puts a ladder together from what its rungs gave, replication by replication.

import type { Interval } from "../statistics/interval.ts";
import { pairedInterval, pairedRatioDifference } from "../statistics/paired-ratio.ts";
import { RatioTally } from "../statistics/ratio.ts";
import type { LadderEffect, LadderFeature, LadderRung } from "./ladder.ts";
import type { Bounds } from "./row.ts";
import type { RowReading } from "./row-reader.ts";

/** What is read of every form of the scenario. */
export const ladderMeasures = [
  "meanTimeToAnswer",
  "abandonmentRatio",
  "offeredPerDay",
  "insideAtStart",
  "insideAtEnd",
] as const;

/** What the queue gave in one form of the scenario. */
export interface LadderRun {
  /** Offered more than its handlers can do, by the averages, with nobody who gives up or helps. */
  readonly isOverloaded: boolean;
  readonly readings: Readonly<Record<(typeof ladderMeasures)[number], readonly RowReading[]>>;
}

/** A feature and the runs that tell what it does. */
export interface FeatureRuns extends Pick<LadderFeature, "name" | "words" | "otherwise"> {
  readonly below: LadderRun;
  readonly above: LadderRun;
  /** The base with this feature alone; null if the base has it. */
  readonly alone: LadderRun | null;
  readonly full: LadderRun;
  readonly fullWithout: LadderRun;
  readonly base: LadderRun;
}

export const ladderLevel = 0.95;
/** More than this share of a day's contacts waiting at the end, beyond those at the start: the queue has been growing. */
const mostOfADay = 1 / 12;
const unknown: Bounds = { value: null, low: null, high: null };
/** What a figure can be at all: intervals from few replications reach beyond. */
type Possible = readonly [least: number, most: number];
const notNegative: Possible = [0, Number.POSITIVE_INFINITY];
const share: Possible = [0, 1];
const possibleDifference = {
  meanTimeToAnswer: [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY],
  abandonmentRatio: [-1, 1],
} as const satisfies Partial<Record<keyof LadderRun["readings"], Possible>>;

export function assembleRung(feature: string | null, run: LadderRun): LadderRung {
  const isSettled = hasSettled(run);
  return {
    feature,
    isSettled,
    meanTimeToAnswer: isSettled ? boundsOf(run.readings.meanTimeToAnswer, notNegative) : unknown,
    abandonmentRatio: isSettled ? boundsOf(run.readings.abandonmentRatio, share) : unknown,
    offeredPerDay: boundsOf(run.readings.offeredPerDay, notNegative),
  };
}

export function assembleFeature(runs: FeatureRuns): LadderFeature {
  const { name, words, otherwise, below, above, alone, full, fullWithout, base } = runs;
  return {
    name,
    words,
    otherwise,
    step: effectOf(below, above),
    first: alone === null ? null : effectOf(base, alone),
    last: effectOf(fullWithout, full),
  };
}

/** Whether waits do not depend on the length of the run. */
function hasSettled({ isOverloaded, readings }: LadderRun): boolean {
  const growth = meanOf(readings.insideAtEnd) - meanOf(readings.insideAtStart);
  return !isOverloaded && growth <= mostOfADay * meanOf(readings.offeredPerDay);
}

/** Replication i before is paired with replication i after. */
function effectOf(before: LadderRun, after: LadderRun): LadderEffect {
  const [isSettledBefore, isSettledAfter] = [hasSettled(before), hasSettled(after)];
  const of = (measure: "meanTimeToAnswer" | "abandonmentRatio") =>
    isSettledBefore && isSettledAfter
      ? differenceOf(before.readings[measure], after.readings[measure], possibleDifference[measure])
      : unknown;
  return {
    isSettledBefore,
    isSettledAfter,
    meanTimeToAnswer: of("meanTimeToAnswer"),
    abandonmentRatio: of("abandonmentRatio"),
  };
}

function differenceOf(
  before: readonly RowReading[],
  after: readonly RowReading[],
  possible: Possible,
): Bounds {
  const paired = pairedRatioDifference(before, after);
  if (paired === null) return unknown;
  const interval = pairedInterval(paired, ladderLevel);
  return { value: paired.difference, ...within(possible, interval) };
}

function boundsOf(readings: readonly RowReading[], possible: Possible): Bounds {
  const tally = new RatioTally();
  for (const { y, x } of readings) tally.add(y, x);
  const interval = tally.interval(ladderLevel);
  return { value: tally.value, ...within(possible, interval) };
}

/** Means of y over means of x; 0 where there is nothing. */
function meanOf(readings: readonly RowReading[]): number {
  const sum = (of: "y" | "x") => readings.reduce((total, reading) => total + reading[of], 0);
  return sum("x") === 0 ? 0 : sum("y") / sum("x");
}

function within([least, most]: Possible, interval: Interval | null): Pick<Bounds, "low" | "high"> {
  if (interval === null) return { low: null, high: null };
  const kept = (end: number) => Math.min(most, Math.max(least, end));
  return { low: kept(interval.low), high: kept(interval.high) };
}

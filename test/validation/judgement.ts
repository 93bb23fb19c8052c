// Judges estimates against theory. A metric is refused if it lies further off than luck allows at the level of the
// whole family (Bonferroni), or further than a share of what is expected, which stops a short run from passing.
import type { Interval } from "../../src/statistics/interval.ts";
import { tQuantile } from "../../src/statistics/student-t.ts";

export interface Estimate {
  readonly caseId: string;
  readonly metric: string;
  readonly expected: number;
  readonly value: number;
  /** Of 95 %. */
  readonly interval: Interval;
  readonly standardError: number;
  /** Of what is expected, if that was simulated too; else 0. */
  readonly expectedError: number;
  readonly replications: number;
  /** Accepted distance as a share of what is expected. */
  readonly relativeLimit: number;
}

export interface Verdict extends Estimate {
  /** Distance in standard errors. */
  readonly z: number;
  readonly relativeError: number;
  /** Further off than luck allows. */
  readonly isBeyondLuck: boolean;
  readonly holds: boolean;
}

/** Differences smaller than this share come from rounding. */
const rounding = 1e-9;

/** The chance that a right program is refused, over all metrics together. */
const familyLevel = 0.001;

/** @param metrics - how many metrics the family has, of which these are some. */
export function judge(estimates: readonly Estimate[], metrics: number): Verdict[] {
  return estimates.map((estimate) => {
    const { expected, value, standardError, expectedError, replications, relativeLimit } = estimate;
    const relativeError = (value - expected) / Math.abs(expected);
    const isEqual = value === expected || Math.abs(relativeError) < rounding;
    const z = isEqual ? 0 : (value - expected) / Math.hypot(standardError, expectedError);
    const limit = tQuantile(1 - familyLevel / (2 * metrics), replications - 1);
    const isBeyondLuck = Math.abs(z) > limit;
    return {
      ...estimate,
      z,
      relativeError,
      isBeyondLuck,
      holds: !isBeyondLuck && Math.abs(relativeError) <= relativeLimit,
    };
  });
}

/** Signs and tails of a whole family: biased together although each alone might be luck. */
export function judgeFamily(verdicts: readonly Verdict[]): {
  readonly beyondThree: number;
  readonly above: number;
} {
  return {
    beyondThree: verdicts.filter(({ z }) => Math.abs(z) > 3).length,
    above: verdicts.filter(({ z }) => z > 0).length,
  };
}

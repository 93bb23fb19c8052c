// What came of running until the headline measures are precise: whether they are, and what it would take.

export interface PrecisionOutcome {
  /** The largest relative error of the true values that was asked for: 0.05 for 5 %. */
  readonly error: number;
  /** The relative half-width error / (1 + error) at which that is so. */
  readonly halfWidth: number;
  /** Confidence level of the intervals. */
  readonly level: number;
  readonly replications: number;
  /** Most replications that were allowed. */
  readonly atMost: number;
  /** Whether every measure that can be precise is. */
  readonly isReached: boolean;
  readonly measures: readonly MeasurePrecision[];
}

/** One headline measure. */
export interface MeasurePrecision {
  readonly measure: string;
  /** A queue or a team. */
  readonly queue: string;
  /** `all`, or a month. */
  readonly period: string;
  /** Mean over replications; null where it is undefined. */
  readonly value: number | null;
  /** Half of the interval as a share of the value; null where there is none, because the value is zero or undefined. */
  readonly relativeHalfWidth: number | null;
  /** Replications in all that the present variance makes expect for the precision; null where there is no half-width. */
  readonly replicationsExpected: number | null;
  /** Skewness of the replications' values; null where it is undefined. */
  readonly skewness: number | null;
}

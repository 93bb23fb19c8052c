// One long run, cut into batches whose means are nearly independent, so that it has an interval without replications.
// Law, "Simulation modeling and analysis", section 9.5.3; Schmeiser, "Batch size effects in the analysis of
// simulation output", Operations Research 30 (1982): 10 to 30 batches are enough.
import { type Interval, IntervalFactor } from "./interval.ts";
import { normalQuantile } from "./normal.ts";

/** What is observed in turn, the warm-up already cut. */
export interface ObservedSeries {
  readonly numerators: ArrayLike<number>;
  /** What each numerator belongs to, such as the contacts of an hour whose seconds waited it adds up; 1 unless said. */
  readonly denominators?: ArrayLike<number>;
}

export interface BatchOptions {
  /** How many; 20 unless said. */
  readonly batches?: number;
  /** Confidence level of the interval; 0.95 unless said. */
  readonly level?: number;
}

export interface BatchMeans {
  readonly batches: number;
  /** Observations in each batch; those that do not fill one are left out at the start of the series. */
  readonly batchSize: number;
  readonly mean: number;
  readonly interval: Interval;
  /** Correlation of neighbouring batches; null where the batches do not vary. */
  readonly autocorrelation: number | null;
  /** Whether neighbours resemble each other more than chance allows (5 %): the interval is then too narrow. */
  readonly isCorrelated: boolean;
  /** Limit of the number of observations times the variance of their mean: what a longer run divides. */
  readonly asymptoticVariance: number;
}

const usualBatches = 20;
const usualLevel = 0.95;
/** Share of series without any correlation that are said to have some. */
const falseAlarms = 0.05;

/**
 * The mean of a series (with denominators: sum of the numerators over that of the denominators), with its interval
 * from the means of equal, non-overlapping batches. Throws where there are fewer than three batches, fewer
 * observations than batches, or denominators that add up to nothing.
 */
export function batchMeans(series: ObservedSeries, options: BatchOptions = {}): BatchMeans {
  const { batches = usualBatches, level = usualLevel } = options;
  const batchSize = Math.floor(series.numerators.length / batches);
  if (!(Number.isInteger(batches) && batches >= 3 && batchSize >= 1)) {
    throw new RangeError(`${series.numerators.length} observations do not make ${batches} batches.`);
  }
  const { numerators, denominators } = sumsOf(series, batches, batchSize);
  const meanX = meanOf(denominators);
  if (meanX === 0) throw new RangeError("The denominators of a series add up to nothing.");
  const mean = meanOf(numerators) / meanX;
  // With denominators of 1 these are the batch means themselves, less their mean.
  const residuals = numerators.map((y, i) => (y - mean * denominators[i]!) / meanX);
  let squares = 0;
  let products = 0;
  for (let i = 0; i < batches; i++) {
    squares += residuals[i]! * residuals[i]!;
    if (i > 0) products += residuals[i]! * residuals[i - 1]!;
  }
  const variance = squares / (batches - 1);
  const half = new IntervalFactor().at(level, batches) * Math.sqrt(variance / batches);
  return {
    batches,
    batchSize,
    mean,
    interval: { low: mean - half, high: mean + half },
    autocorrelation: squares === 0 ? null : products / squares,
    isCorrelated: isCorrelated(residuals, squares),
    asymptoticVariance: batchSize * variance,
  };
}

/**
 * How many observations make the interval of the mean as narrow as a relative half-width: (z ÷ precision ÷ mean)² times
 * the asymptotic variance. Whitt, "Planning queueing simulations", Management Science 35 (1989). Null for a mean of zero.
 */
export function observationsForPrecision(
  { mean, asymptoticVariance }: Pick<BatchMeans, "mean" | "asymptoticVariance">,
  precision: number,
  level = usualLevel,
): number | null {
  if (mean === 0) return null;
  const errors = normalQuantile((1 + level) / 2) / (precision * mean);
  return Math.ceil(errors * errors * asymptoticVariance);
}

function sumsOf({ numerators, denominators }: ObservedSeries, batches: number, batchSize: number) {
  const sums = { numerators: new Float64Array(batches), denominators: new Float64Array(batches) };
  const first = numerators.length - batches * batchSize;
  for (let i = 0; i < batches * batchSize; i++) {
    const batch = Math.floor(i / batchSize);
    sums.numerators[batch]! += numerators[first + i]!;
    sums.denominators[batch]! += denominators === undefined ? 1 : denominators[first + i]!;
  }
  return sums;
}

function meanOf(values: Float64Array): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum / values.length;
}

/**
 * Von Neumann's ratio: without correlation, 1 - (sum of squared steps) / (2 · sum of squares) is nearly normal with
 * variance (n - 2) / (n² - 1). Fishman, "Grouping observations in digital simulation", Management Science 24 (1978).
 */
function isCorrelated(residuals: Float64Array, squares: number): boolean {
  if (squares === 0) return false;
  const count = residuals.length;
  let steps = 0;
  for (let i = 1; i < count; i++) {
    const step = residuals[i]! - residuals[i - 1]!;
    steps += step * step;
  }
  const likeness = 1 - steps / (2 * squares);
  return likeness > normalQuantile(1 - falseAlarms) * Math.sqrt((count - 2) / (count * count - 1));
}

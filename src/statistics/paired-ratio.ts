// The difference of two ratios that were observed in the same replications, under common random numbers or not. Each
// ratio is a mean of numerators over a mean of denominators. Its variance comes from the residuals of both together,
// the delta method on (y, x) of the one and (y, x) of the other: what the two have in common cancels by itself.
// Law, "Simulation modeling and analysis", sections 9.5, 10.2 and 11.2.
import { type Interval, IntervalFactor } from "./interval.ts";

/** Numerator and denominator of one ratio in one replication; an average has the denominator 1. */
export interface RatioPart {
  readonly y: number;
  readonly x: number;
}

/** Two ratios over the same replications. Variances are those of one replication, by n - 1. */
export interface PairedDifference {
  readonly pairs: number;
  /** The second ratio less the first. */
  readonly difference: number;
  readonly varianceOfFirst: number;
  readonly varianceOfSecond: number;
  readonly varianceOfDifference: number;
}

/** What is below this part of the ratios is the rounding of sums that were added in another order. */
const roundOff = 1e-10;

/** Replication i is `first[i]` and `second[i]`. Null where either ratio is undefined: its denominators add up to nothing. */
export function pairedRatioDifference(
  first: readonly RatioPart[],
  second: readonly RatioPart[],
): PairedDifference | null {
  if (first.length !== second.length)
    throw new RangeError(`${first.length} replications cannot be paired with ${second.length}.`);
  const [one, two] = [ratioOf(first), ratioOf(second)];
  if (one === null || two === null) return null;
  const smallest = roundOff * Math.max(Math.abs(one.ratio), Math.abs(two.ratio));
  const differences = two.residuals.map((residual, i) =>
    unlessRounding(residual - one.residuals[i]!, smallest),
  );
  return {
    pairs: first.length,
    difference: unlessRounding(two.ratio - one.ratio, smallest),
    varianceOfFirst: meanSquare(one.residuals),
    varianceOfSecond: meanSquare(two.residuals),
    varianceOfDifference: meanSquare(differences),
  };
}

/** The t interval of the difference at `level`, by n - 1; null below two replications. */
export function pairedInterval(paired: PairedDifference, level: number): Interval | null {
  const { pairs, difference, varianceOfDifference } = paired;
  if (pairs < 2) return null;
  const half = new IntervalFactor().at(level, pairs) * Math.sqrt(varianceOfDifference / pairs);
  return { low: difference - half, high: difference + half };
}

/**
 * The factor by which pairing shrank the variance of the difference: so many times as many replications would be needed
 * if the two had nothing in common. Null without variance to compare, or below two replications.
 */
export function varianceReduction(paired: PairedDifference): number | null {
  const { pairs, varianceOfFirst, varianceOfSecond, varianceOfDifference } = paired;
  if (pairs < 2 || varianceOfDifference === 0) return null;
  return (varianceOfFirst + varianceOfSecond) / varianceOfDifference;
}

/**
 * A ratio replication by replication: its linear part, whose mean is the ratio itself. Null where the ratio is undefined.
 */
export function linearParts(parts: readonly RatioPart[]): readonly number[] | null {
  const found = ratioOf(parts);
  return found === null ? null : Array.from(found.residuals, (residual) => found.ratio + residual);
}

function ratioOf(parts: readonly RatioPart[]) {
  let [sumY, sumX] = [0, 0];
  for (const { y, x } of parts) {
    sumY += y;
    sumX += x;
  }
  if (sumX === 0) return null;
  const ratio = sumY / sumX;
  const meanX = sumX / parts.length;
  return { ratio, residuals: Float64Array.from(parts, ({ y, x }) => (y - ratio * x) / meanX) };
}

function unlessRounding(value: number, smallest: number): number {
  return Math.abs(value) <= smallest ? 0 : value;
}

/** Residuals add up to nothing, so that their mean square by n - 1 is their variance. */
function meanSquare(residuals: Float64Array): number {
  if (residuals.length < 2) return 0;
  const sum = residuals.reduce((squares, residual) => squares + residual * residual, 0);
  return sum / (residuals.length - 1);
}

// Counts that vary by more than chance: Poisson given a rate that is itself gamma distributed, which makes them negative
// binomial. Without the latter they are Poisson. All sums run outwards from the mode by the ratio of neighbouring
// probabilities and are normalised at the end, so that nothing overflows and no logarithm is needed.

/** The mean of a count, and the variance of the relative rate behind it: the count's variance is mean + mean² × this. */
export interface VaryingCount {
  readonly mean: number;
  readonly rateVariance: number;
}

/** Probabilities of the counts from `first` on; beyond them they are below 1e-20 of the largest. */
interface Counts {
  readonly first: number;
  readonly probabilities: Float64Array;
}

const negligible = 1e-20;
const mostCounts = 20_000_000;
/** Probabilities fall to `negligible` within so many times the mean, times the variance of the rate where that is large. */
const longestTail = 50;
/** By how much a mean is raised in search of one that is too large: little, as its counts take long to sum. */
const step = 1.25;

/** Counts so large, or that vary by so much, that their probabilities cannot be summed one by one. */
export class TooManyCounts extends Error {
  constructor({ mean, rateVariance }: VaryingCount) {
    super(`No counts of mean ${mean} and relative variance ${rateVariance} of the rate.`);
    this.name = "TooManyCounts";
  }
}

/** The probability of `count` or more; relative error below 1e-10 for all above 1e-15. */
export function atLeast(count: number, varying: VaryingCount): number {
  const { first, probabilities } = countsOf(varying);
  return sumOf(probabilities.subarray(Math.max(0, count - first)).toReversed());
}

/** The probability of `count` or fewer. */
export function atMost(count: number, varying: VaryingCount): number {
  const { first, probabilities } = countsOf(varying);
  return sumOf(probabilities.subarray(0, Math.max(0, count + 1 - first)));
}

/** The counts between which all but a share `outside` of counts fall, half of that share on either side at the most. */
export function usualRange(outside: number, varying: VaryingCount): readonly [low: number, high: number] {
  const { first, probabilities } = countsOf(varying);
  const half = outside / 2;
  const { length } = probabilities;
  let [low, high] = [0, length - 1];
  for (let below = 0; below + (probabilities[low] ?? 1) <= half; low++) below += probabilities[low] ?? 1;
  for (let above = 0; above + (probabilities[high] ?? 1) <= half; high--) above += probabilities[high] ?? 1;
  return [first + low, first + high];
}

/** Means that a count does not speak against: at the ends, counts as far out come with half of the share `outside`. */
export function meansBehind(
  count: number,
  rateVariance: number,
  outside: number,
): readonly [low: number, high: number] {
  const half = outside / 2;
  const low = (mean: number) => atLeast(count, { mean, rateVariance }) < half;
  const high = (mean: number) => atMost(count, { mean, rateVariance }) > half;
  let limit = Math.max(1, count);
  while (high(limit)) limit *= step;
  return [count === 0 ? 0 : lastWhere(low, 0, count), lastWhere(high, 0, limit)];
}

/**
 * Of two like periods with so many counts between them, the probability that one of them has `count` or more: given the
 * sum, negative binomial counts of one mean are beta-binomial, and Poisson counts binomial.
 */
export function atLeastOfTwo(count: number, sum: number, rateVariance: number): number {
  const ratio = (k: number) =>
    ((1 + k * rateVariance) * (sum - k)) / ((k + 1) * (1 + (sum - k - 1) * rateVariance));
  const { first, probabilities } = outwards(Math.floor(sum / 2), ratio);
  return sumOf(probabilities.subarray(Math.max(0, count - first)).toReversed());
}

function countsOf({ mean, rateVariance }: VaryingCount): Counts {
  if (!(mean >= 0 && rateVariance >= 0 && mean * (1 + rateVariance) < mostCounts / longestTail))
    throw new TooManyCounts({ mean, rateVariance });
  const ratio = (k: number) => ((1 + k * rateVariance) * mean) / ((k + 1) * (1 + mean * rateVariance));
  return outwards(Math.max(0, Math.floor(mean * (1 - rateVariance) - 1e-9)), ratio);
}

/** @param ratio - probability of k + 1 ÷ probability of k, which falls below 1 somewhere from `mode` on. */
function outwards(mode: number, ratio: (k: number) => number): Counts {
  const up = [1];
  for (let k = mode, weight = 1; up.length < mostCounts; k++) {
    weight *= ratio(k);
    if (!(weight > negligible)) break;
    up.push(weight);
  }
  const down: number[] = [];
  for (let k = mode - 1, weight = 1; k >= 0; k--) {
    weight /= ratio(k);
    if (!(weight > negligible)) break;
    down.push(weight);
  }
  const all = Float64Array.from([...down.toReversed(), ...up]);
  const sum = sumOf(all.toSorted());
  return { first: mode - down.length, probabilities: all.map((weight) => weight / sum) };
}

/** Smallest first is the most exact. */
function sumOf(numbers: Float64Array): number {
  let sum = 0;
  for (const number of numbers) sum += number;
  return sum;
}

/** The last point up to which something holds that holds at `from` and not at `to`, by halving. */
function lastWhere(holds: (point: number) => boolean, from: number, to: number): number {
  let [low, high] = [from, to];
  for (let i = 0; i < 60 && high - low > 1e-12 * high; i++) {
    const middle = (low + high) / 2;
    if (holds(middle)) low = middle;
    else high = middle;
  }
  return low;
}

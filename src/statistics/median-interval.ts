// The median of a sample and its interval by order statistics: sound for any distribution, and where the largest values are
// only known to be large, such as times that did not end within a run (infinity).

import type { Interval } from "./interval.ts";

export interface Median {
  readonly value: number;
  /** Null where even the extremes of the sample are not so sure. */
  readonly interval: Interval | null;
}

/**
 * The median lies between the k-th smallest and the k-th largest value with probability 1 − 2 × P(B < k), B the heads of
 * n fair coins (Conover, Practical Nonparametric Statistics, 1999, section 3.2): k is the largest for which that is no
 * less than `level`. Of five values or fewer even the extremes are less sure than 95 %.
 * Up to a thousand values.
 */
export function medianInterval(sample: ArrayLike<number>, level: number): Median | null {
  const sorted = Float64Array.from(sample).sort();
  const count = sorted.length;
  if (count === 0) return null;
  const middle = count >> 1;
  const value = count % 2 === 1 ? sorted[middle]! : midpoint(sorted[middle - 1]!, sorted[middle]!);
  const rank = rankBelow(count, (1 - level) / 2);
  return { value, interval: rank === 0 ? null : { low: sorted[rank - 1]!, high: sorted[count - rank]! } };
}

function midpoint(a: number, b: number): number {
  return b === Number.POSITIVE_INFINITY ? b : (a + b) / 2;
}

/** The largest k with P(B < k) no more than `tail`; 0 for none. */
function rankBelow(count: number, tail: number): number {
  let term = 1;
  for (let i = 0; i < count; i++) term /= 2;
  let below = term;
  let rank = 0;
  while (below <= tail && 2 * rank < count) {
    rank++;
    term = (term * (count - rank + 1)) / rank;
    below += term;
  }
  return rank;
}

// Percentiles of a sample that is at hand. Two definitions are in use, and a report must say which it means.

/** Hyndman and Fan's type 7, linear between order statistics: the default of spreadsheets, numpy and R. */
export function interpolatedPercentile(sample: ArrayLike<number>, p: number): number | null {
  const sorted = Float64Array.from(sample).sort();
  if (sorted.length === 0) return null;
  const position = shareOf(p) * (sorted.length - 1);
  const below = Math.floor(position);
  const low = sorted[below]!;
  const high = sorted[Math.min(below + 1, sorted.length - 1)]!;
  return low + (position - below) * (high - low);
}

/** The smallest observation that at least the share `p` of the sample does not exceed: one that was observed. */
export function nearestRankPercentile(sample: ArrayLike<number>, p: number): number | null {
  const sorted = Float64Array.from(sample).sort();
  return sorted.length === 0 ? null : sorted[nearestRank(p, sorted.length) - 1]!;
}

/** The rank, from 1, that a share `p` of `count` observations reaches; a rounding error does not lift it. */
export function nearestRank(p: number, count: number): number {
  return Math.max(1, Math.ceil(shareOf(p) * count * (1 - 1e-15)));
}

function shareOf(p: number): number {
  if (!(p >= 0 && p <= 1)) throw new RangeError(`A percentile needs a share from 0 to 1, not ${p}.`);
  return p;
}

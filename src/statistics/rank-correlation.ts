// How far two columns of numbers rise together: Pearson's correlation, and Spearman's, which is that of the ranks.
import { tQuantile } from "./student-t.ts";

/** Spearman's rank correlation, from -1 to 1, with mean ranks for ties; null where either column is constant. */
export function rankCorrelation(first: readonly number[], second: readonly number[]): number | null {
  return correlation(ranksOf(first), ranksOf(second));
}

/** Pearson's correlation; null where either column is constant. */
function correlation(first: readonly number[], second: readonly number[]): number | null {
  if (first.length !== second.length)
    throw new RangeError(`${first.length} numbers cannot be paired with ${second.length}.`);
  const [one, two] = [deviations(first), deviations(second)];
  const product = (a: readonly number[], b: readonly number[]) => a.reduce((sum, x, i) => sum + x * b[i]!, 0);
  const scale = Math.sqrt(product(one, one) * product(two, two));
  return scale > 0 ? product(one, two) / scale : null;
}

/**
 * The size that the largest of so many correlations of unrelated columns passes with a probability of 5 % at the most
 * (Bonferroni; by Student's t with count - 2 degrees of freedom, Kendall and Stuart 31.19). 1 below four pairs.
 */
export function correlationByLuck(pairs: number, correlations: number): number {
  if (pairs < 4) return 1;
  const t = tQuantile(1 - 0.025 / Math.max(1, correlations), pairs - 2);
  return t / Math.sqrt(pairs - 2 + t * t);
}

/** Ranks from 1; equal numbers share the mean of theirs. */
function ranksOf(column: readonly number[]): readonly number[] {
  const order = column.map((_, i) => i).sort((a, b) => column[a]! - column[b]! || a - b);
  const ranks = new Array<number>(column.length).fill(0);
  for (let from = 0; from < order.length; ) {
    let to = from + 1;
    while (to < order.length && column[order[to]!] === column[order[from]!]) to++;
    for (let i = from; i < to; i++) ranks[order[i]!] = (from + 1 + to) / 2;
    from = to;
  }
  return ranks;
}

function deviations(column: readonly number[]): readonly number[] {
  const mean = column.reduce((sum, x) => sum + x, 0) / Math.max(1, column.length);
  return column.map((x) => x - mean);
}

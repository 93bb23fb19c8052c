// How many replications would tell a difference of a given size. A difference is told when its interval leaves out zero.
import { tQuantile } from "./student-t.ts";

export interface TellingDifference {
  /** The size of the difference that is to be told. */
  readonly difference: number;
  /** Variance of the paired difference in one replication. */
  readonly variance: number;
  /** Confidence level of the interval. */
  readonly level: number;
  /** How often the difference is to be told, if it is there: 0.8 for four times in five. */
  readonly power: number;
}

const fewest = 2;
/** No answer is above this. */
const most = 1_000_000_000;
/** From here on Student's t is the normal distribution to six digits. */
const asGoodAsNormal = 1_000_000;

/**
 * The fewest replications n with (t at (1 + level) / 2 + t at the power) × sigma / sqrt(n) <= the difference, t with
 * n - 1 degrees of freedom; a thousand million at most, and null for a difference of zero. Lachin, "Introduction to
 * sample size determination and power analysis for clinical trials", Controlled Clinical Trials 2 (1981).
 */
export function replicationsToTell({ difference, variance, level, power }: TellingDifference): number | null {
  if (difference === 0) return null;
  const [interval, found] = [(1 + level) / 2, power];
  const isEnough = (count: number) => {
    const freedom = Math.min(count, asGoodAsNormal) - 1;
    const factor = tQuantile(interval, freedom) + tQuantile(found, freedom);
    return factor * Math.sqrt(variance / count) <= Math.abs(difference);
  };
  let [tooFew, enough] = [fewest - 1, fewest];
  while (!isEnough(enough)) {
    if (enough >= most) return most;
    [tooFew, enough] = [enough, 2 * enough];
  }
  while (enough - tooFew > 1) {
    const middle = Math.floor((tooFew + enough) / 2);
    if (isEnough(middle)) enough = middle;
    else tooFew = middle;
  }
  return Math.min(most, enough);
}

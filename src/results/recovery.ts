// The date back to target after a shock. What is watched is the mean time to answer of the four weeks that end with a day:
// weekdays cancel out, and a single bad day does not count for more than it is.
//
// The shock is felt once this trailing mean stays above the level for four weeks; things are well again on the first day
// after that from which it stays at or below the level for four weeks. Both ways ask for four weeks because a trailing mean
// in its usual state passes its level now and then. A day from which no four weeks of the run are left says nothing.
import { fourWeeks } from "./shock.ts";

export interface Recovery {
  readonly queue: string;
  readonly kind: "surge" | "drive" | "given";
  readonly cause: string | null;
  /** Date of the shock. */
  readonly on: string;
  /** Surges and drives that come later in the run, and delay it. */
  readonly later: number;
  /** Mean time to answer over the four weeks before it, in seconds, over replications. */
  readonly before: number;
  /** At or below this things are well; `usual`: an undisturbed four-week mean is, 19 times in 20. */
  readonly level: number;
  readonly levelIs: "usual" | "target" | "asked for";
  /** By replication: days from the shock until things are well again, 0 where it was never felt, null if not within the run. */
  readonly days: readonly (number | null)[];
  /** Over replications; null where half of them are not back within the run. */
  readonly median: number | null;
  /** Interval of the median by order statistics; null where it has none, `high` also where it lies beyond the run. */
  readonly low: number | null;
  readonly high: number | null;
}

/** By day: seconds ÷ answered over the four weeks that end with it; not a number before, and where nobody was answered. */
export function trailingMeans(seconds: Float64Array, answered: Float64Array): Float64Array {
  return seconds.map((_, day) => {
    let [time, count] = [0, 0];
    for (let each = day - fourWeeks + 1; each <= day; each++) {
      time += seconds[each] ?? Number.NaN;
      count += answered[each] ?? Number.NaN;
    }
    return time / count;
  });
}

/** Days from the shock until things are well again; 0 if it was never felt, null if that is not within the run. */
export function timeToRecover(
  means: Float64Array,
  { day: shock, level }: { readonly day: number; readonly level: number },
): number | null {
  let isFelt = false;
  let lasts = 0;
  for (let day = shock; day < means.length; day++) {
    // Where nobody was answered for four weeks nothing is well.
    const isWell = means[day]! <= level;
    lasts = isWell === isFelt ? lasts + 1 : 0;
    if (lasts < fourWeeks) continue;
    if (isFelt) return day - fourWeeks + 1 - shock;
    isFelt = true;
    lasts = 0;
  }
  return isFelt ? null : 0;
}

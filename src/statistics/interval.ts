// Confidence intervals by Student's t distribution, over independent replications.
import { tQuantile } from "./student-t.ts";

export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** The factor of the standard error in an interval at `level`, kept for as long as level and count stay. */
export class IntervalFactor {
  private level = Number.NaN;
  private count = 0;
  private factor = 0;

  /** Half the width of a `level` interval (0.95, say) from `count` >= 2 observations, in standard errors. */
  at(level: number, count: number): number {
    if (level !== this.level || count !== this.count) {
      this.factor = tQuantile((1 + level) / 2, count - 1);
      this.level = level;
      this.count = count;
    }
    return this.factor;
  }
}

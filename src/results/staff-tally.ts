// A goal over replications. Its margin is y − target × x where the target is a floor, and target × x − y where it is a
// ceiling: the target holds for the ratio of the means just where the mean margin is zero or more, so that the interval
// of the margin tests the ratio without any approximation of a quotient.

import { RatioColumns } from "../statistics/ratio.ts";
import { tQuantile } from "../statistics/student-t.ts";
import { clipped } from "./clipped.ts";
import type { Bounds } from "./row.ts";
import { type GoalReading, goalPeriods, type StaffGoal } from "./staff-goal.ts";

export class StaffTally {
  readonly goal: StaffGoal;
  count = 0;
  /** By period: means over the replications of the margin and of the denominator. */
  readonly margins = new Float64Array(goalPeriods);
  readonly denominators = new Float64Array(goalPeriods);
  private readonly squares = new Float64Array(goalPeriods);
  private readonly ratios = new RatioColumns(goalPeriods);

  constructor(goal: StaffGoal) {
    this.goal = goal;
  }

  add({ y, x }: GoalReading): void {
    this.ratios.addReplication(x, y);
    this.count++;
    const { isFloor, target } = this.goal;
    for (let period = 0; period < goalPeriods; period++) {
      const excess = y[period]! - target.value * x[period]!;
      const distance = (isFloor ? excess : -excess) - this.margins[period]!;
      this.margins[period]! += distance / this.count;
      this.squares[period]! += distance * ((isFloor ? excess : -excess) - this.margins[period]!);
      this.denominators[period]! += (x[period]! - this.denominators[period]!) / this.count;
    }
  }

  /** Standard deviation of the margin from one replication to the next; 0 below two replications. */
  deviation(period: number): number {
    return this.count < 2 ? 0 : Math.sqrt(this.squares[period]! / (this.count - 1));
  }

  /** One-sided lower confidence limit of the mean margin; null below two replications. */
  lowerLimit(period: number, confidence: number): number | null {
    if (this.count < 2) return null;
    const error = this.deviation(period) / Math.sqrt(this.count);
    return this.margins[period]! - tQuantile(confidence, this.count - 1) * error;
  }

  /** The measure itself with its two-sided interval. */
  bounds(period: number, level: number): Bounds {
    const interval = this.ratios.interval(period, level);
    return { value: this.ratios.value(period), ...clipped(interval, this.goal.unit) };
  }
}

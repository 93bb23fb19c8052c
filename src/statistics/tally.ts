// Mean and spread of observations, one by one and without keeping them.
import { type Interval, IntervalFactor } from "./interval.ts";

/** Observations tallied by Welford's method (Technometrics 4, 1962), which loses no digits to a large mean. */
export class Tally {
  /** Observations so far. */
  count = 0;
  private average = 0;
  private squares = 0;
  private readonly factor = new IntervalFactor();

  add(value: number): void {
    this.count++;
    const distance = value - this.average;
    this.average += distance / this.count;
    this.squares += distance * (value - this.average);
  }

  /** Adds all observations of another tally (Chan, Golub and LeVeque, 1979); equal to adding them but for rounding. */
  merge(other: Tally): void {
    if (other.count === 0) return;
    const count = this.count + other.count;
    const distance = other.average - this.average;
    this.squares += other.squares + (distance * distance * this.count * other.count) / count;
    this.average += (distance * other.count) / count;
    this.count = count;
  }

  /** The mean; null without observations. */
  get mean(): number | null {
    return this.count === 0 ? null : this.average;
  }

  /** The sample variance, by n - 1; null below two observations. */
  get variance(): number | null {
    return this.count < 2 ? null : this.squares / (this.count - 1);
  }

  /** The t interval of the mean at `level` (0.95, say); null below two observations. */
  interval(level: number): Interval | null {
    const { variance } = this;
    if (variance === null) return null;
    const half = this.factor.at(level, this.count) * Math.sqrt(variance / this.count);
    return { low: this.average - half, high: this.average + half };
  }
}

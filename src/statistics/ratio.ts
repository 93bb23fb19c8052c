// Ratios over replications, such as the mean wait: seconds waited divided by contacts. The value is the ratio of
// the means (sum of numerators over sum of denominators), never the mean of the replications' ratios. Its interval
// comes from the residuals, the delta method: s² = variance of Y - R X, standard error s / (mean X · √n).
// Law, "Simulation modeling and analysis", section 9.5.
import { type Interval, IntervalFactor } from "./interval.ts";

/** Many ratios side by side, by index; the order in which replications are added decides the last bits. */
export class RatioColumns {
  /** Replications so far. */
  count = 0;
  private readonly meanX: Float64Array;
  private readonly meanY: Float64Array;
  /** Sums of squares and products of the distances from the means, updated by Welford's method. */
  private readonly squaresX: Float64Array;
  private readonly squaresY: Float64Array;
  private readonly products: Float64Array;
  private readonly factor = new IntervalFactor();

  constructor(ratios: number) {
    this.meanX = new Float64Array(ratios);
    this.meanY = new Float64Array(ratios);
    this.squaresX = new Float64Array(ratios);
    this.squaresY = new Float64Array(ratios);
    this.products = new Float64Array(ratios);
  }

  /** Adds one replication: the denominator `x[i]` and the numerator `y[i]` of every ratio `i`. */
  addReplication(x: Float64Array, y: Float64Array): void {
    const { meanX, meanY, squaresX, squaresY, products } = this;
    if (x.length !== meanX.length || y.length !== meanX.length) {
      throw new RangeError(
        `${meanX.length} ratios were given ${x.length} denominators and ${y.length} numerators.`,
      );
    }
    this.count++;
    for (let i = 0; i < meanX.length; i++) {
      const fromX = x[i]! - meanX[i]!;
      const fromY = y[i]! - meanY[i]!;
      meanX[i]! += fromX / this.count;
      meanY[i]! += fromY / this.count;
      squaresX[i]! += fromX * (x[i]! - meanX[i]!);
      squaresY[i]! += fromY * (y[i]! - meanY[i]!);
      products[i]! += fromX * (y[i]! - meanY[i]!);
    }
  }

  /** Ratio `i`; null as long as its denominators add up to nothing. */
  value(i: number): number | null {
    return this.meanX[i] === 0 || this.count === 0 ? null : this.meanY[i]! / this.meanX[i]!;
  }

  /** The t interval of ratio `i` at `level` (0.95, say); null where it is undefined or below two replications. */
  interval(i: number, level: number): Interval | null {
    const ratio = this.value(i);
    if (ratio === null || this.count < 2) return null;
    const squares = this.squaresY[i]! - ratio * (2 * this.products[i]! - ratio * this.squaresX[i]!);
    const variance = Math.max(0, squares) / (this.count - 1);
    const error = Math.sqrt(variance / this.count) / Math.abs(this.meanX[i]!);
    const half = this.factor.at(level, this.count) * error;
    return { low: ratio - half, high: ratio + half };
  }
}

/** One ratio over replications, by the definitions of `RatioColumns`. */
export class RatioTally {
  private readonly columns = new RatioColumns(1);
  private readonly numerator = new Float64Array(1);
  private readonly denominator = new Float64Array(1);

  /** Adds one replication. */
  add(numerator: number, denominator: number): void {
    this.numerator[0] = numerator;
    this.denominator[0] = denominator;
    this.columns.addReplication(this.denominator, this.numerator);
  }

  /** Replications so far. */
  get count(): number {
    return this.columns.count;
  }

  /** The ratio; null as long as the denominators add up to nothing. */
  get value(): number | null {
    return this.columns.value(0);
  }

  /** The t interval at `level`; null where the ratio is undefined or below two replications. */
  interval(level: number): Interval | null {
    return this.columns.interval(0, level);
  }
}

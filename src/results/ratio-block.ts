// Many ratios at once, over replications.
import type { Interval } from "../statistics/interval.ts";
import { RatioColumns } from "../statistics/ratio.ts";
import type { Row } from "./row.ts";
import type { RatioSpec } from "./row-specs.ts";
import type { Tables } from "./tables.ts";

export class RatioBlock {
  readonly specs: readonly RatioSpec[];
  private readonly columns: RatioColumns;
  private readonly numerators: Float64Array;
  private readonly denominators: Float64Array;
  private replications = 0;
  private readonly numeratorSums: Float64Array;
  private readonly denominatorSums: Float64Array;

  constructor(specs: readonly RatioSpec[]) {
    this.specs = specs;
    this.columns = new RatioColumns(specs.length);
    this.numerators = new Float64Array(specs.length);
    this.denominators = new Float64Array(specs.length);
    this.numeratorSums = new Float64Array(specs.length);
    this.denominatorSums = new Float64Array(specs.length);
  }

  add(tables: Tables): void {
    this.replications++;
    for (let i = 0; i < this.specs.length; i++) {
      const spec = this.specs[i]!;
      const { width, cells } = tables[spec.table];
      const base = spec.cell * width;
      const y = spec.measure.numerator(cells, base);
      const x = denominatorOf(spec, cells, base);
      this.numerators[i] = y;
      this.denominators[i] = x;
      this.numeratorSums[i]! += y;
      this.denominatorSums[i]! += x;
    }
    this.columns.addReplication(this.denominators, this.numerators);
  }

  rows(policy: string, level: number): Row[] {
    return this.specs.map((spec, i) => {
      const interval = this.columns.interval(i, level);
      const isRatio = typeof spec.measure.denominator === "function";
      return {
        ...spec.labels,
        measure: spec.measure.name,
        policy,
        value: this.columns.value(i),
        ...clipped(interval, spec.measure.unit),
        level,
        unit: spec.measure.unit,
        observations: isRatio ? this.denominatorSums[i]! : this.numeratorSums[i]!,
        replications: this.replications,
      };
    });
  }
}

/** Every measure is zero or more, and a share is one at most: an interval does not say otherwise. */
function clipped(interval: Interval | null, unit: string): Pick<Row, "low" | "high"> {
  if (interval === null) return { low: null, high: null };
  const most = unit === "share" ? 1 : Number.POSITIVE_INFINITY;
  return { low: Math.max(0, interval.low), high: Math.min(most, interval.high) };
}

function denominatorOf({ measure, days }: RatioSpec, cells: Float64Array, base: number): number {
  if (measure.denominator === "day") return days;
  return measure.denominator === "one" ? 1 : measure.denominator(cells, base);
}

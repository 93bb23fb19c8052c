// Many ratios at once, over replications.
import { RatioColumns } from "../statistics/ratio.ts";
import { clipped } from "./clipped.ts";
import type { Row } from "./row.ts";
import type { RatioSpec } from "./row-spec.ts";
import type { Tables } from "./tables.ts";

/** What one replication gives to many ratios, by index of their specs. */
export interface Ratios {
  readonly numerators: Float64Array;
  readonly denominators: Float64Array;
}

export function readRatios(specs: readonly RatioSpec[], tables: Tables): Ratios {
  const numerators = new Float64Array(specs.length);
  const denominators = new Float64Array(specs.length);
  for (let i = 0; i < specs.length; i++) {
    const spec = specs[i]!;
    const { width, cells } = tables[spec.table];
    const base = spec.cell * width;
    numerators[i] = spec.measure.numerator(cells, base);
    denominators[i] = denominatorOf(spec, cells, base);
  }
  return { numerators, denominators };
}

export class RatioBlock {
  readonly specs: readonly RatioSpec[];
  private readonly columns: RatioColumns;
  private replications = 0;
  private readonly numeratorSums: Float64Array;
  private readonly denominatorSums: Float64Array;

  constructor(specs: readonly RatioSpec[]) {
    this.specs = specs;
    this.columns = new RatioColumns(specs.length);
    this.numeratorSums = new Float64Array(specs.length);
    this.denominatorSums = new Float64Array(specs.length);
  }

  add({ numerators, denominators }: Ratios): void {
    this.columns.addReplication(denominators, numerators);
    this.replications++;
    for (let i = 0; i < this.specs.length; i++) {
      this.numeratorSums[i]! += numerators[i]!;
      this.denominatorSums[i]! += denominators[i]!;
    }
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
        ...clipped(interval, spec.measure.unit, spec.measure.isSigned),
        level,
        unit: spec.measure.unit,
        observations: isRatio ? this.denominatorSums[i]! : this.numeratorSums[i]!,
        replications: this.replications,
      };
    });
  }
}

function denominatorOf({ measure, days }: RatioSpec, cells: Float64Array, base: number): number {
  if (measure.denominator === "day") return days;
  return measure.denominator === "one" ? 1 : measure.denominator(cells, base);
}

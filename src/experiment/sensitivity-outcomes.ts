// What came of the points of a screening, replication by replication, as plain columns of numbers.
import type { Sweep, SweepCell, SweepCellResult, SweptCell } from "../results/sweep.ts";

/** Of one measure. */
export interface PointOutcomes {
  /** By point; by replication, so that their mean is the measure of the point; null where it is undefined. */
  readonly points: readonly (Float64Array | null)[];
  readonly unit: string;
}

export interface ScreeningOutcomes {
  readonly measures: readonly PointOutcomes[];
  readonly warned: number;
  readonly warnings: readonly string[];
  readonly broken: readonly string[];
}

const mostWarnings = 5;

/** One pass over the cells; with two policies, a point is the second less the first, of the same callers. */
export function outcomesOf({ measures, policies }: Sweep, swept: Iterable<SweptCell>): ScreeningOutcomes {
  const isDifference = policies.length > 1;
  const points: (Float64Array | null)[][] = measures.map(() => []);
  const units = measures.map(() => "");
  const troubles = { warned: 0, warnings: new Set<string>(), broken: [] as string[] };
  let before: Columns = [];
  for (const { cell, result } of swept) {
    noteTroubles(troubles, cell, result);
    for (const [i, { unit }] of result.outcome.rows.entries()) units[i] = unit;
    const columns = measures.map((_, i) => columnOf(result.outcome.readings?.[i] ?? []));
    if (isDifference && cell.policy === policies[0]) before = columns;
    else
      for (const [i, column] of columns.entries())
        points[i]?.push(isDifference ? less(column, before[i]) : column);
  }
  const { warned, warnings, broken } = troubles;
  const found = points.map((each, i) => ({ points: each, unit: units[i] ?? "" }));
  return { measures: found, warned, warnings: [...warnings], broken };
}

type Columns = readonly (Float64Array | null)[];

interface Troubles {
  warned: number;
  readonly warnings: Set<string>;
  readonly broken: string[];
}

function noteTroubles(troubles: Troubles, cell: SweepCell, { outcome }: SweepCellResult): void {
  troubles.warned += Number(outcome.warnings.length > 0);
  for (const warning of outcome.warnings)
    if (troubles.warnings.size < mostWarnings) troubles.warnings.add(warning);
  for (const { name, where } of outcome.broken)
    troubles.broken.push(`cell ${cell.number}: ${name} at ${where}`);
}

type Reading = readonly [y: number, x: number] | null;

/**
 * A ratio of sums as values of single replications, whose mean is the ratio and whose spread is that of the delta method
 * (Law, "Simulation modeling and analysis", section 9.5): the ratio, and what each replication adds to it.
 */
function columnOf(readings: readonly Reading[]): Float64Array | null {
  const [y, x] = [0, 1].map((part) => readings.map((reading) => reading?.[part] ?? 0));
  if (y === undefined || x === undefined) return null;
  const [sumY, sumX] = [y, x].map((values) => values.reduce((sum, value) => sum + value, 0));
  if (sumX === undefined || sumY === undefined || sumX === 0) return null;
  const ratio = sumY / sumX;
  const meanX = sumX / readings.length;
  return Float64Array.from(y, (value, k) => ratio + (value - ratio * (x[k] ?? 0)) / meanX);
}

function less(column: Float64Array | null, other: Float64Array | null | undefined): Float64Array | null {
  if (column === null || !other) return null;
  return column.map((value, k) => value - (other[k] ?? 0));
}

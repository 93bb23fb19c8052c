// What is said of a sweep as a whole: where each measure is lowest and highest, and what went wrong where.
import type { Row } from "./row.ts";
import type { Sweep, SweepCell, SweptCell } from "./sweep.ts";

/** One measure in one cell. */
export interface SweptRow {
  readonly cell: SweepCell;
  readonly row: Row;
}

export interface SweepSummary {
  /** By measure of the plan; null where it is undefined in every cell. */
  readonly lowest: readonly (SweptRow | null)[];
  readonly highest: readonly (SweptRow | null)[];
  /** Cells with a warning, of those that were summed up. */
  readonly warned: number;
  /** Sentences of warning, each once, with the first cell that has it. */
  readonly warnings: ReadonlyMap<string, SweepCell>;
  /** Cells in which an identity of the audit does not hold, in words. */
  readonly broken: readonly string[];
  /** The first rows of each measure, for their units. */
  readonly first: readonly Row[];
}

const mostWarnings = 5;

/** One pass over the cells; none of them is held. */
export function summariseSweep({ measures }: Sweep, swept: Iterable<SweptCell>): SweepSummary {
  const lowest: (SweptRow | null)[] = measures.map(() => null);
  const highest: (SweptRow | null)[] = measures.map(() => null);
  const warnings = new Map<string, SweepCell>();
  const broken: string[] = [];
  let first: readonly Row[] = [];
  let warned = 0;
  for (const { cell, result } of swept) {
    const { outcome } = result;
    if (first.length === 0) first = outcome.rows;
    warned += Number(outcome.warnings.length > 0);
    for (const warning of outcome.warnings)
      if (warnings.size < mostWarnings && !warnings.has(warning)) warnings.set(warning, cell);
    for (const { name, where } of outcome.broken) broken.push(`cell ${cell.number}: ${name} at ${where}`);
    outcome.rows.forEach((row, i) => {
      lowest[i] = further({ cell, row }, lowest[i] ?? null, -1);
      highest[i] = further({ cell, row }, highest[i] ?? null, 1);
    });
  }
  return { lowest, highest, warned, warnings, broken, first };
}

/** Of two, the one that is further in a direction; of equals the one that was met first. */
function further(one: SweptRow, best: SweptRow | null, direction: 1 | -1): SweptRow | null {
  const value = one.row.value;
  if (value === null) return best;
  const known = best?.row.value ?? null;
  return known === null || direction * (value - known) > 0 ? one : best;
}

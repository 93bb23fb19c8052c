// The table of a sweep: one line for each measure of each cell, with everything on it that the line is about.
import { placeOf } from "./row-search.ts";
import type { Sweep, SweepCell, SweepCellResult } from "./sweep.ts";

export interface SweepColumn {
  readonly name: string;
  readonly type: "text" | "number" | "count";
}

/** In the order of the columns; null where nothing is known. */
export type SweepLine = readonly (string | number | null)[];

/** Factors are named by their paths, with their units. */
export function sweepColumns({ factors }: Sweep): readonly SweepColumn[] {
  const texts = (names: readonly string[]) => names.map((name): SweepColumn => ({ name, type: "text" }));
  const numbers = (names: readonly string[]) => names.map((name): SweepColumn => ({ name, type: "number" }));
  const counts = (names: readonly string[]) => names.map((name): SweepColumn => ({ name, type: "count" }));
  return [
    ...counts(["cell"]),
    ...texts(["policy"]),
    ...numbers(factors.map(factorName)),
    ...texts(["measure", "of", "period"]),
    ...numbers(["value", "low", "high", "level"]),
    ...texts(["unit"]),
    ...numbers(["observations"]),
    ...counts(["replications"]),
    ...texts(["scenario hash", "seed", "version"]),
  ];
}

/** `demand.101.volume (per day)`. */
function factorName({ path, unit }: Sweep["factors"][number]): string {
  return unit === "" ? path : `${path} (${unit})`;
}

export function sweepLines(
  sweep: Sweep,
  cell: SweepCell,
  { outcome }: SweepCellResult,
): readonly SweepLine[] {
  const { number, policy, values } = cell;
  const { hash, seed, version, factors } = sweep;
  const places = factors.map(({ path }) => values[path] ?? null);
  return outcome.rows.map((row) => {
    const { measure, period = "all", value, low, high, level, unit, observations, replications } = row;
    const figures = [value, low, high, level, unit, observations, replications];
    return [number, policy, ...places, measure, placeOf(row), period, ...figures, hash, seed, version];
  });
}

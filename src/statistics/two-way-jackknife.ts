// Intervals of figures that are made of a table: units (trajectories, say) by replications, both of them drawn at random.
// The variance of a figure is what leaving out one unit at a time changes, plus what leaving out one replication at a time
// does: Tukey's jackknife on either side. What the two share is counted twice, so that intervals are rather too wide.
import type { Interval } from "./interval.ts";
import { tQuantile } from "./student-t.ts";

export interface Estimate {
  /** Null where it is undefined. */
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

/** A figure of a part of the table: of these rows and these columns. */
export type Figures = (rows: readonly number[], columns: readonly number[]) => readonly (number | null)[];

export interface TableSize {
  readonly rows: number;
  readonly columns: number;
  /** Fewest columns of which the figures can be made: with no more than these, their luck stays out of the interval. */
  readonly fewestColumns: number;
}

/** Each figure with its interval at `level`, by t with the freedom of Welch and Satterthwaite; none for a single row. */
export function twoWayJackknife(
  { rows, columns, fewestColumns }: TableSize,
  figures: Figures,
  level: number,
): readonly Estimate[] {
  const [every, each] = [indices(rows), indices(columns)];
  const without = (all: readonly number[], one: number) => all.filter((index) => index !== one);
  const byRow = rows < 2 ? [] : every.map((row) => figures(without(every, row), each));
  const byColumn =
    columns <= fewestColumns ? [] : each.map((column) => figures(every, without(each, column)));
  return figures(every, each).map((value, i) => {
    const parts = [byRow, byColumn].map((left) => variance(left.map((values) => values[i] ?? null)));
    const interval = value === null ? null : intervalOf(value, parts, level);
    return { value, low: interval?.low ?? null, high: interval?.high ?? null };
  });
}

function indices(count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => index);
}

interface Part {
  readonly variance: number;
  readonly freedom: number;
}

/** Of a figure, by what it was each time that something was left out. */
function variance(left: readonly (number | null)[]): Part | null {
  const known = left.filter((value) => value !== null);
  if (known.length < 2 || known.length < left.length) return null;
  const mean = known.reduce((sum, value) => sum + value, 0) / known.length;
  const squares = known.reduce((sum, value) => sum + (value - mean) * (value - mean), 0);
  const freedom = known.length - 1;
  return { variance: (squares * freedom) / known.length, freedom };
}

function intervalOf(
  value: number,
  [rows, columns]: readonly (Part | null)[],
  level: number,
): Interval | null {
  if (rows === null || rows === undefined) return null;
  const parts = [rows, columns].flatMap((part) => (part && part.variance > 0 ? [part] : []));
  const total = parts.reduce((sum, part) => sum + part.variance, 0);
  if (total === 0) return { low: value, high: value };
  const freedom =
    (total * total) / parts.reduce((sum, part) => sum + (part.variance * part.variance) / part.freedom, 0);
  const half = tQuantile((1 + level) / 2, freedom) * Math.sqrt(total);
  return { low: value - half, high: value + half };
}

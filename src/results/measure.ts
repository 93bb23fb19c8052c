// What a measure is: a ratio of two sums over one cell of a book. Over replications its value is the ratio of
// their means.

/** Adds up columns of the cell that begins at `base`. */
export type Sum = (cells: Float64Array, base: number) => number;

/** A ratio of two sums over the columns of one cell; `days` is the number of days in the cell's period. */
export interface Measure {
  readonly name: string;
  readonly unit: string;
  /** What is divided by what, and who is counted. */
  readonly definition: string;
  /** May be below zero. */
  readonly isSigned?: boolean;
  readonly numerator: Sum;
  /** `day`: per day of the period. `one`: a total per replication. */
  readonly denominator: Sum | "day" | "one";
}

/** The sum that stands in one column. */
export function column(index: number): Sum {
  return (cells, base) => cells[base + index]!;
}

/** The sum of neighbouring columns. */
export function columns(first: number, count: number): Sum {
  return (cells, base) => {
    let sum = 0;
    for (let i = first; i < first + count; i++) sum += cells[base + i]!;
    return sum;
  };
}

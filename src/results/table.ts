// Tables of cells and rows of histograms, and how they are added up.
import { bucketsPerHistogram } from "../statistics/histogram.ts";
import { addCell } from "./cohort-cells.ts";

/** Cells of equal width, one after the other. */
export interface Table {
  readonly width: number;
  readonly cells: Float64Array;
  /** Whether cells are those of the cohort book, of which some columns are added up by taking the largest. */
  readonly isCohort: boolean;
}

/** Histograms of seconds, one after the other. */
export type Histograms = Uint32Array;

/** Adds up every `size` neighbouring cells. */
export function gather(table: Table, size: number): Table {
  return regroup(table, size, 1, () => 0);
}

/** Within every `size` neighbouring cells, adds those that `groupOf` puts together, to `groups` cells. */
export function regroup(
  table: Table,
  size: number,
  groups: number,
  groupOf: (cell: number) => number,
): Table {
  const { width, cells, isCohort } = table;
  const count = cells.length / width;
  const sums = new Float64Array((count / size) * groups * width);
  for (let cell = 0; cell < count; cell++) {
    const from = cell * width;
    const to = (Math.floor(cell / size) * groups + groupOf(cell % size)) * width;
    if (isCohort) addCell(sums, to, cells, from, width);
    else for (let i = 0; i < width; i++) sums[to + i]! += cells[from + i]!;
  }
  return { width, cells: sums, isCohort };
}

/** Adds up every `size` neighbouring histograms. */
export function merge(histograms: Histograms, size: number): Histograms {
  const merged = new Uint32Array(histograms.length / size);
  for (let i = 0; i < histograms.length; i++) {
    const cell = Math.floor(i / (size * bucketsPerHistogram));
    merged[cell * bucketsPerHistogram + (i % bucketsPerHistogram)]! += histograms[i]!;
  }
  return merged;
}

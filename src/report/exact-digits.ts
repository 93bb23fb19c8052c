// The digits of what is known without simulation, such as handler-hours: one last digit for the figures of all policies and for
// their differences, so that they subtract as they are shown.
import type { ComparisonRow } from "../results/comparison.ts";

/** A difference, and the figures that it is between where they are known. */
export type Between = Pick<ComparisonRow, "difference"> & Partial<Pick<ComparisonRow, "baseline" | "own">>;

const tenth = 0.1;
/** Where tenths do not do. */
const finer = [0.01, 0.001];
/** A number is whole if it is but for this. */
const roundOff = 1e-9;

/** The unit of the last digit: 1 where all figures are whole, else as coarse as tells all that differ apart. */
export function exactStep(rows: readonly Between[]): number {
  if (rows.every(({ baseline, own, difference }) => [baseline, own, difference].every(isWhole))) return 1;
  const isSeen = (step: number) =>
    rows.every((row) => (row.difference.value ?? 0) === 0 || stepsApart(row, step) !== 0);
  const isRounded = rows.every((row) => stepsApart(row, tenth) === stepsOf(row.difference.value, tenth));
  return (isRounded ? [tenth, ...finer] : finer).find(isSeen) ?? Math.min(...finer);
}

/** The difference of the figures as they are shown. */
export function exactDifference(row: Between, step: number): number {
  return step * stepsApart(row, step);
}

function stepsApart({ baseline, own, difference }: Between, step: number): number {
  if (baseline === undefined || own === undefined) return stepsOf(difference.value, step);
  return stepsOf(own.value, step) - stepsOf(baseline.value, step);
}

function stepsOf(amount: number | null, step: number): number {
  return Math.round((amount ?? 0) / step);
}

function isWhole(figure: Between["own"]): boolean {
  const value = figure?.value ?? 0;
  return Math.abs(value - Math.round(value)) < roundOff;
}

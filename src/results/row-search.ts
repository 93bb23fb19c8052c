// Finding one row among many.
import { type Row, type RowLabels, rowLabels } from "./row.ts";

/** What names a row: absent labels must be absent in the row. */
export type RowName = Pick<Row, "measure"> & Partial<RowLabels>;

/** One text for each name: equal if the rows are the same. */
export function rowKey(name: RowName): string {
  return JSON.stringify([name.measure, ...rowLabels.map((label) => name[label])]);
}

/** What a row is of, in a word or two: a queue, a team, a grade, a group of units; else the centre. */
export function placeOf({ queue, team, grade, units }: RowName): string {
  return queue ?? team ?? grade ?? units ?? "the centre";
}

/** What a headline or a claim names: `queue` is a queue, a team or a group of units; `period` is `all` or one. */
interface NamedPlace {
  readonly measure: string;
  readonly queue: string | null;
  readonly band?: string | undefined;
  readonly grade?: string | undefined;
  readonly period: string;
}

/** Whether a row is one that a place may stand for. */
export function isRowAt(row: RowName, { measure, queue, band, grade, period }: NamedPlace): boolean {
  return (
    row.measure === measure &&
    (row.queue ?? row.team ?? row.units ?? null) === queue &&
    row.band === band &&
    row.grade === grade &&
    (row.period ?? "all") === period
  );
}

/** The row of exactly these labels, if the result has it. */
export function findRow(rows: readonly Row[], name: RowName): Row | undefined {
  return rows.find(
    // Most rows of a measure are of other periods and queues: asked first, they leave few to be looked at whole.
    (row) =>
      row.measure === name.measure &&
      row.period === name.period &&
      row.queue === name.queue &&
      rowLabels.every((label) => row[label] === name[label]),
  );
}

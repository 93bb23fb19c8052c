// Finding one row among many.
import type { Row } from "./row.ts";

/** What names a row: absent labels must be absent in the row. */
export type RowName = Pick<Row, "measure"> &
  Partial<Pick<Row, "queue" | "team" | "channel" | "origin" | "period">>;

/** The row of exactly these labels, if the result has it. */
export function findRow(rows: readonly Row[], name: RowName): Row | undefined {
  return rows.find(
    (row) =>
      row.measure === name.measure &&
      row.queue === name.queue &&
      row.team === name.team &&
      row.channel === name.channel &&
      row.origin === name.origin &&
      row.period === name.period,
  );
}

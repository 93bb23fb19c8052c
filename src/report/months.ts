// The months of one queue, as the result names them: `2017-07`.
import type { Result } from "../results/result.ts";
import type { Row } from "../results/row.ts";
import { findRow } from "../results/row-search.ts";

const monthName = /^\d{4}-\d{2}$/;
const names = "January February March April May June July August September October November December".split(
  " ",
);

/** A month and the rows of its measures. */
export interface MonthOfQueue {
  readonly month: string;
  readonly of: (measure: string) => Row | undefined;
}

/** In the order of the calendar. */
export function monthRows(result: Result, queue: string): MonthOfQueue[] {
  const rows = result.rows.filter((row) => row.queue === queue && isMonth(row.period));
  const months = [...new Set(rows.flatMap(({ period }) => period ?? []))].toSorted();
  return months.map((month) => {
    const own = rows.filter(({ period }) => period === month);
    return { month, of: (measure) => findRow(own, { measure, queue, period: month }) };
  });
}

/** Whether a period is a month. */
export function isMonth(period: string | undefined): boolean {
  return period !== undefined && monthName.test(period);
}

/** `July`, or `July 2017` where `withYear`; at most `letters` of the name. */
export function sayMonth(month: string, withYear: boolean, letters?: number): string {
  const name = (names[Number(month.slice(5)) - 1] ?? month).slice(0, letters);
  return withYear ? `${name} ${month.slice(0, 4)}` : name;
}

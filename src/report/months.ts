// The months of one queue, as the result names them: `2017-07`.
import type { Result } from "../results/result.ts";
import type { Row } from "../results/row.ts";
import { findRow } from "../results/row-search.ts";

const monthName = /^\d{4}-\d{2}$/;
const names = "January February March April May June July August September October November December".split(
  " ",
);

const day = 86_400_000;
/** A month that lacks more days than this is not compared with whole ones. */
const mostMissing = 3;

/** A month and the rows of its measures. */
export interface MonthOfQueue {
  readonly month: string;
  /** Measured days of it. */
  readonly days: number;
  /** But for a few days. */
  readonly isWhole: boolean;
  readonly of: (measure: string) => Row | undefined;
}

/** In the order of the calendar. */
export function monthRows(result: Result, queue: string): MonthOfQueue[] {
  const rows = result.rows.filter((row) => row.queue === queue && isMonth(row.period));
  const months = [...new Set(rows.flatMap(({ period }) => period ?? []))].toSorted();
  return months.map((month) => {
    const own = rows.filter(({ period }) => period === month);
    return {
      month,
      ...daysOf(month, result),
      of: (measure) => findRow(own, { measure, queue, period: month }),
    };
  });
}

function daysOf(month: string, { from, to }: Pick<Result, "from" | "to">) {
  const [year = 0, number = 1] = month.split("-").map(Number);
  const [starts, ends] = [Date.UTC(year, number - 1, 1), Date.UTC(year, number, 1)];
  const [first, last] = [Math.max(starts, Date.parse(from)), Math.min(ends, Date.parse(to) + day)];
  return { days: (last - first) / day, isWhole: ends - starts - (last - first) <= mostMissing * day };
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

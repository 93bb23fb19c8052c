// What a row is made of: one measure, one cell of one table, and what it is called.
import type { Measure } from "./measure.ts";
import type { RowLabels } from "./row.ts";
import type { Table } from "./table.ts";
import type { Tables } from "./tables.ts";

export type Labels = RowLabels;
export type TableName = {
  [K in keyof Tables]: Tables[K] extends Table ? K : never;
}[keyof Tables];

/** A row that is a ratio of sums over one cell. */
export interface RatioSpec {
  readonly labels: Labels;
  readonly measure: Measure;
  readonly table: TableName;
  readonly cell: number;
  /** Days in the period. */
  readonly days: number;
}

/** Five rows that are read off one histogram of a replication as they are: four quantiles and the longest. */
export interface QuantileSpec {
  readonly labels: Labels;
  /** `WaitingTime`; the rows are called `medianWaitingTime` and so on. */
  readonly noun: string;
  readonly place: "hours" | "months" | "whole";
  readonly cell: number;
  /** Whose waits: everybody's, or one part's; or the time from the first ring; or one of the times of cases and officers. */
  readonly whose: "all" | "answered" | "abandoned" | "time" | "responseTimes" | "hiddenTimes";
}

/** Days of each kind of period in the measured window. */
export interface Periods {
  readonly days: number;
  readonly daysOfMonth: Int32Array;
  readonly daysOfWeekday: Int32Array;
  readonly months: readonly string[];
}

/** Quantiles of one part, over the whole window and each month; `cell` is its number, from 0. */
export function quantilesOfPart(
  { labels, noun, whose, cell }: Pick<QuantileSpec, "labels" | "noun" | "whose" | "cell">,
  { months, daysOfMonth }: Periods,
): QuantileSpec[] {
  return [
    { labels, noun, whose, place: "whole", cell },
    ...months.flatMap((period, month): QuantileSpec[] => {
      const at = { ...labels, period };
      const there = cell * months.length + month;
      return daysOfMonth[month] === 0 ? [] : [{ labels: at, noun, whose, place: "months", cell: there }];
    }),
  ];
}

/** Measures of one cell, over the whole window and each month. */
export interface Part {
  readonly labels: RowLabels;
  readonly measures: readonly Measure[];
  /** The table of the whole window, with the cell in it; and that of months, with the cell of the first. */
  readonly whole: readonly [TableName, number];
  readonly months: readonly [TableName, number] | null;
}

export function specsOf({ labels, measures: those, whole, months }: Part, periods: Periods): RatioSpec[] {
  const at = (period: string | undefined, [table, cell]: readonly [TableName, number], days: number) =>
    those.map((measure): RatioSpec => {
      return { labels: period === undefined ? labels : { ...labels, period }, measure, table, cell, days };
    });
  return [
    ...at(undefined, whole, periods.days),
    ...(months === null
      ? []
      : periods.months.flatMap((period, month) => {
          const days = periods.daysOfMonth[month]!;
          return days > 0 ? at(period, [months[0], months[1] + month], days) : [];
        })),
  ];
}

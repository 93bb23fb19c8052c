// The hours of the week of one queue, and which of them is the worst.
import { hourOfWeekName } from "../results/period-names.ts";
import type { Result } from "../results/result.ts";
import type { Row } from "../results/row.ts";
import { findRow } from "../results/row-search.ts";

const hoursPerDay = 24;
const hoursPerWeek = 168;
/** An hour with fewer contacts than this, on average, is not called the worst. */
const enoughOffered = 1;

export const weekdays = [
  "Monday",
  "Tuesday",
  "Wednesday",
  "Thursday",
  "Friday",
  "Saturday",
  "Sunday",
] as const;

/** Mondays from 10:00 to 11:00, say. */
export interface HourOfWeek {
  readonly period: string;
  readonly weekday: string;
  /** 0 is midnight to 01:00. */
  readonly hour: number;
}

/** The worst hour by mean time to answer, and all hours whose intervals overlap with its own, itself included. */
export interface WorstHour {
  readonly at: HourOfWeek;
  readonly row: Row;
  readonly alike: readonly HourOfWeek[];
}

export const weekHours: readonly HourOfWeek[] = Array.from({ length: hoursPerWeek }, (_, index) => ({
  period: hourOfWeekName(index),
  weekday: weekdays[Math.floor(index / hoursPerDay)] ?? "",
  hour: index % hoursPerDay,
}));

/** The rows of one measure of a queue, by the hour of the week. */
export function hourRows(result: Result, queue: string, measure: string): (Row | undefined)[] {
  const rows = result.rows.filter((row) => row.queue === queue && row.measure === measure);
  return weekHours.map(({ period }) => findRow(rows, { measure, queue, period }));
}

/** Undefined if nobody was answered in any hour of the week. */
export function worstHour(result: Result, queue: string): WorstHour | undefined {
  const offered = hourRows(result, queue, "offeredPerDay");
  const waits = hourRows(result, queue, "meanTimeToAnswer");
  const all = weekHours.flatMap((at, i) => {
    const row = waits[i];
    return row === undefined || row.value === null ? [] : [{ at, row, offered: offered[i]?.value ?? 0 }];
  });
  const busy = all.filter((hour) => hour.offered >= enoughOffered);
  const ranked = (busy.length > 0 ? busy : all).toSorted((a, b) => (b.row.value ?? 0) - (a.row.value ?? 0));
  const [worst] = ranked;
  if (worst === undefined) return undefined;
  return {
    at: worst.at,
    row: worst.row,
    alike: ranked.filter(({ row }) => isNotBelow(row, worst.row)).map(({ at }) => at),
  };
}

/** Whether the data leave open that `row` is as high as `highest`. */
export function isNotBelow(row: Row, highest: Row): boolean {
  return (row.high ?? row.value ?? 0) >= (highest.low ?? highest.value ?? 0);
}

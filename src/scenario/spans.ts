// Spans of people's time, in days.
import { log } from "../random/portable-math.ts";
import { dayNumberOf } from "./dates.ts";
import { numberOf, type Quantity } from "./quantity.ts";
import { timeOfKey } from "./time-keys.ts";

const secondsPerDay = 86_400;
export const daysPerYear = 365;
export const daysPerMonth = daysPerYear / 12;

/** Days of a duration, with fractions. */
export function daysOfSpan(span: Quantity | undefined): number {
  return span === undefined ? 0 : numberOf(span) / secondsPerDay;
}

/** Whole days of what has to end as a day starts. */
export function wholeSpan(span: Quantity | undefined): number {
  return Math.round(daysOfSpan(span));
}

/** The day of the calendar of a date; it need not be simulated. */
export function dayOfDate(date: string, { firstDay }: { readonly firstDay: number }): number {
  return (dayNumberOf(date) ?? 0) - firstDay;
}

/** The constant hazard a day at which a share of people is gone after a month: −ln(1 − share) ÷ (365 ÷ 12). */
export function hazardOfMonthly(share: Quantity): number {
  return (0 - log(1 - numberOf(share))) / daysPerMonth;
}

/** Per day, of what is written per year. */
export function perDayOfYear(perYear: Quantity): number {
  return numberOf(perYear) / daysPerYear;
}

/** Numbers by time served, in order: each from so many days on. */
export function byDaysServed<Q extends Quantity | undefined>(
  written: Readonly<Record<string, Q>>,
): { readonly from: number; readonly value: Q }[] {
  return Object.entries(written)
    .map(([key, value]) => ({ from: (timeOfKey(key) ?? Number.NaN) / secondsPerDay, value }))
    .sort((a, b) => a.from - b.from);
}

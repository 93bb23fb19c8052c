// What an hour of somebody's work costs, unsocial hours more: for rosters that are to cost least.
import { clockText, type DayWindow, isInWindow, minutesPerDay, windowOf } from "./clock-times.ts";
import { numberOf } from "./quantity.ts";
import type { AuthoredPay } from "./schema-pay.ts";
import { paidHours, rosteredHours, type ShiftCycle } from "./shift-cycle.ts";

export interface HourPrice {
  /** Pounds, allowances and on-costs included. */
  readonly perHour: number;
  /** Hours of the day that cost more, and by what share. */
  readonly unsocial: { readonly window: DayWindow; readonly extra: number } | null;
}

/** Full-time hours a week, as police staff have them, and weeks of a year. */
const fullTime = 37;
const weeksPerYear = 365 / 7;
const minutesPerStep = 15;
const secondsPerMinute = 60;
const daysPerWeek = 7;

/** An hour of somebody who has served longest, by the pay of the file. */
export function priceOfPay({ points, shiftAllowance, unsocial, onCosts }: AuthoredPay): HourPrice {
  const perYear = Math.max(...Object.values(points).map(numberOf));
  const factor = (1 + numberOf(shiftAllowance ?? 0)) * (1 + numberOf(onCosts ?? 0));
  const window = unsocial === undefined ? null : windowOf(unsocial.hours);
  const extra = numberOf(unsocial?.extra ?? 0) / (1 + numberOf(shiftAllowance ?? 0));
  return {
    perHour: (perYear * factor) / (weeksPerYear * fullTime),
    unsocial: window === null ? null : { window, extra },
  };
}

/** Pounds a week of one person on a pattern; the meal is taken off unsocial hours in proportion. */
export function weeklyCost(cycle: ShiftCycle, { perHour, unsocial }: HourPrice): number {
  const paid = paidHours(cycle);
  if (unsocial === null) return perHour * paid;
  const share = unsocialHours(cycle, unsocial.window) / rosteredHours(cycle);
  return perHour * paid * (1 + unsocial.extra * share);
}

function unsocialHours({ startAt, endAt }: ShiftCycle, window: DayWindow): number {
  let minutes = 0;
  startAt.forEach((start, day) => {
    const end = (endAt[day] ?? 0) / secondsPerMinute;
    for (let minute = start / secondsPerMinute; start >= 0 && minute < end; minute += minutesPerStep)
      if (isInWindow(minute % minutesPerDay, window)) minutes += minutesPerStep;
  });
  return (minutes * daysPerWeek) / startAt.length / secondsPerMinute;
}

/** `07:00-17:00`, after midnight as the clock shows it; null for a day off. */
export function shiftText(start: number, end: number): string | null {
  if (start < 0) return null;
  const minute = (seconds: number) => (seconds / secondsPerMinute) % minutesPerDay;
  return `${clockText(minute(start))}-${clockText(minute(end))}`;
}

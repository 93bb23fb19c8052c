// The measured part of a run: everything after the warm-up, until the calendar ends.
import type { ResolvedCalendar } from "../scenario/resolved.ts";

export interface Window {
  readonly firstInterval: number;
  readonly firstDay: number;
  /** Measured local days. */
  readonly days: number;
  /** Seconds since the start of the run. */
  readonly startAt: number;
  readonly endAt: number;
}

export function measuredWindow(calendar: ResolvedCalendar): Window {
  const firstDay = calendar.warmUpDays;
  return {
    firstDay,
    firstInterval: calendar.dayFirstInterval[firstDay]!,
    days: calendar.days - firstDay,
    startAt: calendar.dayStartAt[firstDay]!,
    endAt: calendar.dayStartAt[calendar.days]!,
  };
}

/** The day in which an instant of the run lies; the last for later ones. */
export function dayAt({ dayStartAt, days }: ResolvedCalendar, seconds: number): number {
  let [from, to] = [0, days];
  while (to - from > 1) {
    const middle = (from + to) >> 1;
    if (dayStartAt[middle]! <= seconds) from = middle;
    else to = middle;
  }
  return from;
}

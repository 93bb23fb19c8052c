// Which part of each interval a window of some days covers, and when a date and a time of day are in the run. The local
// clock decides: an hour that the clock shows twice is covered twice.
import type { LaidOutCalendar } from "./calendar.ts";
import { type DayWindow, minutesOf, minutesPerDay } from "./clock-times.ts";
import { dayNumberOf } from "./dates.ts";

const secondsPerDay = 86_400;

/** Some days, all day or in a window, as a scenario writes them. */
export interface DatedWindow {
  readonly dates: readonly string[];
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** An interval and the part of it that is covered. */
interface Cover {
  readonly interval: number;
  readonly share: number;
}

/** The days of a window, each once. */
export function daysOf({ dates }: DatedWindow): readonly number[] {
  return [...new Set(dates.map((date) => dayNumberOf(date) ?? 0))];
}

/** By interval: the part of it that any of the days covers. */
export function coverOf(window: DatedWindow, calendar: LaidOutCalendar): Float64Array {
  const cover = new Float64Array(calendar.intervalDay.length);
  for (const day of daysOf(window)) {
    for (const { interval, share } of coverOfDay(day, hoursOf(window), calendar))
      cover[interval] = Math.min(1, (cover[interval] ?? 0) + share);
  }
  return cover;
}

/** Seconds of the run in each interval that the window of one day covers; and in all, simulated or not. */
export function timeOfDay(
  day: number,
  window: DatedWindow,
  calendar: LaidOutCalendar,
): { readonly times: ReadonlyMap<number, number>; readonly whole: number } {
  const hours = hoursOf(window);
  const { intervalStartAt, firstDay, days } = calendar;
  const times = new Map<number, number>();
  let whole = 0;
  for (const { interval, share } of coverOfDay(day, hours, calendar)) {
    const time = share * ((intervalStartAt[interval + 1] ?? 0) - (intervalStartAt[interval] ?? 0));
    times.set(interval, (times.get(interval) ?? 0) + time);
    whole += time;
  }
  const last = day + (hours.to > minutesPerDay ? 1 : 0);
  const isWhole = day >= firstDay && last < firstDay + days;
  return { times, whole: isWhole ? whole : 60 * (hours.to - hours.from) };
}

/** Minutes from the midnight with which the day begins; `to` may lie in the next day. */
function hoursOf({ from, to }: DatedWindow): DayWindow {
  if (from === undefined || to === undefined) return { from: 0, to: minutesPerDay };
  const [first, end] = [minutesOf(from) ?? 0, minutesOf(to) ?? minutesPerDay];
  return { from: first, to: end <= first ? end + minutesPerDay : end };
}

/** The intervals of a day, and of the night after it, in a window. */
function coverOfDay(day: number, { from, to }: DayWindow, calendar: LaidOutCalendar): Cover[] {
  const { firstDay, days, dayFirstInterval, intervalMinute, intervalTime } = calendar;
  const length = intervalTime / 60;
  return [day, day + 1].flatMap((date, later) => {
    const index = date - firstDay;
    if (index < 0 || index >= days) return [];
    const first = dayFirstInterval[index] ?? 0;
    const count = (dayFirstInterval[index + 1] ?? 0) - first;
    return Array.from({ length: count }, (_, i) => {
      const minute = (intervalMinute[first + i] ?? 0) + later * minutesPerDay;
      const covered = Math.min(to, minute + length) - Math.max(from, minute);
      return { interval: first + i, share: Math.max(0, covered) / length };
    }).filter(({ share }) => share > 0);
  });
}

/** Seconds from the start of the run to a time of a day, which need not be simulated. */
export function instantOf(date: string, time: string | undefined, calendar: LaidOutCalendar): number {
  const { firstDay, days, dayStartAt, dayFirstInterval, intervalMinute, intervalStartAt, intervalTime } =
    calendar;
  const day = (dayNumberOf(date) ?? 0) - firstDay;
  const minute = time === undefined ? 0 : (minutesOf(time) ?? 0);
  if (day < 0) return day * secondsPerDay + 60 * minute;
  if (day >= days) return (dayStartAt[days] ?? 0) + (day - days) * secondsPerDay + 60 * minute;
  for (let i = dayFirstInterval[day] ?? 0; i < (dayFirstInterval[day + 1] ?? 0); i++) {
    const into = 60 * (minute - (intervalMinute[i] ?? 0));
    if (into < intervalTime) return (intervalStartAt[i] ?? 0) + Math.max(0, into);
  }
  return dayStartAt[day + 1] ?? 0;
}

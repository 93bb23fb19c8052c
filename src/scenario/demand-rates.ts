// Expected first contacts per second in each interval: volume × profile × weekday × month × special days.

import type { LaidOutCalendar } from "./calendar.ts";
import { isInWindow, minutesOf, minutesPerDay } from "./clock-times.ts";
import { dateOf, dayNumberOf, months, weekdayOf, weekdays } from "./dates.ts";
import { numberOf } from "./quantity.ts";
import type { ResolvedCalendar } from "./resolved.ts";
import type { ResolvedCalls } from "./resolved-arrivals.ts";
import type { AuthoredSource, AuthoredSpecialDays } from "./schema-demand.ts";
import { hasHolidayShape, planOfDay, slotOf, weeklyShape } from "./weekly-shape.ts";

const secondsPerDay = 86_400;

/** A factor on the rate of one source on some days, all day or in a window. */
export interface SpecialFactor {
  readonly days: ReadonlySet<number>;
  readonly window: { readonly from: number; readonly to: number } | null;
  readonly factor: number;
}

/**
 * The rate of a source in each interval, per second. The local clock decides, so a doubled hour counts twice. Of a call
 * log nothing is known before it is read (`callRates`).
 */
export function demandRates(
  source: AuthoredSource,
  calendar: LaidOutCalendar,
  specials: readonly SpecialFactor[],
): Float64Array {
  const rates = new Float64Array(calendar.intervalDay.length);
  if (source.calls !== undefined) return rates;
  const slotsPerDay = secondsPerDay / calendar.intervalTime;
  const { profile = "flat" } = source;
  const { weights } = weeklyShape(profile, slotsPerDay);
  const hasHolidays = hasHolidayShape(profile);
  const { weekdayFactors, monthFactors } = factorsOf(source);
  const volume = numberOf(source.volume);
  for (let day = 0; day < calendar.days; day++) {
    const date = calendar.firstDay + day;
    const weekday = weekdayOf(date);
    const plan = planOfDay(weekday, calendar.isBankHoliday[day] === 1, hasHolidays);
    const dayRate = volume * (weekdayFactors[weekday] ?? 1) * (monthFactors[dateOf(date).month - 1] ?? 1);
    const touching = specials.filter(({ days }) => days.has(date) || days.has(date - 1));
    for (let i = calendar.dayFirstInterval[day] ?? 0; i < (calendar.dayFirstInterval[day + 1] ?? 0); i++) {
      const minute = calendar.intervalMinute[i] ?? 0;
      const weight = weights[plan * slotsPerDay + slotOf(minute, slotsPerDay)] ?? 0;
      const special = touching.length === 0 ? 1 : specialFactor(touching, date, minute);
      rates[i] = dayRate * weight * special;
    }
  }
  return rates;
}

/** Calls of a log in each interval, per second of it. */
export function callRates(
  { instants, keep }: Pick<ResolvedCalls, "instants" | "keep">,
  { intervalStartAt }: ResolvedCalendar,
): Float64Array {
  const rates = new Float64Array(intervalStartAt.length - 1);
  let next = 0;
  for (let i = 0; i < rates.length; i++) {
    const first = next;
    const endAt = intervalStartAt[i + 1] ?? 0;
    while (next < instants.length && (instants[next] ?? 0) < endAt) next++;
    rates[i] = (keep * (next - first)) / (endAt - (intervalStartAt[i] ?? 0));
  }
  return rates;
}

function factorsOf({ weekday, month }: AuthoredSource): { weekdayFactors: number[]; monthFactors: number[] } {
  return {
    weekdayFactors: weekdays.map((name) => numberOf(weekday?.[name] ?? 1)),
    monthFactors: months.map((name) => numberOf(month?.[name] ?? 1)),
  };
}

/** The factors that special days put on one source. */
export function specialFactors(
  specialDays: Readonly<Record<string, AuthoredSpecialDays>>,
  source: string,
  holidays: ReadonlySet<number>,
): readonly SpecialFactor[] {
  return Object.values(specialDays).flatMap(({ dates, from, to, factors }) => {
    const factor = factors[source];
    if (factor === undefined) return [];
    const window =
      from === undefined || to === undefined ? null : { from: minutesOf(from) ?? 0, to: minutesOf(to) ?? 0 };
    const days = dates === "bankHolidays" ? holidays : new Set(dates.map((date) => dayNumberOf(date) ?? 0));
    return [{ days, window, factor: numberOf(factor) }];
  });
}

function specialFactor(specials: readonly SpecialFactor[], date: number, minute: number): number {
  let product = 1;
  for (const special of specials) if (isSpecial(special, date, minute)) product *= special.factor;
  return product;
}

function isSpecial({ days, window }: SpecialFactor, date: number, minute: number): boolean {
  if (window === null) return days.has(date);
  const isAfterMidnight = window.to <= window.from && minute < window.to;
  return isInWindow(minute % minutesPerDay, window) && days.has(isAfterMidnight ? date - 1 : date);
}

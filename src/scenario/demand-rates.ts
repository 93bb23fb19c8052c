// Expected first contacts per second in each interval: volume × profile × weekday × month × special days.

import type { LaidOutCalendar } from "./calendar.ts";
import { isInWindow, minutesOf, minutesPerDay } from "./clock-times.ts";
import { dateOf, dayNumberOf, months, weekdayOf, weekdays } from "./dates.ts";
import { valueOf } from "./quantity.ts";
import type { AuthoredSource, AuthoredSpecialDays } from "./schema-demand.ts";
import { hasHolidayShape, planOfDay, slotOf, weeklyShape } from "./weekly-shape.ts";

const secondsPerDay = 86_400;

/** A factor on the rate of one source on some days, all day or in a window. */
export interface SpecialFactor {
  readonly days: ReadonlySet<number>;
  readonly window: { readonly from: number; readonly to: number } | null;
  readonly factor: number;
}

/** The rate of a source in each interval, per second. The local clock decides, so a doubled hour counts twice. */
export function demandRates(
  source: AuthoredSource,
  calendar: LaidOutCalendar,
  specials: readonly SpecialFactor[],
): Float64Array {
  const slotsPerDay = secondsPerDay / calendar.intervalTime;
  const { weights } = weeklyShape(source.profile, slotsPerDay);
  const hasHolidays = hasHolidayShape(source.profile);
  const volume = valueOf(source.volume);
  const rates = new Float64Array(calendar.intervalDay.length);
  for (let day = 0; day < calendar.days; day++) {
    const date = calendar.firstDay + day;
    const plan = planOfDay(weekdayOf(date), calendar.isBankHoliday(date), hasHolidays);
    const dayRate = volume * dayFactor(source, date);
    for (let i = calendar.dayFirstInterval[day] ?? 0; i < (calendar.dayFirstInterval[day + 1] ?? 0); i++) {
      const minute = calendar.intervalMinute[i] ?? 0;
      const weight = weights[plan * slotsPerDay + slotOf(minute, slotsPerDay)] ?? 0;
      rates[i] = dayRate * weight * specialFactor(specials, date, minute);
    }
  }
  return rates;
}

function dayFactor({ weekday, month }: AuthoredSource, date: number): number {
  const weekdayFactor = weekday?.[weekdays[weekdayOf(date)] ?? "monday"] ?? 1;
  const monthFactor = month?.[months[dateOf(date).month - 1] ?? "january"] ?? 1;
  return valueOf(weekdayFactor) * valueOf(monthFactor);
}

/** The factors that special days put on one source. */
export function specialFactors(
  specialDays: Readonly<Record<string, AuthoredSpecialDays>>,
  source: string,
  calendar: Pick<LaidOutCalendar, "firstDay" | "days" | "isBankHoliday">,
): readonly SpecialFactor[] {
  return Object.values(specialDays).flatMap(({ dates, from, to, factors }) => {
    const factor = factors[source];
    if (factor === undefined) return [];
    const window =
      from === undefined || to === undefined ? null : { from: minutesOf(from) ?? 0, to: minutesOf(to) ?? 0 };
    return [{ days: specialDates(dates, calendar), window, factor: valueOf(factor) }];
  });
}

/** Day numbers; a window past midnight needs the day before the first one too. */
function specialDates(
  dates: AuthoredSpecialDays["dates"],
  { firstDay, days, isBankHoliday }: Pick<LaidOutCalendar, "firstDay" | "days" | "isBankHoliday">,
): ReadonlySet<number> {
  if (dates !== "bankHolidays") return new Set(dates.map((date) => dayNumberOf(date) ?? 0));
  const all = Array.from({ length: days + 1 }, (_, day) => firstDay + day - 1);
  return new Set(all.filter(isBankHoliday));
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

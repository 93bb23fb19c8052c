// Shift patterns as rotas follow them: when the shift of each day of the cycle starts and ends.
import type { LaidOutCalendar } from "./calendar.ts";
import { minutesPerDay, windowOf } from "./clock-times.ts";
import { dayNumberOf } from "./dates.ts";
import { numberOf } from "./quantity.ts";
import type { ResolvedPattern } from "./resolved-people.ts";
import type { AuthoredPattern } from "./schema-rosters.ts";

/** What stands in the cycle for a day without a shift. */
export const dayOff = "off";
const noShift = -1;
/** 1970-01-05, a Monday: cycles that say no start are counted from here, whatever the days simulated. */
const someMonday = 4;

/** In the order in which they are written. */
export function resolvePatterns(
  patterns: Readonly<Record<string, AuthoredPattern>>,
  calendar: Pick<LaidOutCalendar, "firstDay">,
): readonly ResolvedPattern[] {
  return Object.entries(patterns).map(([id, { days, shifts, crews, starts, meal }]) => {
    const windows = days.map((day) => (day === dayOff ? null : windowOf(shifts[day] ?? "")));
    const first = starts === undefined ? someMonday : (dayNumberOf(starts) ?? someMonday);
    return {
      id,
      startAt: Int32Array.from(windows, (window) => (window === null ? noShift : 60 * window.from)),
      endAt: Int32Array.from(windows, (window) => {
        if (window === null) return noShift;
        return 60 * (window.to > window.from ? window.to : window.to + minutesPerDay);
      }),
      crews: numberOf(crews ?? 1),
      startsOn: first - calendar.firstDay,
      meal: meal === undefined ? null : numberOf(meal),
    };
  });
}

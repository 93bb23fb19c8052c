// Opening hours: in which intervals a queue lets new contacts in.
import type { LaidOutCalendar } from "./calendar.ts";
import { isInWindow, windowOf } from "./clock-times.ts";
import { weekdayOf } from "./dates.ts";
import type { AuthoredOpening } from "./schema-queues.ts";
import { forWeekday, planOfDay } from "./weekly-shape.ts";

/** What may be written in the place of a window. */
export const closedAllDay = "closed";
/** Monday to Sunday, and a bank holiday. */
const kindsOfPlan = 8;

/** 1 in each interval in which the queue is open. A kind of day that is not named is closed. */
export function openingOf(opening: AuthoredOpening, calendar: LaidOutCalendar): Uint8Array {
  const hasHolidays = opening.bankHoliday !== undefined;
  const isOpen = new Uint8Array(calendar.intervalDay.length);
  const windows = Array.from({ length: kindsOfPlan }, (_, plan) =>
    windowOf(forWeekday(opening, plan) ?? closedAllDay),
  );
  for (let i = 0; i < isOpen.length; i++) {
    const day = calendar.intervalDay[i] ?? 0;
    const weekday = weekdayOf(calendar.firstDay + day);
    const plan = planOfDay(weekday, calendar.isBankHoliday[day] === 1, hasHolidays);
    const window = windows[plan] ?? null;
    isOpen[i] = window !== null && isInWindow(calendar.intervalMinute[i] ?? 0, window) ? 1 : 0;
  }
  return isOpen;
}

// Handlers scheduled in each interval: from a plan by kind of day, from desk-hours that follow demand in part, or from
// rotas by shift patterns.

import type { LaidOutCalendar } from "./calendar.ts";
import { isInWindow, windowOf } from "./clock-times.ts";
import { crewsOf, presentOf } from "./crews.ts";
import { weekdayOf, weekdays } from "./dates.ts";
import { handlersOfWeek } from "./desk-hours.ts";
import { isEvidence, numberOf, type Quantity } from "./quantity.ts";
import { resolvePatterns } from "./resolve-patterns.ts";
import type { AuthoredSource } from "./schema-demand.ts";
import type { AuthoredDayPlan, AuthoredStaffing } from "./schema-floor.ts";
import type { AuthoredPattern } from "./schema-rosters.ts";
import { forWeekday, planOfDay, slotOf, weeklyShape } from "./weekly-shape.ts";

const secondsPerDay = 86_400;
const minutesPerDay = 1440;
const daysPerWeek = 7;

type Sources = Readonly<Record<string, AuthoredSource>>;

/** What staffing may refer to. */
interface Ground {
  readonly sources?: Sources;
  readonly patterns?: Patterns | undefined;
}

type Patterns = Readonly<Record<string, AuthoredPattern>>;

/** What has been scheduled on a calendar, by what is written: policies of a scenario share most of their staff. */
const schedules = new WeakMap<LaidOutCalendar, Map<string, Int32Array>>();

/** Handlers scheduled in each interval; on days of 23 and 25 hours the local clock decides. */
export function scheduleOf(
  staffing: AuthoredStaffing,
  calendar: LaidOutCalendar,
  { sources = {}, patterns = {} }: Ground,
): Int32Array {
  const { rosters } = staffing;
  if (rosters !== undefined) {
    const key = JSON.stringify([rosters, staffing.shrinkage, patterns]);
    return remembered(calendar, key, () => byRosters(staffing, calendar, patterns));
  }
  const week = handlersByDay(staffing, secondsPerDay / calendar.intervalTime, sources);
  const hasHolidays = staffing.bankHoliday !== undefined;
  return remembered(calendar, `${hasHolidays}:${week.join()}`, () =>
    scheduleWeek(week, hasHolidays, calendar),
  );
}

function remembered(calendar: LaidOutCalendar, key: string, make: () => Int32Array): Int32Array {
  const ofCalendar = schedules.get(calendar) ?? new Map<string, Int32Array>();
  const scheduled = ofCalendar.get(key) ?? make();
  schedules.set(calendar, ofCalendar.set(key, scheduled));
  return scheduled;
}

/** People on shift by the crews of their rotas, less shrinkage. */
function byRosters(
  { rosters = {}, shrinkage = 0 }: AuthoredStaffing,
  calendar: LaidOutCalendar,
  patterns: Patterns,
): Int32Array {
  const ids = Object.keys(patterns);
  const resolved = resolvePatterns(patterns, calendar);
  const crews = Object.values(rosters).flatMap(({ pattern, people }) => {
    const its = resolved[ids.indexOf(String(pattern))];
    return its === undefined ? [] : crewsOf(its, numberOf(people));
  });
  return presentOf(crews, calendar, 1 - numberOf(shrinkage));
}

function scheduleWeek(week: Int32Array, hasHolidays: boolean, calendar: LaidOutCalendar): Int32Array {
  const slotsPerDay = secondsPerDay / calendar.intervalTime;
  const scheduled = new Int32Array(calendar.intervalDay.length);
  for (let day = 0; day < calendar.days; day++) {
    const weekday = weekdayOf(calendar.firstDay + day);
    const plan = planOfDay(weekday, calendar.isBankHoliday[day] === 1, hasHolidays);
    for (let i = calendar.dayFirstInterval[day] ?? 0; i < (calendar.dayFirstInterval[day + 1] ?? 0); i++) {
      const slot = slotOf(calendar.intervalMinute[i] ?? 0, slotsPerDay);
      scheduled[i] = week[plan * slotsPerDay + slot] ?? 0;
    }
  }
  return scheduled;
}

/** Handlers in each slot of Monday to Sunday and, as an eighth day, of a bank holiday. */
function handlersByDay(staffing: AuthoredStaffing, slotsPerDay: number, sources: Sources): Int32Array {
  if (staffing.deskHours !== undefined) return deskHoursByDay(staffing, slotsPerDay, sources);
  const week = new Int32Array((daysPerWeek + 1) * slotsPerDay);
  const days = new Map<AuthoredDayPlan, Int32Array>();
  for (let day = 0; day <= daysPerWeek; day++) {
    const plan = forWeekday(staffing, day);
    if (plan === undefined) continue;
    const handlers = days.get(plan) ?? handlersOfDay(plan, slotsPerDay);
    days.set(plan, handlers);
    week.set(handlers, day * slotsPerDay);
  }
  return week;
}

/** Handlers that a plan has in each slot of the day. */
function handlersOfDay(plan: AuthoredDayPlan, slotsPerDay: number): Int32Array {
  const slots = new Int32Array(slotsPerDay);
  if (Array.isArray(plan)) {
    const each = plan.map(numberOf);
    return slots.map((_, slot) => each[slotOf((slot * minutesPerDay) / slotsPerDay, each.length)] ?? 0);
  }
  const windows = windowsOf(plan)?.map(([text, quantity]) => {
    return { window: windowOf(text) ?? never, handlers: numberOf(quantity) };
  });
  if (windows === undefined) return slots.fill(numberOf(plan as Quantity));
  return slots.map((_, slot) => {
    const minute = (slot * minutesPerDay) / slotsPerDay;
    return windows.find(({ window }) => isInWindow(minute, window))?.handlers ?? 0;
  });
}

/** A window of nothing. */
const never = { from: 0, to: 0 };

/** The windows of a plan that is written by windows. */
export function windowsOf(plan: AuthoredDayPlan): [string, Quantity][] | null {
  return typeof plan === "object" && !Array.isArray(plan) && !isEvidence(plan)
    ? Object.entries(plan as object)
    : null;
}

function deskHoursByDay(staffing: AuthoredStaffing, slotsPerDay: number, sources: Sources): Int32Array {
  return handlersOfWeek({
    mean: numberOf(staffing.deskHours),
    fit: fitOf(staffing),
    minimum: staffing.minimum === undefined ? 0 : numberOf(staffing.minimum),
    shape: weekOfDemand(sources[String(staffing.follows)], slotsPerDay),
  });
}

/** Desk-hours follow demand wholly unless `fit` says otherwise, and not at all where there is nothing to follow. */
function fitOf({ fit, follows }: AuthoredStaffing): number {
  if (follows === undefined) return 0;
  return fit === undefined ? 1 : numberOf(fit);
}

/** Profile × weekday of a source over a week of slots, with mean 1. */
function weekOfDemand(source: AuthoredSource | undefined, slotsPerDay: number): Float64Array {
  const { weights } = weeklyShape(source?.profile ?? "flat", slotsPerDay);
  const week = weights.slice(0, daysPerWeek * slotsPerDay);
  const factors = weekdays.map((weekday) => numberOf(source?.weekday?.[weekday] ?? 1));
  const demand = week.map((weight, slot) => weight * (factors[Math.floor(slot / slotsPerDay)] ?? 1));
  const mean = demand.reduce((sum, value) => sum + value, 0) / demand.length;
  return mean > 0 ? demand.map((value) => value / mean) : week.fill(1);
}

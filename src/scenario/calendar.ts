// Local time laid out once: days of 23, 24 or 25 hours, intervals of elapsed time, and for each interval the local
// clock. Only this file knows time zones.
import { Temporal } from "temporal-polyfill";
import { englandAndWalesHolidays } from "./bank-holidays.ts";
import { minutesPerDay } from "./clock-times.ts";
import { dateText, dayNumberOf, monthText, weekdayOf } from "./dates.ts";
import { numberOf } from "./quantity.ts";
import type { ResolvedCalendar } from "./resolved.ts";
import type { AuthoredCalendar, AuthoredRun } from "./schema.ts";

const secondsPerDay = 86_400;
const secondsPerHour = 3600;
const hoursPerDay = 24;

/** The calendar, and what only the layout of demand and staff needs. */
export interface LaidOutCalendar extends ResolvedCalendar {
  /** Minute of the local clock, from midnight, at the start of each interval. */
  readonly intervalMinute: Int32Array;
  /** By day: 1 on a bank holiday. */
  readonly isBankHoliday: Uint8Array;
  /** Day numbers of all bank holidays that are known, simulated or not. */
  readonly holidays: ReadonlySet<number>;
}

/** Whole days of a span, which the rules have seen to be whole. */
export function wholeDays(seconds: number): number {
  return Math.round(seconds / secondsPerDay);
}

/** Lays out warm-up and measured days. */
export function layOutCalendar(calendar: AuthoredCalendar, run: AuthoredRun): LaidOutCalendar {
  const warmUpDays = run.warmUp === undefined ? 0 : wholeDays(numberOf(run.warmUp));
  const firstDay = (dayNumberOf(calendar.start) ?? 0) - warmUpDays;
  const days = warmUpDays + measuredDays(calendar);
  const epochs = dayEpochs(calendar.timeZone, firstDay, days);
  const dayStartAt = epochs.map((epoch) => epoch - (epochs[0] ?? 0));
  const intervalTime = numberOf(calendar.interval);
  const holidays = bankHolidays(calendar.bankHolidays);
  const isBankHoliday = Uint8Array.from({ length: days }, (_, day) => (holidays.has(firstDay + day) ? 1 : 0));
  return {
    timeZone: calendar.timeZone,
    firstDay,
    days,
    warmUpDays,
    dayStartAt,
    ...layOutMonths(firstDay, days),
    intervalTime,
    ...layOutIntervals({ timeZone: calendar.timeZone, firstDay, epochs, intervalTime }),
    isBankHoliday,
    holidays,
  };
}

export function measuredDays({ start, end, days }: Pick<AuthoredCalendar, "start" | "end" | "days">): number {
  if (end === undefined) return numberOf(days);
  return (dayNumberOf(end) ?? Number.NaN) - (dayNumberOf(start) ?? Number.NaN) + 1;
}

function bankHolidays(authored: AuthoredCalendar["bankHolidays"]): ReadonlySet<number> {
  if (authored === "england-and-wales") return englandAndWalesHolidays();
  if (authored === undefined || authored === "none") return new Set();
  return new Set(authored.map((date) => dayNumberOf(date) ?? 0));
}

/**
 * Seconds of Unix time at which each local day begins, and the last one ends. Time zones are slow to ask, so they
 * are asked only about days on which the clock changes.
 */
function dayEpochs(timeZone: string, firstDay: number, days: number): Float64Array {
  const epochs = new Float64Array(days + 1);
  let start = startOfDay(timeZone, firstDay);
  let change = nextChange(start);
  epochs[0] = epochOf(start);
  /** What the clock shows when the day begins: not midnight where summer time begins with the day. */
  let shown = secondsShown(start);
  for (let day = 1; day <= days; day++) {
    const usual = (epochs[day - 1] ?? 0) + secondsPerDay - shown;
    epochs[day] = usual;
    shown = 0;
    if (change > usual) continue;
    start = startOfDay(timeZone, firstDay + day);
    change = nextChange(start);
    epochs[day] = epochOf(start);
    shown = secondsShown(start);
  }
  return epochs;
}

function secondsShown({ hour, minute, second }: Temporal.ZonedDateTime): number {
  return hour * secondsPerHour + minute * 60 + second;
}

function startOfDay(timeZone: string, day: number): Temporal.ZonedDateTime {
  return Temporal.PlainDate.from(dateText(day)).toZonedDateTime(timeZone);
}

function epochOf(moment: Temporal.ZonedDateTime): number {
  return moment.epochMilliseconds / 1000;
}

/** When the zone's clock changes next, in seconds of Unix time. */
function nextChange(moment: Temporal.ZonedDateTime): number {
  const change = moment.getTimeZoneTransition("next");
  return change === null ? Number.POSITIVE_INFINITY : epochOf(change);
}

function layOutMonths(firstDay: number, days: number): Pick<ResolvedCalendar, "months" | "dayMonth"> {
  const months: string[] = [];
  const dayMonth = new Int32Array(days);
  for (let day = 0; day < days; day++) {
    const month = monthText(firstDay + day);
    if (months.at(-1) !== month) months.push(month);
    dayMonth[day] = months.length - 1;
  }
  return { months, dayMonth };
}

interface DaysToDivide {
  readonly timeZone: string;
  readonly firstDay: number;
  readonly epochs: Float64Array;
  readonly intervalTime: number;
}

type Intervals = Pick<
  LaidOutCalendar,
  "intervalStartAt" | "intervalDay" | "intervalHourOfWeek" | "dayFirstInterval" | "intervalMinute"
>;

/** Intervals are counted from local midnight in elapsed time; a clock that is put back passes some hours twice. */
function layOutIntervals({ timeZone, firstDay, epochs, intervalTime }: DaysToDivide): Intervals {
  const days = epochs.length - 1;
  const dayFirstInterval = firstIntervals(epochs, intervalTime);
  const count = dayFirstInterval[days] ?? 0;
  const intervalStartAt = new Float64Array(count + 1);
  const intervalDay = new Int32Array(count);
  const intervalMinute = new Int32Array(count);
  const intervalHourOfWeek = new Int32Array(count);
  const origin = epochs[0] ?? 0;
  for (let day = 0; day < days; day++) {
    const from = epochs[day] ?? 0;
    const first = dayFirstInterval[day] ?? 0;
    const isUsual = (epochs[day + 1] ?? 0) - from === secondsPerDay;
    const clock = isUsual ? plainClock(from) : zonedClock(timeZone);
    const firstHour = weekdayOf(firstDay + day) * hoursPerDay;
    for (let i = first; i < (dayFirstInterval[day + 1] ?? 0); i++) {
      const epoch = from + (i - first) * intervalTime;
      const minute = clock(epoch);
      intervalStartAt[i] = epoch - origin;
      intervalDay[i] = day;
      intervalMinute[i] = minute;
      intervalHourOfWeek[i] = firstHour + Math.floor(minute / 60);
    }
  }
  intervalStartAt[count] = (epochs[days] ?? 0) - origin;
  return { intervalStartAt, intervalDay, intervalHourOfWeek, dayFirstInterval, intervalMinute };
}

function firstIntervals(epochs: Float64Array, intervalTime: number): Int32Array {
  const firsts = new Int32Array(epochs.length);
  for (let day = 1; day < epochs.length; day++) {
    const dayTime = (epochs[day] ?? 0) - (epochs[day - 1] ?? 0);
    firsts[day] = (firsts[day - 1] ?? 0) + Math.ceil(dayTime / intervalTime);
  }
  return firsts;
}

/** Minutes of the local clock on a day on which it is not changed. */
function plainClock(midnight: number): (epoch: number) => number {
  return (epoch) => Math.floor((epoch - midnight) / 60) % minutesPerDay;
}

function zonedClock(timeZone: string): (epoch: number) => number {
  return (epoch) => {
    const local = Temporal.Instant.fromEpochMilliseconds(epoch * 1000).toZonedDateTimeISO(timeZone);
    return local.hour * 60 + local.minute;
  };
}

/** Hours that the clock shows beyond, or short of, the usual 24. */
export function oddHours({ dayStartAt }: ResolvedCalendar, day: number): number {
  return ((dayStartAt[day + 1] ?? 0) - (dayStartAt[day] ?? 0) - secondsPerDay) / secondsPerHour;
}

// Dates and times as call logs write them, and when they are in the run.
import { Temporal } from "temporal-polyfill";
import { dateText, dayNumberOf } from "./dates.ts";
import type { ResolvedCalendar } from "./resolved.ts";

const secondsPerDay = 86_400;

/** A moment as it is written: of the local clock, or with the offset that its clock had from UTC. */
export interface LoggedTime {
  /** Days since 1970-01-01. */
  readonly day: number;
  /** Since midnight. */
  readonly second: number;
  /** Seconds ahead of UTC; null for the local clock. */
  readonly offset: number | null;
}

const written =
  /^(\d{4}-\d{2}-\d{2})[T ]+(\d{1,2}):(\d{2})(?::(\d{2}(?:[.,]\d{1,9})?))?(?: ?(?:(Z)|([+-])(\d{2}):?(\d{2})))?$/;
const lastOffset = 18 * 3600;

/** Reads `2017-07-01 08:15:30`, also with T, fractions, or an offset such as Z or +01:00; null for anything else. */
export function loggedTimeOf(text: string, dayOf: (date: string) => number | null): LoggedTime | null {
  const match = written.exec(text);
  if (match === null) return null;
  const [, date = "", hours, minutes, seconds = "0", zulu, sign, offsetHours, offsetMinutes] = match;
  const day = dayOf(date);
  const [hour, minute, rest] = [Number(hours), Number(minutes), Number(seconds.replace(",", "."))];
  if (day === null || hour > 23 || minute > 59 || rest >= 60) return null;
  const second = hour * 3600 + minute * 60 + rest;
  if (sign === undefined) return { day, second, offset: zulu === undefined ? null : 0 };
  const size = Number(offsetHours) * 3600 + Number(offsetMinutes) * 60;
  if (size > lastOffset || Number(offsetMinutes) > 59) return null;
  return { day, second, offset: sign === "-" ? -size : size };
}

/** Logs have few dates and many calls: each date is read once. */
export function rememberedDays(): (date: string) => number | null {
  const known = new Map<string, number | null>();
  return (date) => {
    const day = known.get(date);
    if (day !== undefined) return day;
    const number = dayNumberOf(date);
    known.set(date, number);
    return number;
  };
}

/** Tells the time of a run. */
export class RunClock {
  /** Times in an hour that the clock shows twice, taken as the first of the two. */
  doubled = 0;
  /** Times in an hour that the clock leaves out, taken as if it had not yet been put forward. */
  skipped = 0;
  private readonly calendar: ResolvedCalendar;
  /** Seconds of Unix time at which the run starts. */
  private readonly origin: number;

  constructor(calendar: ResolvedCalendar) {
    this.calendar = calendar;
    const midnight = Temporal.PlainDate.from(dateText(calendar.firstDay)).toZonedDateTime(calendar.timeZone);
    this.origin = midnight.epochMilliseconds / 1000;
  }

  /** Seconds since the start of the run; null before the first simulated day and after the last. */
  instantOf({ day, second, offset }: LoggedTime): number | null {
    const { firstDay, days, dayStartAt } = this.calendar;
    if (offset !== null) return this.inside(day * secondsPerDay + second - offset - this.origin);
    const index = day - firstDay;
    if (index < 0 || index >= days) return null;
    const startAt = dayStartAt[index] ?? 0;
    const isUsual = (dayStartAt[index + 1] ?? 0) - startAt === secondsPerDay;
    return this.inside(isUsual ? startAt + second : this.onOddDay(day, second));
  }

  private inside(instant: number): number | null {
    const { days, dayStartAt } = this.calendar;
    return instant >= 0 && instant < (dayStartAt[days] ?? 0) ? instant : null;
  }

  /** A day of 23 or 25 hours. */
  private onOddDay(day: number, second: number): number {
    const whole = Math.floor(second);
    const clock = Temporal.PlainTime.from({
      hour: Math.floor(whole / 3600),
      minute: Math.floor(whole / 60) % 60,
      second: whole % 60,
    });
    const local = Temporal.PlainDate.from(dateText(day)).toPlainDateTime(clock);
    const [first, last] = (["earlier", "later"] as const).map((disambiguation) =>
      local.toZonedDateTime(this.calendar.timeZone, { disambiguation }),
    );
    if (first === undefined || last === undefined) return Number.NaN;
    const isOnce = first.epochMilliseconds === last.epochMilliseconds;
    const isShown = first.toPlainDateTime().equals(local);
    if (!isOnce && isShown) this.doubled++;
    if (!isOnce && !isShown) this.skipped++;
    // With the offset from before a clock is put forward, the later of the two instants.
    const taken = isShown ? first : last;
    return taken.epochMilliseconds / 1000 - this.origin + second - whole;
  }

  /** Local date and time, as `2017-07-01 08:15:30`. */
  localText(instant: number): string {
    const moment = Temporal.Instant.fromEpochMilliseconds(Math.floor(this.origin + instant) * 1000);
    const local = moment.toZonedDateTimeISO(this.calendar.timeZone).toPlainDateTime();
    return local.toString({ smallestUnit: "second" }).replace("T", " ");
  }
}

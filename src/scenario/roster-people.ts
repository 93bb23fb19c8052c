// The people of a roster, each with a name, and their shifts over days of the calendar.
import { Temporal } from "temporal-polyfill";
import { clockText, type DayWindow, minutesPerDay, windowOf } from "./clock-times.ts";
import { dateText, dayNumberOf } from "./dates.ts";
import type { PatchLine } from "./roster-patch.ts";

const secondsPerHour = 3600;
/** 1970-01-05: weeks begin on a Monday. */
const someMonday = 4;
const fewestDigits = 2;

/** One shift of one person, by the clock on the wall and in UTC. */
export interface PersonShift {
  readonly person: string;
  readonly rota: string;
  readonly crew: number;
  readonly date: string;
  readonly start: string;
  readonly end: string;
  /** As time passes: 9 or 11 for 10 in a night in which the clock is changed. */
  readonly hours: number;
  readonly startsAt: string;
  readonly endsAt: string;
}

export interface ShiftSpan {
  readonly team: string;
  readonly timeZone: string;
  /** Number of the first day on which shifts start, and how many days. */
  readonly firstDay: number;
  readonly days: number;
}

/** Names people `crib-01` and so on, along the lines. */
export function peopleOf(team: string, lines: readonly PatchLine[]): string[] {
  const count = lines.reduce((sum, { people }) => sum + people, 0);
  const digits = Math.max(fewestDigits, String(count).length);
  return Array.from({ length: count }, (_, i) => `${team}-${String(i + 1).padStart(digits, "0")}`);
}

/** In the order of people, then of days. */
export function shiftsOf(lines: readonly PatchLine[], span: ShiftSpan): PersonShift[] {
  const names = peopleOf(span.team, lines);
  let next = 0;
  return lines.flatMap((line) => {
    const shifts = shiftsOfLine(line, span);
    return Array.from({ length: line.people }, (_, place) => {
      const who = { person: names[next++] ?? "", rota: line.id, crew: place + 1 };
      return shifts.map((shift) => ({ ...who, ...shift }));
    }).flat();
  });
}

function shiftsOfLine({ days, starts }: PatchLine, { timeZone, firstDay, days: count }: ShiftSpan) {
  const begins = starts === null ? someMonday : (dayNumberOf(starts) ?? someMonday);
  return Array.from({ length: count }, (_, i) => firstDay + i).flatMap((day) => {
    const at = (((day - begins) % days.length) + days.length) % days.length;
    const window = windowOf(days[at] ?? "");
    return window === null ? [] : [shiftOn(day, window, timeZone)];
  });
}

function shiftOn(day: number, { from, to }: DayWindow, timeZone: string) {
  const [start, end] = [instantOf(timeZone, day, from), instantOf(timeZone, to > from ? day : day + 1, to)];
  return {
    date: dateText(day),
    start: clockText(from),
    end: clockText(to),
    hours: (end.epochMilliseconds - start.epochMilliseconds) / 1000 / secondsPerHour,
    startsAt: start.toString(),
    endsAt: end.toString(),
  };
}

/** A time that the clock leaves out is taken as later, one that it shows twice as the first. */
function instantOf(timeZone: string, day: number, minutes: number): Temporal.Instant {
  const date = day + Math.floor(minutes / minutesPerDay);
  const minute = minutes % minutesPerDay;
  return Temporal.PlainDate.from(dateText(date))
    .toPlainDateTime({ hour: Math.floor(minute / 60), minute: minute % 60 })
    .toZonedDateTime(timeZone)
    .toInstant();
}

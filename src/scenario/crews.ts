// Who is on shift when: people in crews that go through the cycle of their pattern one behind the other.
import type { LaidOutCalendar } from "./calendar.ts";
import type { ResolvedPattern } from "./resolved-people.ts";

const secondsPerDay = 86_400;

/** Some people who always work together. */
export interface Crew {
  readonly pattern: ResolvedPattern;
  /** Place in the pattern, from 0. */
  readonly crew: number;
  readonly people: number;
}

/** People dealt to the crews of a pattern, so that no crew has two more than another. */
export function crewsOf(pattern: ResolvedPattern, people: number): readonly Crew[] {
  const upTo = (crew: number) => Math.floor((people * crew) / pattern.crews);
  return Array.from({ length: pattern.crews }, (_, crew) => ({
    pattern,
    crew,
    people: upTo(crew + 1) - upTo(crew),
  }));
}

/** The day of the cycle that a crew has on a day of the calendar, which may lie before it. */
function cycleDayOf({ startAt, crews, startsOn }: ResolvedPattern, crew: number, day: number): number {
  const cycle = startAt.length;
  const since = day - startsOn - Math.floor((crew * cycle) / crews);
  return ((since % cycle) + cycle) % cycle;
}

/**
 * People present in each interval, of whom `share` of those on each shift come. A shift has as many people from its start
 * to its end: what is rounded off is made up for by the shifts that follow.
 */
export function presentOf(crews: readonly Crew[], calendar: LaidOutCalendar, share: number): Int32Array {
  return presentOnShifts(shiftsOfCrews(crews, calendar.days), calendar, share);
}

function* shiftsOfCrews(crews: readonly Crew[], days: number): Generator<Shift> {
  // Whoever came the night before is there in the morning of the first day.
  for (let day = -1; day < days; day++) {
    for (const { pattern, crew, people } of crews) {
      const cycleDay = cycleDayOf(pattern, crew, day);
      const from = pattern.startAt[cycleDay] ?? -1;
      const to = pattern.endAt[cycleDay] ?? from;
      if (from >= 0 && (day >= 0 || to > secondsPerDay)) yield { day, from, to, people };
    }
  }
}

/** The same for shifts one after the other. */
export function presentOnShifts(
  shifts: Iterable<Shift>,
  calendar: LaidOutCalendar,
  share: number,
): Int32Array {
  const present = new Int32Array(calendar.intervalDay.length);
  let carried = 0;
  for (const shift of shifts) {
    const due = shift.people * share + carried;
    const come = Math.round(due);
    carried = due - come;
    addShift(present, calendar, { ...shift, people: come });
  }
  return present;
}

/** People who are on shift together. */
export interface Shift {
  /** Of the calendar; -1 is the day before it. */
  readonly day: number;
  /** Seconds from the local midnight of the day. */
  readonly from: number;
  readonly to: number;
  readonly people: number;
}

/** Adds the people of a shift to every interval that starts within it, by the local clock. */
function addShift(present: Int32Array, calendar: LaidOutCalendar, { day, from, to, people }: Shift): void {
  const { dayFirstInterval, intervalMinute, days } = calendar;
  for (const later of [0, 1]) {
    const date = day + later;
    if (date < 0 || date >= days) continue;
    for (let i = dayFirstInterval[date] ?? 0; i < (dayFirstInterval[date + 1] ?? 0); i++) {
      const second = 60 * (intervalMinute[i] ?? 0) + later * secondsPerDay;
      if (second >= from && second < to) present[i] = (present[i] ?? 0) + people;
    }
  }
}

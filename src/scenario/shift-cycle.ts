// A shift pattern as a cycle of days that somebody works through again and again, and what of a stretch of days it covers.
import type { ResolvedPattern } from "./resolved-people.ts";

const secondsPerHour = 3600;
const secondsPerDay = 86_400;
const daysPerWeek = 7;
const noShift = -1;

/** Seconds from local midnight of each day of the cycle, -1 for a day off; the meal of each shift is unpaid. */
export type ShiftCycle = Pick<ResolvedPattern, "id" | "startAt" | "endAt"> & { readonly meal: number };

/** Somebody, or several alike, who begin the cycle on a day, counted from 1970-01-01. */
export interface RosterLine {
  readonly cycle: ShiftCycle;
  readonly startsOn: number;
}

/** Days from `firstDay` on, each of so many slots. */
export interface Stretch {
  readonly firstDay: number;
  readonly days: number;
  readonly slotsPerDay: number;
}

/** Paid hours of a week, on average over the cycle: shifts without their meals. */
export function paidHours({ startAt, endAt, meal }: ShiftCycle): number {
  const paid = startAt.reduce(
    (sum, start, day) => (start < 0 ? sum : sum + (endAt[day] ?? 0) - start - meal),
    0,
  );
  return (paid * daysPerWeek) / startAt.length / secondsPerHour;
}

/** Hours of a week from the start of shifts to their end, on average over the cycle. */
export function rosteredHours(cycle: ShiftCycle): number {
  return paidHours({ ...cycle, meal: 0 });
}

/** 1 in each slot of a stretch in which whoever works the line is on shift, by the clock on the wall. */
export function coverOf(
  { cycle, startsOn }: RosterLine,
  { firstDay, days, slotsPerDay }: Stretch,
): Uint8Array {
  const cover = new Uint8Array(days * slotsPerDay);
  const slotTime = secondsPerDay / slotsPerDay;
  for (let day = -1; day < days; day++) {
    const at = dayOfCycle(cycle, firstDay + day - startsOn);
    const start = cycle.startAt[at] ?? noShift;
    if (start < 0) continue;
    const from = day * slotsPerDay + Math.ceil(start / slotTime);
    const to = day * slotsPerDay + Math.ceil((cycle.endAt[at] ?? 0) / slotTime);
    cover.fill(1, Math.max(0, from), Math.max(0, to));
  }
  return cover;
}

/** The day of the cycle that comes `days` days after its start, before it if negative. */
export function dayOfCycle({ startAt }: Pick<ShiftCycle, "startAt">, days: number): number {
  return ((days % startAt.length) + startAt.length) % startAt.length;
}

/** Days after which all cycles, and the week, begin together again. */
export function commonDays(cycles: readonly ShiftCycle[]): number {
  return cycles.reduce((days, { startAt }) => leastCommonMultiple(days, startAt.length), daysPerWeek);
}

function leastCommonMultiple(a: number, b: number): number {
  let [greater, less] = [a, b];
  while (less > 0) [greater, less] = [less, greater % less];
  return (a / greater) * b;
}

// What people cost, as the books of money see it, and what a post costs in a year.
import type { LaidOutCalendar } from "./calendar.ts";
import { isInWindow, windowOf } from "./clock-times.ts";
import { numberOf } from "./quantity.ts";
import type { ResolvedPattern, ResolvedPay } from "./resolved-people.ts";
import type { AuthoredPay } from "./schema-pay.ts";
import { byDaysServed } from "./spans.ts";

const usualOvertime = 1.5;

export function resolvePay(pay: AuthoredPay, calendar: LaidOutCalendar): ResolvedPay {
  const { training, points, shiftAllowance, unsocial, overtime, onCosts, unitHour } = pay;
  const hours = unsocial === undefined ? null : windowOf(unsocial.hours);
  return {
    training: numberOf(training),
    points: byDaysServed(points).map(({ from, value }) => ({ from, perYear: numberOf(value) })),
    shiftAllowance: numberOf(shiftAllowance ?? 0),
    isUnsocial:
      hours === null
        ? null
        : Uint8Array.from(calendar.intervalMinute, (minute) => (isInWindow(minute, hours) ? 1 : 0)),
    unsocialExtra: numberOf(unsocial?.extra ?? 0),
    overtime: overtime === undefined ? usualOvertime : numberOf(overtime),
    onCosts: numberOf(onCosts ?? 0),
    unitHour: numberOf(unitHour ?? 0),
  };
}

/** A pattern, and how many of a team work by it. */
export interface Worked {
  readonly pattern: ResolvedPattern;
  readonly share: number;
}

/**
 * Pounds a year of somebody at the last point of pay, with shift allowance, unsocial hours and on-costs: what a post costs
 * for good. Overtime is not in it; unsocial hours are, as if nobody were ever ill or on leave.
 */
export function yearlyCostOf(pay: AuthoredPay, worked: readonly Worked[]): number {
  const salary = numberOf(byDaysServed(pay.points).at(-1)?.value ?? 0);
  const extra =
    numberOf(pay.shiftAllowance ?? 0) + unsocialShare(pay, worked) * numberOf(pay.unsocial?.extra ?? 0);
  return salary * (1 + extra) * (1 + numberOf(pay.onCosts ?? 0));
}

/** Share of the hours on shift that are unsocial. */
function unsocialShare({ unsocial }: AuthoredPay, worked: readonly Worked[]): number {
  const hours = unsocial === undefined ? null : windowOf(unsocial.hours);
  if (hours === null) return 0;
  const [all, inside] = [() => true, (minute: number) => isInWindow(minute, hours)].map((isCounted) =>
    worked.reduce((sum, { pattern, share }) => sum + share * minutesADay(pattern, isCounted), 0),
  );
  return all !== undefined && inside !== undefined && all > 0 ? inside / all : 0;
}

const minutesPerDay = 1440;
/** Shifts begin and end on intervals, of which the shortest is a quarter of an hour. */
const step = 15;

/** Minutes on shift on a mean day of the cycle, of those that are counted. */
function minutesADay({ startAt, endAt }: ResolvedPattern, isCounted: (minute: number) => boolean): number {
  let minutes = 0;
  for (const [day, start] of startAt.entries()) {
    if (start < 0) continue;
    for (let minute = start / 60; minute < (endAt[day] ?? 0) / 60; minute += step)
      if (isCounted(minute % minutesPerDay)) minutes += step;
  }
  return minutes / startAt.length;
}

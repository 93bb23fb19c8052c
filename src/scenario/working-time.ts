// What a shift pattern may ask of anybody: the Working Time Regulations 1998 (SI 1998/1833), and how long a shift may be.
// Opt-outs, compensatory rest and the police's own exceptions are not looked at.
import { paidHours, type ShiftCycle } from "./shift-cycle.ts";

export interface WorkingTimeLimits {
  /** Hours a week on average, regulation 4. */
  readonly weeklyHours: number;
  /** Hours between two shifts, regulation 10. */
  readonly rest: number;
  /** Hours from the start to the end of a shift. */
  readonly longestShift: number;
}

export const usualLimits: WorkingTimeLimits = { weeklyHours: 48, rest: 11, longestShift: 12 };

const secondsPerHour = 3600;
const hoursPerDay = 24;
const daysPerWeek = 7;
/** Regulation 11: one day off in each seven days, or two together in each fourteen. */
const weeklyRest = 24;
const fortnightlyRest = 48;

/** What of the limits a pattern breaks, in words; empty if it keeps them all. */
export function breachesOf(cycle: ShiftCycle, limits: WorkingTimeLimits): string[] {
  if (shiftsOf(cycle).length === 0) return ["it has no shift"];
  const { longestShift: longest, shortestRest: shortest } = extremesOf(cycle);
  const hours = paidHours(cycle);
  return [
    ...(hours > limits.weeklyHours
      ? [`${said(hours)} h a week on average is more than ${limits.weeklyHours} h (regulation 4)`]
      : []),
    ...(shortest < limits.rest
      ? [`${said(shortest)} h between two shifts is less than ${limits.rest} h (regulation 10)`]
      : []),
    ...(hasWeeklyRest(cycle)
      ? []
      : ["no 24 h off in each seven days, nor 48 h in each fourteen (regulation 11)"]),
    ...(longest > limits.longestShift
      ? [`a shift of ${said(longest)} h is longer than ${limits.longestShift} h`]
      : []),
  ];
}

/** Hours of the longest shift of a pattern, and of the shortest rest between two. */
export function extremesOf(cycle: ShiftCycle): {
  readonly longestShift: number;
  readonly shortestRest: number;
} {
  const lengths = (spans: readonly Span[]) => spans.map(({ from, to }) => to - from);
  return {
    longestShift: Math.max(...lengths(shiftsOf(cycle))),
    shortestRest: Math.min(...lengths(restsOf(cycle))),
  };
}

/** Hours from the start of the cycle. */
interface Span {
  readonly from: number;
  readonly to: number;
}

function shiftsOf({ startAt, endAt }: ShiftCycle): Span[] {
  return Array.from(startAt, (start, day) => ({
    from: day * hoursPerDay + start / secondsPerHour,
    to: day * hoursPerDay + (endAt[day] ?? 0) / secondsPerHour,
    isOff: start < 0,
  })).flatMap(({ isOff, ...span }) => (isOff ? [] : [span]));
}

/** From the end of each shift to the start of the next one, that of the next cycle after the last. */
function restsOf(cycle: ShiftCycle): Span[] {
  const shifts = shiftsOf(cycle);
  const length = cycle.startAt.length * hoursPerDay;
  return shifts.map(({ to }, i) => {
    const next = shifts[i + 1]?.from ?? (shifts[0]?.from ?? 0) + length;
    return { from: to, to: next };
  });
}

function hasWeeklyRest(cycle: ShiftCycle): boolean {
  return (
    hasRestInEach(cycle, { days: daysPerWeek, rest: weeklyRest }) ||
    hasRestInEach(cycle, { days: 2 * daysPerWeek, rest: fortnightlyRest })
  );
}

/** Whether so many days from each midnight on hold a rest so long, in one piece. */
function hasRestInEach(
  cycle: ShiftCycle,
  { days, rest }: { readonly days: number; readonly rest: number },
): boolean {
  const length = cycle.startAt.length * hoursPerDay;
  const turns = Math.ceil((days * hoursPerDay) / length) + 1;
  const rests = Array.from({ length: turns + 1 }, (_, turn) =>
    restsOf(cycle).map(({ from, to }) => ({
      from: from + (turn - 1) * length,
      to: to + (turn - 1) * length,
    })),
  ).flat();
  return cycle.startAt.every((_, day) => {
    const window = { from: day * hoursPerDay, to: (day + days) * hoursPerDay };
    return rests.some(({ from, to }) => Math.min(to, window.to) - Math.max(from, window.from) >= rest);
  });
}

function said(hours: number): string {
  return String(Number(hours.toFixed(1)));
}

// Shift patterns that nobody has yet: the same hours on some days of every week, for a roster matched to demand.
import { clockText } from "./clock-times.ts";
import type { ShiftCycle } from "./shift-cycle.ts";

const secondsPerHour = 3600;
const hoursPerDay = 24;
const daysPerWeek = 7;
const off = -1;

/** Hours of a shift, and how many days in a row of each week it is worked; the usual weeks of 37 to 40 hours. */
const fullTime = [
  { hours: 8, days: 5 },
  { hours: 9, days: 4 },
  { hours: 10, days: 4 },
];
const partTime = [
  { hours: 8, days: 2 },
  { hours: 8, days: 3 },
];

export interface Generation {
  readonly isPartTime: boolean;
  /** Seconds of the unpaid meal of each shift. */
  readonly meal: number;
  /** No shift starts at these hours of the day: from the first up to the second, after midnight if that is less. */
  readonly noStart: { readonly from: number; readonly to: number };
}

/** Starts on the hour; each is a week that begins with its days of work. */
export function generatedCycles({ isPartTime, meal, noStart }: Generation): ShiftCycle[] {
  const kinds = [...fullTime, ...(isPartTime ? partTime : [])];
  const starts = Array.from({ length: hoursPerDay }, (_, hour) => hour).filter(
    (hour) => !isWithin(hour, noStart),
  );
  return starts.flatMap((start) =>
    kinds.map(({ hours, days }) => ({
      id: `${days}x${hours}h-from-${clockText(start * 60).replace(":", "")}`,
      startAt: week(days, start * secondsPerHour),
      endAt: week(days, (start + hours) * secondsPerHour),
      meal,
    })),
  );
}

function week(days: number, at: number): Int32Array {
  return new Int32Array(daysPerWeek).fill(off).fill(at, 0, days);
}

function isWithin(hour: number, { from, to }: Generation["noStart"]): boolean {
  return from <= to ? hour >= from && hour < to : hour >= from || hour < to;
}

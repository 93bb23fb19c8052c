// The shape of demand over the local week: which list a day uses, and what share of the mean day falls in a slot.
import { minutesPerDay } from "./clock-times.ts";
import { weekdays } from "./dates.ts";
import { numberOf } from "./quantity.ts";
import type { AuthoredProfile, AuthoredShape, DayKind } from "./schema-demand.ts";

const daysPerWeek = 7;
const firstWeekendDay = 5;
const bankHolidayPlan = 7;

/** A week of slots, Monday first, and an eighth day for bank holidays. */
export interface WeeklyShape {
  readonly slotsPerDay: number;
  /** Relative to the mean of Monday to Sunday, which is 1. */
  readonly weights: Float64Array;
}

/** The kinds that a day of the week may be called by, the most specific first. 7 is a bank holiday on any day. */
function kindsOfDay(weekday: number): readonly DayKind[] {
  const own = weekdays[weekday];
  const general: DayKind = weekday < firstWeekendDay ? "weekdays" : "weekend";
  return own === undefined ? ["bankHoliday"] : [own, general, "everyDay"];
}

/** The value that holds for a day of the week: the most specific that there is. */
export function forWeekday<T>(
  plans: { readonly [K in DayKind]?: T | undefined },
  weekday: number,
): T | undefined {
  return kindsOfDay(weekday)
    .map((kind) => plans[kind])
    .find((plan) => plan !== undefined);
}

/** The plan of a day; a bank holiday without a plan of its own is a day of the week like any other. */
export function planOfDay(weekday: number, isHoliday: boolean, hasHolidayPlan: boolean): number {
  return isHoliday && hasHolidayPlan ? bankHolidayPlan : weekday;
}

/** Normalises a profile so that its mean over Monday to Sunday is 1; weekday and month are not part of it. */
export function weeklyShape(profile: AuthoredProfile, slotsPerDay: number): WeeklyShape {
  const weights = new Float64Array((daysPerWeek + 1) * slotsPerDay).fill(1);
  if (profile === "flat") return { slotsPerDay, weights };
  let sum = 0;
  for (let day = 0; day <= daysPerWeek; day++) {
    const list = (forWeekday(profile, day) ?? []).map(numberOf);
    for (let slot = 0; slot < slotsPerDay; slot++) {
      const weight = weightIn(list, slot / slotsPerDay, (slot + 1) / slotsPerDay);
      weights[day * slotsPerDay + slot] = weight;
      if (day < daysPerWeek) sum += weight;
    }
  }
  const mean = sum / (daysPerWeek * slotsPerDay);
  return { slotsPerDay, weights: mean > 0 ? weights.map((weight) => weight / mean) : weights };
}

/** Mean of a list, spread evenly over the day, between two fractions of the day. */
function weightIn(list: readonly number[], from: number, to: number): number {
  const first = Math.floor(from * list.length);
  const last = Math.max(first + 1, Math.ceil(to * list.length));
  const part = list.slice(first, last);
  return part.reduce((sum, weight) => sum + weight, 0) / part.length;
}

export function hasHolidayShape(profile: AuthoredProfile): boolean {
  return profile !== "flat" && (profile as AuthoredShape).bankHoliday !== undefined;
}

/** The slot that a minute of the local clock falls in. */
export function slotOf(minute: number, slotsPerDay: number): number {
  return Math.floor((minute * slotsPerDay) / minutesPerDay);
}

// Means over the measured days of a scenario.
import type { ResolvedScenario } from "./resolved.ts";

const secondsPerHour = 3600;

/** Expected first contacts per day of each source, over the measured days. */
export function contactsPerDay(scenario: ResolvedScenario): readonly number[] {
  return scenario.sources.map(({ rate }) => contactsOfDay(scenario, rate));
}

/** Contacts of a measured day that come at a rate, per second of each interval. */
export function contactsOfDay(scenario: ResolvedScenario, rate: Float64Array): number {
  return perMeasuredDay(scenario, (i) => rate[i] ?? 0);
}

/** Person-hours, or unit-hours, of a measured day. */
export function hoursPerDay(scenario: ResolvedScenario, scheduled: Int32Array): number {
  return perMeasuredDay(scenario, (i) => scheduled[i] ?? 0) / secondsPerHour;
}

/** The integral of something over the measured intervals, by day. */
function perMeasuredDay({ calendar }: ResolvedScenario, at: (interval: number) => number): number {
  const { intervalStartAt, dayFirstInterval, warmUpDays, days } = calendar;
  let sum = 0;
  for (let i = dayFirstInterval[warmUpDays] ?? 0; i < (dayFirstInterval[days] ?? 0); i++) {
    sum += at(i) * ((intervalStartAt[i + 1] ?? 0) - (intervalStartAt[i] ?? 0));
  }
  return sum / (days - warmUpDays);
}

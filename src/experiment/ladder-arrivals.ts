// Arrivals without something: without hours, seasons or special days. A rate is taken apart into the week's pattern, the
// level of its month, and what is left, which special days leave. Whatever is taken out, the expected number of
// contacts in the measured window stays.
import { measuredWindow } from "../results/window.ts";
import type { ResolvedCalendar, ResolvedScenario, ResolvedSource } from "../scenario/resolved.ts";
import { monthLevels, patternOfWeek, slotsOfWeek } from "./ladder-pattern.ts";

/** Rates that differ by less than this part are equal: the rest is rounding. */
const equal = 1e-6;

/** Rates without the pattern of the week: the same at all hours and weekdays, but for season and special days. */
export function withoutHours(scenario: ResolvedScenario): ResolvedScenario {
  return withParts(scenario, ({ pattern, rate }) =>
    rate.map((value, i) => ((pattern[i] ?? 0) > 0 ? value / (pattern[i] ?? 0) : 1)),
  );
}

/** Rates without the levels of the months. */
export function withoutSeason(scenario: ResolvedScenario): ResolvedScenario {
  return withParts(scenario, ({ level, rate }) =>
    rate.map((value, i) => ((level[i] ?? 0) > 0 ? value / (level[i] ?? 0) : value)),
  );
}

/** Rates of pattern and level alone: no day unlike others of its month and weekday. */
export function withoutSpecialDays(scenario: ResolvedScenario): ResolvedScenario {
  return withParts(scenario, ({ pattern, level }) => pattern.map((value, i) => value * (level[i] ?? 0)));
}

/** Whether any source rings at another rate. */
export function hasOtherRates(one: ResolvedScenario, other: ResolvedScenario): boolean {
  const [first, end] = measuredIntervals(one.calendar);
  return one.sources.some(({ rate }, source) => {
    const others = other.sources[source]?.rate ?? rate;
    return rate.subarray(first, end).some((value, i) => {
      const rival = others[first + i] ?? 0;
      return Math.abs(value - rival) > equal * Math.max(value, rival);
    });
  });
}

/** Calls at random, as often at each hour of the week as in the log, in place of the log's own instants. */
export function withoutLog(scenario: ResolvedScenario): ResolvedScenario {
  const { calendar } = scenario;
  const slots = slotsOfWeek(calendar);
  return withSources(scenario, ({ calls, ...source }) => {
    if (calls === undefined) return source;
    const sums = new Float64Array(slots.count);
    const counts = new Float64Array(slots.count);
    const [first, end] = measuredIntervals(calendar);
    for (let i = first; i < end; i++) {
      const slot = slots.of[i] ?? 0;
      sums[slot] = (sums[slot] ?? 0) + (source.rate[i] ?? 0);
      counts[slot] = (counts[slot] ?? 0) + 1;
    }
    const means = Float64Array.from(slots.of, (slot) =>
      counts[slot] === 0 ? 0 : (sums[slot] ?? 0) / (counts[slot] ?? 0),
    );
    return { ...source, rate: keptTotal(means, source.rate, calendar) };
  });
}

export function withSources(
  scenario: ResolvedScenario,
  change: (source: ResolvedSource) => ResolvedSource,
): ResolvedScenario {
  return { ...scenario, sources: scenario.sources.map(change) };
}

/** The measured intervals: from the first up to the second, which is not one of them. */
export function measuredIntervals(calendar: ResolvedCalendar): readonly [first: number, end: number] {
  return [measuredWindow(calendar).firstInterval, calendar.dayFirstInterval[calendar.days] ?? 0];
}

/** A rate and its parts, by interval. */
interface Parts {
  readonly rate: Float64Array;
  readonly pattern: Float64Array;
  readonly level: Float64Array;
}

/** Sources that ring by a rate get another one; those of a log have none to change, and those of a surge no pattern. */
function withParts(scenario: ResolvedScenario, change: (parts: Parts) => Float64Array): ResolvedScenario {
  const { calendar } = scenario;
  const slots = slotsOfWeek(calendar);
  return withSources(scenario, (source) => {
    const { rate, calls, added } = source;
    if (calls !== undefined || added !== undefined) return source;
    const levels = monthLevels(rate, calendar, slots);
    const level = Float64Array.from(calendar.intervalDay, (day) => levels[calendar.dayMonth[day] ?? 0] ?? 0);
    const ofSlot = patternOfWeek(rate, level, slots);
    const pattern = Float64Array.from(slots.of, (slot) => ofSlot[slot] ?? 0);
    return { ...source, rate: keptTotal(change({ rate, pattern, level }), rate, calendar) };
  });
}

/** Scaled, so that as many contacts are expected in the measured window as before. */
function keptTotal(fresh: Float64Array, old: Float64Array, calendar: ResolvedCalendar): Float64Array {
  const [first, end] = measuredIntervals(calendar);
  const { intervalStartAt } = calendar;
  let [before, after] = [0, 0];
  for (let i = first; i < end; i++) {
    const time = (intervalStartAt[i + 1] ?? 0) - (intervalStartAt[i] ?? 0);
    before += (old[i] ?? 0) * time;
    after += (fresh[i] ?? 0) * time;
  }
  return after > 0 ? fresh.map((value) => (value * before) / after) : fresh.map(() => 0);
}

// What is usual: the pattern of a week and the level of each month, found from the rates alone by medians in turn, so
// that single days unlike the others leave no trace (median polish: Tukey, "Exploratory data analysis", 1977).
import type { ResolvedCalendar } from "../scenario/resolved.ts";

const secondsPerHour = 3600;
const mostTurns = 8;
const settled = 1e-12;

/** The slot of the local week that each interval is in. */
export interface Slots {
  readonly of: Int32Array;
  readonly count: number;
}

export function slotsOfWeek(calendar: ResolvedCalendar): Slots {
  const { intervalHourOfWeek, intervalStartAt, intervalDay, dayStartAt, intervalTime } = calendar;
  const perHour = Math.max(1, Math.round(secondsPerHour / intervalTime));
  const of = intervalHourOfWeek.map((hour, i) => {
    const inHour = ((intervalStartAt[i] ?? 0) - (dayStartAt[intervalDay[i] ?? 0] ?? 0)) % secondsPerHour;
    return hour * perHour + Math.floor(inHour / intervalTime);
  });
  return { of, count: 168 * perHour };
}

/** The level of each month beside the pattern of the week; 1 in a month without contacts. */
export function monthLevels(rate: Float64Array, calendar: ResolvedCalendar, slots: Slots): Float64Array {
  let levels: Float64Array = new Float64Array(calendar.months.length).fill(1);
  for (let turn = 0; turn < mostTurns; turn++) {
    const level = Float64Array.from(calendar.intervalDay, (day) => levels[calendar.dayMonth[day] ?? 0] ?? 0);
    const pattern = patternOfWeek(rate, level, slots);
    const next = levelsBeside(pattern, { rate, calendar, slots });
    const change = next.reduce(
      (most, value, month) => Math.max(most, Math.abs(value - (levels[month] ?? 0))),
      0,
    );
    levels = next;
    if (change < settled) break;
  }
  return levels;
}

/** By slot of the week: the median of the rate over the weeks, each divided by the level of its month. */
export function patternOfWeek(rate: Float64Array, level: Float64Array, { of, count }: Slots): Float64Array {
  const seen: number[][] = Array.from({ length: count }, () => []);
  rate.forEach((value, i) => {
    if ((level[i] ?? 0) > 0) seen[of[i] ?? 0]?.push(value / (level[i] ?? 0));
  });
  return Float64Array.from(seen, median);
}

interface Rates {
  readonly rate: Float64Array;
  readonly calendar: ResolvedCalendar;
  readonly slots: Slots;
}

/** By month: the median over its days of what the day brings, divided by what its weekday usually brings. */
function levelsBeside(pattern: Float64Array, { rate, calendar, slots }: Rates): Float64Array {
  const seen: number[][] = calendar.months.map(() => []);
  for (let day = 0; day < calendar.days; day++) {
    let [brought, usual] = [0, 0];
    for (let i = calendar.dayFirstInterval[day] ?? 0; i < (calendar.dayFirstInterval[day + 1] ?? 0); i++) {
      brought += rate[i] ?? 0;
      usual += pattern[slots.of[i] ?? 0] ?? 0;
    }
    if (usual > 0) seen[calendar.dayMonth[day] ?? 0]?.push(brought / usual);
  }
  return Float64Array.from(seen, (ratios) => (ratios.length === 0 ? 1 : median(ratios)));
}

function median(values: readonly number[]): number {
  if (values.length === 0) return 0;
  const sorted = Float64Array.from(values).sort();
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1
    ? (sorted[middle] ?? 0)
    : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}

// The finding about hours and months in words, from the data alone: an hour is called the worst only if no other
// hour's interval overlaps with its own, and where very many do, a time of day may be.
import type { BlocksApart, DayBlock } from "./blocks-of-day.ts";
import type { HourOfWeek, WorstHour } from "./hours-of-week.ts";
import { sayEstimate, sayValue } from "./say.ts";

const hoursPerDay = 24;
/** More times as long than this is not said. */
const mostTimes = 20;

/** `Mondays at 10:00 are the worst hour: mean wait 13 min`: at most 15 words. */
export function sayWorstHour(worst: WorstHour | undefined, blocks: BlocksApart | null): string {
  if (worst === undefined) return "Nobody was answered, so no wait can be shown";
  const { at, alike, row } = worst;
  const wait = sayValue(row);
  const days = `${at.weekday}s`;
  if (row.low === null) return `${sayHourOfDays(at)} were worst in a single run: callers waited ${wait}`;
  if (alike.length === 1) return `${sayHourOfDays(at)} are the worst hour: mean wait ${wait}`;
  if (alike.length > hoursPerDay)
    return blocks === null
      ? `No single hour is the worst: mean wait up to ${wait}`
      : `No single hour is the worst, but callers wait longest from ${sayBlock(blocks.worst)}`;
  if (isOneStretch(alike)) {
    const hours = alike.map(({ hour }) => hour);
    const stretch = `${clockTime(Math.min(...hours))} to ${clockTime(Math.max(...hours) + 1)}`;
    return `${days} from ${stretch} are worst: mean wait up to ${wait}`;
  }
  return `${sayHourOfDays(at)} are among the ${alike.length} worst hours: mean wait ${wait}`;
}

/**
 * `From 17:00 to 23:00 callers wait 5 min 20 s (…) on average, 2.0 times (1.6 to 2.6) as long as from 07:00 to 13:00`, where
 * neither one hour nor hours of one day are the worst.
 */
export function sayWorstBlock(worst: WorstHour | undefined, blocks: BlocksApart | null): string | null {
  if (blocks === null || worst === undefined || isOneStretch(worst.alike)) return null;
  return `From ${sayBlock(blocks.worst)} callers wait ${sayEstimate(blocks.worst.wait)} on average${sayTimes(blocks)}`;
}

/** Nothing where hardly anybody waits in the best hours: how many times as long says nothing beside next to nothing. */
function sayTimes({ worst: { wait: long }, best }: BlocksApart): string {
  const short = best.wait;
  if (short.low <= 0 || long.high > mostTimes * short.low) return "";
  const [value, least, most] = [long.value / short.value, long.low / short.high, long.high / short.low].map(
    (times) => times.toFixed(1),
  );
  return Number(least) > 1 ? `, ${value} times (${least} to ${most}) as long as from ${sayBlock(best)}` : "";
}

function sayBlock({ from, to }: DayBlock): string {
  return `${clockTime(from)} to ${clockTime(to)}`;
}

/** `Monday 10:00 to 11:00`. */
export function sayHour({ weekday, hour }: HourOfWeek): string {
  return `${weekday} ${clockTime(hour)} to ${clockTime(hour + 1)}`;
}

/** `Mondays at 10:00`. */
export function sayHourOfDays({ weekday, hour }: HourOfWeek): string {
  return `${weekday}s at ${clockTime(hour)}`;
}

function clockTime(hour: number): string {
  return `${String(hour % hoursPerDay).padStart(2, "0")}:00`;
}

/** Neighbouring hours of one weekday. */
function isOneStretch(alike: readonly HourOfWeek[]): boolean {
  const hours = alike.map(({ hour }) => hour);
  const isOneDay = new Set(alike.map(({ weekday }) => weekday)).size === 1;
  return isOneDay && Math.max(...hours) - Math.min(...hours) === hours.length - 1;
}

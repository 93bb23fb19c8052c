// The finding about hours and months in words, from the data alone: an hour is called the worst only if no other
// hour's interval overlaps with its own.
import type { HourOfWeek, WorstHour } from "./hours-of-week.ts";
import { sayValue } from "./say.ts";

const hoursPerDay = 24;

/** `Mondays at 10:00 are the worst hour: mean wait 13 min`: at most 15 words. */
export function sayWorstHour(worst: WorstHour | undefined): string {
  if (worst === undefined) return "Nobody was answered, so no wait can be shown";
  const { at, alike, row } = worst;
  const wait = sayValue(row);
  const days = `${at.weekday}s`;
  if (row.low === null) return `${sayHourOfDays(at)} were worst in a single run: callers waited ${wait}`;
  if (alike.length === 1) return `${sayHourOfDays(at)} are the worst hour: mean wait ${wait}`;
  if (alike.length > hoursPerDay) return `No single hour is the worst: mean wait up to ${wait}`;
  if (isOneStretch(alike)) {
    const hours = alike.map(({ hour }) => hour);
    const stretch = `${clockTime(Math.min(...hours))} to ${clockTime(Math.max(...hours) + 1)}`;
    return `${days} from ${stretch} are worst: mean wait up to ${wait}`;
  }
  return `${sayHourOfDays(at)} are among the ${alike.length} worst hours: mean wait ${wait}`;
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

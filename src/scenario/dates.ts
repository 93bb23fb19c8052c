// Dates of the calendar without any clock: days are counted from 1970-01-01.

export interface CalendarDate {
  readonly year: number;
  /** From 1. */
  readonly month: number;
  readonly day: number;
}

const isoDate = /^(\d{4})-(\d{2})-(\d{2})$/;
const daysPerEra = 146_097;
const yearsPerEra = 400;
/** From 0000-03-01 to 1970-01-01. */
const daysToEpoch = 719_468;

/** The number of a date such as `2017-07-01`; null where no such day exists. */
export function dayNumberOf(text: string): number | null {
  const [, year, month, day] = isoDate.exec(text) ?? [];
  if (year === undefined || month === undefined || day === undefined) return null;
  const number = dayNumber({ year: Number(year), month: Number(month), day: Number(day) });
  return dateText(number) === text ? number : null;
}

/** Years begin in March here, so that the day that a leap year has more is the last. */
function dayNumber({ year, month, day }: CalendarDate): number {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / yearsPerEra);
  const yearOfEra = shifted - era * yearsPerEra;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * daysPerEra + dayOfEra - daysToEpoch;
}

export function dateOf(number: number): CalendarDate {
  const shifted = number + daysToEpoch;
  const era = Math.floor(shifted / daysPerEra);
  const dayOfEra = shifted - era * daysPerEra;
  const leaps = Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096);
  const yearOfEra = Math.floor((dayOfEra - leaps) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const fromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  const day = dayOfYear - Math.floor((153 * fromMarch + 2) / 5) + 1;
  return { year: yearOfEra + era * yearsPerEra + (month <= 2 ? 1 : 0), month, day };
}

/** `2017-07-01`. */
export function dateText(number: number): string {
  const { month, day } = dateOf(number);
  return `${monthText(number).slice(0, 4)}-${twoDigits(month)}-${twoDigits(day)}`;
}

/** `2017-07`. */
export function monthText(number: number): string {
  const { year, month } = dateOf(number);
  return `${String(year).padStart(4, "0")}-${twoDigits(month)}`;
}

/** 0 is Monday: 1970-01-01 was a Thursday. */
export function weekdayOf(number: number): number {
  return (((number + 3) % 7) + 7) % 7;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, "0");
}

export const weekdays = [
  "monday",
  "tuesday",
  "wednesday",
  "thursday",
  "friday",
  "saturday",
  "sunday",
] as const;

export const months = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
] as const;

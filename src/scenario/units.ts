// Units as people write them, each with what it measures and its worth: seconds for spans of time, per second
// for rates, handlers for desk-hours over time, pounds for money, 1 for shares and bare numbers.

export type Dimension = "time" | "rate" | "handlers" | "money" | "bare";

/** `times / per` of the dimension's own unit; two whole numbers, so that 52 % is 0.52 to the last bit. */
export interface Unit {
  readonly dimension: Dimension;
  readonly times: number;
  readonly per: number;
}

const minute = 60;
const hour = 3600;
const day = 24 * hour;
const week = 7 * day;
/** A year is 365 days, and a month a twelfth of it. */
const year = 365 * day;
const month = year / 12;

const spans: ReadonlyMap<string, number> = new Map([
  ...spellings(1, ["s", "sec", "secs", "second", "seconds"]),
  ...spellings(minute, ["min", "mins", "minute", "minutes"]),
  ...spellings(hour, ["h", "hr", "hrs", "hour", "hours"]),
  ...spellings(day, ["day", "days"]),
  ...spellings(week, ["week", "weeks"]),
  ...spellings(month, ["month", "months"]),
  ...spellings(year, ["year", "years"]),
]);

/** After `per` or a slash. */
const periods: ReadonlyMap<string, number> = new Map([
  ["s", 1],
  ["second", 1],
  ["min", minute],
  ["minute", minute],
  ["h", hour],
  ["hour", hour],
  ["day", day],
  ["week", week],
  ["year", year],
]);

function spellings(seconds: number, names: readonly string[]): [string, number][] {
  return names.map((name) => [name, seconds]);
}

/** Stands before its number. */
export const pound = "£";

const over = /^(.*?)(?: per |\/|^per )(.+)$/;

/** The unit of a text such as `min`, `per day`, `h/day` or `%`; null where it is none. */
export function unitOf(text: string): Unit | null {
  const words = text
    .trim()
    .toLowerCase()
    .replaceAll(/\s+/g, " ")
    .replaceAll(/ ?\/ ?/g, "/");
  if (words === "") return { dimension: "bare", times: 1, per: 1 };
  if (words === pound) return { dimension: "money", times: 1, per: 1 };
  if (words === "%") return { dimension: "bare", times: 1, per: 100 };
  const span = spans.get(words);
  if (span !== undefined) return { dimension: "time", times: span, per: 1 };
  const [, what, period] = over.exec(words) ?? [];
  return what === undefined || period === undefined ? null : perPeriod(what, period);
}

function perPeriod(what: string, period: string): Unit | null {
  const per = periods.get(period);
  if (per === undefined) return null;
  if (what === "") return { dimension: "rate", times: 1, per };
  const times = spans.get(what);
  return times === undefined ? null : { dimension: "handlers", times, per };
}

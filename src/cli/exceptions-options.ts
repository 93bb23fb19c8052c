// What `sim101 exceptions` is given, read strictly: counts, a period, and names of the scenario.
import { InvalidArgumentError } from "@commander-js/extra-typings";
import { dateText, dayNumberOf, monthText } from "../scenario/dates.ts";
import type { Period } from "../scenario/like-period.ts";
import { nearestHint } from "../scenario/nearest.ts";
import { UsageError } from "./faults.ts";
import { wholeNumberFrom } from "./options.ts";

const wholeNumber = /^[0-9]{1,7}$/;
const mostCount = 100_000;
const decimal = /^[0-9]{1,7}(\.[0-9]+)?$/;
const month = /^\d{4}-\d{2}$/;
const mostDays = 366;

export const parseCount = wholeNumberFrom(0, mostCount);

export function parseLooks(text: string): number {
  const looks = wholeNumber.test(text) ? Number(text) : 0;
  if (looks >= 1 && looks <= mostCount) return looks;
  throw new InvalidArgumentError(
    `expected how many were looked at, this one included, such as 12, found ${text}`,
  );
}

export function parseExpected(text: string): number {
  const expected = decimal.test(text) ? Number(text) : 0;
  if (expected > 0 && expected <= mostCount) return expected;
  throw new InvalidArgumentError(`expected a number above 0, up to ${mostCount}, found ${text}`);
}

/** `2017-06`, `2017-06-24` or `2017-06-01..2017-06-14`. */
export function parsePeriod(text: string): Period {
  const period = periodOf(text);
  if (period !== null && period.last >= period.first && period.last - period.first < mostDays) return period;
  throw new InvalidArgumentError(
    `expected a month such as 2017-06, a date, or two dates such as 2017-06-01..2017-06-14 within a year, found ${text}`,
  );
}

function periodOf(text: string): Period | null {
  if (month.test(text)) {
    const first = dayNumberOf(`${text}-01`);
    return first === null ? null : { first, last: lastOfMonth(first) };
  }
  const [from = "", to = from, ...more] = text.split("..");
  const [first, last] = [dayNumberOf(from), dayNumberOf(to)];
  return first === null || last === null || more.length > 0 ? null : { first, last };
}

function lastOfMonth(first: number): number {
  let last = first + 27;
  while (monthText(last + 1) === monthText(first)) last++;
  return last;
}

/** `2017-06` for a whole month, or its dates. */
export function periodText({ first, last }: Period): string {
  if (dateText(first).endsWith("-01") && last === lastOfMonth(first)) return monthText(first);
  return first === last ? dateText(first) : `${dateText(first)} to ${dateText(last)}`;
}

/** Indices of names; null where none were given. */
export function indicesOf(
  option: string,
  names: readonly string[] | undefined,
  known: readonly string[],
): readonly number[] | null {
  if (names === undefined) return null;
  return [...new Set(names)].map((name) => {
    const index = known.indexOf(name);
    if (index >= 0) return index;
    const { hint } = nearestHint(name, known);
    const all = known.length === 0 ? "a scenario that has some" : `one of ${known.join(", ")}`;
    throw new UsageError(
      `--${option}: expected ${all}, found ${name}${hint === undefined ? "" : ` (${hint})`}`,
    );
  });
}

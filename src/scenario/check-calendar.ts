// Rules of the calendar and of the run.

import { inWords } from "./authored-data.ts";
import { firstBankHolidayYear, lastBankHolidayYear } from "./bank-holidays.ts";
import { measuredDays, wholeDays } from "./calendar.ts";
import { dateOf, dayNumberOf } from "./dates.ts";
import { nearestHint } from "./nearest.ts";
import type { Report } from "./places.ts";
import { numberOf, plain } from "./quantity.ts";
import type { Sketch } from "./shape.ts";
import { isTimeZone } from "./time-zones.ts";

const secondsPerWeek = 7 * 86_400;
const intervals = [900, 1800, 3600];
const mostDays = 20 * 366;
const firstYear = 1970;
const lastYear = 2100;

type SketchCalendar = NonNullable<Sketch["calendar"]>;

export function checkCalendar({ calendar, run }: Sketch, report: Report): void {
  checkWarmUp(run, report);
  if (calendar === undefined) return;
  checkTimeZone(calendar, report);
  checkInterval(calendar, report);
  const days = checkSpan(calendar, report);
  const warmUp = run?.warmUp === undefined ? 0 : wholeDays(numberOf(run.warmUp));
  const start = dayNumberOf(calendar.start ?? "");
  if (start === null || !(days >= 1)) return;
  checkLength(days + warmUp, report);
  checkYears(calendar, { from: start - warmUp, to: start + days - 1 }, report);
}

function checkWarmUp(run: Sketch["run"], report: Report): void {
  const warmUp = numberOf(run?.warmUp ?? 0);
  if (warmUp % secondsPerWeek === 0) return;
  const found = inWords(plain(run?.warmUp));
  report({ path: ["run", "warmUp"], expected: "whole weeks, such as 0 or 2 weeks", found });
}

function checkTimeZone({ timeZone }: SketchCalendar, report: Report): void {
  if (timeZone === undefined || isTimeZone(timeZone)) return;
  const known = Intl.supportedValuesOf("timeZone");
  const expected = "a time zone of the IANA list, such as Europe/London";
  report({
    path: ["calendar", "timeZone"],
    expected,
    found: inWords(timeZone),
    ...nearestHint(timeZone, known),
  });
}

function checkInterval({ interval }: SketchCalendar, report: Report): void {
  if (interval === undefined || intervals.includes(numberOf(interval))) return;
  const found = inWords(plain(interval));
  report({ path: ["calendar", "interval"], expected: "15 min, 30 min or 60 min", found });
}

/** Measured days, or not a number where they are not known. */
function checkSpan({ start, end, days }: SketchCalendar, report: Report): number {
  if (end !== undefined && days !== undefined) {
    report({ path: ["calendar", "days"], expected: "either days or end", found: "both" });
    return Number.NaN;
  }
  if (end === undefined && days === undefined) {
    report({ path: ["calendar", "days"], expected: "the number of days, or end", found: "nothing" });
    return Number.NaN;
  }
  const measured = measuredDays({ start: start ?? "", end, days });
  if (measured < 1)
    report({ path: ["calendar", "end"], expected: `a date not before ${start}`, found: inWords(end) });
  return measured;
}

function checkLength(days: number, report: Report): void {
  if (days <= mostDays) return;
  report({ path: ["calendar"], expected: "at most 20 years, warm-up included", found: `${days} days` });
}

interface Span {
  readonly from: number;
  readonly to: number;
}

function checkYears({ bankHolidays }: SketchCalendar, { from, to }: Span, report: Report): void {
  const [first, last] = [dateOf(from).year, dateOf(to).year];
  const found = `${first} to ${last}`;
  if (first < firstYear || last > lastYear) {
    report({ path: ["calendar", "start"], expected: `years between ${firstYear} and ${lastYear}`, found });
  } else if (
    bankHolidays === "england-and-wales" &&
    (first < firstBankHolidayYear || last > lastBankHolidayYear)
  ) {
    const expected = `years that the table knows, ${firstBankHolidayYear} to ${lastBankHolidayYear}`;
    report({ path: ["calendar", "bankHolidays"], expected, found, hint: "give a list of dates instead" });
  }
}

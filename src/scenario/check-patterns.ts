// Rules of shift patterns: a cycle of a week or more, shifts with hours that do not run into each other, crews that fit.
import { type Path, quoted } from "./authored-data.ts";
import { startsWithInterval } from "./check-windows.ts";
import { clockText, type DayWindow, minutesPerDay, windowOf } from "./clock-times.ts";
import { spanWords } from "./number-words.ts";
import type { Report } from "./places.ts";
import { numberOf } from "./quantity.ts";
import { checkName } from "./references.ts";
import { dayOff } from "./resolve-patterns.ts";
import type { AuthoredPattern } from "./schema-rosters.ts";
import type { Partly, Sketch } from "./shape.ts";

type SketchPattern = Partly<AuthoredPattern>;

const leastDays = 7;
/** A cycle of a year and more is no cycle. */
const mostDays = 400;

export function checkPatterns(sketch: Sketch, report: Report): void {
  const interval = numberOf(sketch.calendar?.interval);
  for (const [id, pattern] of Object.entries(sketch.patterns ?? {})) {
    if (pattern === undefined) continue;
    const path = ["patterns", id];
    checkShiftHours(pattern, path, { interval, report });
    checkDays(pattern, path, report);
    checkCrews(pattern, path, report);
    checkMeal(pattern, path, report);
  }
}

const hoursWords = "hours of the day such as 07:00-17:00";

function checkShiftHours(
  { shifts }: SketchPattern,
  path: Path,
  { interval, report }: { interval: number; report: Report },
): void {
  for (const [id, hours] of Object.entries(shifts ?? {})) {
    const here = [...path, "shifts", id];
    if (id === dayOff) {
      report({ path: here, expected: "another name: off is a day off", found: id, isKey: true });
      continue;
    }
    if (hours !== undefined) checkHours(hours, here, { interval, report });
  }
}

/** Hours that are a window, from the start of an interval to the start of another. */
export function checkHours(
  hours: string,
  path: Path,
  { interval, report }: { interval: number; report: Report },
): void {
  const window = windowOf(hours);
  if (window === null) report({ path, expected: hoursWords, found: quoted(hours) });
  else if (!startsWithInterval(window, interval))
    report({ path, expected: `times on the intervals of ${interval / 60} min`, found: quoted(hours) });
}

function checkDays({ days, shifts }: SketchPattern, path: Path, report: Report): void {
  if (days === undefined) return;
  const at = [...path, "days"];
  if (days.length < leastDays || days.length > mostDays) {
    const bound = days.length < leastDays ? `at least the ${leastDays} of a week` : `at most ${mostDays}`;
    return report({ path: at, expected: `a list of days, ${bound}`, found: `a list of ${days.length}` });
  }
  if (shifts === undefined) return;
  if (days.every((day) => day === dayOff))
    return report({ path: at, expected: "at least one shift", found: "nothing but days off" });
  const known = { what: "a shift that has hours, or off", names: [...Object.keys(shifts), dayOff] };
  const named = days.map((day, index) => checkName(day, [...at, String(index)], { known, report }));
  if (named.every((isKnown) => isKnown)) checkOverlaps(days, shifts, { at, report });
}

/** Nobody can be on two shifts at once. */
function checkOverlaps(
  days: readonly string[],
  shifts: NonNullable<SketchPattern["shifts"]>,
  { at, report }: { at: Path; report: Report },
): void {
  const windows = days.map((day) => windowOf(shifts[day] ?? ""));
  const index = windows.findIndex((window, day) => {
    const before = windows.at(day - 1) ?? null;
    return window !== null && before !== null && before.to <= before.from && window.from < before.to;
  });
  const before = windows.at(index - 1);
  if (index < 0 || before === null || before === undefined) return;
  const name = days.at(index - 1);
  report({
    path: [...at, String(index)],
    expected: `a shift that starts once ${name} of the day before has ended, at ${clockText(before.to)}`,
    found: `${days[index]}, at ${clockText(windows[index]?.from ?? 0)}`,
  });
}

function checkCrews({ days, crews }: SketchPattern, path: Path, report: Report): void {
  const number = numberOf(crews);
  if (days === undefined || days.length < leastDays || !(number > days.length)) return;
  const expected = `at most as many crews as the cycle has days, ${days.length}`;
  report({ path: [...path, "crews"], expected, found: String(number) });
}

function checkMeal({ meal, shifts }: SketchPattern, path: Path, report: Report): void {
  const windows = Object.values(shifts ?? {}).map((hours) => windowOf(hours ?? ""));
  if (windows.includes(null) || windows.length === 0) return;
  const shortest = Math.min(...windows.map((window) => (window === null ? 0 : 60 * minutesOfShift(window))));
  if (!(numberOf(meal) >= shortest)) return;
  const expected = `a meal break within the shortest shift, ${spanWords(shortest)}`;
  report({ path: [...path, "meal"], expected, found: spanWords(numberOf(meal)) });
}

function minutesOfShift({ from, to }: DayWindow): number {
  return to > from ? to - from : to - from + minutesPerDay;
}

// Rules of headlines, targets and claims: measures that exist, of queues and months that exist, in their own unit.
import { amountOf } from "./amounts.ts";
import { type Path, quoted } from "./authored-data.ts";
import { measuredDays } from "./calendar.ts";
import { checkBand, checkGrade, checkPlace, type Named, type Place } from "./check-measured.ts";
import { dayNumberOf, monthText } from "./dates.ts";
import { type MeasuredIn, measureNames, type NamedMeasure, namedMeasure } from "./measure-names.ts";
import { nearestHint } from "./nearest.ts";
import type { Report } from "./places.ts";
import { plain } from "./quantity.ts";
import type { AuthoredTarget } from "./schema.ts";
import type { Partly, Sketch } from "./shape.ts";
import { rangeOfTarget } from "./target-values.ts";

const month = /^\d{4}-(0[1-9]|1[0-2])$/;

interface Checking {
  readonly sketch: Sketch;
  readonly report: Report;
}

export function checkTargets(sketch: Sketch, report: Report): void {
  for (const [index, headline] of (sketch.headline ?? []).entries()) {
    checkNamed(headline, ["headline", String(index)], { sketch, report });
  }
  for (const [id, target] of Object.entries(sketch.targets ?? {})) {
    if (target === undefined) continue;
    checkNamed(target, ["targets", id], { sketch, report });
    checkValues(target, ["targets", id], report);
  }
  for (const [id, claim] of Object.entries(sketch.claims ?? {})) {
    if (claim !== undefined) checkNamed(claim, ["claims", id], { sketch, report });
  }
}

/** Rules of one named measure, wherever it is named; `sketch` is of the scenario. */
export function checkNamed(named: Named, path: Path, checking: Checking): void {
  const { measure, period } = named;
  const known = namedMeasure(measure);
  if (known !== undefined) {
    const place = { path, ...checking };
    if (checkThere(known, named, place)) {
      checkGrade(known, named, place);
      checkPlace(known, named, place);
      checkBand(named, place);
    }
  } else if (measure !== undefined) {
    const hint = nearestHint(measure, measureNames);
    const expected =
      hint.hint === undefined ? `a measure: ${measureNames.join(", ")}` : "the name of a measure";
    checking.report({ path: [...path, "measure"], expected, found: quoted(measure), ...hint });
  }
  checkPeriod(period, [...path, "period"], checking);
}

/** Whether the scenario has the measure. */
function checkThere(
  { needs = [] }: NamedMeasure,
  { measure }: Named,
  { path, sketch, report }: Place,
): boolean {
  const missing = needs.find((part) =>
    part === "people.pay" ? sketch.people?.pay === undefined : sketch[part] === undefined,
  );
  if (missing === undefined) return true;
  const expected = `a measure of this scenario (${measure} is one where there is ${missing})`;
  report({ path: [...path, "measure"], expected, found: quoted(measure ?? "") });
  return false;
}

function checkPeriod(period: string | undefined, path: Path, { sketch, report }: Checking): void {
  const { start, end, days } = sketch.calendar ?? {};
  const first = dayNumberOf(start ?? "");
  if (period === undefined || period === "all" || first === null) return;
  const last = first + measuredDays({ start: start ?? "", end, days }) - 1;
  const isMonth = month.test(period);
  if (isMonth && (Number.isNaN(last) || (period >= monthText(first) && period <= monthText(last)))) return;
  const measured = Number.isNaN(last) ? "" : ` between ${monthText(first)} and ${monthText(last)}`;
  report({ path, expected: `all, or a month${measured}`, found: quoted(period) });
}

const words: Readonly<Record<MeasuredIn, string>> = {
  time: "a duration such as 300 s",
  share: "a share such as 22.2 %",
  number: "a number without a unit",
};

function checkValues(target: Partly<AuthoredTarget>, path: Path, report: Report): void {
  const { measure, value, accept } = target;
  const unit = namedMeasure(measure)?.in;
  const amount = amountOf(plain(value));
  if (amount === null || unit === undefined || value === undefined) return;
  if (
    (amount.dimension === "time") !== (unit === "time") ||
    (amount.dimension !== "bare" && unit !== "time")
  ) {
    report({ path: [...path, "value"], expected: words[unit], found: quoted(String(plain(value))) });
  } else if (accept !== undefined) checkAccept({ value, accept }, [...path, "accept"], report);
}

function checkAccept(target: Pick<AuthoredTarget, "value" | "accept">, path: Path, report: Report): void {
  const range = rangeOfTarget(target);
  const found = quoted(target.accept);
  if (range === null) report({ path, expected: "a range in the unit of the value", found });
  else if (range.low > range.high) report({ path, expected: "the lower end of the range first", found });
}

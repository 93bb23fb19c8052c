// Rules of headlines, targets and claims: measures that exist, of queues and months that exist, in their own unit.
import { amountOf } from "./amounts.ts";
import { type Path, quoted } from "./authored-data.ts";
import { measuredDays } from "./calendar.ts";
import { dayNumberOf, monthText } from "./dates.ts";
import {
  type MeasuredIn,
  type MeasureOf,
  measureNames,
  type NamedMeasure,
  namedMeasure,
} from "./measure-names.ts";
import { nearestHint } from "./nearest.ts";
import type { Report } from "./places.ts";
import { plain } from "./quantity.ts";
import { checkName, namesOf } from "./references.ts";
import type { AuthoredTarget } from "./schema.ts";
import type { Name } from "./schema-parts.ts";
import type { AuthoredQueue } from "./schema-queues.ts";
import { type Grade, grades, tasked } from "./schema-triage.ts";
import type { Partly, Sketch } from "./shape.ts";
import { rangeOfTarget } from "./target-values.ts";

const month = /^\d{4}-(0[1-9]|1[0-2])$/;

interface Named {
  readonly measure?: string | undefined;
  readonly queue?: Name | undefined;
  readonly grade?: Grade | undefined;
  readonly period?: string | undefined;
}

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
    }
  } else if (measure !== undefined) {
    const hint = nearestHint(measure, measureNames);
    const expected =
      hint.hint === undefined ? `a measure: ${measureNames.join(", ")}` : "the name of a measure";
    checking.report({ path: [...path, "measure"], expected, found: quoted(measure), ...hint });
  }
  checkPeriod(period, [...path, "period"], checking);
}

interface Place extends Checking {
  readonly path: Path;
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

/** Whether it is of one of the grades, and of which. */
function checkGrade(
  { of, needs = [] }: NamedMeasure,
  { measure, grade }: Named,
  { path, report }: Place,
): void {
  const at = [...path, "grade"];
  if (of !== "grade") {
    if (grade !== undefined)
      report({ path: at, expected: `no grade: ${measure} is not of a grade`, found: grade });
    return;
  }
  const possible: readonly Grade[] = needs.includes("response") ? tasked : grades;
  const expected = `the grade of which ${measure} is meant: ${possible.join(", ")}`;
  if (grade === undefined) report({ path: at, expected, found: "nothing" });
  else if (!possible.includes(grade)) report({ path: at, expected, found: grade });
}

/** Whether the measure and what it is asked of go together. */
function checkPlace(asked: NamedMeasure, { measure, queue }: Named, { path, sketch, report }: Place): void {
  const { of } = asked;
  const at = [...path, "queue"];
  if (of === "centre" || of === "grade") {
    const whose = of === "centre" ? "is of the whole centre" : "is of a grade of the whole centre";
    if (queue !== undefined)
      report({ path: at, expected: `no queue: ${measure} ${whose}`, found: `${queue}` });
    return;
  }
  const groups = groupsOf(of, sketch);
  if (groups !== null) {
    checkName(queue, at, { known: groups, report });
    return;
  }
  const what = of === "team" ? "a team" : "a queue";
  if (queue === undefined)
    return report({ path: at, expected: `${what} of which ${measure} is meant`, found: "nothing" });
  const names = namesOf(of === "team" ? sketch.teams : sketch.queues);
  if (!checkName(queue, at, { known: { what, names }, report })) return;
  const fault = of === "team" ? null : faultOf(asked, sketch.queues?.[String(queue)] ?? {});
  if (fault === null) return;
  const expected = `a queue ${fault.expected}, as ${measure} needs`;
  report({ path: at, expected, found: `${queue}, which ${fault.found}` });
}

/** What a measure may be of one of, or of all together; null for other measures. */
function groupsOf(of: MeasureOf, { response, people }: Sketch) {
  if (of === "units") return { what: "a group of units", names: namesOf(response?.units) };
  if (of === "people") return { what: "a team whose people are listed", names: namesOf(people?.posts) };
  return null;
}

/** Why a queue does not have a measure; null where it does. */
function faultOf(
  { of, parts }: NamedMeasure,
  queue: Partly<AuthoredQueue>,
): { readonly expected: string; readonly found: string } | null {
  const { stage } = queue;
  if (of !== "queue" && stage !== undefined && stage !== of)
    return { expected: `of stage ${of}`, found: `is of stage ${stage}` };
  if (parts === undefined || parts.some((part) => queue[part] !== undefined)) return null;
  return { expected: `with ${parts.join(" or ")}`, found: "has none" };
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

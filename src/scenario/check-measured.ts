// What a named measure is of: a queue, a team, a grade, units or a band of experience, and that it is one of them at all.

import type { Path } from "./authored-data.ts";
import type { MeasureOf, NamedMeasure } from "./measure-names.ts";
import type { Report } from "./places.ts";
import { checkName, namesOf } from "./references.ts";
import type { Name } from "./schema-parts.ts";
import type { AuthoredQueue } from "./schema-queues.ts";
import { type Grade, grades, tasked } from "./schema-triage.ts";
import type { Partly, Sketch } from "./shape.ts";

export interface Named {
  readonly measure?: string | undefined;
  readonly queue?: Name | undefined;
  readonly team?: Name | undefined;
  readonly band?: Name | undefined;
  readonly grade?: Grade | undefined;
  readonly period?: string | undefined;
}

/** Where it is named, and the scenario that it is to be a measure of. */
export interface Place {
  readonly path: Path;
  readonly sketch: Sketch;
  readonly report: Report;
}

/** Whether it is of one of the grades, and of which. */
export function checkGrade(
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
export function checkPlace(asked: NamedMeasure, named: Named, place: Place): void {
  const { path, sketch, report } = place;
  const { of } = asked;
  const { measure, team } = named;
  if (team !== undefined) return checkTeam(asked, named, place);
  const { queue } = named;
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

/** Bands of experience are of those in post. */
export function checkBand({ measure, band }: Named, { path, sketch, report }: Place): void {
  if (band === undefined) return;
  const at = [...path, "band"];
  const names = namesOf(sketch.people?.bands ?? { all: 0 });
  if (measure === "headcount")
    checkName(band, at, { known: { what: "a band of experience", names }, report });
  else report({ path: at, expected: `no band: ${measure} is not of one`, found: `${band}` });
}

/** A team may be named as such, where the measure is of one. */
function checkTeam(
  { of }: NamedMeasure,
  { measure, queue, team }: Named,
  { path, sketch, report }: Place,
): void {
  const at = [...path, "team"];
  const groups = of === "team" ? { what: "a team", names: namesOf(sketch.teams) } : groupsOf(of, sketch);
  if (queue !== undefined) report({ path: at, expected: "either queue or team", found: "both", isKey: true });
  else if (groups === null || of === "units")
    report({ path: at, expected: `no team: ${measure} is not of a team`, found: `${team}` });
  else checkName(team, at, { known: groups, report });
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

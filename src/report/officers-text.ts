// Officers, in lines of text: how long the public waits for them by grade, and what of it is waiting for a unit; by
// which rule they are sent, and how busy they are.
import type { Result } from "../results/result.ts";
import type { Row } from "../results/row.ts";
import { findRow } from "../results/row-search.ts";
import { sayDispatchRule } from "./dispatch-words.ts";
import { sayExactly, sayRow } from "./say.ts";
import { sayGrade } from "./say-grade.ts";
import { table, wrap } from "./text-lines.ts";

/** Nothing where there are no officers. */
export function officerLines({ response, rows }: Result): string[] {
  if (response === undefined) return [];
  const whole = rows.filter(({ period }) => period === undefined);
  const of = (measure: string, grade?: string) =>
    findRow(whole, grade === undefined ? { measure } : { measure, grade });
  return [
    ...wrap("officers, from grading to the arrival of the first unit", 2),
    ...response.targets.flatMap(({ grade, target }) => gradeLines(grade, target, of)),
    ...wrap(`  sent by this rule: ${sayDispatchRule(response)}`, 4),
    ...workLines(of),
  ];
}

type Rows = (measure: string, grade?: string) => Row | undefined;

/** One grade: the whole response, its two parts, and how many are in time. */
function gradeLines(grade: string, target: number, of: Rows): string[] {
  const row = (measure: string) => of(measure, grade);
  const within = sayExactly(target, "s");
  return [
    ...wrap(`  ${sayGrade(grade)}, ${sayRow(row("jobsPerDay"))} jobs a day`, 4),
    ...table(
      [
        ["mean", sayRow(row("meanResponseTime"))],
        ["until a unit set out", sayRow(row("meanDispatchDelay"))],
        ["on the way", sayRow(row("meanTravelTime"))],
        ["half within", sayRow(row("medianResponseTime"))],
        ["9 in 10 within", sayRow(row("p90ResponseTime"))],
        [`within ${within}`, sayRow(row("attendedInTimeRatio"))],
      ],
      4,
    ),
  ];
}

/** What officers do with their time, and what is left undone. */
function workLines(of: Rows): string[] {
  const byTelephone = of("telephoneResolutionsPerDay");
  const diverted = of("divertedPerDay");
  const isThere = (row: Row | undefined) => row !== undefined && (row.value ?? 0) > 0;
  const more = [
    ...(isThere(byTelephone) ? [`settled by telephone: ${sayRow(byTelephone)} jobs a day`] : []),
    ...(isThere(diverted) ? [`diverted: ${sayRow(diverted)} units a day`] : []),
  ];
  const start = of("openJobsAtStart");
  const waiting = `jobs without anybody yet: ${isThere(start) ? sayRow(start) : "none"} at the start, ${sayRow(of("openJobsAtEnd"))} at the end`;
  return [
    ...wrap(
      `  units: ${sayRow(of("unitOccupancy"))} of their time busy, ${sayRow(of("officerHoursPerDay"))} unit-hours a day, ${sayRow(of("officerHoursPerNeed"))} per need`,
      4,
    ),
    ...[...more, waiting].flatMap((line) => wrap(`  ${line}`, 4)),
  ];
}

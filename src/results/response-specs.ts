// Which rows of jobs and units a result has.
import type { ResolvedScenario } from "../scenario/resolved.ts";
import { gradeNames } from "../scenario/resolved-triage.ts";
import { jobGrades } from "./response-columns.ts";
import * as measures from "./response-measures.ts";
import { type Periods, type QuantileSpec, quantilesOfPart, type RatioSpec, specsOf } from "./row-spec.ts";

/** The grades for which officers are tasked. */
const taskedGrades: readonly string[] = gradeNames.slice(0, jobGrades);

/** Nothing where there are no officers. */
export function responseSpecs({ response }: ResolvedScenario, periods: Periods): RatioSpec[] {
  if (response === undefined) return [];
  const monthCount = periods.months.length;
  const { jobMeasures, backlogMeasures, unitMeasures, officerHoursPerNeed } = measures;
  const ofGrade = [...jobMeasures, ...measures.responseMeasures];
  const ofAllUnits = [...unitMeasures, officerHoursPerNeed];
  return [
    ...taskedGrades.flatMap((grade, cell) => [
      ...specsOf(
        {
          labels: { grade },
          measures: ofGrade,
          whole: ["jobGradeWhole", cell],
          months: ["jobGradeMonths", cell * monthCount],
        },
        periods,
      ),
      ...specsOf(
        { labels: { grade }, measures: backlogMeasures, whole: ["jobGradeWhole", cell], months: null },
        periods,
      ),
    ]),
    ...specsOf(
      { labels: {}, measures: jobMeasures, whole: ["jobWhole", 0], months: ["jobMonths", 0] },
      periods,
    ),
    ...specsOf({ labels: {}, measures: backlogMeasures, whole: ["jobWhole", 0], months: null }, periods),
    ...response.units.flatMap(({ id }, group) =>
      specsOf(
        {
          labels: { units: id },
          measures: unitMeasures,
          whole: ["unitGroupWhole", group],
          months: ["unitGroupMonths", group * monthCount],
        },
        periods,
      ),
    ),
    ...specsOf(
      { labels: {}, measures: ofAllUnits, whole: ["unitWhole", 0], months: ["unitMonths", 0] },
      periods,
    ),
  ];
}

/** How long it takes until a unit comes. */
export function responseQuantiles({ response }: ResolvedScenario, periods: Periods): QuantileSpec[] {
  if (response === undefined) return [];
  return taskedGrades.flatMap((grade, cell) =>
    quantilesOfPart({ labels: { grade }, noun: "ResponseTime", whose: "responseTimes", cell }, periods),
  );
}

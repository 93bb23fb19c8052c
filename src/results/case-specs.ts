// Which rows of needs and triage a result has.
import { causes } from "../model/cases.ts";
import type { ResolvedScenario } from "../scenario/resolved.ts";
import { gradeNames } from "../scenario/resolved-triage.ts";
import { caseWidth } from "./case-columns.ts";
import * as measures from "./case-measures.ts";
import { hasCases } from "./has-cases.ts";
import type { RowLabels } from "./row.ts";
import {
  type Part,
  type Periods,
  type QuantileSpec,
  quantilesOfPart,
  type RatioSpec,
  specsOf,
} from "./row-spec.ts";
import * as triage from "./triage-measures.ts";

/** Nothing where needs are no more than contacts. */
export function caseSpecs(scenario: ResolvedScenario, periods: Periods): RatioSpec[] {
  if (!hasCases(scenario)) return [];
  const { reasons } = scenario;
  return [
    ...causeSpecs(scenario, periods),
    ...(reasons === undefined ? [] : reasonSpecs(scenario, periods)),
    ...(reasons === undefined || scenario.triage === undefined
      ? []
      : [...needSpecs(scenario, periods), ...givenSpecs(periods)]),
  ];
}

/** How long hidden emergencies are hidden. */
export function caseQuantiles(
  { reasons, triage: rules }: ResolvedScenario,
  periods: Periods,
): QuantileSpec[] {
  if (reasons === undefined || rules === undefined) return [];
  return quantilesOfPart({ labels: {}, noun: "TimeHidden", whose: "hiddenTimes", cell: 0 }, periods);
}

function causeSpecs({ queues, channels }: ResolvedScenario, periods: Periods): RatioSpec[] {
  const monthCount = periods.months.length;
  return causes.flatMap((cause, index) => {
    if (index === 0) return [];
    const own = [triage.failureDemandByCause(index, causes.length)];
    const part = (labels: RowLabels, whole: Part["whole"], months: Part["months"]) =>
      specsOf({ labels: { ...labels, cause }, measures: own, whole, months }, periods);
    return [
      ...part({}, ["firstCauseWhole", 0], ["firstCauseMonths", 0]),
      ...channels.flatMap((channel, i) => part({ channel }, ["firstCauseChannels", i], null)),
      ...queues.flatMap(({ id, stage }, i) =>
        stage === "work"
          ? []
          : [
              ...part({ queue: id }, ["causeWhole", i], ["causeMonths", i * monthCount]),
              ...channels.flatMap((channel, j) =>
                part({ queue: id, channel }, ["causeChannels", i * channels.length + j], null),
              ),
            ],
      ),
    ];
  });
}

/** What can be said of needs with reasons, graded or not. */
function reasonSpecs(scenario: ResolvedScenario, periods: Periods): RatioSpec[] {
  const { reasons = [] } = scenario;
  const centre = ["caseWhole", 0] as const;
  const centreMonths = ["caseMonths", 0] as const;
  return [
    ...specsOf(
      { labels: {}, measures: measures.reasonMeasures, whole: centre, months: centreMonths },
      periods,
    ),
    ...reasons.flatMap(({ id }, reason) =>
      specsOf(
        {
          labels: { reason: id },
          measures: [triage.needsOfReason(reason)],
          whole: ["givenWhole", 0],
          months: ["givenMonths", 0],
        },
        periods,
      ),
    ),
    ...harmSpecs(scenario, periods),
  ];
}

/** What is said of needs by their true grade, which triage defines. */
function needSpecs(scenario: ResolvedScenario, periods: Periods): RatioSpec[] {
  const monthCount = periods.months.length;
  const centre = ["caseWhole", 0] as const;
  const centreMonths = ["caseMonths", 0] as const;
  const ofGrade = [
    ...measures.trueGradeMeasures,
    ...(scenario.response === undefined ? [] : measures.officerMeasures),
  ];
  return [
    ...specsOf(
      { labels: {}, measures: measures.centreCaseMeasures, whole: centre, months: centreMonths },
      periods,
    ),
    ...repeatSpecs(scenario, periods),
    ...gradeNames.flatMap((grade, cell) =>
      specsOf(
        {
          labels: { grade },
          measures: ofGrade,
          whole: ["caseGradeWhole", cell],
          months: ["caseGradeMonths", cell * monthCount],
        },
        periods,
      ),
    ),
  ];
}

/** Of the last two grades together, whose cells stand apart. */
function repeatSpecs(scenario: ResolvedScenario, periods: Periods): RatioSpec[] {
  const width = caseWidth(scenario);
  const monthCount = periods.months.length;
  const cell = gradeNames.indexOf("scheduled");
  const of = (stride: number) => [measures.repeatRatio(stride)];
  const whole = ["caseGradeWhole", cell] as const;
  const months = ["caseGradeMonths", cell * monthCount] as const;
  return [
    ...specsOf({ labels: {}, measures: of(width), whole, months: null }, periods),
    ...specsOf({ labels: {}, measures: of(monthCount * width), whole, months }, periods).filter(
      ({ labels }) => labels.period !== undefined,
    ),
  ];
}

/** Every set of weights, and in it what each true grade adds to the whole. */
function harmSpecs(scenario: ResolvedScenario, periods: Periods): RatioSpec[] {
  const width = caseWidth(scenario);
  const sets = scenario.harm?.sets ?? [];
  return sets.flatMap(({ id: weights }, set) => [
    ...specsOf(
      {
        labels: { weights },
        measures: [triage.harmWeightedWait(set, measures.brought)],
        whole: ["caseWhole", 0],
        months: ["caseMonths", 0],
      },
      periods,
    ),
    ...gradeNames.flatMap((grade, cell) => {
      const ofAll = triage.broughtOfAll(width, cell);
      return specsOf(
        {
          labels: { grade, weights },
          measures: [triage.harmWeightedWait(set, ofAll)],
          whole: ["caseGradeWhole", cell],
          months: null,
        },
        periods,
      );
    }),
  ]);
}

function givenSpecs(periods: Periods): RatioSpec[] {
  return gradeNames.flatMap((grade, index) =>
    specsOf(
      {
        labels: { grade },
        measures: triage.givenMeasures(index),
        whole: ["givenWhole", 0],
        months: ["givenMonths", 0],
      },
      periods,
    ),
  );
}

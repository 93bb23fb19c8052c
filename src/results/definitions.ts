// The definition of every measure that a result shows, taken from where the measure is defined.
import {
  brought,
  centreCaseMeasures,
  officerMeasures,
  reasonMeasures,
  repeatRatio,
  trueGradeMeasures,
} from "./case-measures.ts";
import * as channels from "./channel-measures.ts";
import type { Comparison } from "./comparison.ts";
import * as money from "./cost-measures.ts";
import { queueFlowMeasures, stockMeasures, teamMeasures } from "./flow-measures.ts";
import type { Measure } from "./measure.ts";
import { needMeasures } from "./need-measures.ts";
import * as people from "./people-measures.ts";
import { failureDemandRatio, queueMeasures, timeFromFirstRing } from "./queue-measures.ts";
import {
  backlogMeasures,
  jobMeasures,
  officerHoursPerNeed,
  responseMeasures,
  unitMeasures,
} from "./response-measures.ts";
import type { Result } from "./result.ts";
import { riskMeasures } from "./risk-measures.ts";
import type { Row } from "./row.ts";
import { answeredWithin } from "./service-levels.ts";
import * as shifts from "./shift-measures.ts";
import { failureDemandByCause, givenMeasures, harmWeightedWait } from "./triage-measures.ts";

type Definitions = Result["definitions"];

const quantileName =
  /^(median|p90|p95|p99|longest)(WaitingTime|TimeToSwitchboard|TimeToHandler|ResponseTime|TimeHidden)(OfAnswered|OfAbandoned)?$/;
const thresholdName = /^answeredWithin(\d+(?:\.\d+)?)sOfOffered$/;
const quantileWords: Readonly<Record<string, string>> = {
  median: "time that half do not exceed",
  p90: "time that nine in ten do not exceed",
  p95: "time that 95 in a hundred do not exceed",
  p99: "time that 99 in a hundred do not exceed",
  longest: "longest time of anybody",
};

/** Whether a row is of needs, their triage and harm. */
export function isOfCases({ measure, reason }: Row): boolean {
  if (isAmong(peopleDefinitions, measure)) return false;
  return reason !== undefined || measure.endsWith("TimeHidden") || isAmong(caseDefinitions, measure);
}

/** Whether a row is of officers: their jobs, or their units. */
export function isOfResponse({ measure }: Row): boolean {
  return measure.endsWith("ResponseTime") || isAmong(responseDefinitions, measure);
}

/** Whether a row is of people in post: how many there are, who comes and goes, and how they work. */
export function isOfPeople({ measure }: Pick<Row, "measure">): boolean {
  return isAmong(peopleDefinitions, measure);
}

/** Whether a row is of money. */
export function isOfMoney({ measure }: Pick<Row, "measure">): boolean {
  return isAmong(moneyDefinitions, measure);
}

/** One entry for each measure among the rows, in the order of their first appearance. */
export function definitionsOf(rows: readonly Pick<Row, "measure" | "unit">[]): Definitions {
  const units = new Map<string, string>();
  for (const { measure, unit } of rows) if (!units.has(measure)) units.set(measure, unit);
  return Array.from(units, ([measure, unit]) => ({ measure, unit, definition: definitionOf(measure) }));
}

/** Those that a comparison was kept with, or else those of its rows. */
export function comparedDefinitions({
  rows,
  definitions,
}: Pick<Comparison, "rows" | "definitions">): Definitions {
  return definitions ?? definitionsOf(rows);
}

function definitionOf(name: string): string {
  const ratio = ratios.find((measure) => measure.name === name);
  return ratio?.definition ?? thresholdDefinition(name) ?? quantileDefinition(name);
}

const caseDefinitions = [
  ...reasonMeasures,
  ...centreCaseMeasures,
  ...trueGradeMeasures,
  ...officerMeasures,
  repeatRatio(0),
  harmWeightedWait(0, brought),
  ...givenMeasures(0),
  failureDemandByCause(0, 0),
];

const responseDefinitions = [
  ...jobMeasures,
  ...responseMeasures,
  ...backlogMeasures,
  ...unitMeasures,
  officerHoursPerNeed,
];

/** Of callbacks, announced waits, online reports, deadlines and the state of the centre. */
const channelDefinitions = [
  ...channels.callbackMeasures,
  ...channels.predictionMeasures,
  ...channels.announcementMeasures,
  ...channels.reportOnlineMeasures,
  ...channels.deadlineMeasures,
  ...channels.centreMeasures,
  ...channels.shiftMeasures,
];

const peopleDefinitions = [
  ...people.headcountMeasures,
  ...people.flowMeasures,
  ...people.stockMeasures,
  ...people.emptyMeasures,
  ...shifts.dutyMeasures,
  ...shifts.shiftMeasures,
];

const moneyDefinitions = [...money.costMeasures, money.costPerResolvedNeed, money.costPerDeployment(0)];

const ratios = [
  ...queueMeasures,
  timeFromFirstRing("switchboard"),
  timeFromFirstRing("handler"),
  failureDemandRatio(0, 0),
  ...queueFlowMeasures,
  ...stockMeasures,
  ...teamMeasures,
  ...needMeasures,
  ...caseDefinitions,
  ...responseDefinitions,
  ...channelDefinitions,
  ...riskMeasures,
  ...peopleDefinitions,
  ...moneyDefinitions,
];

function thresholdDefinition(name: string): string | undefined {
  const threshold = thresholdName.exec(name)?.[1];
  return threshold === undefined ? undefined : answeredWithin(Number(threshold), 0).definition;
}

function quantileDefinition(name: string): string {
  const [, quantile = "", noun = "", part] = quantileName.exec(name) ?? [];
  const read = "read from a histogram in each replication, then averaged over replications";
  if (noun === "ResponseTime" || noun === "TimeHidden")
    return `${quantileWords[quantile] ?? quantile}, counted as in mean${noun}; ${read}`;
  const who = part === "OfAbandoned" ? "of the abandoned" : "of the answered";
  const what = noun === "WaitingTime" ? "time in queue" : "time from the contact's first ring to this answer";
  const whose = noun === "WaitingTime" && part === undefined ? "of answered and abandoned" : who;
  return `${quantileWords[quantile] ?? quantile}: ${what}, ${whose}; ${read}`;
}

function isAmong(measures: readonly Measure[], name: string): boolean {
  return measures.some((measure) => measure.name === name);
}

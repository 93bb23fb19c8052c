// What is compared, and the verdict, in words.
import type { ComparisonRow, Verdict } from "../results/comparison.ts";
import { isOfHandlerHours } from "../results/handler-hours.ts";
import { isMonth, sayMonth } from "./months.ts";
import { sayGrade } from "./say-grade.ts";
import { plain } from "./text-lines.ts";

const measureWords: Readonly<Record<string, string>> = {
  meanTimeToAnswer: "mean time to answer",
  meanTimeToHandler: "mean time to a trained handler",
  meanWaitingTime: "mean wait in queue",
  abandonmentRatio: "share who give up",
  answeredWithinOfOffered: "answered in time, of offered",
  answeredWithinOfAnswered: "answered in time, of answered",
  needsLostRatio: "needs given up for good",
  occupancy: "busy share of working time",
  meanResponseTime: "mean response time",
  meanDispatchDelay: "mean time until a unit sets out",
  attendedInTimeRatio: "jobs attended in time",
  officerHoursPerDay: "unit-hours of officers a day",
  officerHoursPerNeed: "unit-hours of officers per need",
  unitOccupancy: "busy share of officers' time",
  harmWeightedWait: "harm-weighted wait per need",
  rightFirstTimeRatio: "right first time",
  repeatRatio: "needs that ring again",
  shareOfDaysAbove: "bad days",
  meanOfWorstDays: "mean wait of the worst 5 % of days",
  shareOfHoursBelow: "bad hours",
  unneededTaskingRatio: "officers tasked though not needed",
  establishment: "funded posts",
  headcount: "people in post",
  vacancies: "posts vacant",
  scheduledHoursPerDay: "handler-hours scheduled a day",
  costPerYear: "cost of people a year",
  costPerAnsweredContact: "cost per answered contact",
  monthsToRelease: "months from approval to release",
};
const statisticWords: readonly (readonly [prefix: string, words: string])[] = [
  ["median", "half within:"],
  ["p90", "9 in 10 within:"],
  ["p95", "95 in 100 within:"],
  ["p99", "99 in 100 within:"],
];

const verdicts: Readonly<Record<Verdict, string>> = {
  better: "better",
  worse: "worse",
  more: "more",
  less: "less",
  notDistinguishable: "not distinguishable",
  same: "no difference",
  noInterval: "no verdict",
  undefined: "undefined",
};
/** A difference whose whole interval is below this part of the baseline's value hardly matters. */
const hardly = 0.01;

export function sayVerdict(verdict: Verdict): string {
  return verdicts[verdict];
}

/** Whether the difference is below one hundredth of the baseline's figure, as far as its interval goes. */
export function isSlight({ difference, baseline, isExact }: ComparisonRow): boolean {
  const { low, high } = isExact ? { low: difference.value, high: difference.value } : difference;
  if (low === null || high === null || baseline.value === null) return false;
  return Math.max(Math.abs(low), Math.abs(high)) < hardly * Math.abs(baseline.value);
}

/** What names a measure. */
type MeasureName = Pick<
  ComparisonRow,
  "measure" | "queue" | "team" | "band" | "grade" | "units" | "weights" | "period"
>;

/** `mean time to answer, crib, July 2017`. */
export function sayMeasure(row: MeasureName): string {
  const { measure, queue, team, band, grade, units, weights, period } = row;
  const at = isMonth(period) ? sayMonth(period ?? "", true) : period;
  const whose = team === undefined ? (queue ?? allTeamsOf(row)) : `team ${team}`;
  const weighted = weights === undefined ? undefined : `weights ${weights}`;
  const parts = [whose, band, sayGrade(grade), units, weighted, at];
  return [wordsOf(measure), ...parts].flatMap((part) => (part === undefined ? [] : plain(part))).join(", ");
}

/** Hours are of a team as a rule. */
function allTeamsOf(row: MeasureName): string | undefined {
  return isOfHandlerHours(row) ? "all teams" : undefined;
}

/** `9 in 10 within: waiting time` for `p90WaitingTime`. */
function wordsOf(measure: string): string {
  const known = measureWords[measure];
  if (known !== undefined) return known;
  const [prefix = "", words = ""] = statisticWords.find(([start]) => measure.startsWith(start)) ?? [];
  const rest = measure.slice(prefix.length).replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return `${words}${words === "" ? rest.trimStart() : rest}`;
}

// Puts a result together from what an experiment gathered.
import type { ResolvedScenario, ResolvedTarget } from "../scenario/resolved.ts";
import { usualRisk } from "../scenario/resolved-floor.ts";
import type { ResolvedResponse } from "../scenario/resolved-response.ts";
import { gradeNames } from "../scenario/resolved-triage.ts";
import type { Audit } from "./audit.ts";
import { definitionsOf } from "./definitions.ts";
import { dispatchRuleOf } from "./dispatch-rule.ts";
import {
  type EvidenceRow,
  type Result,
  type ResultResponse,
  resultFormat,
  type TargetOutcome,
} from "./result.ts";
import { measuredDates, resultHead } from "./result-head.ts";
import type { ResultTally } from "./result-tally.ts";
import type { Row } from "./row.ts";
import { possibleNames, type RowPlace } from "./row-reader.ts";
import { findRow } from "./row-search.ts";
import { warningsOf } from "./warnings.ts";

export interface ResultParts {
  readonly scenario: ResolvedScenario;
  readonly hash: string;
  readonly evidence: readonly EvidenceRow[];
  readonly tally: ResultTally;
  readonly audit: Audit;
  readonly replicationsAskedFor: number;
}

export function assembleResult({
  scenario,
  hash,
  evidence,
  tally,
  audit,
  replicationsAskedFor,
}: ResultParts): Result {
  const rows = tally.rows();
  const recovery = tally.recoveries();
  const { calendar, queues } = scenario;
  return {
    ...resultHead(resultFormat, { scenario, hash }),
    complete: tally.replications === replicationsAskedFor,
    replications: tally.replications,
    replicationsAskedFor,
    ...measuredDates(calendar),
    warmUpDays: calendar.warmUpDays,
    queues: queues.map(({ id, stage, priority, serviceLevel, deadline, risk = usualRisk }) => ({
      id,
      stage,
      priority,
      acceptableWaitingTime: serviceLevel.acceptableWaitingTime,
      thresholds: serviceLevel.thresholds,
      ...(stage === "handler" ? { risk } : {}),
      ...(deadline === undefined ? {} : { deadline }),
    })),
    teams: scenario.teams.map(({ id, serves }) => ({
      id,
      serves: serves.map((queue) => queues[queue]?.id ?? ""),
    })),
    ...rulesOf(scenario),
    headline: scenario.headline.flatMap((place) => named(scenario, rows, place)),
    targets: scenario.targets.flatMap((target) => outcomeOf(scenario, rows, target)),
    rows,
    audit: audit.checks(),
    evidence,
    definitions: definitionsOf(rows),
    ...(recovery.length === 0 ? {} : { recovery }),
    warnings: warningsOf(rows, scenario, tally.replications),
  };
}

/** What must be known of officers, triage and people to read their figures. */
function rulesOf({
  response,
  triage,
  people,
}: ResolvedScenario): Pick<Result, "response" | "triage" | "bands"> {
  return {
    ...(people === undefined ? {} : { bands: people.bands }),
    ...(response === undefined ? {} : { response: responseRules(response) }),
    ...(triage === undefined
      ? {}
      : { triage: { depth: triage.depth, rightFirstTimeWithin: triage.rightFirstTimeWithin } }),
  };
}

function responseRules(response: ResolvedResponse): ResultResponse {
  const targets = response.grades.flatMap((job, grade) =>
    job === null ? [] : { grade: gradeNames[grade] ?? "", target: job.target },
  );
  return { ...dispatchRuleOf(response), targets };
}

/** The rows that a headline or target names. */
function named(scenario: ResolvedScenario, rows: readonly Row[], place: RowPlace): Row[] {
  return possibleNames(scenario, place).flatMap((name) => findRow(rows, name) ?? []);
}

function outcomeOf(
  scenario: ResolvedScenario,
  rows: readonly Row[],
  target: ResolvedTarget,
): TargetOutcome[] {
  const found = named(scenario, rows, target);
  if (found.length === 0)
    throw new Error(`the target ${target.id} names a measure that the result does not have`);
  return found.map((row) => ({
    id: target.id,
    role: target.role,
    source: target.source,
    row,
    expected: target.value,
    low: target.low,
    high: target.high,
    isMet: row.value !== null && row.value >= target.low && row.value <= target.high,
  }));
}

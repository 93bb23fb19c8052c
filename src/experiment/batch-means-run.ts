// One long replication of a stationary scenario instead of many: MSER-5 finds where its warm-up ends, and the means of
// batches of days give the intervals.
import { Audit } from "../results/audit.ts";
import type { BatchMeasure, BatchOutcome } from "../results/batch-outcome.ts";
import { daySpecs } from "../results/day-specs.ts";
import { dateOfDay } from "../results/period-names.ts";
import type { Ratios } from "../results/ratio-block.ts";
import type { AuditCheck } from "../results/result.ts";
import { ResultTally } from "../results/result-tally.ts";
import { rowNamesAt } from "../results/row-reader.ts";
import { placeOf, type RowName, rowKey } from "../results/row-search.ts";
import type { RatioSpec } from "../results/row-spec.ts";
import type { ReplicationSummary } from "../results/summary.ts";
import { warningsOf } from "../results/warnings.ts";
import type { ResolvedScenario } from "../scenario/resolved.ts";
import { batchMeans, observationsForPrecision } from "../statistics/batch-means.ts";
import { mser5 } from "../statistics/mser.ts";
import { inProcess } from "./executor.ts";
import type { ExperimentOptions } from "./experiment.ts";

const level = 0.95;
const batches = 20;
/** Batches of a few days at least, and as much again for the warm-up. */
export const fewestDays = 200;
const plannedPrecision = 0.05;

/** A measure of each day in turn. */
interface DaySeries {
  readonly unit: string;
  readonly numerators: Float64Array;
  readonly denominators: Float64Array;
}

/**
 * Runs the whole calendar once, its warm-up included, and says what batches of its days make of the headline measures.
 * The scenario must be stationary (`whatIsNotStationary`) and last 200 days: throws a `RangeError` if it is shorter.
 * Null if it was aborted.
 */
export async function runBatchMeans(
  scenario: ResolvedScenario,
  options: Pick<ExperimentOptions, "executor" | "signal"> = {},
): Promise<BatchOutcome | null> {
  const { calendar } = scenario;
  const { executor = inProcess(), signal } = options;
  if (calendar.days < fewestDays)
    throw new RangeError(`${calendar.days} days are fewer than the ${fewestDays} that make batches`);
  const whole = { ...scenario, calendar: { ...calendar, warmUpDays: 0 } };
  let outcome: BatchOutcome | null = null;
  for await (const summary of executor.run(whole, [0], { signal })) outcome = outcomeOf(whole, summary);
  return outcome;
}

function outcomeOf(scenario: ResolvedScenario, summary: ReplicationSummary): BatchOutcome {
  const { calendar } = scenario;
  const specs = daySpecs(scenario);
  const rows = scenario.headline.flatMap((headline) => rowNamesAt(scenario, headline));
  const series = rows.map((row) => (summary.days === null ? null : seriesOf(row, specs, summary.days)));
  return {
    scenario: scenario.name,
    policy: scenario.policy,
    seed: scenario.run.seed,
    from: dateOfDay(calendar.firstDay),
    to: dateOfDay(calendar.firstDay + calendar.days - 1),
    days: calendar.days,
    level,
    measures: rows.flatMap((row, i) => measureOf(row, series[i] ?? null)),
    audit: auditOf(scenario, summary),
    warnings: warningsAbout(scenario, summary),
    withoutDays: rows.flatMap((row, i) => (series[i] === null ? `${row.measure} of ${placeOf(row)}` : [])),
  };
}

function auditOf(scenario: ResolvedScenario, summary: ReplicationSummary): AuditCheck[] {
  const audit = new Audit(scenario);
  audit.add(summary);
  return audit.checks();
}

/** The batches stand in for replications, so that the warning of too few replications has no place. */
function warningsAbout(scenario: ResolvedScenario, summary: ReplicationSummary): string[] {
  const tally = new ResultTally(scenario, false);
  tally.add(summary);
  return warningsOf(tally.rows(), scenario, batches);
}

/** Null where a measure has no values of single days: quantiles, totals, and measures of one month. */
function seriesOf(name: RowName, specs: readonly RatioSpec[], days: Ratios): DaySeries | null {
  const key = rowKey(name);
  const at = specs.flatMap(({ measure, labels: { period: _, ...labels } }, i) =>
    rowKey({ ...labels, measure: measure.name }) === key ? i : [],
  );
  const first = specs[at[0] ?? -1];
  if (name.period !== undefined || first === undefined || first.measure.denominator === "one") return null;
  return {
    unit: first.measure.unit,
    numerators: Float64Array.from(at, (i) => days.numerators[i] ?? 0),
    denominators: Float64Array.from(at, (i) => days.denominators[i] ?? 0),
  };
}

function measureOf(row: RowName, series: DaySeries | null): BatchMeasure[] {
  if (series === null) return [];
  const cut = mser5(dayMeans(series));
  const warmUpDays = cut?.observations ?? 0;
  const numerators = series.numerators.subarray(warmUpDays);
  const denominators = series.denominators.subarray(warmUpDays);
  if (denominators.every((x) => x === 0)) return [];
  const means = batchMeans({ numerators, denominators }, { batches, level });
  return [
    {
      measure: row.measure,
      queue: placeOf(row),
      unit: series.unit,
      warmUpDays,
      isUnsettled: cut?.isAtLimit ?? true,
      batches,
      batchDays: means.batchSize,
      value: means.mean,
      low: Math.max(0, means.interval.low),
      high: series.unit === "share" ? Math.min(1, means.interval.high) : means.interval.high,
      autocorrelation: means.autocorrelation,
      isCorrelated: means.isCorrelated,
      daysForFivePercent: observationsForPrecision(means, plannedPrecision, level),
    },
  ];
}

/** The measure of each day; a day without contacts, of which there is nothing to say, has that of all days. */
function dayMeans({ numerators, denominators }: DaySeries): Float64Array {
  const total = (values: Float64Array) => values.reduce((sum, value) => sum + value, 0);
  const overall = total(numerators) / (total(denominators) || 1);
  return numerators.map((y, day) => {
    const x = denominators[day] ?? 0;
    return x === 0 ? overall : y / x;
  });
}

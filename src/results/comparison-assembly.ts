// Puts a comparison together: the results of the policies, and what each replication gave for what is compared.
import { bonferroniLevel } from "../statistics/multiple-comparisons.ts";
import {
  type ComparedMeasure,
  type ComparedQueue,
  type Comparison,
  type ComparisonRow,
  comparisonFormat,
} from "./comparison.ts";
import { contrastOf } from "./comparison-contrast.ts";
import { betterWhen } from "./comparison-direction.ts";
import { comparisonWarnings } from "./comparison-warnings.ts";
import { definitionsOf } from "./definitions.ts";
import type { Result } from "./result.ts";
import type { Bounds, Row } from "./row.ts";
import type { RowReading } from "./row-reader.ts";
import { findRow } from "./row-search.ts";

/** What was gathered under one policy; `readings[m]` has measure m in every replication. */
export interface PolicyRun {
  readonly result: Result;
  readonly description: string | null;
  readonly readings: readonly (readonly (RowReading | null)[])[];
}

/** Confidence level at which all differences hold together. */
const level = 0.95;

/** The first of `runs` is the baseline; all have the same replications. */
export function assembleComparison(
  measures: readonly ComparedMeasure[],
  runs: readonly [PolicyRun, ...PolicyRun[]],
): Comparison {
  const [baseline, ...others] = runs;
  const { version, scenario, seed, complete, replications, replicationsAskedFor, from, to, warmUpDays } =
    baseline.result;
  const uncertain = measures.filter(({ isExact }) => isExact !== true);
  const comparisons = Math.max(1, uncertain.length * others.length);
  const levelOfEach = bonferroniLevel(level, comparisons);
  const rows = measures.flatMap((measure, index) =>
    others.map((run) => rowOf({ measure, index, baseline, run, levelOfEach })),
  );
  return {
    format: comparisonFormat,
    version,
    scenario,
    seed,
    complete,
    replications,
    replicationsAskedFor,
    from,
    to,
    warmUpDays,
    level,
    correction: { comparisons, levelOfEach },
    baseline: baseline.result.policy,
    policies: runs.map(({ result: { policy, hash, audit, response }, description }) => {
      return { policy, description, hash, audit, ...(response === undefined ? {} : { response }) };
    }),
    queues: baseline.result.queues.map(({ id, stage, risk }) => {
      const channel = channelOf(baseline.result.rows, id);
      return { id, stage, channel, ...(risk === undefined ? {} : { risk }) };
    }),
    rows,
    definitions: definitionsOf(rows),
    warnings: comparisonWarnings(
      runs.map(({ result }) => result),
      { replications, comparisons, levelOfEach },
    ),
  };
}

interface RowParts {
  readonly measure: ComparedMeasure;
  readonly index: number;
  readonly baseline: PolicyRun;
  readonly run: PolicyRun;
  readonly levelOfEach: number;
}

function rowOf({ measure, index, baseline, run, levelOfEach }: RowParts): ComparisonRow {
  const { isHeadline: _, isExact = false, ...name } = measure;
  const [before, after] = [baseline, run].map(({ result }) => findRow(result.rows, name));
  const better = betterWhen(measure.measure);
  const unit = before?.unit ?? after?.unit ?? "";
  return {
    ...measure,
    policy: run.result.policy,
    unit,
    betterWhen: better,
    baseline: boundsOf(before, isExact),
    own: boundsOf(after, isExact),
    ...contrastOf(baseline.readings[index] ?? [], run.readings[index] ?? [], {
      level: levelOfEach,
      betterWhen: better,
      unit,
      isExact,
    }),
  };
}

/** What is exact has no interval. */
function boundsOf(row: Row | undefined, isExact: boolean): Bounds {
  const { value = null, low = null, high = null } = row ?? {};
  return isExact ? { value, low: null, high: null } : { value, low, high };
}

function channelOf(rows: readonly Row[], queue: string): ComparedQueue["channel"] {
  const parts = rows.filter(
    (row) => row.measure === "offered" && row.queue === queue && row.channel !== undefined,
  );
  const [most] = parts.toSorted((a, b) => (b.value ?? 0) - (a.value ?? 0));
  return most === undefined || (most.value ?? 0) === 0 ? null : (most.channel ?? null);
}

// A comparison: the same needs under several policies, and for each measure how far each policy is from the baseline.
import type { ComparisonAssumptions } from "./assumptions.ts";
import type { AuditCheck, Result, ResultQueue, ResultResponse } from "./result.ts";
import type { MeasuredDates, RunCounts, ScenarioHead } from "./result-head.ts";
import type { Bounds } from "./row.ts";
import type { RowName } from "./row-search.ts";

/** Version of the shape of `comparison.json`. */
export const comparisonFormat = 1;

/**
 * `better`, `worse`: the interval of the difference leaves out zero, or it is exact and not zero. `more`, `less`: so it does, of a measure of which
 * neither is better. `notDistinguishable`: the interval holds zero. `same`: equal in every replication. `noInterval`:
 * fewer than two replications. `undefined`: the measure does not exist under one of the two.
 */
export type Verdict =
  | "better"
  | "worse"
  | "more"
  | "less"
  | "notDistinguishable"
  | "same"
  | "noInterval"
  | "undefined";

/** What is compared: one measure of one queue, team, grade and so on, or of the whole centre, over one period. */
export interface ComparedMeasure extends RowName {
  /** Named by the scenario's headline; else added, so that nobody gains unseen at another's cost. */
  readonly isHeadline: boolean;
  /** Only where it is known without simulation, under every policy: no luck is in it, so that it has no interval. */
  readonly isExact?: true;
}

/** One measure under one policy, beside the baseline. */
export interface ComparisonRow extends ComparedMeasure {
  readonly policy: string;
  readonly unit: string;
  /** Which way is better; null where neither is. */
  readonly betterWhen: "less" | "more" | null;
  /** Under the baseline and under the policy, each with an interval of its own at the comparison's level. */
  readonly baseline: Bounds;
  readonly own: Bounds;
  /** Policy less baseline, paired; all differences of the comparison that are not exact hold together at its level. */
  readonly difference: Bounds;
  readonly verdict: Verdict;
  /** Replications in which the measure is defined under both. */
  readonly pairs: number;
  /** What the same callers are worth: how many times as many replications other callers would take. */
  readonly varianceReduction: number | null;
  /** Only if not distinguishable: how many would tell a difference of this size, four times in five. */
  readonly replicationsToTell: number | null;
}

interface ComparedPolicy {
  readonly policy: string;
  readonly description: string | null;
  /** Hash of the scenario as merged, policy included. */
  readonly hash: string;
  readonly audit: readonly AuditCheck[];
  /** How officers are sent, where there are any: what triage does depends on it. */
  readonly response?: ResultResponse;
}

export interface ComparedQueue extends Pick<ResultQueue, "id" | "stage" | "risk"> {
  /** The channel that most of its contacts come by. */
  readonly channel: string | null;
}

export interface Comparison extends ScenarioHead, RunCounts, MeasuredDates {
  readonly warmUpDays: number;
  readonly level: number;
  /** Bonferroni: each interval of a difference is so sure that all together hold at `level`. */
  readonly correction: { readonly comparisons: number; readonly levelOfEach: number };
  /** The policy that all others are compared with; the first of `policies`. */
  readonly baseline: string;
  readonly policies: readonly ComparedPolicy[];
  readonly queues: readonly ComparedQueue[];
  /** By measure, then by policy. */
  readonly rows: readonly ComparisonRow[];
  /** Of what is compared; results of before this was kept have none. */
  readonly definitions?: Result["definitions"];
  /** Only where it was asked for: the headline measures at other sets of the unsourced numbers. */
  readonly assumptions?: ComparisonAssumptions;
  /** Sentences that must be read first, and the policies that they are about. */
  readonly warnings: readonly { readonly text: string; readonly policies: readonly string[] }[];
}

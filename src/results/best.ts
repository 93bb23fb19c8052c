// The best of several policies, selected with a stated probability; and what each costs, in money, waiting and harm.
import type { AuditCheck } from "./audit-check.ts";
import type { Contrast } from "./comparison-contrast.ts";
import type { MeasuredDates, ScenarioHead } from "./result-head.ts";
import type { Bounds } from "./row.ts";
import type { RowName } from "./row-search.ts";

/** Version of the shape of `best.json`. */
export const bestFormat = 1;

/** A measure of which one way is better. */
export interface RankedMeasure extends RowName {
  readonly unit: string;
  readonly betterWhen: "less" | "more";
}

/**
 * `best`: selected. `equal`: of the same mean, to the last digit, when no replication more was needed; as a rule it was
 * the same as the best in every one. `dropped`: behind another one. `undecided`: still in contention when the replications, or
 * the patience, came to an end.
 */
type Standing = "best" | "equal" | "dropped" | "undecided";

export interface RankedPolicy {
  readonly policy: string;
  readonly description: string | null;
  readonly hash: string;
  readonly standing: Standing;
  readonly replications: number;
  /** The mean of the figures of single replications: what the selection is about. */
  readonly mean: number | null;
  /** As every other command has it: a ratio of means, with its own 95 % interval. */
  readonly own: Bounds;
  /** Only if dropped: who was furthest ahead. */
  readonly droppedBy: string | null;
  /** This less the one in front, paired; null for that one itself. Bonferroni over all pairs: any may be in front. */
  readonly difference: Contrast["difference"] | null;
  readonly audit: readonly AuditCheck[];
}

/** Officers cost too: they are weighed apart, because another budget pays them. */
export interface FrontierAxis extends RankedMeasure {
  readonly what: "cost" | "officers" | "wait" | "harm";
}

export interface FrontierPoint {
  readonly policy: string;
  /** By axis, each with its own 95 % interval. */
  readonly values: readonly Bounds[];
  /** Who is better on one axis at least, and better or the same in every replication on all: as paired intervals say. */
  readonly dominatedBy: readonly { readonly policy: string; readonly differences: readonly Bounds[] }[];
}

export interface Frontier {
  readonly axes: readonly FrontierAxis[];
  /** Bonferroni over pairs of policies; that every axis must show it needs no correction. */
  readonly correction: { readonly pairs: number; readonly levelOfEach: number };
  readonly points: readonly FrontierPoint[];
}

export interface Best extends ScenarioHead, MeasuredDates {
  readonly warmUpDays: number;
  readonly measure: RankedMeasure;
  /** False if it was interrupted. */
  readonly complete: boolean;
  /** Whether one is selected with the probability that was asked for. */
  readonly isDecided: boolean;
  readonly best: string | null;
  readonly probability: number;
  /** The smallest difference worth telling, in the unit of the measure. */
  readonly difference: number;
  readonly firstStage: number;
  readonly atMost: number;
  /** Those in front first, then by how long they stayed. */
  readonly policies: readonly RankedPolicy[];
  /** Null where there are fewer than two things to weigh. */
  readonly frontier: Frontier | null;
  readonly definitions: typeof selectionDefinitions;
}

export const selectionDefinitions = {
  procedure:
    "KN (Kim and Nelson, ACM TOMACS 11, 2001, 251-273), with the same callers under all policies: after a first stage every policy has one replication more in turn, and is dropped once another is ahead by more than luck may give",
  guarantee:
    "if the mean of the best is ahead of all others by the difference or more, the best is selected with at least the probability; of policies that are nearer to the best than the difference, nothing is promised about which is selected. Replications are independent, and their figures are taken as normal",
  observation:
    "the figure of each replication; its mean, unlike the ratio of means shown elsewhere, weighs all replications alike",
  dominated:
    "a policy is dominated if another is better on one axis at least and on every axis better, or the same in every replication, as the intervals of the paired differences say (all pairs together at 95 %); what cannot be told dominates nothing",
  intervals:
    "of differences: 95 % for all pairs of policies together (Bonferroni), because any policy may turn out to be the one in front. They describe what was seen: replications ended when the figures so far said so, which intervals of a fixed number of replications do not allow for; what is promised is the guarantee",
} as const;

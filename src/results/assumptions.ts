// What the unsourced numbers do to the measures: each at many sets of them, beside its value at the file's own numbers. Two
// intervals stand side by side: that of luck, and that of assumption.
import type { AuditCheck } from "./audit-check.ts";
import type { NumberInfluence, RangedNumber, Span } from "./ensemble.ts";
import type { Bounds } from "./row.ts";

/** Where sets come from: draws from the tagged ranges, or sets that meet the published figures. */
export type SetsFrom = "ranges" | "ensemble";

export interface BrokenCheck extends AuditCheck {
  readonly policy: string;
}

/** The sets, and how they were run. */
export interface AssumedSets {
  readonly from: SetsFrom;
  readonly askedFor: number;
  /** False if the work was interrupted: fewer sets than asked for. */
  readonly complete: boolean;
  /** Of each set, under each policy. */
  readonly replications: number;
  readonly numbers: readonly RangedNumber[];
  /** The values of each set by path, in the unit in which the scenario writes them. */
  readonly sets: readonly Readonly<Record<string, number>>[];
  /** Identities of the audit that failed at any set. */
  readonly broken: readonly BrokenCheck[];
  readonly definitions: typeof intervalDefinitions;
}

/** What the two intervals are. */
export const intervalDefinitions = {
  monteCarlo:
    "own: at the scenario's own numbers, over replications (Student's t): what luck may do; more replications shrink it",
  assumption:
    "range: from the 10th to the 90th percentile over the sets, after the part of their variance that luck alone gives has been taken out (analysis of variance of sets crossed with replications; the values are drawn together about their mean until the rest is left); seen: the same with the luck in it. Only measurements shrink it",
} as const;

/** One figure over the sets. */
export interface OverSets {
  /** At the scenario's own numbers, with its Monte Carlo interval. */
  readonly own: Bounds;
  /** By set; null where it is undefined. */
  readonly values: readonly (number | null)[];
  /** The assumption interval: eight sets in ten, without luck; null with fewer than two sets. */
  readonly range: Span | null;
  /** Eight sets in ten as they came, luck included. */
  readonly seen: Span | null;
  /**
   * Standard deviations between sets: as seen, what luck gives, and the rest; null where every set has one replication,
   * so that nothing can be parted and `range` is `seen`.
   */
  readonly spread: { readonly seen: number; readonly luck: number; readonly assumption: number } | null;
  /** The number whose ranks go most with those of the values. */
  readonly most: NumberInfluence | null;
}

/** What is measured, as a headline names it. */
export interface AssumedPlace {
  readonly measure: string;
  /** A queue, a team or a group of units. */
  readonly queue: string | null;
  readonly band?: string;
  readonly grade?: string;
  /** `all`, or a month. */
  readonly period: string;
  readonly unit: string;
}

export interface MeasureOverSets extends AssumedPlace, OverSets {
  readonly policy: string;
}

/** How many sets, and Wilson's 95 % interval of their share. */
export interface SignShare extends Span {
  readonly sets: number;
  readonly share: number;
}

/** Where a difference changes its sign, by the straight line over the sets, with its 95 % interval (Fieller's). */
export interface SetsBreakEven extends Bounds {
  readonly value: number;
  /** Whether the sets hold numbers on both sides of it. */
  readonly isInRange: boolean;
}

/** A policy less the baseline, pair by pair of replications. */
export interface DifferenceOverSets extends AssumedPlace, OverSets {
  readonly policy: string;
  readonly baseline: string;
  readonly betterWhen: "less" | "more" | null;
  readonly less: SignShare;
  readonly more: SignShare;
  /** Sets in which both are equal, and in which the measure is undefined. */
  readonly same: number;
  readonly undefined: number;
  /** Only where both signs occur, and one number goes with them beyond luck. */
  readonly breakEven: SetsBreakEven | null;
}

export interface Assumptions extends AssumedSets {
  readonly measures: readonly MeasureOverSets[];
}

export interface ComparisonAssumptions extends Assumptions {
  readonly differences: readonly DifferenceOverSets[];
}

/** Any other answer over the sets: a tipping point, what a feature adds, what a staffing plan gives. */
export interface AnswerOverSets extends OverSets {
  /** In words. */
  readonly name: string;
  readonly unit: string;
  /** In how many sets it is as it should be; null where nothing is asked of it. */
  readonly holds: SignShare | null;
}

export interface AnswersOverSets extends AssumedSets {
  readonly answers: readonly AnswerOverSets[];
}

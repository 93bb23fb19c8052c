// What came of testing claims: each claim at the scenario's own numbers, and over draws of the unsourced ones.
import type { Claim } from "../scenario/claims.ts";
import type { BrokenCheck } from "./assumptions.ts";
import type { DispatchRule } from "./dispatch-rule.ts";
import type { NumberInfluence, RangedNumber, Span } from "./ensemble.ts";
import type { MeasuredDates, ScenarioHead } from "./result-head.ts";
import type { Bounds } from "./row.ts";

/** Version of the shape of `claims.json`. */
export const claimsFormat = 1;

/**
 * `supported`: the difference has the claimed sign in nine draws of ten or more. `contradicted`: in one of ten or fewer,
 * counting with those the draws in which it is undefined. `dependsOn`: in between.
 */
export type ClaimVerdict = "supported" | "contradicted" | "dependsOn";

/** Where the difference changes its sign as one number moves and all others stay at the scenario's own. */
export interface BreakEven {
  readonly value: number;
  /** `simulated`: found by runs. `extrapolated`: where a straight line over the draws has it. */
  readonly how: "simulated" | "extrapolated";
  readonly isInRange: boolean;
}

/** One claim under one rule. */
export interface ClaimTest {
  /** The policy that holds for both; null for the claim as it stands. */
  readonly under: string | null;
  readonly dispatch: DispatchRule | null;
  /** At the scenario's own numbers, each with its Monte Carlo interval. */
  readonly baseline: Bounds;
  readonly policy: Bounds;
  /** Policy less baseline, paired. */
  readonly difference: Bounds;
  /** The same in each draw; null where it is undefined. */
  readonly draws: readonly (number | null)[];
  /** Draws in which the sign is the claimed one. */
  readonly held: number;
  readonly share: number;
  /** Wilson's interval of the share: few draws tell little. */
  readonly shareInterval: Span;
  /** From the 10th to the 90th percentile of the draws: the assumption interval. */
  readonly range: Span;
  readonly verdict: ClaimVerdict;
  /** What it depends on most, where it does. */
  readonly most: NumberInfluence | null;
  readonly breakEven: BreakEven | null;
}

export interface ClaimOutcome extends Omit<Claim, "under" | "in"> {
  readonly unit: string;
  /** As it stands first, and then under each rule. */
  readonly tests: readonly ClaimTest[];
}

export interface ClaimsOutcome extends ScenarioHead, MeasuredDates {
  readonly hash: string;
  /** At the scenario's own numbers. */
  readonly replications: number;
  /** Of each draw. */
  readonly drawReplications: number;
  readonly draws: number;
  readonly drawsFrom: "ranges" | "ensemble";
  /** False if the work was interrupted: fewer draws than asked for. */
  readonly complete: boolean;
  /** Of all intervals. */
  readonly level: number;
  readonly numbers: readonly RangedNumber[];
  /** By draw; one value for each of `numbers`. */
  readonly sets: readonly (readonly number[])[];
  readonly claims: readonly ClaimOutcome[];
  /** Identities of the audit that failed in any run. */
  readonly broken: readonly BrokenCheck[];
}

// A sweep: one scenario at many combinations of its numbers. What was asked, and what came of each combination.
import type { PrecisionOutcome } from "./precision-outcome.ts";
import type { AuditCheck } from "./result.ts";
import type { ScenarioHead } from "./result-head.ts";
import type { Row } from "./row.ts";

/** Version of the shape of `sweep.json` and of the files of cells. */
export const sweepFormat = 1;

/** A number of the scenario that is varied. All its values are in the unit in which it is written. */
export interface SweepFactor {
  /** `teams.crib.staffing.deskHours`. */
  readonly path: string;
  /** Empty for a bare number. */
  readonly unit: string;
  /** What the scenario says. */
  readonly value: number;
  /** The values that it takes, in the order of the plan; null where it may take any between `low` and `high`. */
  readonly levels: readonly number[] | null;
  readonly low: number;
  readonly high: number;
  /** Whether only whole numbers are valid. */
  readonly isWhole: boolean;
  /** Whether points are spread evenly over its logarithm: of tagged ranges only, as draws from them are. */
  readonly isTagged: boolean;
  /** Numbers of one name are varied as one: the points of a curve rise and fall together. Alone unless said. */
  readonly together?: string;
}

/** How the factors are combined. Every policy is tried at every point. */
export type SweepDesign =
  | { readonly kind: "grid" | "oneAtATime" }
  | { readonly kind: "latinHypercube" | "sobol"; readonly points: number }
  | { readonly kind: "morris"; readonly trajectories: number }
  | { readonly kind: "sobolIndices"; readonly samples: number };

/** As a headline of a scenario names it. */
export interface SweepMeasure {
  readonly measure: string;
  /** A queue, a team or a group of units. */
  readonly queue: string | null;
  readonly band?: string;
  readonly grade?: string;
  readonly period: string;
}

/** Largest relative error of every measure, and the fewest and most replications of a cell. */
export interface SweepPrecision {
  readonly error: number;
  readonly atLeast: number;
  readonly atMost: number;
}

/** What is the same in all cells. */
export interface SweepTerms extends ScenarioHead {
  /** Of the scenario before policies and factors, with all its policies and call logs. */
  readonly hash: string;
  readonly measures: readonly SweepMeasure[];
  /** Of each cell; null where a precision decides. */
  readonly replications: number | null;
  readonly precision: SweepPrecision | null;
  /** Whether cells keep what each replication says of each measure: for telling effects from luck. */
  readonly keepsReadings?: true;
}

/** A whole plan, as it was understood: equal plans for equal scenarios are equal texts. */
export interface Sweep extends SweepTerms {
  readonly kind: "sweep";
  readonly policies: readonly string[];
  readonly factors: readonly SweepFactor[];
  readonly design: SweepDesign;
  /** How many there are. */
  readonly cells: number;
}

/** A combination of values under one policy. */
export interface SweepCell {
  /** From 1, in the order of the plan. */
  readonly number: number;
  readonly policy: string;
  /** By path. */
  readonly values: Readonly<Record<string, number>>;
}

/** What came of a cell: all that is needed to believe it, and to repeat it without the plan. */
export interface SweepCellResult extends SweepTerms {
  readonly kind: "cell of a sweep";
  readonly policy: string;
  readonly values: Readonly<Record<string, number>>;
  readonly outcome: SweepOutcome;
}

export interface SweepOutcome {
  /** How many were run. */
  readonly replications: number;
  /** One for each measure, in the order of the plan. */
  readonly rows: readonly Row[];
  /** Sentences that must be read first: an unstable queue, say. */
  readonly warnings: readonly string[];
  /** Identities that do not hold. */
  readonly broken: readonly AuditCheck[];
  /** Only where a precision was asked for. */
  readonly reached?: PrecisionOutcome;
  /** By measure, then by replication: numerator and denominator; null where it is undefined. Only where they are kept. */
  readonly readings?: readonly (readonly (readonly [y: number, x: number] | null)[])[];
}

/** A cell and what came of it. */
export interface SweptCell {
  readonly cell: SweepCell;
  readonly result: SweepCellResult;
}

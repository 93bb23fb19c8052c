// An ensemble: sets of the unsourced numbers of a scenario, each of which meets its published targets; and what the
// sets have in common.

/** Version of the shape of an ensemble. */
export const ensembleFormat = 1;

/** A number of a scenario with a range, in the unit in which it is written. */
export interface RangedNumber {
  /** `queues.crib.talk.mean`. */
  readonly path: string;
  readonly value: number;
  readonly low: number;
  readonly high: number;
  /** `s`, `per day`, `%`; empty for a bare number. */
  readonly unit: string;
  readonly isWhole: boolean;
  /** Numbers of one name are drawn as one: the points of a curve rise and fall together. */
  readonly together: string;
}

export interface Ensemble {
  readonly format: number;
  /** Version of sim101. */
  readonly version: string;
  readonly scenario: string;
  /** Hash of the scenario at its own numbers. */
  readonly hash: string;
  readonly seed: string;
  /** What makes the same ensemble again; empty where nobody said. */
  readonly command: string;
  /** Draws that were tried, accepted or not. */
  readonly tried: number;
  /** False if fewer sets were accepted than asked for. */
  readonly complete: boolean;
  readonly numbers: readonly RangedNumber[];
  /** By set; one value for each of `numbers`. */
  readonly sets: readonly (readonly number[])[];
}

/** A published figure over the sets. */
export interface EnsembleTarget {
  readonly id: string;
  readonly role: "fit" | "check";
  readonly unit: string;
  readonly accepted: Span;
  /** How many of the sets meet it. */
  readonly met: number;
  /** The least and the most over the sets; null where it is undefined in all. */
  readonly seen: Span | null;
}

export interface Span {
  readonly low: number;
  readonly high: number;
}

/** Two numbers that the targets tie together: one may move if the other makes up for it. */
export interface Ridge {
  readonly paths: readonly [string, string];
  /** Spearman's. */
  readonly correlation: number;
}

/** What one number explains of an answer that differs from set to set. */
export interface NumberInfluence {
  readonly number: RangedNumber;
  /** Spearman's, with the answer. */
  readonly correlation: number;
  /** Whether it is more than the luck of as many unrelated numbers would give, 19 times in 20. */
  readonly isBeyondLuck: boolean;
}

/** What a policy does to the first headline measure, set by set, and which measurement would narrow it most. */
export interface EnsembleQuestion {
  readonly policy: string;
  readonly baseline: string;
  readonly measure: string;
  readonly queue: string | null;
  readonly unit: string;
  /** Policy less baseline, by set; null where it is undefined. */
  readonly answers: readonly (number | null)[];
  /** From the 10th to the 90th percentile of the answers. */
  readonly before: Span;
  readonly most: NumberInfluence | null;
  /** The same, about a straight line on that number: what is left when it is known. */
  readonly after: Span;
}

export interface EnsembleOutcome {
  readonly ensemble: Ensemble;
  readonly askedFor: number;
  readonly mostDraws: number;
  readonly replications: number;
  /** The number that was solved in each draw, and for which target; null if none was. */
  readonly solved: { readonly path: string; readonly target: string } | null;
  /** Why draws were refused, in the order in which it first happened. */
  readonly refusals: readonly { readonly why: string; readonly draws: number }[];
  readonly targets: readonly EnsembleTarget[];
  readonly ridges: readonly Ridge[];
  /** Correlations below this size may be luck among as many pairs. */
  readonly luck: number;
  readonly question: EnsembleQuestion | null;
}

// The tipping point: the leaving from which a centre loses people faster than it can train them.
import type { AnswersOverSets } from "./assumptions.ts";
import type { AuditCheck } from "./result.ts";
import type { ResultHead } from "./result-head.ts";
import type { Bounds } from "./row.ts";

/** Version of the shape of `tipping.json`. */
export const tippingFormat = 1;

/**
 * `asItIs`: the scenario with its calls. `unmoved`: the same, but hard work and missed breaks drive nobody away.
 * `peopleOnly`: nobody calls, so that nobody is worn out either.
 */
export type TippingKind = "asItIs" | "unmoved" | "peopleOnly";

/** What came of one value of what is varied. People are those of the teams looked at; a year is the last one of the run. */
export interface TippingPoint {
  /** The factor on leaving, or the number that is varied. */
  readonly x: number;
  /** People released to work alone in the last month: its mean. */
  readonly competent: Bounds;
  /** In the last year: came to work alone, by release or from another team; and left, or went to another team. */
  readonly gained: Bounds;
  readonly lost: Bounds;
  /** Lost ÷ competent people, a year. */
  readonly yearlyLoss: Bounds;
  /** Gained − what it would take to hold the least headcount at the yearly loss of each replication, people a year. */
  readonly margin: Bounds;
  /**
   * The greater of margin and competent − least headcount: below zero where too few are left, and as many as come would not
   * bring them back.
   */
  readonly slack: Bounds;
  /** Mean time to answer in the last year, seconds; null where nobody calls. */
  readonly wait: Bounds | null;
}

export interface TippingSeries {
  readonly kind: TippingKind;
  /** In the order of `x`. */
  readonly points: readonly TippingPoint[];
  /**
   * Where the slack is zero; and where its interval begins and ends to hold zero, so that between the nearer end and the
   * farther the two cannot be told apart. Null where that is not within the range.
   */
  readonly tip: Bounds;
  /** Of the competent people a year, lost at the tipping point. */
  readonly yearlyLossAtTip: number | null;
}

/** What training can release at the most, by arithmetic. */
export interface TrainingCapacity {
  /** Heads a year that are approved at the most, and the share of them that is released. */
  readonly intakePerYear: number;
  readonly passShare: number;
  /** Releases a year ÷ the least headcount: the loss a year that they replace, where nothing else changes. */
  readonly yearlyLoss: number;
}

export interface TippingResult extends ResultHead {
  /** First and last month of the year that is looked at. */
  readonly fromMonth: string;
  readonly toMonth: string;
  /** Null for leaving, in times the present. */
  readonly path: string | null;
  /** Null for all teams of people together. */
  readonly team: string | null;
  /** Whose wait is shown. */
  readonly queue: string | null;
  readonly establishment: number;
  /** Share of the establishment that may be missing. */
  readonly short: number;
  readonly replications: number;
  readonly series: readonly TippingSeries[];
  /** Null where people also come from other teams. */
  readonly capacity: TrainingCapacity | null;
  /** The worst of every simulation. */
  readonly audit: readonly AuditCheck[];
  /** Only where it was asked for: the same at other sets of the unsourced numbers. */
  readonly assumptions?: AnswersOverSets;
}

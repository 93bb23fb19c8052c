// The ladder from the spreadsheet's answer to the simulated one: what formulas say, what the simulation says with one
// feature after another switched on, and what each feature does alone and last.
import type { AnswersOverSets } from "./assumptions.ts";
import type { AuditCheck } from "./result.ts";
import type { MeasuredDates, ResultHead, RunCounts } from "./result-head.ts";
import type { Bounds } from "./row.ts";

/** Version of the shape of `ladder.json`. */
export const ladderFormat = 1;

/** What a formula is asked, and what it says. */
export interface LadderFormula {
  readonly name: "erlangC" | "erlangA" | "erlangCByInterval" | "erlangAByInterval";
  /** Mean wait of the answered, in seconds; null if the queue never settles, nobody calls or nobody is answered. */
  readonly meanTimeToAnswer: number | null;
  /** Abandoned ÷ offered; null if nobody gives up or nobody calls. */
  readonly abandonmentRatio: number | null;
  /** Share of the contacts that come when there is more work than the handlers can do; 1 if that is always so. */
  readonly overloadedShare: number;
}

/** The averages over the measured window that a spreadsheet starts from. */
export interface LadderInput {
  /** First contacts at the queue per second, switchboard and transfers passed. */
  readonly arrivalRate: number;
  readonly meanHandleTime: number;
  readonly meanHandlers: number;
  readonly meanPatience: number | null;
  /** Offered work ÷ handlers. */
  readonly occupancy: number;
  /** Seconds of an interval. */
  readonly intervalTime: number;
}

/** The queue in one form of the scenario. */
export interface LadderRung {
  /** What has just been switched on; null for the foot. */
  readonly feature: string | null;
  /** False if the queue keeps growing: its figures would depend on the length of the run, so there are none. */
  readonly isSettled: boolean;
  readonly meanTimeToAnswer: Bounds;
  readonly abandonmentRatio: Bounds;
  readonly offeredPerDay: Bounds;
}

/** What switching a feature on changes; the figures are null unless the queue settles before and after. */
export interface LadderEffect {
  readonly isSettledBefore: boolean;
  readonly isSettledAfter: boolean;
  readonly meanTimeToAnswer: Bounds;
  readonly abandonmentRatio: Bounds;
}

export interface LadderFeature {
  readonly name: string;
  readonly words: string;
  /** What there is in its place where it is switched off. */
  readonly otherwise: string;
  /** The step of the ladder onto this feature's rung. */
  readonly step: LadderEffect;
  /** Added to the ladder's base, alone; null for a feature that the base has. */
  readonly first: LadderEffect | null;
  /** Added to all others. */
  readonly last: LadderEffect;
}

/** The audit of one form of the scenario that does not hold. */
export interface LadderFault extends AuditCheck {
  /** The features that were switched off. */
  readonly without: readonly string[];
}

export interface Ladder extends ResultHead, RunCounts, MeasuredDates {
  readonly warmUpDays: number;
  readonly level: number;
  readonly queue: string;
  readonly input: LadderInput;
  readonly formulas: readonly LadderFormula[];
  /** The foot first, the scenario as it stands last. */
  readonly rungs: readonly LadderRung[];
  /** In the order in which they are switched on: feature i is the step from rung i to rung i + 1. */
  readonly features: readonly LadderFeature[];
  /** The features that "first" effects are added to: none, unless the foot never settles. */
  readonly base: readonly string[];
  readonly faults: readonly LadderFault[];
  /** Only where it was asked for: the same at other sets of the unsourced numbers. */
  readonly assumptions?: AnswersOverSets;
}

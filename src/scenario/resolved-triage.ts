// Reasons, areas, triage and harm after reading: what a need is about, and what a handler makes of it. Shares are
// probabilities, times seconds; indices refer to the arrays of the same scenario.
import type { Distribution } from "../random/distribution.ts";

/** Control-strategy markers, each a bit: 1, 2, 4 and 8. */
export const markerNames = ["domesticAbuse", "cyberCrime", "highRiskOffender", "highRiskVictim"] as const;

/** Grades by index, the most urgent first. */
export const gradeNames = ["immediate", "priority", "scheduled", "noDeployment"] as const;
/** Index of the grade for which no officer is tasked. */
export const noDeployment = 3;

export interface ResolvedArea {
  readonly id: string;
  /** Of all needs; areas sum to one. */
  readonly share: number;
  /** Groups of response units that take its jobs: its own first, then neighbours in order. */
  readonly units: readonly number[];
}

export interface ResolvedReason {
  readonly id: string;
  /** Probabilities of the ratings 0 to 3. */
  readonly threat: readonly number[];
  readonly harm: readonly number[];
  readonly risk: readonly number[];
  /** By marker, in the order of `markerNames`. */
  readonly markers: readonly number[];
  /** Multiplies talk and wrap-up with trained handlers. */
  readonly handleTime: number;
  /** Shares settled at the switchboard, by advice, and passed to an officer's extension. */
  readonly advice: number;
  readonly extension: number;
  /** Multiplies the probability of being resolved at first contact. */
  readonly resolvable: number;
  /** Callers of one incident, and how long after the first each other one calls; mean 1 where each is alone. */
  readonly callers: number;
  readonly callsWithin: Distribution | null;
  /** Shares of its needs that could be reported online, or by chat. */
  readonly online: number;
  readonly chat: number;
  /** The longest time that counts as harm-weighted waiting. */
  readonly cap: number;
}

/** Which reason the first caller of an incident has, of a source: cumulative shares by hour of the day, and month of the run. */
export interface ResolvedReasonMix {
  /** Cell (hour × months + month) × reasons + reason: cumulative, the last of each cell is 1. Hours 0 to 23. */
  readonly cumulative: Float64Array;
}

/** A curve over the triage depth, 0 to 1: straight between its points, flat beyond them. */
export type ResolvedCurve = readonly { readonly depth: number; readonly value: number }[];

export interface ResolvedTriage {
  /** 0 is push-through, 1 right first time. */
  readonly depth: number;
  /** Curves read at the depth, and at depth 1 for queues of full triage. */
  readonly byDepth: ResolvedDepthEffects;
  readonly full: ResolvedDepthEffects;
  /** Seconds from the answer to grading; grading comes at the end of a shorter talk, or always if null. */
  readonly gradedAfter: number | null;
  /** Misreadings of a competent handler: every rating one too low, or one too high. */
  readonly under: number;
  readonly over: number;
  /** While at least so many wait in the queue, misreadings are multiplied; null if pressure does nothing. */
  readonly pressure: { readonly waiting: number; readonly times: number } | null;
  /** Grade by 4 × threat + the higher of harm and risk. */
  readonly matrix: Uint8Array;
  /** By marker: how many grades it raises, and to which grade at the most; null where it does nothing. */
  readonly controlStrategy: readonly ({ readonly raise: number; readonly upTo: number } | null)[];
  /** As what an officer is tasked where none is needed: probabilities of immediate, priority and scheduled. */
  readonly unneeded: readonly number[];
  /** How often an operator notices a true immediate need, and takes another for one. */
  readonly detects: number;
  readonly falseAlarm: number;
  readonly repeat: ResolvedRepeat | null;
  /** A need graded below what it is rings again. */
  readonly missed: (ResolvedReturn & { readonly atMost: number }) | null;
  /** While it waits for an officer, a need gets worse and rings again. */
  readonly worsens: ResolvedReturn | null;
  /** A caller about an incident that is known already. */
  readonly duplicates: { readonly recognised: number; readonly handleTime: number } | null;
  /** Seconds without further contact after which a need counts as right first time. */
  readonly rightFirstTimeWithin: number;
}

export interface ResolvedDepthEffects {
  /** Seconds by which the mean talk of a queue is shorter than its scenario says. */
  readonly talkSaved: number;
  /** Of needs for which no officer is needed: resolved at this contact; and an officer tasked all the same. */
  readonly resolved: number;
  readonly tasked: number;
  /** Multiplies misreadings. */
  readonly misread: number;
}

export interface ResolvedRepeat {
  /** By contact: how long until a need that was not right first time rings again; the last for all that follow. */
  readonly delays: readonly Distribution[];
  /** Where it then rings; null for the same number as before. */
  readonly to: { readonly queue: number; readonly channel: number } | null;
  /** By repeat, from the second on: probability that a need rings yet again; null to decide as at the first. */
  readonly again: readonly number[] | null;
  readonly atMost: number;
}

/** Rings again, in another queue, on another channel. */
export interface ResolvedReturn {
  readonly share: number;
  readonly delay: Distribution;
  readonly queue: number;
  readonly channel: number;
}

/** Harm-weighted waiting: named sets of weights by the sum of the true ratings (0 to 9); the first is the headline. */
export interface ResolvedHarm {
  readonly sets: readonly { readonly id: string; readonly weights: readonly number[] }[];
}

// Response after reading: units on shift, how each grade is dispatched, what follows the scene. Times are seconds,
// indices refer to the arrays of the same scenario; grades are 0 immediate, 1 priority, 2 scheduled.
import type { Distribution } from "../random/distribution.ts";

export interface ResolvedResponse {
  readonly units: readonly ResolvedUnits[];
  /** Where there are no areas: one area for everybody, in which all groups of units serve in order. */
  readonly areas: readonly { readonly id: string; readonly units: readonly number[] }[];
  /** By grade; null for a grade that no officer is ever tasked for. */
  readonly grades: readonly (ResolvedJob | null)[];
  /** Which waiting job a free unit takes: by grade and then first come, or first come alone. */
  readonly order: "byGrade" | "firstCome";
  /** Seconds that a job waits before a neighbouring group may take it. */
  readonly neighbourAfter: number;
  /** Which grades an immediate job may take a unit away from: none, scheduled alone, or priority too. */
  readonly divert: "none" | "scheduled" | "priority";
  /** Units of a group that only an immediate job may take. */
  readonly keepFree: number;
  readonly arrest: ResolvedArrest | null;
  /** Investigators who settle scheduled jobs by telephone. */
  readonly telephone: { readonly scheduled: Int32Array; readonly time: Distribution } | null;
  readonly chaser: ResolvedChaser | null;
}

export interface ResolvedUnits {
  readonly id: string;
  /** Units on shift in each interval of the calendar. */
  readonly scheduled: Int32Array;
}

export interface ResolvedJob {
  /** From grading to arrival; later is late. */
  readonly target: number;
  readonly travel: Distribution;
  readonly scene: Distribution;
  /** Probabilities of 1, 2, 3 … units. */
  readonly unitsNeeded: readonly number[];
  /** Probability of an arrest at the scene. */
  readonly arrest: number;
  readonly appointment: ResolvedAppointment | null;
  /** Share settled by investigators on the telephone. */
  readonly byTelephone: number;
}

export interface ResolvedAppointment {
  readonly lead: Distribution;
  /** 1 in each interval in which an appointment may begin; null for any time. */
  readonly isOffered: Uint8Array | null;
}

export interface ResolvedArrest {
  /** Custody and file: how long the unit is held after the scene. */
  readonly officerTime: Distribution;
  /** Prisoner transport that takes part of it on, when one is free. */
  readonly transport: {
    readonly scheduled: Int32Array;
    readonly time: Distribution;
    readonly officerTime: Distribution;
  } | null;
}

/** Someone who waits for an officer beyond the target rings, once for each further target-length at the most. */
export interface ResolvedChaser {
  readonly share: number;
  readonly atMost: number;
  readonly queue: number;
  readonly channel: number;
}

// What queues, channels and the centre do beyond the plain floor, after reading. Times are seconds.
import type { ResolvedAgain } from "./resolved-again.ts";

/** What comes of an answered contact where no triage decides it. */
export interface ResolvedWhenAnswered {
  readonly repeat: ResolvedAgain | null;
  /** An officer is tasked, with a grade (index of `gradeNames`). */
  readonly task: { readonly share: number; readonly grade: number } | null;
}

export interface ResolvedCallback {
  /** Offered to a caller whose predicted wait is longer. */
  readonly above: number;
  readonly accepts: number;
  readonly reached: number;
  /** Seconds that ringing back takes when nobody picks up; part of the talk when somebody does. */
  readonly ringing: number;
  readonly redial: ResolvedAgain | null;
}

export interface ResolvedAnnouncement {
  readonly predicts: "lastWait" | "queueLength";
  /** Told of a longer wait than this, a share of callers leaves at once. */
  readonly leaves: { readonly above: number; readonly share: number } | null;
  /** Multiplies the patience of those who stay. */
  readonly patience: number;
}

export interface ResolvedReportOnline {
  readonly after: number;
  readonly share: number;
  readonly queue: number;
  readonly channel: number;
  /** Only while the state of the centre has it announced. */
  readonly onlyWhenAnnounced: boolean;
}

/** A handler holds several conversations at once. */
export interface ResolvedSessions {
  readonly atOnce: number;
  /** By number of conversations, from 1: how many times as long each takes as alone. */
  readonly pace: readonly number[];
}

/** Needs of a source that another channel takes; a mark that each need carries decides. */
export interface ResolvedChannelShift {
  readonly id: string;
  readonly source: number;
  readonly eligible: "online" | "chat";
  readonly queue: number;
  readonly channel: number;
  /** By interval: the share of the eligible that shifts. */
  readonly adoption: Float64Array;
}

/** Needs that are no longer brought (campaigns, a better website); a mark that each need carries decides. */
export interface ResolvedThinning {
  readonly id: string;
  readonly kind: "surge" | "campaign" | "website";
  /** By source: whether it applies. */
  readonly sources: readonly boolean[];
  /** By reason: share cut while `strength` is 1. */
  readonly cuts: readonly number[];
  /** By area, whether it applies; null for everywhere. */
  readonly areas: readonly boolean[] | null;
  /** By interval: 0 to 1. */
  readonly strength: Float32Array;
}

/** Seconds from the start of the run, and the share of chasers that are then not made. */
export interface ResolvedMessages {
  readonly startsAt: number;
  readonly cutsChasers: number;
}

export interface ResolvedCentre {
  /** Queues whose waiting contacts are counted. */
  readonly watches: readonly number[];
  /** Seconds between two looks. */
  readonly every: number;
  readonly busy: ResolvedLevel;
  readonly critical: ResolvedLevel | null;
}

/** Entered once `from` wait, left once at most `until` do; what is done meanwhile. A critical centre stays busy. */
export interface ResolvedLevel {
  readonly from: number;
  readonly until: number;
  /** By team: people added. */
  readonly adds: readonly number[];
  readonly opens: readonly { readonly team: number; readonly queue: number }[];
  /** By queue: whether nobody begins with it. */
  readonly pauses: readonly boolean[];
  readonly announces: boolean;
}

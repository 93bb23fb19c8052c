// The floor of a scenario after reading: queues, what callers do there, teams and lines. Times are in seconds, indices
// refer to the arrays of the same scenario.
import type { Distribution } from "../random/distribution.ts";
import type { ResolvedAgain } from "./resolved-again.ts";
import type {
  ResolvedAnnouncement,
  ResolvedCallback,
  ResolvedReportOnline,
  ResolvedSessions,
  ResolvedWhenAnswered,
} from "./resolved-channels.ts";

export interface ResolvedQueue {
  readonly id: string;
  /** `work` is off-call work: no caller waits for it. */
  readonly stage: "switchboard" | "handler" | "work";
  /** Smaller is served first. */
  readonly priority: number;
  /** Seconds of waiting that count as much as one level of priority; null if waiting does not promote. */
  readonly ageing: number | null;
  /** Before anybody can pick up; not part of the waiting time. */
  readonly ring: Distribution;
  /** How long a caller stays in the queue; counted from the end of the ring. */
  readonly patience: Distribution | null;
  readonly talk: Distribution;
  readonly wrapUp: Distribution;
  readonly whenAbandoned: ResolvedRetries;
  /** What a caller does who finds no free line, or a queue that is closed. */
  readonly whenBlocked: ResolvedAgain | null;
  /** Only at the switchboard. */
  readonly outcomes: ResolvedOutcomes | null;
  /** Where a handler sends a contact on to; the shares sum to one at most. */
  readonly transfers: readonly { readonly share: number; readonly queue: number }[];
  /** Work that a contact brings about once it is answered, or when it is abandoned. */
  readonly brings: { readonly answered: ResolvedBrought | null; readonly abandoned: ResolvedBrought | null };
  /** Of work: broken off for a contact of better priority that the team serves, and resumed later. */
  readonly isDeferrable: boolean;
  /** 1 in each interval in which new contacts are let in; null if that is always so. */
  readonly isOpen: Uint8Array | null;
  /** What becomes of those who wait when the queue closes: sent away, or still served. */
  readonly atClose: "cut" | "drain";
  readonly serviceLevel: ResolvedServiceLevel;
  /** Absent where nothing was written: `usualRisk` then. */
  readonly risk?: ResolvedRisk;
  /** Whether its handlers assess threat, harm and risk, at the triage depth or always in full; absent for never. */
  readonly triage?: "byDepth" | "full";
  readonly whenAnswered?: ResolvedWhenAnswered;
  /** Of work: seconds from coming up to being done, beyond which it is late. */
  readonly deadline?: number;
  readonly callback?: ResolvedCallback;
  readonly announcement?: ResolvedAnnouncement;
  readonly reportOnline?: ResolvedReportOnline;
}

export interface ResolvedBrought {
  readonly share: number;
  /** A queue of stage `work`. */
  readonly queue: number;
}

/** What an abandoning caller does next: one draw decides among redial, escalation and giving up. */
export interface ResolvedRetries {
  readonly redial: ResolvedAgain | null;
  /** Rings another number instead: a new contact of origin escalation, in `queue` on `channel`. */
  readonly escalation: {
    readonly share: number;
    readonly delay: Distribution;
    readonly queue: number;
    readonly channel: number;
  } | null;
}

/**
 * How a switchboard conversation ends; shares sum to one. Absent outcomes have share 0. Where the reason of the need
 * decides, the shares are what reasons come to on average, for explanations and closed forms.
 */
export interface ResolvedOutcomes {
  readonly putThrough: { readonly share: number; readonly queue: number };
  readonly extension: {
    readonly share: number;
    /** Probability that the officer answers; otherwise the caller leaves a voicemail. */
    readonly reached: number;
    /** After a voicemail: rings the same number again to chase. */
    readonly chaser: ResolvedAgain | null;
  };
  readonly advice: { readonly share: number };
  /** Whether the reason of the need decides in place of the shares above. */
  readonly isByReason?: boolean;
  /** The same contact is transferred to an emergency queue. */
  readonly upgrade: { readonly share: number; readonly queue: number };
}

/** What counts as a bad day and a bad hour of a queue. */
export interface ResolvedRisk {
  /** Seconds: the mean time to answer above which a day is bad. */
  readonly day: number;
  /** The share answered within the acceptable waiting time, of offered, below which an hour is bad. */
  readonly hour: number;
}

/** Where a scenario says nothing else. */
export const usualRisk: ResolvedRisk = { day: 600, hour: 0.9 };

export interface ResolvedServiceLevel {
  /** Seconds; the acceptable waiting time of the named service levels. */
  readonly acceptableWaitingTime: number;
  /** Seconds, ascending: share answered within each is reported too. */
  readonly thresholds: readonly number[];
  /** Seconds: an abandonment up to here is short. */
  readonly shortAbandonTime: number;
}

/** Handlers are alike within a band. Handler h of a team is one of its `bandOfHandler.length` people. */
export interface ResolvedTeam {
  readonly id: string;
  /** Queues the team serves as its own, by index. */
  readonly serves: readonly number[];
  /** Queues it helps at. */
  readonly helps: readonly ResolvedHelp[];
  /** By queue: how many of the team must still be idle once one of them has taken a contact of that queue. */
  readonly leaveFree: readonly number[];
  /** Who of the idle takes a contact. */
  readonly selection: "longestIdle" | "mostSkilledLast";
  /** Handlers scheduled in each interval. */
  readonly scheduled: Int32Array;
  readonly bands: readonly ResolvedBand[];
  /** Band of each person; its length is the most ever scheduled. Any first n have nearly the stated mix. */
  readonly bandOfHandler: Uint8Array;
  /** Chat: several conversations at once; absent for one. Handlers are counted as people here too. */
  readonly sessions?: ResolvedSessions;
}

/** Each way of helping includes the ones before it. */
export type HelpMode = "nextFree" | "interruptDeferrable" | "interruptWrap" | "holdCaller" | "interruptCall";

export interface ResolvedHelp {
  readonly queue: number;
  readonly how: HelpMode;
  /** Seconds that a contact must have waited before the team takes it. */
  readonly after: number;
  /** Helps only while the state of the centre has it opened. */
  readonly onlyWhenOpened?: boolean;
}

export interface ResolvedBand {
  readonly id: string;
  /** Multiplies talk and wrap-up, by queue. */
  readonly handleTimeFactors: readonly number[];
  /** Which of the team's queues, its own and those it helps at, these people take; null for all. */
  readonly serves: readonly number[] | null;
  /** Multiply the share of contacts misread, and of needs that are not right first time; 1 where absent. */
  readonly misread?: number;
  readonly notRight?: number;
}

/** Lines from the telephone network: a contact holds one from its first ring until the caller is gone. */
export interface ResolvedTrunk {
  readonly id: string;
  readonly lines: number;
  readonly channels: readonly number[];
}

// A scenario after reading: units converted, calendar laid out, policies applied, everything by index.
// This is all that the model sees. Times are seconds since the start of the run (the first local midnight
// simulated, warm-up included); rates are per second; indices refer to the arrays of the same object.
import type { Distribution } from "../random/distribution.ts";
import type { ResolvedBatch, ResolvedCalls, ResolvedModulation } from "./resolved-arrivals.ts";

export type { ResolvedCalls };

export interface ResolvedScenario {
  readonly name: string;
  readonly policy: string;
  readonly run: ResolvedRun;
  readonly calendar: ResolvedCalendar;
  readonly channels: readonly string[];
  readonly sources: readonly ResolvedSource[];
  readonly busyness: ResolvedBusyness;
  readonly queues: readonly ResolvedQueue[];
  readonly teams: readonly ResolvedTeam[];
  readonly trunks: readonly ResolvedTrunk[];
  readonly headline: readonly ResolvedHeadline[];
  readonly targets: readonly ResolvedTarget[];
}

export interface ResolvedRun {
  readonly seed: string;
  readonly replications: number;
  /** `cut`: the run stops at the horizon. `drain`: nobody new rings, everybody inside is finished. */
  readonly end: "cut" | "drain";
  /** Contacts waiting in each queue (by queue index) when the run starts. */
  readonly backlog: readonly number[];
}

/** Local time laid out once: the run itself only knows elapsed seconds. */
export interface ResolvedCalendar {
  readonly timeZone: string;
  /** Days since 1970-01-01 of the first simulated local day; with a day's index it gives the date. */
  readonly firstDay: number;
  /** Simulated days, warm-up included. */
  readonly days: number;
  /** The first `warmUpDays` days are simulated but not measured. */
  readonly warmUpDays: number;
  /** days + 1 instants: day d is [dayStartAt[d], dayStartAt[d + 1]), of 23, 24 or 25 hours. */
  readonly dayStartAt: Float64Array;
  /** Index of the month of each day, into `months`. */
  readonly dayMonth: Int32Array;
  /** `2017-07` and so on, in order, of the simulated days. */
  readonly months: readonly string[];
  /** 15, 30 or 60 minutes, in seconds. */
  readonly intervalTime: number;
  /** intervals + 1 instants. Interval i is [intervalStartAt[i], intervalStartAt[i + 1]). */
  readonly intervalStartAt: Float64Array;
  readonly intervalDay: Int32Array;
  /** Local hour of the week of each interval: 0 is Monday 00:00 to 01:00, 167 Sunday 23:00 to 24:00. */
  readonly intervalHourOfWeek: Int32Array;
  /** First interval of each day (days + 1 entries). */
  readonly dayFirstInterval: Int32Array;
}

/** A stream of first contacts. */
export interface ResolvedSource {
  readonly id: string;
  readonly channel: number;
  /** The queue in which a need's first contact rings. */
  readonly queue: number;
  /** Expected first contacts per second in each interval, before busyness and modulation. */
  readonly rate: Float64Array;
  /** How many callers one arrival brings; absent where each comes alone. */
  readonly batch?: ResolvedBatch;
  /** Absent where the rate follows the clock and busyness alone. */
  readonly modulation?: ResolvedModulation;
  /** The calls of a log, which come in place of random ones. */
  readonly calls?: ResolvedCalls;
}

/** Random factors of mean one on all rates. A coefficient of variation of 0 switches one off. */
export interface ResolvedBusyness {
  /** One gamma factor per source and local day. */
  readonly dayCv: number;
  /** Correlation of the day factors of any two sources. */
  readonly dayCorrelation: number;
  /** One gamma factor per source and local clock hour, independent. */
  readonly hourCv: number;
}

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
}

export interface ResolvedBrought {
  readonly share: number;
  /** A queue of stage `work`. */
  readonly queue: number;
}

/** Rings the same number again. */
export interface ResolvedAgain {
  readonly share: number;
  readonly delay: Distribution;
  readonly atMost: number;
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

/** How a switchboard conversation ends; shares sum to one. Absent outcomes have share 0. */
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
  /** The same contact is transferred to an emergency queue. */
  readonly upgrade: { readonly share: number; readonly queue: number };
}

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
}

/** Each way of helping includes the ones before it. */
export type HelpMode = "nextFree" | "interruptDeferrable" | "interruptWrap" | "holdCaller" | "interruptCall";

export interface ResolvedHelp {
  readonly queue: number;
  readonly how: HelpMode;
  /** Seconds that a contact must have waited before the team takes it. */
  readonly after: number;
}

export interface ResolvedBand {
  readonly id: string;
  /** Multiplies talk and wrap-up, by queue. */
  readonly handleTimeFactors: readonly number[];
  /** Which of the team's queues, its own and those it helps at, these people take; null for all. */
  readonly serves: readonly number[] | null;
}

/** Lines from the telephone network: a contact holds one from its first ring until the caller is gone. */
export interface ResolvedTrunk {
  readonly id: string;
  readonly lines: number;
  readonly channels: readonly number[];
}

export interface ResolvedHeadline {
  readonly measure: string;
  readonly queue: string;
  readonly period: string;
}

/** A published figure that the scenario should meet. */
export interface ResolvedTarget {
  readonly id: string;
  readonly measure: string;
  /** A queue id, or null where the measure is of the whole centre. */
  readonly queue: string | null;
  /** `all`, or a month such as `2017-07`. */
  readonly period: string;
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly role: "fit" | "check";
  readonly source: string;
}

// A scenario after reading: units converted, calendar laid out, policies applied, everything by index.
// This is all that the model sees. Times are seconds since the start of the run (the first local midnight
// simulated, warm-up included); rates are per second; indices refer to the arrays of the same object.
import type { ResolvedBatch, ResolvedCalls, ResolvedModulation } from "./resolved-arrivals.ts";
import type {
  ResolvedCentre,
  ResolvedChannelShift,
  ResolvedMessages,
  ResolvedThinning,
} from "./resolved-channels.ts";
import type { ResolvedQueue, ResolvedTeam, ResolvedTrunk } from "./resolved-floor.ts";
import type { ResolvedPeople } from "./resolved-people.ts";
import type { ResolvedResponse } from "./resolved-response.ts";
import type {
  ResolvedArea,
  ResolvedHarm,
  ResolvedReason,
  ResolvedReasonMix,
  ResolvedTriage,
} from "./resolved-triage.ts";

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
  // What a scenario without needs of its own leaves out.
  readonly areas?: readonly ResolvedArea[];
  readonly reasons?: readonly ResolvedReason[];
  readonly triage?: ResolvedTriage;
  readonly harm?: ResolvedHarm;
  readonly response?: ResolvedResponse;
  readonly thinnings?: readonly ResolvedThinning[];
  readonly channelShifts?: readonly ResolvedChannelShift[];
  readonly messages?: ResolvedMessages;
  readonly centre?: ResolvedCentre;
  /** Absent where teams are handlers by interval and nobody in particular. */
  readonly people?: ResolvedPeople;
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
  /** By queue: the source whose callers those in the backlog are; they ring again where its callers ring. */
  readonly backlogSource: readonly number[];
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
  /** Which reason each of its needs has; absent where needs have none. */
  readonly reasonMix?: ResolvedReasonMix;
  /** The area of all its needs; absent where each is drawn. */
  readonly area?: number;
  /** First contacts of one incident, on average: the rate counts callers. Absent for one. */
  readonly callersPerIncident?: number;
  /** Of a source that something adds to another one for a while: what, and to which. Such sources come last. */
  readonly added?: { readonly kind: AddedKind; readonly cause: string; readonly to: number };
}

/** What may add a source of its own. */
export type AddedKind = "surge" | "publicEvent" | "appeal";

/** Random factors of mean one on all rates. A coefficient of variation of 0 switches one off. */
export interface ResolvedBusyness {
  /** One gamma factor per source and local day. */
  readonly dayCv: number;
  /** Correlation of the day factors of any two sources. */
  readonly dayCorrelation: number;
  /** One gamma factor per source and local clock hour, independent. */
  readonly hourCv: number;
}

export interface ResolvedHeadline {
  readonly measure: string;
  /** A queue or a team; null where the measure is of the whole centre, or of a grade. */
  readonly queue: string | null;
  /** Of experience. */
  readonly band?: string;
  readonly grade?: string;
  readonly period: string;
}

/** A published figure that the scenario should meet. */
export interface ResolvedTarget {
  readonly id: string;
  readonly measure: string;
  /** A queue id, or null where the measure is of the whole centre. */
  readonly queue: string | null;
  readonly grade?: string;
  /** `all`, or a month such as `2017-07`. */
  readonly period: string;
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly role: "fit" | "check";
  readonly source: string;
}

// People after reading: posts, pipeline, absence and pay, by index. Days are days of the calendar of the same scenario,
// 0 the first simulated one, and may lie before or after it; spans in days unless they say seconds; shares are shares.
import type {
  ResolvedAbsence,
  ResolvedBreaks,
  ResolvedEpisodes,
  ResolvedOvertime,
  ResolvedPay,
} from "./resolved-absence.ts";

export type { ResolvedAbsence, ResolvedBreaks, ResolvedEpisodes, ResolvedOvertime, ResolvedPay };

export interface ResolvedPeople {
  /** The teams staffed by people; `postsOfTeam` has the index here by index of the team, -1 for other teams. */
  readonly posts: readonly ResolvedPosts[];
  readonly postsOfTeam: Int32Array;
  /** Shift patterns that rotas refer to. */
  readonly patterns: readonly ResolvedPattern[];
  /** Null where nobody leaves but by drives. */
  readonly leaving: ResolvedLeaving | null;
  readonly drives: readonly ResolvedDrive[];
  /** By index of `destinations`: what leavers who went there add to; null for nothing. */
  readonly arrivals: readonly (ResolvedArrivalElsewhere | null)[];
  readonly recruitment: readonly ResolvedRecruitment[];
  readonly moves: readonly ResolvedMove[];
  readonly skills: readonly ResolvedSkill[];
  /** Share of their own work that somebody with a tutee does. */
  readonly tutorPace: number;
  readonly learning: {
    readonly handleTime: ResolvedCurve;
    readonly misread: ResolvedCurve;
    readonly notRight: ResolvedCurve;
    /** Share of the difference to 1 that is met again in another team. */
    readonly afterMove: number;
  };
  /** Ascending; the first begins at 0. The last are the most experienced. */
  readonly bands: readonly { readonly id: string; readonly from: number }[];
  readonly absence: ResolvedAbsence;
  readonly breaks: ResolvedBreaks | null;
  readonly overtime: ResolvedOvertime | null;
  /** Null where money does not matter. */
  readonly pay: ResolvedPay | null;
}

export interface ResolvedPosts {
  /** Index of the team, and its id. */
  readonly team: number;
  readonly id: string;
  /** Posts, those bought included. */
  readonly establishment: number;
  /** Posts to which recruitment may fill it. */
  readonly fillTo: number;
  /** People in post at the start: `count` with time served from `low` to `high` days. */
  readonly inPost: readonly { readonly count: number; readonly low: number; readonly high: number }[];
  /** Of those with least time served: how many are with a tutor. */
  readonly tutored: number;
  /** Seats are dealt to rotas in these proportions, so that any first n have nearly the mix. */
  readonly rotas: readonly { readonly id: string; readonly pattern: number; readonly share: number }[];
  /** By interval of the calendar: below this overtime is asked for; null for never. */
  readonly minimumCover: Int32Array | null;
  /** The most people who may ever be on its floor at once: handlers to keep room for. */
  readonly most: number;
}

/** A cycle of days, the same for every crew but shifted. */
export interface ResolvedPattern {
  readonly id: string;
  /** By day of the cycle: seconds from local midnight to the start of the shift, -1 for a day off. */
  readonly startAt: Int32Array;
  /** Seconds from local midnight of the day on which it starts; beyond 86,400 after midnight. */
  readonly endAt: Int32Array;
  readonly crews: number;
  /** Day of the calendar on which crew 0 begins the cycle; may be negative. Crew c begins c × cycle ÷ crews days later, rounded down. */
  readonly startsOn: number;
  /** Seconds of its meal break in place of that of `breaks`; null for that. */
  readonly meal: number | null;
}

export interface ResolvedLeaving {
  /** Piecewise constant hazard a day by days served, ascending from 0. */
  readonly hazard: readonly { readonly from: number; readonly perDay: number }[];
  /** Multiplies it in a team, by index of `posts`; absent for 1. */
  readonly byPosts?: readonly number[];
  readonly notice: number;
  /** Multiply the hazard by 1 + times × excess over past days. */
  readonly occupancy: { readonly above: number; readonly times: number; readonly over: number } | null;
  readonly missedBreaks: { readonly times: number; readonly over: number } | null;
  readonly retirement: { readonly after: number; readonly perDay: number } | null;
  readonly retention: {
    readonly from: number;
    /** After the last day: Infinity for ever. */
    readonly until: number;
    readonly hazard: number;
    /** Pounds a person and year. */
    readonly payment: number;
  } | null;
  /** Shares sum to 1; `to` is an index of `destinations`. */
  readonly destinations: readonly { readonly to: number; readonly share: number; readonly reason: string }[];
}

export interface ResolvedDrive {
  readonly id: string;
  readonly to: number;
  readonly on: number;
  readonly notice: number;
  readonly posts: number;
  /** Indices of `posts`. */
  readonly from: readonly number[];
  readonly after: number;
  readonly applies: number;
  readonly reason: string;
}

export interface ResolvedArrivalElsewhere {
  readonly joins: "units" | "transport" | "telephone";
  /** People there at the start: those on shift grow in proportion. */
  readonly people: number;
  readonly after: number;
}

export interface ResolvedRecruitment {
  readonly id: string;
  /** Index of `posts`. */
  readonly into: number;
  /** Days on which cohorts start, ascending; empty where people come singly. Those approved before day 0 are under way. */
  readonly starts: readonly number[];
  /** How many of the first of them left the classroom by day 0: who of them is still there is in post at the start. */
  readonly before: number;
  readonly size: number;
  readonly onlyVacancies: boolean;
  /** People a day who come singly at random; 0 for cohorts. */
  readonly perDay: number;
  readonly approval: number;
  readonly vetting: number;
  readonly dropOut: { readonly vetting: number; readonly training: number; readonly perDay: number };
  readonly classroom: number;
  readonly tutored: number;
  readonly trainers: number;
  /** People in training at once at the most; Infinity for any. */
  readonly capacity: number;
  /** Pounds a head approved, and a head that starts. */
  readonly recruitmentCost: number;
  readonly trainingCost: number;
}

export interface ResolvedMove {
  /** Indices of `posts`. */
  readonly to: number;
  readonly from: number;
  readonly after: number;
  readonly course: number;
  /** Nobody is moved to fill a vacancy where this leaves fewer released people behind. */
  readonly keeps: number;
  /** Moves a day of each person who may; 0 to fill vacancies, the longest serving first. */
  readonly perDay: number;
}

/** Bit k of a person's skills is the k-th skill of the team, in this order. */
export interface ResolvedSkill {
  readonly id: string;
  readonly posts: number;
  readonly queue: number;
  readonly after: number;
  readonly course: number;
  readonly share: number;
}

/** 1 + (start − 1) × exp(−3 × days ÷ settled). */
export interface ResolvedCurve {
  readonly start: number;
  readonly settled: number;
}

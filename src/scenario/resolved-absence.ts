// Absence, breaks, overtime and pay after reading. Days and shares as in the rest of what is resolved of people.
import type { Distribution } from "../random/distribution.ts";

export interface ResolvedEpisodes {
  /** Probability that one begins on a day, before factors. */
  readonly perDay: number;
  /** Seconds; whole days are rounded up from it. */
  readonly lasts: Distribution;
  /** By day of the calendar: month × weekday; null for 1. */
  readonly factor: Float64Array | null;
}

export interface ResolvedAbsence {
  readonly leave: {
    /** Working days in 365 of a full-time person, the days of each block, and the share that may be away at once. */
    readonly days: number;
    readonly block: number;
    readonly atMost: number;
    /** By day of the calendar; null for 1. */
    readonly factor: Float64Array | null;
  } | null;
  readonly illness: ResolvedEpisodes | null;
  readonly longIllness: ResolvedEpisodes | null;
  readonly restricted: ResolvedEpisodes | null;
  readonly partTime: { readonly perDay: number; readonly works: number } | null;
  /** Probability that a shift is spent on training. */
  readonly trainingShare: number;
}

/** Seconds. */
export interface ResolvedBreaks {
  readonly meal: number;
  readonly after: number;
  readonly latest: number;
  readonly slipsWhile: number;
  readonly shortest: number;
}

/** Seconds. */
export interface ResolvedOvertime {
  readonly accepts: number;
  readonly perWeek: number;
  readonly shift: number;
  readonly rest: number;
}

/** Pounds. */
export interface ResolvedPay {
  /** A year in training. */
  readonly training: number;
  /** A year, by days served, ascending from 0. */
  readonly points: readonly { readonly from: number; readonly perYear: number }[];
  readonly shiftAllowance: number;
  /** 1 in each interval of unsocial hours; null for none. */
  readonly isUnsocial: Uint8Array | null;
  readonly unsocialExtra: number;
  readonly overtime: number;
  readonly onCosts: number;
  /** An hour of a response unit. */
  readonly unitHour: number;
}

// One need told from birth to end: each of its contacts, moment by moment. Instants are seconds since the start of the
// run, times are seconds.

export interface TracedNeed {
  /** Of the needs born in the measured window of the replication, in order of birth; the first is 1. */
  readonly number: number;
  readonly source: string;
  readonly channel: string;
  readonly bornAt: number;
  /** What it is about, as it truly is; null where needs have no reasons. */
  readonly about: TracedReason | null;
  /** `deflected`: found what it wanted elsewhere; `open`: the run ended first. */
  readonly outcome: "settled" | "lost" | "deflected" | "open";
  readonly endedAt: number | null;
  /** Contacts made, without the off-call work that they brought about. */
  readonly contactCount: number;
  /** In queues, over all its contacts; off-call work makes nobody wait. */
  readonly waitTime: number;
  /** Before the first contact. */
  readonly moments: readonly Moment[];
  readonly contacts: readonly TracedContact[];
}

export interface TracedReason {
  readonly reason: string;
  /** Null where the scenario has no areas. */
  readonly area: string | null;
  /** Ratings, 0 to 3, and the grade that follows from them; null where there is no triage. */
  readonly threat: number;
  readonly harm: number;
  readonly risk: number;
  readonly markers: readonly string[];
  readonly grade: string | null;
  /** Whether somebody else has called about the same incident first. */
  readonly isFurtherCaller: boolean;
}

export interface TracedContact {
  /** From 1; off-call work has the number of the contact that was the last when it came up. */
  readonly number: number;
  /** Why it is made: `first`, `redial` and so on; `work` is off-call work that the contact before it brought about. */
  readonly origin: string;
  readonly channel: string;
  readonly startedAt: number;
  /** The last state of its statechart; null if the run ended first. */
  readonly outcome: { readonly state: string; readonly description: string } | null;
  readonly moments: readonly Moment[];
}

/** Somebody who answers. */
export interface Person {
  /** Number within the team, from 1. */
  readonly handler: number;
  readonly team: string;
  /** Null where the team has one band only. */
  readonly band: string | null;
}

/** What happens at a moment. */
export type Happening =
  | { readonly what: "rang"; readonly queue: string; readonly how: "dialled" | "transfer" | "upgrade" }
  | {
      readonly what: "joined";
      readonly queue: string;
      readonly ringTime: number;
      readonly waitingThere: number;
    }
  | {
      readonly what: "answered";
      readonly queue: string;
      readonly by: Person;
      readonly ringTime: number;
      readonly waitTime: number;
      readonly timeFromFirstRing: number;
    }
  | { readonly what: "talked"; readonly by: Person; readonly talkTime: number }
  | { readonly what: "brokenOff"; readonly by: Person; readonly state: string }
  | { readonly what: "resumed"; readonly by: Person; readonly pausedTime: number }
  | { readonly what: "voicemail" }
  | { readonly what: "abandoned"; readonly queue: string; readonly waitTime: number }
  | {
      readonly what: "blocked";
      readonly queue: string;
      readonly waitTime: number;
      readonly cause: "noLine" | "closed";
    }
  | {
      readonly what: "wrappedUp";
      readonly by: Person;
      readonly wrapUpTime: number;
      readonly isBrokenOff: boolean;
    }
  | { readonly what: "wrapUpResumed"; readonly by: Person }
  | { readonly what: "retries"; readonly origin: string; readonly cause?: string }
  /** Not at all, by a campaign and so on; by another channel; or a retry that is no longer wanted. */
  | { readonly what: "deflected"; readonly by: string }
  | { readonly what: "shifted"; readonly by: string }
  | { readonly what: "calledOff" }
  | { readonly what: "recognised" }
  | {
      readonly what: "graded";
      readonly grade: string;
      readonly trueGrade: string;
      readonly threat: number;
      readonly harm: number;
      readonly risk: number;
    }
  | { readonly what: "decided"; readonly outcome: string }
  | { readonly what: "awaitsOfficer" }
  | {
      readonly what: "officer";
      readonly does: "tasked" | "regraded" | "sent" | "diverted" | "came";
      readonly grade: string;
      /** The group that sends a unit. */
      readonly units: string | null;
    }
  | { readonly what: "toldToWait"; readonly predicted: number }
  | { readonly what: "leavesAtOnce" }
  | { readonly what: "callbackOffered"; readonly isAccepted: boolean }
  | { readonly what: "calledBack"; readonly isReached: boolean }
  | { readonly what: "movedOnline" }
  | { readonly what: "settled" }
  | { readonly what: "lost" }
  | { readonly what: "entered"; readonly step: StateEntered };

export interface Moment {
  readonly at: number;
  readonly happening: Happening;
}

/** A step of a statechart. */
export interface StateEntered {
  readonly chart: "need" | "contact" | "triage";
  readonly state: string;
  readonly event: string;
  readonly description: string;
  readonly isFinal: boolean;
}

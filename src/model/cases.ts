// Cases: what each living need is about, what a handler has made of it, and what it is owed. Columns beside those of
// `Needs`, by the same slots.
import { widened } from "./slots.ts";

const none = -1;

export class Cases {
  /** Index of the reason, and of the area; -1 where the scenario has none. */
  reason = new Int32Array(64);
  area = new Int32Array(64);
  /** True ratings, 0 to 3; markers as bits; and the grade that follows from them. */
  threat = new Uint8Array(64);
  harm = new Uint8Array(64);
  risk = new Uint8Array(64);
  markers = new Uint8Array(64);
  trueGrade = new Uint8Array(64);
  /** As assessed last, and the grade given; `grade` is 255 until somebody has graded it. */
  ratedThreat = new Uint8Array(64);
  ratedHarm = new Uint8Array(64);
  ratedRisk = new Uint8Array(64);
  grade = new Uint8Array(64);
  /** Seconds since the start of the run; Infinity until it happens. */
  bornAt = new Float64Array(64);
  /** First graded by anybody, or noticed as an emergency at the switchboard. */
  knownAt = new Float64Array(64);
  attendedAt = new Float64Array(64);
  /** Repeats made so far, escalations of a need taken for less than it is, and chasers for an officer. */
  repeats = new Uint8Array(64);
  missed = new Uint8Array(64);
  officerChasers = new Uint8Array(64);
  /** Times at which somebody late might have rung for an officer. */
  chasersDue = new Uint8Array(64);
  /** Conversations graded so far. */
  gradings = new Uint8Array(64);
  /** Jobs open (until everybody has left), the latest of them (-1 for none), and jobs ever raised: the response keeps them. */
  openJobs = new Uint8Array(64);
  job = new Int32Array(64);
  jobsRaised = new Uint8Array(64);
  /** Jobs for which an officer is still to come, and the grade of the latest. */
  awaited = new Uint8Array(64);
  jobGrade = new Uint8Array(64);
  /** 1 once it has been decided whether it gets worse while it waits for an officer. */
  worseDecided = new Uint8Array(64);
  /** 1 for a caller about an incident that somebody else has called about first. */
  isFurtherCaller = new Uint8Array(64);
  /** Incident with several callers: a slot of `Incidents`, or -1. */
  incident = new Int32Array(64);
  /** Root cause of the contact that comes next, or came last: index of `causes`. */
  cause = new Uint8Array(64);
  /** The thinning that kept it from making a contact, or the shift that took it to another channel; -1. */
  thinnedBy = new Int32Array(64);
  shiftedBy = new Int32Array(64);
  /** Needs that wait for an officer now. */
  awaiting = 0;
  /** Over the whole run: needs that never made a contact, retries called off, and retries made at once. */
  deflectedEver = 0;
  calledOffEver = 0;
  atOnceEver = 0;

  /** Clears the slot of a need that is born. */
  begin(need: number, now: number): void {
    if (need >= this.reason.length) this.grow(need);
    this.reason[need] = none;
    this.area[need] = none;
    this.grade[need] = ungraded;
    this.bornAt[need] = now;
    this.knownAt[need] = Number.POSITIVE_INFINITY;
    this.attendedAt[need] = Number.POSITIVE_INFINITY;
    this.repeats[need] = 0;
    this.missed[need] = 0;
    this.officerChasers[need] = 0;
    this.chasersDue[need] = 0;
    this.gradings[need] = 0;
    this.openJobs[need] = 0;
    this.awaited[need] = 0;
    this.jobGrade[need] = ungraded;
    this.worseDecided[need] = 0;
    this.isFurtherCaller[need] = 0;
    this.job[need] = none;
    this.jobsRaised[need] = 0;
    this.incident[need] = none;
    this.cause[need] = 0;
    this.thinnedBy[need] = none;
    this.shiftedBy[need] = none;
    this.trueGrade[need] = ungraded;
    this.markers[need] = 0;
  }

  /** The same incident, as another caller knows it. */
  copyFacts(from: number, need: number): void {
    this.reason[need] = this.reason[from]!;
    this.area[need] = this.area[from]!;
    this.threat[need] = this.threat[from]!;
    this.harm[need] = this.harm[from]!;
    this.risk[need] = this.risk[from]!;
    this.markers[need] = this.markers[from]!;
    this.trueGrade[need] = this.trueGrade[from]!;
    this.incident[need] = this.incident[from]!;
  }

  private grow(need: number): void {
    const length = Math.max(2 * this.reason.length, need + 1);
    this.reason = widened(this.reason, length);
    this.area = widened(this.area, length);
    this.threat = widened(this.threat, length);
    this.harm = widened(this.harm, length);
    this.risk = widened(this.risk, length);
    this.markers = widened(this.markers, length);
    this.trueGrade = widened(this.trueGrade, length);
    this.ratedThreat = widened(this.ratedThreat, length);
    this.ratedHarm = widened(this.ratedHarm, length);
    this.ratedRisk = widened(this.ratedRisk, length);
    this.grade = widened(this.grade, length);
    this.bornAt = widened(this.bornAt, length);
    this.knownAt = widened(this.knownAt, length);
    this.attendedAt = widened(this.attendedAt, length);
    this.repeats = widened(this.repeats, length);
    this.missed = widened(this.missed, length);
    this.officerChasers = widened(this.officerChasers, length);
    this.chasersDue = widened(this.chasersDue, length);
    this.gradings = widened(this.gradings, length);
    this.openJobs = widened(this.openJobs, length);
    this.awaited = widened(this.awaited, length);
    this.jobGrade = widened(this.jobGrade, length);
    this.worseDecided = widened(this.worseDecided, length);
    this.isFurtherCaller = widened(this.isFurtherCaller, length);
    this.job = widened(this.job, length);
    this.jobsRaised = widened(this.jobsRaised, length);
    this.incident = widened(this.incident, length);
    this.cause = widened(this.cause, length);
    this.thinnedBy = widened(this.thinnedBy, length);
    this.shiftedBy = widened(this.shiftedBy, length);
  }
}

/** In `grade` and `trueGrade`: nobody has graded it; no reason, so no true grade. */
export const ungraded = 255;

/**
 * Root causes of contacts, by index. A first contact has none; a redial of what was itself failure demand has the cause
 * of that.
 */
export const causes = [
  "none",
  "unanswered",
  "notRightFirstTime",
  "takenForLess",
  "lateOfficer",
  "voicemail",
  "gotWorse",
] as const;

// Needs that wait for an officer: one is tasked, may be late, and comes; meanwhile a need may ring to chase, or because
// it has got worse.
import { eventIndex, stateIndex } from "../statecharts/compile.ts";
import { causes } from "./cases.ts";
import type { CentreState } from "./centre-state.ts";
import { needChart } from "./chart-tables.ts";
import { eventKinds } from "./event-kinds.ts";
import type { NeedSteps } from "./need-steps.ts";
import { origins } from "./observer.ts";
import { purposeIndex } from "./purposes.ts";
import { trueGradeOf } from "./true-grade.ts";

const chaserDue = eventKinds.indexOf("chaserDue");
const getsWorse = eventKinds.indexOf("getsWorse");
const lateChaser = purposeIndex("lateChaser");
const messageMark = purposeIndex("messageMark");
const worsening = purposeIndex("getsWorse");
const worseDelay = purposeIndex("worseDelay");
const chaserOrigin = origins.indexOf("chaser");
const escalationOrigin = origins.indexOf("escalation");
const notRightFirstTime = causes.indexOf("notRightFirstTime");
const lateOfficer = causes.indexOf("lateOfficer");
const gotWorse = causes.indexOf("gotWorse");
const waitingForOfficer = stateIndex(needChart, "waitingForOfficer");
const onSettle = eventIndex(needChart, "SETTLE");
const onChase = eventIndex(needChart, "CHASE");
const onEscalate = eventIndex(needChart, "ESCALATE");
const onCallOff = eventIndex(needChart, "CALL_OFF");
/** By state: 1 where a need that waits to ring about its officer no longer has to once the officer has come. */
const mayCallOff = Uint8Array.from(needChart.states, (state) =>
  ["waitingToRedial", "waitingToChase", "waitingToEscalate"].includes(state) ? 1 : 0,
);
/** Chasers and attempts are counted in eight bits of the draw counter. */
const most = 255;
const highestRating = 3;
const immediate = 0;

/** The officers' room, as needs see it. */
export interface OfficerDesk {
  /** Raises a job of a grade for a need; returns the job. */
  task(need: number, grade: number): number;
  /** Makes an open job more urgent. */
  regrade(job: number, grade: number): void;
  /** The need ends, or no longer waits; its jobs go on. */
  forget(need: number): void;
}

export class OfficerWaits {
  /** Null where officers are somebody else's business: who is told of an officer then wants nothing more. */
  desk: OfficerDesk | null = null;
  private readonly state: CentreState;
  private readonly steps: NeedSteps;
  private readonly worseSampler: number;

  constructor(state: CentreState, steps: NeedSteps) {
    this.state = state;
    this.steps = steps;
    this.worseSampler = state.variates.add(state.scenario.triage?.worsens?.delay);
  }

  /** Tasks an officer. */
  task(need: number, grade: number): void {
    if (this.desk === null) return;
    const { cases } = this.state;
    cases.awaited[need]!++;
    cases.jobGrade[need] = grade;
    this.desk.task(need, grade);
    this.awaitTarget(need);
  }

  /** The officer is needed more urgently. */
  regrade(need: number, grade: number): void {
    if (this.desk === null) return;
    const { cases } = this.state;
    cases.jobGrade[need] = grade;
    this.desk.regrade(cases.job[need]!, grade);
    this.awaitTarget(need);
  }

  /** The need is about to end; officers who are still busy with it finish what they do. */
  leave(need: number): void {
    const { cases } = this.state;
    if (this.desk === null || cases.openJobs[need]! === 0) return;
    if (cases.awaited[need]! > 0) this.waitNoMore(need);
    this.desk.forget(need);
  }

  /** Whether an officer has come, and nothing else was wanted. */
  hasCome(need: number): boolean {
    const { attendedAt, awaited, cause } = this.state.cases;
    return (
      awaited[need] === 0 && attendedAt[need]! < Number.POSITIVE_INFINITY && cause[need] !== notRightFirstTime
    );
  }

  /** The need begins to wait, or goes on: once, it is decided whether it gets worse meanwhile. */
  begin(need: number): void {
    const { cases, scenario, variates, events } = this.state;
    const worsens = scenario.triage?.worsens ?? null;
    if (worsens === null || cases.worseDecided[need] === 1 || cases.jobGrade[need] === immediate) return;
    cases.worseDecided[need] = 1;
    if (variates.decision(need, worsening, 0) >= worsens.share) return;
    events.delay[0] = 0;
    if (this.worseSampler >= 0) variates.drawTime(this.worseSampler, need, worseDelay, 0);
    events.scheduleDelayed(getsWorse, need);
  }

  /** An officer has come for one of the need's jobs. */
  attended(need: number): void {
    const { cases, needs, clock } = this.state;
    cases.awaited[need]!--;
    if (cases.attendedAt[need] === Number.POSITIVE_INFINITY) cases.attendedAt[need] = clock[0]!;
    if (cases.awaited[need]! > 0) return;
    this.waitNoMore(need);
    const state = needs.state[need]!;
    if (state === waitingForOfficer) this.steps.step(need, onSettle);
    else if (mayCallOff[state] === 1 && this.hasCome(need)) this.steps.step(need, onCallOff);
  }

  /** The officer is late by one more target: the need may ring to ask. */
  ask(need: number): void {
    const { cases, needs, scenario, clock, horizon } = this.state;
    const chaser = scenario.response?.chaser ?? null;
    const due = cases.chasersDue[need]!;
    if (chaser === null || clock[0]! >= horizon || due >= most) return;
    if (cases.officerChasers[need]! >= chaser.atMost) return;
    cases.chasersDue[need] = due + 1;
    this.awaitTarget(need);
    if (needs.state[need] !== waitingForOfficer || needs.attempts[need]! > most) return;
    if (this.isPatient(need, due, chaser.share)) return;
    cases.officerChasers[need]!++;
    cases.cause[need] = lateOfficer;
    this.ring(need, chaserOrigin, chaser);
    this.steps.step(need, onChase);
  }

  /** Facts change for the worse; a need that waits for an officer says so. */
  worsen(need: number): void {
    const { cases, needs, scenario, clock, horizon } = this.state;
    const worsens = scenario.triage?.worsens ?? null;
    if (worsens === null || cases.jobGrade[need] === immediate) return;
    cases.threat[need] = Math.min(highestRating, cases.threat[need]! + 1);
    cases.harm[need] = Math.min(highestRating, cases.harm[need]! + 1);
    cases.risk[need] = Math.min(highestRating, cases.risk[need]! + 1);
    cases.trueGrade[need] = trueGradeOf(this.state, need);
    const canRing = needs.state[need] === waitingForOfficer && needs.attempts[need]! <= most;
    if (!canRing || clock[0]! >= horizon) return;
    cases.cause[need] = gotWorse;
    this.ring(need, escalationOrigin, worsens);
    this.steps.step(need, onEscalate);
  }

  private waitNoMore(need: number): void {
    const { events } = this.state;
    events.cancel(chaserDue, need);
    events.cancel(getsWorse, need);
  }

  private isPatient(need: number, due: number, share: number): boolean {
    const { variates, scenario, clock } = this.state;
    if (variates.decision(need, lateChaser, due) >= share) return true;
    const { messages } = scenario;
    if (messages === undefined || clock[0]! < messages.startsAt) return false;
    return variates.decision(need, messageMark, 0) < messages.cutsChasers;
  }

  private ring(
    need: number,
    origin: number,
    { queue, channel }: { readonly queue: number; readonly channel: number },
  ): void {
    const { needs } = this.state;
    needs.nextQueue[need] = queue;
    needs.nextChannel[need] = channel;
    needs.nextOrigin[need] = origin;
  }

  /** From now on it counts whether the officer comes within the target of the job's grade. */
  private awaitTarget(need: number): void {
    const { cases, events, scenario } = this.state;
    const { response } = scenario;
    const target = response?.grades[cases.jobGrade[need]!]?.target;
    if (response?.chaser == null || target === undefined || cases.awaited[need] === 0) return;
    events.cancel(chaserDue, need);
    events.schedule(chaserDue, need, target);
  }
}

// The life of a job: it is raised, waits, is sent units, is attended and closed. Steps jobs through their statechart and
// does what its effects say.
import { effectIndex } from "../statecharts/compile.ts";
import { jobChart } from "./chart-tables.ts";
import { eventKinds } from "./event-kinds.ts";
import { JobUnits } from "./job-units.ts";
import { JobWaiting } from "./job-waiting.ts";
import { purposeIndex } from "./purposes.ts";
import type { ResponseState } from "./response-state.ts";

const none = -1;
const never = Number.POSITIVE_INFINITY;
const table = jobChart;
const eventCount = table.events.length;
const awaitAppointment = effectIndex(table, "awaitAppointment");
const cancelAppointment = effectIndex(table, "cancelAppointment");
const joinJobs = effectIndex(table, "joinJobs");
const joinCalls = effectIndex(table, "joinCalls");
const leaveList = effectIndex(table, "leaveList");
const waitAgain = effectIndex(table, "waitAgain");
const changeGrade = effectIndex(table, "changeGrade");
const sendUnit = effectIndex(table, "sendUnit");
const leaveListWhenServed = effectIndex(table, "leaveListWhenServed");
const startScene = effectIndex(table, "startScene");
const takeUnitAway = effectIndex(table, "takeUnitAway");
const releaseUnit = effectIndex(table, "releaseUnit");
const startCustody = effectIndex(table, "startCustody");
const startCall = effectIndex(table, "startCall");
const endCall = effectIndex(table, "endCall");
const attendJob = effectIndex(table, "attendJob");
const closeJob = effectIndex(table, "closeJob");
const telephoneEnds = eventKinds.indexOf("telephoneEnds");
const telephoneTime = purposeIndex("telephoneTime");

export class JobLife {
  /** Whom the present step concerns: the group that sends a unit, the unit, the grade that the job is given. */
  readonly now = { group: none, unit: none, grade: none };
  readonly units: JobUnits;
  private readonly state: ResponseState;
  private readonly waits: JobWaiting;
  /** An officer has come, or has rung, for a need that lives. */
  private readonly attended: (need: number) => void;

  constructor(state: ResponseState, attended: (need: number) => void) {
    this.state = state;
    this.units = new JobUnits(state);
    this.waits = new JobWaiting(state);
    this.attended = attended;
  }

  /** An officer is tasked for a need. */
  raise(need: number, grade: number): number {
    const { jobs, observer, centre } = this.state;
    const { needs, cases, steps } = centre;
    const job = jobs.take();
    jobs.state[job] = table.initial;
    jobs.need[job] = need;
    jobs.source[job] = needs.source[need]!;
    jobs.ordinal[job] = needs.ordinal[need]!;
    jobs.dayWord[job] = needs.dayWord[need]!;
    jobs.number[job] = cases.jobsRaised[need]!++;
    jobs.older[job] = cases.job[need]!;
    cases.job[need] = job;
    cases.openJobs[need]!++;
    jobs.trueGrade[job] = cases.trueGrade[need]!;
    jobs.area[job] = Math.max(0, cases.area[need]!);
    this.begin(job, grade);
    observer?.jobRaised(job);
    steps?.started("job", job);
    return job;
  }

  step(job: number, event: number): void {
    const { jobs, centre } = this.state;
    const cell = jobs.state[job]! * eventCount + event;
    const next = table.next[cell]!;
    if (next < 0)
      throw centre.fault(`a job ${table.states[jobs.state[job]!]} refuses ${table.events[event]}`, job);
    jobs.state[job] = next;
    if (centre.steps !== null) centre.steps.stepped("job", job, { event, state: next });
    const end = table.effectStart[cell + 1]!;
    for (let i = table.effectStart[cell]!; i < end; i++) this.run(table.effectTokens[i]!, job);
  }

  private run(effect: number, job: number): void {
    const { now, units, waits } = this;
    switch (effect) {
      case sendUnit:
        return units.send(job, now.group);
      case leaveListWhenServed:
        return this.state.jobs.unitsWanted[job] === 0 ? waits.leave(job) : undefined;
      case startScene:
        return units.arrive(job, now.unit);
      case releaseUnit:
        return units.release(job, now.unit);
      case takeUnitAway:
        return units.divert(job, now.unit);
      case startCustody:
        return units.takeIntoCustody(job, now.unit);
      case joinJobs:
        return waits.join(job);
      case waitAgain:
        return waits.again(job);
      case leaveList:
        return waits.leave(job);
      case joinCalls:
        return waits.joinCalls(job);
      case awaitAppointment:
        return waits.awaitAppointment(job);
      case cancelAppointment:
        return waits.cancelAppointment(job);
      case changeGrade:
        return waits.changeGrade(job, now.grade);
      case attendJob:
        return this.attend(job);
      case startCall:
        return this.startCall(job);
      case endCall:
        return this.endCall();
      case closeJob:
        return this.close(job);
      default:
        throw this.state.centre.fault(`a job has no effect ${effect}`, job);
    }
  }

  private begin(job: number, grade: number): void {
    const { jobs, centre } = this.state;
    jobs.grade[job] = grade;
    jobs.isByTelephone[job] = 0;
    jobs.gradedAt[job] = centre.clock[0]!;
    jobs.waitingSince[job] = never;
    jobs.sentAt[job] = never;
    jobs.attendedAt[job] = never;
    jobs.unitsWanted[job] = this.waits.unitsNeeded(job);
    jobs.unitsWith[job] = 0;
    jobs.unitsSent[job] = 0;
    jobs.list[job] = none;
  }

  /** The need hears of it last: whatever that brings about finds the job as it is. */
  private attend(job: number): void {
    const { jobs, observer, centre } = this.state;
    jobs.attendedAt[job] = centre.clock[0]!;
    observer?.jobAttended(job);
    const need = jobs.need[job]!;
    if (need >= 0) this.attended(need);
  }

  private startCall(job: number): void {
    const { jobs, investigators, draws, callTime, centre } = this.state;
    if (investigators !== null) investigators.busy++;
    jobs.sentAt[job] = centre.clock[0]!;
    draws.time(callTime, job, telephoneTime);
    centre.events.scheduleDelayed(telephoneEnds, job);
  }

  private endCall(): void {
    const { investigators } = this.state;
    if (investigators !== null) investigators.busy--;
  }

  private close(job: number): void {
    const { jobs, observer, centre } = this.state;
    const { cases } = centre;
    observer?.jobClosed(job);
    const need = jobs.need[job]!;
    if (need >= 0) {
      cases.openJobs[need]!--;
      if (cases.job[need] === job) cases.job[need] = jobs.older[job]!;
      else this.unlink(cases.job[need]!, job);
    }
    jobs.release(job);
  }

  private unlink(latest: number, job: number): void {
    const { older } = this.state.jobs;
    let newer = latest;
    while (older[newer] !== job) newer = older[newer]!;
    older[newer] = older[job]!;
  }
}

// The response: officers are tasked with jobs, and units go there. What happens when somebody is tasked, when a unit
// arrives or leaves, when a shift begins; what a job may do next is said by its statechart.
import { eventIndex, stateIndex } from "../statecharts/compile.ts";
import type { CentreState } from "./centre-state.ts";
import { jobChart } from "./chart-tables.ts";
import { eventKinds } from "./event-kinds.ts";
import { grown, turnOf } from "./grown.ts";
import { JobLife } from "./job-life.ts";
import type { Jobs } from "./jobs.ts";
import { purposeIndex } from "./purposes.ts";
import { ResponseState } from "./response-state.ts";
import { Sending } from "./sending.ts";

const none = -1;
const never = Number.POSITIVE_INFINITY;
const jobDue = eventKinds.indexOf("jobDue");
const neighbourDue = eventKinds.indexOf("neighbourDue");
const unitArrives = eventKinds.indexOf("unitArrives");
const unitLeaves = eventKinds.indexOf("unitLeaves");
const custodyEnds = eventKinds.indexOf("custodyEnds");
const transportEnds = eventKinds.indexOf("transportEnds");
const telephoneEnds = eventKinds.indexOf("telephoneEnds");
const jobArrest = purposeIndex("jobArrest");
const byTelephone = purposeIndex("byTelephone");
const booked = stateIndex(jobChart, "booked");
const onBook = eventIndex(jobChart, "BOOK");
const onTelephone = eventIndex(jobChart, "TELEPHONE");
const onWait = eventIndex(jobChart, "WAIT");
const onDue = eventIndex(jobChart, "DUE");
const onRegrade = eventIndex(jobChart, "REGRADE");
const onPickUp = eventIndex(jobChart, "PICK_UP");
const onArriveFirst = eventIndex(jobChart, "ARRIVE_FIRST");
const onArrive = eventIndex(jobChart, "ARRIVE");
const onLeave = eventIndex(jobChart, "LEAVE");
const onArrest = eventIndex(jobChart, "ARREST");
const onClose = eventIndex(jobChart, "CLOSE");

/**
 * Keeps `cases.openJobs`, `cases.job` and `cases.jobsRaised`. A job outlives its need: whoever ends a need of which
 * `cases.openJobs` is above 0 calls `forget` first, and the need is never heard of again.
 */
export class Response {
  readonly jobs: Jobs;
  private readonly state: ResponseState;
  private readonly life: JobLife;
  private readonly sending: Sending;

  /** @param attended - an officer has come, or has rung, for a need that lives; never called within `task`. */
  constructor(state: CentreState, attended: (need: number) => void) {
    const { response } = state.scenario;
    if (response === undefined) throw state.fault("the scenario has no response", none);
    this.state = new ResponseState(state, response);
    this.jobs = this.state.jobs;
    this.life = new JobLife(this.state, attended);
    this.sending = new Sending(this.state, this.life);
  }

  /** An officer is tasked for the need, as of now; returns the job. Grades are 0 immediate, 1 priority, 2 scheduled. */
  task(need: number, grade: number): number {
    const { investigators, draws, centre } = this.state;
    const rule = this.state.ruleOf(grade);
    const job = this.life.raise(need, grade);
    if (
      investigators !== null &&
      rule.byTelephone > 0 &&
      draws.decision(job, byTelephone) < rule.byTelephone
    ) {
      this.life.step(job, onTelephone);
      if (investigators.hasFree) centre.events.schedule(jobDue, job, 0);
    } else if (rule.appointment === null) {
      this.life.step(job, onWait);
      this.sending.seek(job);
    } else {
      this.life.step(job, onBook);
    }
    return job;
  }

  /** The job has turned out more urgent; does nothing if somebody has come already, or it is as urgent. */
  regrade(job: number, grade: number): void {
    const { jobs } = this;
    if (grade >= jobs.grade[job]! || jobs.attendedAt[job] !== never) return;
    this.life.now.grade = grade;
    this.life.step(job, onRegrade);
    this.sending.seek(job);
  }

  /** The need ends, or no longer waits; its jobs go on. */
  forget(need: number): void {
    const { cases } = this.state.centre;
    for (let job = cases.job[need]!; job >= 0; job = this.jobs.older[job]!) this.jobs.need[job] = none;
    cases.job[need] = none;
    cases.openJobs[need] = 0;
  }

  /** Units, prisoner transport and investigators come on shift and go. Called for interval 0 before anything else. */
  startInterval(interval: number): void {
    const { rules, groups, observer, transport, investigators } = this.state;
    if (interval === 0) observer?.responseBegun(this.jobs, groups);
    const { growth, scenario } = this.state.centre;
    const day = scenario.calendar.intervalDay[interval]!;
    transport?.startInterval(interval, growth.transport, turnOf(day, 0));
    investigators?.startInterval(interval, growth.telephone, turnOf(day, 0));
    for (let group = 0; group < rules.units.length; group++) {
      const scheduled = grown(rules.units[group]!.scheduled[interval]!, growth.units, turnOf(day, group));
      if (groups.scheduled[group] === scheduled) continue;
      observer?.unitsChange(group);
      groups.scheduled[group] = scheduled;
    }
    for (let group = 0; group < rules.units.length; group++) this.sending.sendFree(group);
    this.answerCalls();
  }

  /** One of the events of officers: `jobDue`, `neighbourDue`, `unitArrives` and so on. */
  happen(event: number, subject: number): void {
    switch (event) {
      case unitArrives:
        return this.arrive(subject);
      case unitLeaves:
        return this.leave(subject);
      case custodyEnds:
        return this.finish(subject, onClose);
      case jobDue:
        return this.fallDue(subject);
      case neighbourDue:
        return this.sending.seek(subject);
      case transportEnds:
        return this.life.units.endTransport(subject);
      case telephoneEnds:
        this.life.step(subject, onClose);
        return this.answerCalls();
      default:
        throw this.state.centre.fault(`officers know no event of kind ${event}`, subject);
    }
  }

  private arrive(unit: number): void {
    const job = this.state.units.job[unit]!;
    this.life.now.unit = unit;
    this.life.step(job, this.jobs.attendedAt[job] === never ? onArriveFirst : onArrive);
  }

  /** The last unit to leave is the one that an arrest keeps. */
  private leave(unit: number): void {
    const { units } = this.state;
    const job = units.job[unit]!;
    const isLast = this.jobs.unitsWith[job] === 1 && this.jobs.unitsWanted[job] === 0;
    if (!isLast) return this.finish(unit, onLeave);
    if (!this.hasArrest(job)) return this.finish(unit, onClose);
    this.life.now.unit = unit;
    this.life.step(job, onArrest);
  }

  /** The unit is done with its job, and takes the next. */
  private finish(unit: number, event: number): void {
    const { units } = this.state;
    const group = units.group[unit]!;
    this.life.now.unit = unit;
    this.life.step(units.job[unit]!, event);
    this.sending.sendFree(group);
  }

  private hasArrest(job: number): boolean {
    const { rules, draws } = this.state;
    const { arrest } = this.state.ruleOf(this.jobs.grade[job]!);
    return rules.arrest !== null && arrest > 0 && draws.decision(job, jobArrest) < arrest;
  }

  private fallDue(job: number): void {
    if (this.jobs.state[job] !== booked) return this.answerCalls();
    this.life.step(job, onDue);
    this.sending.seek(job);
  }

  /** Free investigators take the calls that wait, first come first served. */
  private answerCalls(): void {
    const { investigators, waiting } = this.state;
    while (investigators?.hasFree === true) {
      const job = waiting.nextCall();
      if (job < 0) return;
      this.life.step(job, onPickUp);
    }
  }
}

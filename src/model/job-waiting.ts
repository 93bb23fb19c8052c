// How a job waits: for its appointment, for a unit, for a neighbour, or for an investigator on the telephone.
import { offeredFrom } from "./appointments.ts";
import { eventKinds } from "./event-kinds.ts";
import { purposeIndex } from "./purposes.ts";
import type { ResponseState } from "./response-state.ts";

const never = Number.POSITIVE_INFINITY;
const jobDue = eventKinds.indexOf("jobDue");
const neighbourDue = eventKinds.indexOf("neighbourDue");
const appointmentLead = purposeIndex("appointmentLead");
const jobUnits = purposeIndex("jobUnits");

export class JobWaiting {
  private readonly state: ResponseState;

  constructor(state: ResponseState) {
    this.state = state;
  }

  /** The job waits for units; one that has them all on their way already does not. */
  join(job: number): void {
    const { jobs, waiting, rules, centre } = this.state;
    if (jobs.unitsWanted[job] === 0) return;
    const now = centre.clock[0]!;
    if (jobs.sentAt[job] === never) jobs.waitingSince[job] = now;
    jobs.neighboursAt[job] = now + rules.neighbourAfter;
    waiting.join(job);
    this.awaitNeighbours(job);
  }

  /** The job waits again in its old place, unless it waits for another unit as well. */
  again(job: number): void {
    if (this.state.jobs.list[job]! >= 0) return;
    this.state.waiting.rejoin(job);
    this.awaitNeighbours(job);
  }

  joinCalls(job: number): void {
    const { jobs, waiting, centre } = this.state;
    jobs.isByTelephone[job] = 1;
    jobs.unitsWanted[job] = 0;
    jobs.waitingSince[job] = centre.clock[0]!;
    waiting.joinCalls(job);
  }

  /** The job waits no more, if it did. */
  leave(job: number): void {
    const { jobs, waiting, centre } = this.state;
    if (jobs.list[job]! < 0) return;
    waiting.leave(job);
    centre.events.cancel(neighbourDue, job);
  }

  /** Nobody is sent before a time that is agreed. */
  awaitAppointment(job: number): void {
    const { jobs, draws, of, offered, centre } = this.state;
    const { events, clock, scenario } = centre;
    const grade = jobs.grade[job]!;
    draws.time(of.lead[grade]!, job, appointmentLead);
    const at = clock[0]! + events.delay[0]!;
    const starts = offered[grade];
    events.instant[0] = starts ? offeredFrom(at, starts, scenario.calendar.intervalStartAt) : at;
    events.scheduleAtInstant(jobDue, job);
  }

  cancelAppointment(job: number): void {
    this.state.centre.events.cancel(jobDue, job);
  }

  /** The job is more urgent than it was taken for; one for which nobody has set out takes the units of its new grade. */
  changeGrade(job: number, grade: number): void {
    const { jobs, observer, centre } = this.state;
    observer?.jobRegraded(job, grade);
    jobs.grade[job] = grade;
    jobs.gradedAt[job] = centre.clock[0]!;
    jobs.isByTelephone[job] = 0;
    if (jobs.sentAt[job] === never) jobs.unitsWanted[job] = this.unitsNeeded(job);
  }

  /** How many units the job takes at its grade: the same draw for every grade. */
  unitsNeeded(job: number): number {
    const { jobs, draws } = this.state;
    const { unitsNeeded } = this.state.ruleOf(jobs.grade[job]!);
    if (unitsNeeded.length === 1) return 1;
    let left = draws.decision(job, jobUnits);
    let units = 0;
    while (units < unitsNeeded.length - 1 && left >= unitsNeeded[units]!) left -= unitsNeeded[units++]!;
    return units + 1;
  }

  private awaitNeighbours(job: number): void {
    const { jobs, dispatch, centre } = this.state;
    const at = jobs.neighboursAt[job]!;
    if (at <= centre.clock[0]! || at === never || !dispatch.hasNeighbours(job)) return;
    centre.events.instant[0] = at;
    centre.events.scheduleAtInstant(neighbourDue, job);
  }
}

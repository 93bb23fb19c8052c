// What units do with a job: set out, arrive, stay, leave, are taken away, or hold somebody in custody.
import { eventKinds } from "./event-kinds.ts";
import { purposeIndex } from "./purposes.ts";
import type { ResponseState } from "./response-state.ts";
import { Slots } from "./slots.ts";

const never = Number.POSITIVE_INFINITY;
const unitArrives = eventKinds.indexOf("unitArrives");
const unitLeaves = eventKinds.indexOf("unitLeaves");
const custodyEnds = eventKinds.indexOf("custodyEnds");
const transportEnds = eventKinds.indexOf("transportEnds");
const jobScene = purposeIndex("jobScene");
const custodyTime = purposeIndex("custodyTime");
const transportTime = purposeIndex("transportTime");
const transportOfficerTime = purposeIndex("transportOfficerTime");

export class JobUnits {
  private readonly state: ResponseState;
  /** Prisoner transports under way. */
  private readonly transports = new Slots();

  constructor(state: ResponseState) {
    this.state = state;
  }

  /** A unit of the group sets out. */
  send(job: number, group: number): void {
    const { jobs, units, groups, draws, of, observer, centre } = this.state;
    const now = centre.clock[0]!;
    if (jobs.sentAt[job] === never) jobs.sentAt[job] = now;
    observer?.unitsChange(group);
    groups.busy[group]!++;
    jobs.unitsWanted[job]!--;
    jobs.unitsWith[job]!++;
    const unit = units.send(job, group, centre.clock);
    draws.travelTime(of.travel[jobs.grade[job]!]!, job);
    jobs.unitsSent[job]!++;
    centre.events.scheduleDelayed(unitArrives, unit);
    observer?.unitSent(job, group);
  }

  /** The unit stays as long as the job takes, which is one draw for all its units. */
  arrive(job: number, unit: number): void {
    const { jobs, units, draws, of, centre } = this.state;
    const { events, clock } = centre;
    if (jobs.attendedAt[job] === never) {
      draws.time(of.scene[jobs.grade[job]!]!, job, jobScene);
      jobs.sceneTime[job] = events.delay[0]!;
    }
    events.delay[0] = jobs.sceneTime[job]!;
    units.isAtScene[unit] = 1;
    units.leavesAt[unit] = clock[0]! + events.delay[0]!;
    events.scheduleDelayed(unitLeaves, unit);
  }

  /** The unit is taken away; whoever comes instead finds what is left to do. */
  divert(job: number, unit: number): void {
    const { jobs, units, observer, centre } = this.state;
    observer?.unitDiverted(job);
    if (units.isAtScene[unit] === 1) {
      centre.events.cancel(unitLeaves, unit);
      jobs.sceneTime[job] = units.leavesAt[unit]! - centre.clock[0]!;
    } else {
      centre.events.cancel(unitArrives, unit);
    }
    this.release(job, unit);
    jobs.unitsWanted[job]!++;
    if (jobs.attendedAt[job] === never) jobs.sentAt[job] = this.firstSentAt(job);
  }

  /** When the first of the units set out that are with the job now; never if none is. */
  private firstSentAt(job: number): number {
    const { units } = this.state;
    let at = never;
    for (let unit = units.last; unit >= 0; unit = units.previous[unit]!)
      if (units.job[unit] === job) at = units.sentAt[unit]!;
    return at;
  }

  release(job: number, unit: number): void {
    const { jobs, units, groups, observer, centre } = this.state;
    const group = units.group[unit]!;
    observer?.unitsChange(group);
    groups.busy[group]!--;
    jobs.unitsWith[job]!--;
    units.release(unit);
    observer?.unitReleased(job, centre.clock[0]! - units.sentAt[unit]!);
  }

  /** Somebody has been arrested: the unit goes with them, unless prisoner transport takes part of that on. */
  takeIntoCustody(job: number, unit: number): void {
    const { units, draws, transport, centre } = this.state;
    const isTransported = transport?.hasFree === true;
    units.keep(unit);
    if (isTransported) {
      transport.busy++;
      draws.time(this.state.transportTime, job, transportTime);
      centre.events.scheduleDelayed(transportEnds, this.transports.take());
      draws.time(this.state.transportOfficerTime, job, transportOfficerTime);
    } else {
      draws.time(this.state.custodyTime, job, custodyTime);
    }
    centre.events.scheduleDelayed(custodyEnds, unit);
  }

  /** A prisoner transport is free again. */
  endTransport(number: number): void {
    const { transport } = this.state;
    if (transport !== null) transport.busy--;
    this.transports.release(number);
  }
}

// Ringing and waiting: what happens to a contact before anybody takes it, or takes it again.
import type { CentreState } from "./centre-state.ts";
import { eventKinds } from "./event-kinds.ts";
import { overflowTimesOf } from "./routes.ts";
import { stagePurposes } from "./variates.ts";

const overflowDue = eventKinds.indexOf("overflowDue");
const patienceEnds = eventKinds.indexOf("patienceEnds");
const ringEnds = eventKinds.indexOf("ringEnds");
const ringPurposes = stagePurposes("Ring");
const patiencePurposes = stagePurposes("Patience");

export class Waiting {
  private readonly state: CentreState;
  /** By queue: seconds from joining, ascending, after which further teams may take a contact. */
  private readonly overflowTimes: readonly Float64Array[];
  readonly canOverflow: boolean;
  private readonly hasCallbacks: boolean;

  constructor(state: CentreState) {
    this.state = state;
    this.overflowTimes = state.scenario.queues.map((_, queue) =>
      Float64Array.from(overflowTimesOf(state.scenario, queue)),
    );
    this.canOverflow = this.overflowTimes.some(({ length }) => length > 0);
    this.hasCallbacks = state.scenario.queues.some(({ callback }) => callback !== undefined);
  }

  /** The contact comes to its queue. */
  offer(contact: number): void {
    const { contacts, observer, clock } = this.state;
    contacts.rangAt[contact] = clock[0]!;
    if (this.canOverflow) contacts.overflows[contact] = 0;
    if (this.hasCallbacks) contacts.isCalledBack[contact] = 0;
    observer.rang(contact);
  }

  /** The contact rings; true if the ring takes no time and is over. */
  ring(contact: number): boolean {
    const { contacts, queues, needs, variates, events, stageOfQueue } = this.state;
    const queue = contacts.queue[contact]!;
    queues.ringing[queue]!++;
    const sampler = variates.of.ring[queue]!;
    if (sampler < 0) return true;
    const need = contacts.need[contact]!;
    variates.drawTime(sampler, need, ringPurposes[stageOfQueue[queue]!]!, needs.attempts[need]! - 1);
    events.scheduleDelayed(ringEnds, contact);
    return false;
  }

  join(contact: number): void {
    const { contacts, queues, observer } = this.state;
    observer.joined(contact);
    queues.join(contacts.queue[contact]!, contact);
  }

  leave(contact: number): void {
    const { contacts, queues, events, observer } = this.state;
    const queue = contacts.queue[contact]!;
    observer.leaves(contact);
    queues.leave(queue, contact);
    events.cancel(patienceEnds, contact);
    if (this.canOverflow) events.cancel(overflowDue, contact);
  }

  /** The caller hangs up, or another team may take the contact, after a while. */
  awaitPatience(contact: number): void {
    if (this.canOverflow) this.awaitOverflow(contact);
    if (this.drawPatience(contact)) this.state.events.scheduleDelayed(patienceEnds, contact);
  }

  /** Leaves the patience of a contact in the delay of the next event; false if it is endless. */
  drawPatience(contact: number): boolean {
    const { contacts, needs, variates, stageOfQueue } = this.state;
    const queue = contacts.queue[contact]!;
    const sampler = variates.of.patience[queue]!;
    if (sampler < 0) return false;
    const need = contacts.need[contact]!;
    variates.drawTime(sampler, need, patiencePurposes[stageOfQueue[queue]!]!, needs.attempts[need]! - 1);
    return true;
  }

  /** The next overflow time, if there is one. */
  awaitOverflow(contact: number): void {
    const { contacts, events } = this.state;
    const times = this.overflowTimes[contacts.queue[contact]!]!;
    const next = contacts.overflows[contact]!;
    if (next >= times.length) return;
    const before = next === 0 ? 0 : times[next - 1]!;
    events.schedule(overflowDue, contact, times[next]! - before);
  }

  /** What was broken off waits, before its queue, for the next handler. */
  joinBrokenOff(contact: number): void {
    const { contacts, queues } = this.state;
    queues.join(queues.brokenOff(contacts.queue[contact]!), contact);
  }

  leaveBrokenOff(contact: number): void {
    const { contacts, queues } = this.state;
    queues.leave(queues.brokenOff(contacts.queue[contact]!), contact);
  }
}

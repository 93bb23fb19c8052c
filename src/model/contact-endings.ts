// How a contact ends: served, given up, or turned away; and what its need does then.
import { stateIndex } from "../statecharts/compile.ts";
import type { CentreState } from "./centre-state.ts";
import { contactChart } from "./chart-tables.ts";
import type { Doors } from "./doors.ts";
import type { NeedLife } from "./need-life.ts";
import type { OffCallWork } from "./off-call-work.ts";

const voicemail = stateIndex(contactChart, "voicemail");
const missed = stateIndex(contactChart, "missed");
const movedOnline = stateIndex(contactChart, "movedOnline");

interface Neighbours {
  readonly needLife: NeedLife;
  readonly work: OffCallWork;
  readonly doors: Doors;
}

export class ContactEndings {
  private readonly state: CentreState;
  private readonly needLife: NeedLife;
  private readonly work: OffCallWork;
  private readonly doors: Doors;
  // What a scenario does not have costs a look at a flag, and no call.
  private readonly hasDoors: boolean;
  private readonly hasWork: boolean;

  constructor(state: CentreState, { needLife, work, doors }: Neighbours) {
    this.state = state;
    this.needLife = needLife;
    this.work = work;
    this.doors = doors;
    this.hasDoors = doors.exist;
    this.hasWork = state.scenario.queues.some(({ stage }) => stage === "work");
  }

  /** Served: the need is settled, or waits to hear after a voicemail, or was rung back in vain. */
  close(contact: number): void {
    const { contacts, observer } = this.state;
    if (this.hasWork && this.work.isWork(contact)) return this.work.end(contact);
    const need = contacts.need[contact]!;
    const queue = contacts.queue[contact]!;
    const isMissed = contacts.state[contact] === missed;
    const isVoicemail = contacts.state[contact] === voicemail;
    if (isVoicemail) observer.leftVoicemail(contact);
    this.end(contact);
    if (isVoicemail) this.needLife.leaveVoicemail(need, queue);
    else if (isMissed) this.needLife.missCallback(need, queue);
    else this.needLife.settle(need);
  }

  /** Hung up, unserved; or rang off to report online. */
  abandon(contact: number): void {
    const { contacts, observer } = this.state;
    const need = contacts.need[contact]!;
    const queue = contacts.queue[contact]!;
    observer.abandoned(contact);
    if (this.hasWork && this.work.isWork(contact)) return this.work.end(contact);
    if (contacts.state[contact] === movedOnline) {
      observer.channels?.movedOnline(contact);
      this.end(contact);
      return this.needLife.moveOnline(need, queue);
    }
    if (this.hasWork) this.work.decide(contact, queue, "abandoned");
    this.end(contact);
    this.needLife.abandon(need, queue);
    if (this.hasWork) this.work.begin();
  }

  /** Found no line, or a closed queue. */
  block(contact: number): void {
    const { contacts, observer } = this.state;
    const need = contacts.need[contact]!;
    const queue = contacts.queue[contact]!;
    observer.blocked(contact);
    if (this.hasWork && this.work.isWork(contact)) return this.work.end(contact);
    this.end(contact);
    this.needLife.turnAway(need, queue);
  }

  /** The caller is off the line. */
  releaseLine(contact: number): void {
    if (this.hasDoors) this.doors.releaseLine(contact);
  }

  private end(contact: number): void {
    const { contacts, observer } = this.state;
    observer.ended(contact);
    this.releaseLine(contact);
    contacts.release(contact);
  }
}

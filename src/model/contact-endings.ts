// How a contact ends: served, given up, or turned away; and what its need does then.
import { effectIndex, stateIndex } from "../statecharts/compile.ts";
import type { CentreState } from "./centre-state.ts";
import { contactChart } from "./chart-tables.ts";
import type { Conversations } from "./conversations.ts";
import type { Doors } from "./doors.ts";
import type { NeedLife } from "./need-life.ts";
import type { OffCallWork } from "./off-call-work.ts";
import { Served } from "./served.ts";

const voicemail = stateIndex(contactChart, "voicemail");
const missed = stateIndex(contactChart, "missed");
const movedOnline = stateIndex(contactChart, "movedOnline");
const closeContact = effectIndex(contactChart, "closeContact");
const abandonContact = effectIndex(contactChart, "abandonContact");
const blockContact = effectIndex(contactChart, "blockContact");

interface Neighbours {
  readonly needLife: NeedLife;
  readonly work: OffCallWork;
  readonly doors: Doors;
  /** Null where needs have no cases. */
  readonly conversations: Conversations | null;
}

export class ContactEndings {
  private readonly state: CentreState;
  private readonly needLife: NeedLife;
  private readonly work: OffCallWork;
  private readonly doors: Doors;
  /** Null where being served settles every need. */
  private readonly served: Served | null;
  // What a scenario does not have costs a look at a flag, and no call.
  private readonly hasDoors: boolean;
  private readonly hasWork: boolean;

  constructor(state: CentreState, { needLife, work, doors, conversations }: Neighbours) {
    const { steps, officers } = needLife;
    this.state = state;
    this.needLife = needLife;
    this.work = work;
    this.doors = doors;
    this.served =
      conversations === null ? null : new Served(state, { steps, officers, triage: conversations.triage });
    this.hasDoors = doors.exist;
    this.hasWork = state.scenario.queues.some(({ stage }) => stage === "work");
  }

  /** Does what the chart says of an ending; false if the effect is about something else. */
  run(effect: number, contact: number): boolean {
    if (effect === closeContact) this.close(contact);
    else if (effect === abandonContact) this.abandon(contact);
    else if (effect === blockContact) this.block(contact);
    else return false;
    return true;
  }

  /** Served, or rung back in vain: the need is settled, tries again, or waits for an officer. */
  private close(contact: number): void {
    const { contacts, observer } = this.state;
    if (this.hasWork && this.work.isWork(contact)) return this.work.end(contact);
    const need = contacts.need[contact]!;
    const queue = contacts.queue[contact]!;
    const state = contacts.state[contact]!;
    if (state === voicemail) observer.leftVoicemail(contact);
    const next = this.served === null ? 0 : this.served.decide(contact);
    this.end(contact);
    if (state === voicemail) this.needLife.unserved.leaveVoicemail(need, queue);
    else if (state === missed) this.needLife.unserved.missCallback(need, queue);
    else if (this.served === null) this.needLife.steps.settle(need);
    else this.served.follow(need, queue, next);
  }

  /** Hung up, unserved; or rang off to report online. */
  private abandon(contact: number): void {
    const { contacts, observer } = this.state;
    const need = contacts.need[contact]!;
    const queue = contacts.queue[contact]!;
    observer.abandoned(contact);
    if (this.hasWork && this.work.isWork(contact)) return this.work.end(contact);
    if (contacts.state[contact] === movedOnline) {
      observer.channels?.movedOnline(contact);
      this.end(contact);
      return this.needLife.unserved.moveOnline(need, queue);
    }
    if (this.hasWork) this.work.decide(contact, queue, "abandoned");
    this.end(contact);
    this.needLife.unserved.abandon(need, queue);
    if (this.hasWork) this.work.begin();
  }

  /** Found no line, or a closed queue. */
  private block(contact: number): void {
    const { contacts, observer } = this.state;
    const need = contacts.need[contact]!;
    const queue = contacts.queue[contact]!;
    observer.blocked(contact);
    if (this.hasWork && this.work.isWork(contact)) return this.work.end(contact);
    this.end(contact);
    this.needLife.unserved.turnAway(need, queue);
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

// The life of a contact: it rings, waits, is answered or gives up, and ends.
import { effectIndex, eventIndex, stateIndex } from "../statecharts/compile.ts";
import type { CentreState } from "./centre-state.ts";
import { contactChart } from "./chart-tables.ts";
import { eventKinds } from "./event-kinds.ts";
import { Handlers } from "./handlers.ts";
import type { NeedLife } from "./need-life.ts";
import { decideOutcome } from "./switchboard.ts";
import { stagePurposes } from "./variates.ts";

const table = contactChart;
const eventCount = table.events.length;
// Constants of this file's own: an imported binding is read anew at every use, one that is not is folded into the code
// (15 % of the time of a contact).
const ringSwitchboard = eventIndex(contactChart, "RING_SWITCHBOARD");
const ringHandler = eventIndex(contactChart, "RING_HANDLER");
const wait = eventIndex(contactChart, "WAIT");
const answer = eventIndex(contactChart, "ANSWER");
const hangUp = eventIndex(contactChart, "HANG_UP");
const finished = eventIndex(contactChart, "FINISHED");
const startRing = effectIndex(contactChart, "startRing");
const joinQueue = effectIndex(contactChart, "joinQueue");
const leaveQueue = effectIndex(contactChart, "leaveQueue");
const startTalk = effectIndex(contactChart, "startTalk");
const startWrapUp = effectIndex(contactChart, "startWrapUp");
const closeContact = effectIndex(contactChart, "closeContact");
const abandonContact = effectIndex(contactChart, "abandonContact");
const noteUpgrade = effectIndex(contactChart, "noteUpgrade");
const voicemail = stateIndex(contactChart, "voicemail");
const patienceEnds = eventKinds.indexOf("patienceEnds");
const ringEnds = eventKinds.indexOf("ringEnds");
const ringPurposes = stagePurposes("Ring");
const patiencePurposes = stagePurposes("Patience");

/** Steps contacts through their statechart and does what its effects say. */
export class ContactLife {
  readonly handlers: Handlers;
  private readonly state: CentreState;
  private readonly needLife: NeedLife;

  constructor(state: CentreState, needLife: NeedLife) {
    this.state = state;
    this.needLife = needLife;
    this.handlers = new Handlers(state, (contact) => this.step(contact, answer));
  }

  /** The need dials the number in `nextQueue`: a contact begins to ring. */
  open(need: number): void {
    const { contacts, needs, clock, interval, stageOfQueue, steps } = this.state;
    const contact = contacts.take();
    const queue = needs.nextQueue[need]!;
    needs.attempts[need]!++;
    contacts.state[contact] = table.initial;
    contacts.need[contact] = need;
    contacts.origin[contact] = needs.nextOrigin[need]!;
    contacts.channel[contact] = needs.nextChannel[need]!;
    contacts.queue[contact] = queue;
    contacts.interval[contact] = interval;
    contacts.firstRangAt[contact] = clock[0]!;
    if (steps !== null) steps.started("contact", contact);
    this.step(contact, stageOfQueue[queue] === 0 ? ringSwitchboard : ringHandler);
  }

  /** The ring is over: whoever is free takes the contact, or else it waits. */
  endRing(contact: number): void {
    const { contacts, queues, clock } = this.state;
    contacts.joinedAt[contact] = clock[0]!;
    queues.ringing[contacts.queue[contact]!]!--;
    if (this.handlers.offer(contact)) return;
    this.step(contact, wait);
    this.awaitPatience(contact);
  }

  hangUp(contact: number): void {
    this.step(contact, hangUp);
  }

  endTalk(handler: number): void {
    const { observer, stageOfQueue } = this.state;
    const contact = this.handlers.contactOf(handler);
    observer.talked(contact, handler);
    const isSwitchboard = stageOfQueue[this.handlers.queueOf(handler)] === 0;
    this.step(contact, isSwitchboard ? decideOutcome(this.state, contact) : finished);
  }

  private step(contact: number, event: number): void {
    const { contacts, steps } = this.state;
    const cell = contacts.state[contact]! * eventCount + event;
    const next = table.next[cell]!;
    if (next < 0) throw this.refused(contact, event);
    contacts.state[contact] = next;
    if (steps !== null) steps.stepped("contact", contact, { event, state: next });
    const end = table.effectStart[cell + 1]!;
    for (let i = table.effectStart[cell]!; i < end; i++) this.run(table.effectTokens[i]!, contact);
  }

  private run(effect: number, contact: number): void {
    switch (effect) {
      case startRing:
        return this.startRing(contact);
      case joinQueue:
        return this.joinQueue(contact);
      case leaveQueue:
        return this.leaveQueue(contact);
      case startTalk:
        return this.handlers.talk(contact);
      case startWrapUp:
        return this.handlers.wrapUp(contact);
      case closeContact:
        return this.close(contact);
      case abandonContact:
        return this.abandon(contact);
      case noteUpgrade:
        return this.state.observer.upgraded(contact);
      default:
        throw this.state.fault(`a contact has no effect ${effect}`, contact);
    }
  }

  private startRing(contact: number): void {
    const { contacts, queues, needs, variates, observer, clock, events, stageOfQueue } = this.state;
    const queue = contacts.queue[contact]!;
    contacts.rangAt[contact] = clock[0]!;
    observer.rang(contact);
    queues.ringing[queue]!++;
    const sampler = variates.of.ring[queue]!;
    if (sampler < 0) return this.endRing(contact);
    const need = contacts.need[contact]!;
    const purpose = ringPurposes[stageOfQueue[queue]!]!;
    variates.drawTime(sampler, need, purpose, needs.attempts[need]! - 1);
    events.scheduleDelayed(ringEnds, contact);
  }

  private joinQueue(contact: number): void {
    const { contacts, queues, observer } = this.state;
    observer.joined(contact);
    queues.join(contacts.queue[contact]!, contact);
  }

  private leaveQueue(contact: number): void {
    const { contacts, queues, events, observer } = this.state;
    observer.leaves(contact);
    queues.leave(contacts.queue[contact]!, contact);
    events.cancel(patienceEnds, contact);
  }

  private awaitPatience(contact: number): void {
    const { contacts, needs, variates, events, stageOfQueue } = this.state;
    const queue = contacts.queue[contact]!;
    const sampler = variates.of.patience[queue]!;
    if (sampler < 0) return;
    const need = contacts.need[contact]!;
    const purpose = patiencePurposes[stageOfQueue[queue]!]!;
    variates.drawTime(sampler, need, purpose, needs.attempts[need]! - 1);
    events.scheduleDelayed(patienceEnds, contact);
  }

  private close(contact: number): void {
    const { contacts, observer } = this.state;
    const need = contacts.need[contact]!;
    const queue = contacts.queue[contact]!;
    const isVoicemail = contacts.state[contact] === voicemail;
    if (isVoicemail) observer.leftVoicemail(contact);
    observer.ended(contact);
    contacts.release(contact);
    if (isVoicemail) this.needLife.leaveVoicemail(need, queue);
    else this.needLife.settle(need);
  }

  private abandon(contact: number): void {
    const { contacts, observer } = this.state;
    const need = contacts.need[contact]!;
    const queue = contacts.queue[contact]!;
    observer.abandoned(contact);
    observer.ended(contact);
    contacts.release(contact);
    this.needLife.abandon(need, queue);
  }

  private refused(contact: number, event: number): Error {
    const at = table.states[this.state.contacts.state[contact]!];
    return this.state.fault(`a contact ${at} refuses ${table.events[event]}`, contact);
  }
}

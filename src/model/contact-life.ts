// The life of a contact: it rings, waits, is answered or gives up, and ends.
import { effectIndex, eventIndex, stateIndex } from "../statecharts/compile.ts";
import type { CentreState } from "./centre-state.ts";
import { contactChart } from "./chart-tables.ts";
import { ContactEndings } from "./contact-endings.ts";
import { Conversations } from "./conversations.ts";
import { Doors } from "./doors.ts";
import { Handlers } from "./handlers.ts";
import type { NeedLife } from "./need-life.ts";
import { OffCallWork } from "./off-call-work.ts";
import { decideOutcome } from "./switchboard.ts";
import { Taking } from "./taking.ts";
import { TalkBreaks } from "./talk-breaks.ts";
import { decideEnd } from "./transfers.ts";
import { Waiting } from "./waiting.ts";
import { WhileWaiting } from "./while-waiting.ts";

const table = contactChart;
const eventCount = table.events.length;
// Constants of this file's own: an imported binding is read anew at every use (15 % of the time of a contact).
const wait = eventIndex(contactChart, "WAIT");
const gaveUp = eventIndex(contactChart, "HANG_UP");
const turnAway = eventIndex(contactChart, "TURN_AWAY");
const finished = eventIndex(contactChart, "FINISHED");
const startRing = effectIndex(contactChart, "startRing");
const joinQueue = effectIndex(contactChart, "joinQueue");
const leaveQueue = effectIndex(contactChart, "leaveQueue");
const startTalk = effectIndex(contactChart, "startTalk");
const startWrapUp = effectIndex(contactChart, "startWrapUp");
const noteUpgrade = effectIndex(contactChart, "noteUpgrade");
const promiseCallback = effectIndex(contactChart, "promiseCallback");
const ringingInVain = stateIndex(contactChart, "handler.ringingInVain");
/** By stage of the queue that a contact comes to first. */
const beginnings = Int32Array.from(["RING_SWITCHBOARD", "RING_HANDLER", "OFFER_WORK"] as const, (event) =>
  eventIndex(contactChart, event),
);

/** Steps contacts through their statechart and does what its effects say. */
export class ContactLife {
  readonly handlers: Handlers;
  readonly waiting: Waiting;
  readonly doors: Doors;
  private readonly state: CentreState;
  private readonly endings: ContactEndings;
  private readonly breaks: TalkBreaks;
  private readonly work: OffCallWork;
  /** Null where needs have no cases. */
  private readonly conversations: Conversations | null;
  private readonly whileWaiting: WhileWaiting;
  // What a scenario does not have costs a look at a flag, and no call.
  private readonly hasDoors: boolean;
  private readonly hasWork: boolean;
  private readonly hasTransfers: boolean;

  constructor(state: CentreState, needLife: NeedLife) {
    this.state = state;
    this.doors = new Doors(state.scenario, state.contacts);
    this.waiting = new Waiting(state);
    this.work = new OffCallWork(state, (contact) => this.begin(contact));
    this.hasDoors = this.doors.exist;
    this.hasWork = state.scenario.queues.some(({ stage }) => stage === "work");
    this.hasTransfers = state.scenario.queues.some(({ transfers }) => transfers.length > 0);
    this.conversations = state.hasCases ? new Conversations(state, needLife) : null;
    const { work, doors, conversations } = this;
    this.endings = new ContactEndings(state, { needLife, work, doors, conversations });
    const taking = new Taking(state);
    const go = (contact: number, event: number): void => this.step(contact, event);
    this.whileWaiting = new WhileWaiting(state, this.waiting, go);
    this.handlers = new Handlers(state, conversations, (contact) =>
      this.step(contact, taking.eventOf(contact)),
    );
    this.breaks = new TalkBreaks(this.handlers, this.waiting);
    this.handlers.interruptions.step = go;
  }

  /** The need dials the number in `nextQueue`: a contact begins to ring. */
  open(need: number): void {
    const { contacts, needs, clock, interval, steps } = this.state;
    const contact = contacts.take();
    needs.attempts[need]!++;
    contacts.need[contact] = need;
    contacts.origin[contact] = needs.nextOrigin[need]!;
    contacts.channel[contact] = needs.nextChannel[need]!;
    contacts.queue[contact] = needs.nextQueue[need]!;
    contacts.interval[contact] = interval;
    contacts.firstRangAt[contact] = clock[0]!;
    if (this.hasDoors) this.doors.seizeLine(contact);
    if (this.conversations !== null) this.conversations.open(contact);
    if (steps !== null) steps.started("contact", contact);
    this.begin(contact);
  }

  /** The ring is over: whoever is free takes the contact, or else it waits. */
  endRing(contact: number): void {
    const { contacts, queues, clock } = this.state;
    const queue = contacts.queue[contact]!;
    contacts.joinedAt[contact] = clock[0]!;
    queues.ringing[queue]!--;
    if (this.hasDoors && this.doors.isCut(queue)) return this.step(contact, turnAway);
    if (this.handlers.offer(contact)) return;
    this.step(contact, wait);
    if (this.whileWaiting.exists) this.whileWaiting.begin(contact);
    else this.waiting.awaitPatience(contact);
  }

  hangUp(contact: number): void {
    if (this.whileWaiting.exists) this.whileWaiting.end(contact);
    else this.step(contact, gaveUp);
  }

  /** The contact has waited out one more overflow time of its queue. */
  overflow(contact: number): void {
    this.state.contacts.overflows[contact]!++;
    if (!this.handlers.offer(contact)) this.waiting.awaitOverflow(contact);
  }

  endTalk(handler: number): void {
    const { observer, stageOfQueue, floor, contacts } = this.state;
    const contact = floor.contactInHand[handler]!;
    const queue = floor.queueInHand[handler]!;
    observer.talked(contact, handler);
    if (contacts.state[contact] === ringingInVain) return this.step(contact, finished);
    if (this.hasWork) this.work.decide(contact, queue, "answered");
    if (stageOfQueue[queue] === 0) this.step(contact, decideOutcome(this.state, contact));
    else if (this.conversations === null)
      this.step(contact, this.hasTransfers ? decideEnd(this.state, contact) : finished);
    else this.step(contact, this.conversations.end(contact));
    if (this.hasWork) this.work.begin();
  }

  /** The time to grade a conversation has come. */
  grade(contact: number): void {
    this.conversations?.grade(contact);
  }

  /** Queues open and close. */
  startInterval(interval: number): void {
    if (!this.hasDoors) return;
    const { queues } = this.state;
    for (const queue of this.doors.startInterval(interval)) {
      for (let contact = queues.first(queue); contact >= 0; contact = queues.first(queue)) {
        this.step(contact, turnAway);
      }
    }
  }

  private begin(contact: number): void {
    const { contacts, stageOfQueue } = this.state;
    contacts.state[contact] = table.initial;
    this.step(contact, beginnings[stageOfQueue[contacts.queue[contact]!]!]!);
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
        return this.waiting.join(contact);
      case leaveQueue:
        return this.waiting.leave(contact);
      case startTalk:
        return this.handlers.talk(contact);
      case startWrapUp:
        return this.handlers.wrapUp(contact);
      case promiseCallback:
        return this.endings.releaseLine(contact);
      case noteUpgrade:
        return this.state.observer.upgraded(contact);
      default:
        if (!this.endings.run(effect, contact) && !this.breaks.run(effect, contact))
          throw this.state.fault(`a contact has no effect ${effect}`, contact);
    }
  }

  private startRing(contact: number): void {
    this.waiting.offer(contact);
    if (this.hasDoors && !this.doors.lets(contact)) {
      this.state.contacts.joinedAt[contact] = this.state.clock[0]!;
      return this.step(contact, turnAway);
    }
    if (this.waiting.ring(contact)) this.endRing(contact);
  }

  private refused(contact: number, event: number): Error {
    const at = table.states[this.state.contacts.state[contact]!];
    return this.state.fault(`a contact ${at} refuses ${table.events[event]}`, contact);
  }
}

// Interruptions: a handler breaks off deferrable work, a wrap-up or a call for a more urgent contact, and goes on with
// it afterwards. A caller who is put on hold waits for the same handler; a call or work that is broken off waits, before
// everybody else in its queue, for whoever is free next.
import { eventIndex, stateIndex } from "../statecharts/compile.ts";
import type { CentreState } from "./centre-state.ts";
import { contactChart } from "./chart-tables.ts";
import { eventKinds } from "./event-kinds.ts";
import { deferrable, hold, type Interrupter, interruptersOf, wrap } from "./interrupters.ts";

const none = -1;
const talkEnds = eventKinds.indexOf("talkEnds");
const wrapUpEnds = eventKinds.indexOf("wrapUpEnds");
const ringingInVain = stateIndex(contactChart, "handler.ringingInVain");
const holdEvent = eventIndex(contactChart, "HOLD");
const interruptEvent = eventIndex(contactChart, "INTERRUPT");

function unwired(): void {
  throw new Error("interruptions are not wired to the life of contacts");
}

export class Interruptions {
  private readonly state: CentreState;
  /** By queue: the teams that break something off for its contacts. */
  private readonly interrupters: readonly (readonly Interrupter[])[];
  /** Whether anything is ever broken off. */
  readonly happen: boolean;
  /** By handler: the caller on hold, and what is left of a wrap-up; -1 for none. */
  private readonly onHold: Int32Array;
  private readonly wrapUpLeft: Float64Array;
  /** By handler: the queue whose contact is on hold or whose wrap-up was broken off. */
  private readonly queueLeft: Int32Array;
  private readonly take: (handler: number, contact: number) => void;
  /** Steps the contact of a handler by an event. */
  step: (contact: number, event: number) => void = unwired;

  constructor(state: CentreState, take: (handler: number, contact: number) => void) {
    const { scenario, floor } = state;
    this.state = state;
    this.take = take;
    this.interrupters = scenario.queues.map((_, queue) => interruptersOf(scenario, queue));
    this.happen = this.interrupters.some((each) => each.length > 0);
    this.onHold = new Int32Array(floor.teamOf.length).fill(none);
    this.queueLeft = new Int32Array(floor.teamOf.length);
    this.wrapUpLeft = new Float64Array(floor.teamOf.length).fill(none);
  }

  /** Lets somebody break off what they do for the contact; false if nobody may. */
  makeRoomFor(contact: number): boolean {
    const { contacts } = this.state;
    for (const { team, mode, overflow } of this.interrupters[contacts.queue[contact]!]!) {
      if (overflow > contacts.overflows[contact]!) continue;
      const handler = this.mostReadily(team, mode, contacts.queue[contact]!);
      if (handler < 0) continue;
      const broken = this.breakOff(handler, mode);
      this.take(handler, contact);
      if (broken >= 0) this.passToIdle(broken);
      return true;
    }
    return false;
  }

  /**
   * The handler goes on with what was broken off, or first takes a waiting contact that would interrupt it again; false
   * if nothing was broken off.
   */
  goOn(handler: number): boolean {
    const isWrapUp = this.wrapUpLeft[handler]! >= 0;
    if (!isWrapUp && this.onHold[handler]! < 0) return false;
    const { priority } = this.state.scenario.queues[this.queueLeft[handler]!]!;
    const contact = this.waitingFor(handler, priority, isWrapUp ? wrap : hold);
    if (contact < 0) return this.resumeOwn(handler);
    this.take(handler, contact);
    return true;
  }

  /** A wrap-up that begins while a contact waits that may interrupt it is broken off at once. */
  giveWay(handler: number): void {
    if (this.onHold[handler]! >= 0 || this.wrapUpLeft[handler]! >= 0) return;
    const { floor, scenario } = this.state;
    const { priority } = scenario.queues[floor.queueInHand[handler]!]!;
    const contact = this.waitingFor(handler, priority, wrap);
    if (contact < 0) return;
    this.breakOff(handler, wrap);
    this.take(handler, contact);
  }

  /** The most urgent waiting contact that is above a priority and may break off something of this kind; or -1. */
  private waitingFor(handler: number, priority: number, kind: number): number {
    const { floor, queues, contacts, scenario } = this.state;
    const { team, queues: taken } = floor.groups[floor.groupOf[handler]!]!;
    let best = none;
    let bestPriority = priority;
    for (const queue of taken) {
      const contact = queues.first(queue);
      const queuePriority = scenario.queues[queue]!.priority;
      if (contact < 0 || queuePriority >= bestPriority || floor.gates.isPaused(queue)) continue;
      const interrupter = this.interrupters[queue]!.find((each) => each.team === team && each.mode >= kind);
      if (interrupter === undefined || interrupter.overflow > contacts.overflows[contact]!) continue;
      best = contact;
      bestPriority = queuePriority;
    }
    return best;
  }

  /** The handler goes back to a wrap-up or a caller on hold; false if there is none. */
  private resumeOwn(handler: number): boolean {
    const { events, floor, observer, clock } = this.state;
    const left = this.wrapUpLeft[handler]!;
    if (left >= 0) {
      this.wrapUpLeft[handler] = none;
      floor.queueInHand[handler] = this.queueLeft[handler]!;
      observer.wrapUpStarts(handler);
      floor.busySince[handler] = clock[0]!;
      floor.busyUntil[handler] = clock[0]! + left;
      events.schedule(wrapUpEnds, handler, left);
      return true;
    }
    const contact = this.onHold[handler]!;
    if (contact < 0) return false;
    this.onHold[handler] = none;
    this.take(handler, contact);
    return true;
  }

  /** The talk stops; what is left of it is kept as work for a handler of factor 1. */
  pause(contact: number): void {
    const { contacts, events, floor, observer, clock, scenario } = this.state;
    const handler = contacts.handler[contact]!;
    const queue = contacts.queue[contact]!;
    const factor = floor.handleTimeFactor[handler * scenario.queues.length + queue]!;
    events.cancel(talkEnds, handler);
    observer.interrupted(contact, handler);
    contacts.talkLeft[contact] = Math.max(0, floor.busyUntil[handler]! - clock[0]!) / factor;
    contacts.pausedAt[contact] = clock[0]!;
    contacts.handler[contact] = none;
    floor.contactInHand[handler] = none;
  }

  /** Of a team, who gives up least: work before wrap-up before a call; of equals, whoever began it last. */
  private mostReadily(team: number, mode: number, queue: number): number {
    const { floor } = this.state;
    let best = none;
    let bestRank = 0;
    for (let handler = floor.firstHandler[team]!; handler < floor.firstHandler[team + 1]!; handler++) {
      const rank = this.rankOf(handler, queue);
      if (rank < 0 || rank > mode) continue;
      const isBetter =
        best < 0 ||
        rank < bestRank ||
        (rank === bestRank && floor.busySince[handler]! > floor.busySince[best]!);
      if (!isBetter) continue;
      best = handler;
      bestRank = rank;
    }
    return best;
  }

  /** The mildest mode that lets the handler be interrupted for a queue; -1 if none does. */
  private rankOf(handler: number, queue: number): number {
    const { floor, scenario } = this.state;
    if (!floor.isBusy(handler) || this.onHold[handler]! >= 0 || this.wrapUpLeft[handler]! >= 0) return none;
    if (!floor.groups[floor.groupOf[handler]!]!.queues.includes(queue)) return none;
    const inHand = scenario.queues[floor.queueInHand[handler]!]!;
    if (inHand.priority <= scenario.queues[queue]!.priority) return none;
    if (floor.contactInHand[handler]! < 0) return wrap;
    if (inHand.stage !== "handler") return inHand.isDeferrable ? deferrable : none;
    return this.state.contacts.state[floor.contactInHand[handler]!] === ringingInVain ? none : hold;
  }

  /** Stops what the handler does; returns the contact that now waits for anybody, or -1. */
  private breakOff(handler: number, mode: number): number {
    const { floor, events, observer, clock, scenario } = this.state;
    const contact = floor.contactInHand[handler]!;
    this.queueLeft[handler] = floor.queueInHand[handler]!;
    if (contact < 0) {
      events.cancel(wrapUpEnds, handler);
      observer.wrappedUp(handler);
      this.wrapUpLeft[handler] = Math.max(0, floor.busyUntil[handler]! - clock[0]!);
      return none;
    }
    const isWork = scenario.queues[floor.queueInHand[handler]!]!.stage === "work";
    if (isWork || mode > hold) {
      this.step(contact, interruptEvent);
      return contact;
    }
    this.onHold[handler] = contact;
    this.step(contact, holdEvent);
    return none;
  }

  /** Somebody of another team may be idle who can go on with what was broken off. */
  private passToIdle(contact: number): void {
    const { floor, contacts, observer } = this.state;
    const handler = floor.idleFor(contacts.queue[contact]!, contacts.overflows[contact]!);
    if (handler < 0) return;
    observer.staffChanges(floor.teamOf[handler]!);
    floor.occupy(handler);
    this.take(handler, contact);
  }
}

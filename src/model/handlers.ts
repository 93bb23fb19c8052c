// What handlers do: take a contact, talk, wrap up, take the next, rest, or go home.
import { stateIndex } from "../statecharts/compile.ts";
import type { CentreState } from "./centre-state.ts";
import { contactChart } from "./chart-tables.ts";
import type { Conversations } from "./conversations.ts";
import { eventKinds } from "./event-kinds.ts";
import { HandleTimes } from "./handle-times.ts";
import { Interruptions } from "./interruptions.ts";
import { NextContact } from "./next-contact.ts";
import { stagePurposes } from "./variates.ts";

const none = -1;
const talkEnds = eventKinds.indexOf("talkEnds");
const wrapUpEnds = eventKinds.indexOf("wrapUpEnds");
const talkPurposes = stagePurposes("Talk");
const wrapUpPurposes = stagePurposes("WrapUp");
const ringingInVain = stateIndex(contactChart, "handler.ringingInVain");
const missed = stateIndex(contactChart, "missed");
const switchboard = 0;
const handlerStage = 1;

export class Handlers {
  readonly interruptions: Interruptions;
  private readonly state: CentreState;
  private readonly next: NextContact;
  private readonly canInterrupt: boolean;
  private readonly hasCallbacks: boolean;
  private readonly conversations: Conversations | null;
  private readonly times: HandleTimes;
  private readonly beginTalk: (contact: number) => void;
  /** Whether a team's group can be made able to take a contact by somebody of another group becoming idle. */
  private readonly looksAgain: readonly boolean[];

  /**
   * @param conversations - null where needs have no cases.
   * @param beginTalk - steps a contact to its conversation, or on with it.
   */
  constructor(state: CentreState, conversations: Conversations | null, beginTalk: (contact: number) => void) {
    const { teams, queues } = state.scenario;
    this.state = state;
    this.conversations = conversations;
    this.beginTalk = beginTalk;
    this.next = new NextContact(state);
    this.interruptions = new Interruptions(state, (handler, contact) => this.take(handler, contact));
    this.canInterrupt = this.interruptions.happen;
    this.times = new HandleTimes(state);
    this.hasCallbacks = queues.some(({ callback }) => callback !== undefined);
    this.looksAgain = teams.map(({ leaveFree }, team) => {
      return (
        leaveFree.some((free) => free > 0) &&
        state.floor.groups.filter((group) => group.team === team).length > 1
      );
    });
  }

  /** Gives a contact to somebody idle who may take it, or who breaks off for it; false if nobody is. */
  offer(contact: number): boolean {
    const { floor, contacts } = this.state;
    const queue = contacts.queue[contact]!;
    const handler = floor.idleFor(queue, contacts.overflows[contact]!);
    if (handler >= 0) {
      this.occupy(handler, contact);
      return true;
    }
    return this.canInterrupt && !floor.gates.isPaused(queue) && this.interruptions.makeRoomFor(contact);
  }

  /** Somebody has come on duty, and takes whoever waits; false if nobody does. */
  welcome(handler: number): boolean {
    const { floor } = this.state;
    const others = floor.idleOf(floor.teamOf[handler]!) - 1;
    const contact = this.next.for(floor.groupOf[handler]!, others);
    if (contact >= 0) this.occupy(handler, contact);
    return contact >= 0;
  }

  /** Rules have changed, or several people have come: whoever is idle looks who waits. */
  lookRound(): void {
    const { floor } = this.state;
    for (let group = 0; group < floor.groups.length; group++) {
      let handler = floor.firstIdle(group);
      while (handler >= 0 && this.welcome(handler)) handler = floor.firstIdle(group);
    }
  }

  /** The handler has nothing in hand: goes home if the team is over its schedule, takes the next, or rests. */
  free(handler: number): void {
    const { floor, observer } = this.state;
    if (this.canInterrupt && this.interruptions.goOn(handler)) return;
    const team = floor.teamOf[handler]!;
    if (floor.mustGo(handler)) {
      observer.staffChanges(team);
      return floor.goHome(handler);
    }
    const contact = this.next.for(floor.groupOf[handler]!, floor.idleOf(team));
    if (contact >= 0) return this.take(handler, contact);
    observer.staffChanges(team);
    floor.rest(handler);
    if (this.looksAgain[team]) this.lookAgain(team);
  }

  endWrapUp(handler: number): void {
    this.state.observer.wrappedUp(handler);
    this.free(handler);
  }

  /** Draws the talk time; it is the need's own, times the handler's factor. */
  talk(contact: number): void {
    const { contacts, needs, variates, observer, stageOfQueue } = this.state;
    const need = contacts.need[contact]!;
    const handler = contacts.handler[contact]!;
    const queue = contacts.queue[contact]!;
    const stage = stageOfQueue[queue]!;
    observer.answered(contact);
    if (this.hasCallbacks && contacts.state[contact] === ringingInVain) {
      this.state.events.delay[0] = 0;
      this.times.addRinging(handler, queue);
      return this.busyUntil(talkEnds, handler, queue);
    }
    let talks = needs.attempts[need]! - 1;
    if (stage === switchboard) talks = needs.switchboardTalks[need]!++;
    else if (stage === handlerStage) talks = needs.handlerTalks[need]!++;
    variates.drawTime(variates.of.talk[queue]!, need, talkPurposes[stage]!, talks);
    if (this.conversations !== null) this.conversations.begin(contact);
    if (this.hasCallbacks && contacts.isCalledBack[contact] === 1) this.times.addRinging(handler, queue);
    this.busyUntil(talkEnds, handler, queue);
    if (this.conversations !== null) this.conversations.awaitGrading(contact);
  }

  /** The caller is gone from the handler, who writes up what was said before taking the next. */
  wrapUp(contact: number): void {
    const { contacts, needs, variates, floor, observer, stageOfQueue } = this.state;
    const handler = contacts.handler[contact]!;
    const queue = floor.queueInHand[handler]!;
    const sampler = variates.of.wrapUp[queue]!;
    contacts.handler[contact] = none;
    floor.contactInHand[handler] = none;
    if (sampler < 0 || contacts.state[contact] === missed) return this.free(handler);
    const need = contacts.need[contact]!;
    const stage = stageOfQueue[queue]!;
    let talks = needs.attempts[need]! - 1;
    if (stage === switchboard) talks = needs.switchboardTalks[need]! - 1;
    else if (stage === handlerStage) talks = needs.handlerTalks[need]! - 1;
    observer.wrapUpStarts(handler);
    variates.drawTime(sampler, need, wrapUpPurposes[stage]!, talks);
    if (this.conversations !== null) this.conversations.writeUp(contact, queue);
    this.busyUntil(wrapUpEnds, handler, queue);
    if (this.canInterrupt) this.interruptions.giveWay(handler);
  }

  /** Goes on with a talk that was broken off, for what is left of it. */
  resume(contact: number): void {
    const { contacts, events, observer } = this.state;
    observer.resumed(contact);
    events.delay[0] = contacts.talkLeft[contact]!;
    this.busyUntil(talkEnds, contacts.handler[contact]!, contacts.queue[contact]!);
    if (this.conversations !== null) this.conversations.resume(contact);
  }

  /** The handler is busy for the drawn time, at a pace of their own. */
  private busyUntil(event: number, handler: number, queue: number): void {
    const { events, floor, clock } = this.state;
    this.times.begin(handler, queue);
    if (this.canInterrupt) {
      floor.busySince[handler] = clock[0]!;
      floor.busyUntil[handler] = clock[0]! + events.delay[0]!;
    }
    events.scheduleDelayed(event, handler);
  }

  private occupy(handler: number, contact: number): void {
    const { floor, observer } = this.state;
    observer.staffChanges(floor.teamOf[handler]!);
    floor.occupy(handler);
    this.take(handler, contact);
  }

  private take(handler: number, contact: number): void {
    const { contacts, floor } = this.state;
    contacts.handler[contact] = handler;
    floor.contactInHand[handler] = contact;
    floor.queueInHand[handler] = contacts.queue[contact]!;
    this.beginTalk(contact);
  }

  /** Somebody has become idle whom no contact needed: the others may now be enough for one that had to wait. */
  private lookAgain(team: number): void {
    const { floor } = this.state;
    for (const [index, group] of floor.groups.entries()) {
      const handler = group.team === team ? floor.firstIdle(index) : none;
      if (handler >= 0) this.welcome(handler);
    }
  }
}

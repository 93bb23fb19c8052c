// What handlers do: take a contact, talk, wrap up, take the next, rest, or go home.
import type { CentreState } from "./centre-state.ts";
import { eventKinds } from "./event-kinds.ts";
import { stagePurposes } from "./variates.ts";

const none = -1;
const talkEnds = eventKinds.indexOf("talkEnds");
const wrapUpEnds = eventKinds.indexOf("wrapUpEnds");
const talkPurposes = stagePurposes("Talk");
const wrapUpPurposes = stagePurposes("WrapUp");

export class Handlers {
  private readonly state: CentreState;
  /** Queues of each team, its own first, then those it helps. */
  private readonly queuesOfTeam: readonly Int32Array[];
  private readonly priorities: Int32Array;
  /** The contact each handler talks to, and the queue from which it was answered. */
  private readonly contactInHand: Int32Array;
  private readonly queueInHand: Int32Array;
  /** Steps a contact to its conversation. */
  private readonly beginTalk: (contact: number) => void;

  constructor(state: CentreState, beginTalk: (contact: number) => void) {
    const { teams, queues } = state.scenario;
    const people = state.floor.teamOf.length;
    this.state = state;
    this.beginTalk = beginTalk;
    this.queuesOfTeam = teams.map((team) => Int32Array.from([...team.serves, ...team.helps]));
    this.priorities = Int32Array.from(queues, (queue) => queue.priority);
    this.contactInHand = new Int32Array(people).fill(none);
    this.queueInHand = new Int32Array(people).fill(none);
  }

  contactOf(handler: number): number {
    return this.contactInHand[handler]!;
  }

  queueOf(handler: number): number {
    return this.queueInHand[handler]!;
  }

  /** Gives a contact to somebody idle who may take it; false if nobody is. */
  offer(contact: number): boolean {
    const { floor, contacts } = this.state;
    const handler = floor.idleFor(contacts.queue[contact]!);
    if (handler < 0) return false;
    this.occupy(handler, contact);
    return true;
  }

  /** Somebody has come on duty, and takes whoever waits. */
  welcome(handler: number): void {
    const contact = this.nextFor(this.state.floor.teamOf[handler]!);
    if (contact >= 0) this.occupy(handler, contact);
  }

  /** The handler has nothing in hand: goes home if the team is over its schedule, takes the next, or rests. */
  free(handler: number): void {
    const { floor, observer } = this.state;
    const team = floor.teamOf[handler]!;
    if (floor.hasTooMany(team)) {
      observer.staffChanges(team);
      return floor.goHome(handler);
    }
    const contact = this.nextFor(team);
    if (contact >= 0) return this.take(handler, contact);
    observer.staffChanges(team);
    floor.rest(handler);
  }

  endWrapUp(handler: number): void {
    this.state.observer.wrappedUp(handler);
    this.free(handler);
  }

  /** Draws the talk time; it is the need's own, times the handler's factor. */
  talk(contact: number): void {
    const { contacts, needs, variates, events, floor, observer, stageOfQueue } = this.state;
    const need = contacts.need[contact]!;
    const handler = contacts.handler[contact]!;
    const queue = contacts.queue[contact]!;
    const stage = stageOfQueue[queue]!;
    observer.answered(contact);
    const talks = stage === 0 ? needs.switchboardTalks[need]!++ : needs.handlerTalks[need]!++;
    variates.drawTime(variates.of.talk[queue]!, need, talkPurposes[stage]!, talks);
    events.delay[0]! *= floor.handleTimeFactor[handler]!;
    events.scheduleDelayed(talkEnds, handler);
  }

  /** The caller is gone from the handler, who writes up what was said before taking the next. */
  wrapUp(contact: number): void {
    const { contacts, needs, variates, events, floor, observer, stageOfQueue } = this.state;
    const handler = contacts.handler[contact]!;
    const queue = this.queueInHand[handler]!;
    const sampler = variates.of.wrapUp[queue]!;
    contacts.handler[contact] = none;
    this.contactInHand[handler] = none;
    if (sampler < 0) return this.free(handler);
    const need = contacts.need[contact]!;
    const stage = stageOfQueue[queue]!;
    const talks = (stage === 0 ? needs.switchboardTalks[need]! : needs.handlerTalks[need]!) - 1;
    observer.wrapUpStarts(handler);
    variates.drawTime(sampler, need, wrapUpPurposes[stage]!, talks);
    events.delay[0]! *= floor.handleTimeFactor[handler]!;
    events.scheduleDelayed(wrapUpEnds, handler);
  }

  private occupy(handler: number, contact: number): void {
    const { floor, observer } = this.state;
    observer.staffChanges(floor.teamOf[handler]!);
    floor.occupy(handler);
    this.take(handler, contact);
  }

  private take(handler: number, contact: number): void {
    const { contacts } = this.state;
    contacts.handler[contact] = handler;
    this.contactInHand[handler] = contact;
    this.queueInHand[handler] = contacts.queue[contact]!;
    this.beginTalk(contact);
  }

  /** The contact that a free handler of the team takes: best priority, then longest wait; or -1. */
  private nextFor(team: number): number {
    const { queues, contacts } = this.state;
    const candidates = this.queuesOfTeam[team]!;
    let best = none;
    let bestPriority = 0;
    for (let i = 0; i < candidates.length; i++) {
      const queue = candidates[i]!;
      const contact = queues.first(queue);
      if (contact < 0) continue;
      const priority = this.priorities[queue]!;
      const isBetter =
        best < 0 ||
        priority < bestPriority ||
        (priority === bestPriority && contacts.joinedAt[contact]! < contacts.joinedAt[best]!);
      if (!isBetter) continue;
      best = contact;
      bestPriority = priority;
    }
    return best;
  }
}

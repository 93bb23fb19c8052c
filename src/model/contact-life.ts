// The life of a contact: it rings, waits, is answered or gives up, and ends. Handlers are occupied and freed
// here, because a conversation is what the two have in common.
import type { CentreState } from "./centre-state.ts";
import * as chart from "./chart-tables.ts";
import * as kind from "./event-kinds.ts";
import type { NeedLife } from "./need-life.ts";
import { purposeIndex } from "./purposes.ts";
import { stagePurposes } from "./variates.ts";

const none = -1;
const table = chart.contactChart;
const eventCount = table.events.length;
const ringPurposes = stagePurposes("Ring");
const patiencePurposes = stagePurposes("Patience");
const talkPurposes = stagePurposes("Talk");
const wrapUpPurposes = stagePurposes("WrapUp");
const outcomePurpose = purposeIndex("switchboardOutcome");
const reachedPurpose = purposeIndex("extensionReached");

/** Steps contacts through their statechart and does what its effects say. */
export class ContactLife {
  private readonly state: CentreState;
  private readonly needLife: NeedLife;
  /** Queues of each team, its own first, then those it helps. */
  private readonly queuesOfTeam: readonly Int32Array[];
  private readonly priorities: Int32Array;
  /** The contact each handler talks to, and the queue it was answered from. */
  private readonly contactInHand: Int32Array;
  private readonly queueInHand: Int32Array;

  constructor(state: CentreState, needLife: NeedLife) {
    const { teams, queues } = state.scenario;
    const people = state.floor.teamOf.length;
    this.state = state;
    this.needLife = needLife;
    this.queuesOfTeam = teams.map((team) => Int32Array.from([...team.serves, ...team.helps]));
    this.priorities = Int32Array.from(queues, (queue) => queue.priority);
    this.contactInHand = new Int32Array(people).fill(none);
    this.queueInHand = new Int32Array(people).fill(none);
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
    steps?.started("contact", contact);
    this.step(contact, stageOfQueue[queue] === 0 ? chart.RING_SWITCHBOARD : chart.RING_HANDLER);
  }

  /** The ring is over: whoever is free takes the contact, or else it waits. */
  endRing(contact: number): void {
    const { contacts, floor, observer } = this.state;
    this.step(contact, chart.ANSWERABLE);
    const handler = floor.idleFor(contacts.queue[contact]!);
    if (handler < 0) return this.awaitPatience(contact);
    observer.staffChanges(floor.teamOf[handler]!);
    floor.occupy(handler);
    this.answer(contact, handler);
  }

  hangUp(contact: number): void {
    this.step(contact, chart.HANG_UP);
  }

  endTalk(handler: number): void {
    const contact = this.contactInHand[handler]!;
    this.state.observer.talked(contact, handler);
    this.step(contact, this.state.stageOfQueue[this.queueInHand[handler]!] === 0 ? this.decide(contact) : chart.FINISHED);
  }

  /** A handler has nothing in hand: goes home if the team is over its schedule, takes the next contact, or rests. */
  free(handler: number): void {
    const { floor, observer } = this.state;
    const team = floor.teamOf[handler]!;
    if (floor.hasTooMany(team)) {
      observer.staffChanges(team);
      return floor.goHome(handler);
    }
    const contact = this.nextFor(team);
    if (contact >= 0) return this.answer(contact, handler);
    observer.staffChanges(team);
    floor.rest(handler);
  }

  endWrapUp(handler: number): void {
    this.state.observer.wrappedUp(handler);
    this.free(handler);
  }

  /** Somebody comes on duty, and takes whoever waits. */
  welcome(handler: number): void {
    const { floor, observer } = this.state;
    const team = floor.teamOf[handler]!;
    const contact = this.nextFor(team);
    if (contact < 0) return;
    observer.staffChanges(team);
    floor.occupy(handler);
    this.answer(contact, handler);
  }

  private step(contact: number, event: number): void {
    const { contacts, steps } = this.state;
    const cell = contacts.state[contact]! * eventCount + event;
    const next = table.next[cell]!;
    if (next < 0) throw this.refused(contact, event);
    contacts.state[contact] = next;
    if (steps !== null) steps.stepped("contact", contact, event, next);
    const end = table.effectStart[cell + 1]!;
    for (let i = table.effectStart[cell]!; i < end; i++) this.run(table.effectTokens[i]!, contact);
  }

  private run(effect: number, contact: number): void {
    switch (effect) {
      case chart.startRing:
        return this.startRing(contact);
      case chart.joinQueue:
        return this.joinQueue(contact);
      case chart.leaveQueue:
        return this.leaveQueue(contact);
      case chart.startTalk:
        return this.startTalk(contact);
      case chart.startWrapUp:
        return this.startWrapUp(contact);
      case chart.closeContact:
        return this.close(contact);
      case chart.abandonContact:
        return this.abandon(contact);
      case chart.noteUpgrade:
        return this.state.observer.upgraded(contact);
      default:
        throw this.state.fault(`a contact has no effect ${effect}`, contact);
    }
  }

  private startRing(contact: number): void {
    const { contacts, needs, variates, observer, clock, events, stageOfQueue } = this.state;
    const queue = contacts.queue[contact]!;
    contacts.rangAt[contact] = clock[0]!;
    observer.rang(contact);
    const sampler = variates.of.ring[queue]!;
    if (sampler < 0) return this.endRing(contact);
    const need = contacts.need[contact]!;
    const attempt = needs.attempts[need]! - 1;
    events.schedule(kind.ringEnds, contact, variates.time(sampler, need, ringPurposes[stageOfQueue[queue]!]!, attempt));
  }

  private joinQueue(contact: number): void {
    const { contacts, queues, observer, clock } = this.state;
    contacts.joinedAt[contact] = clock[0]!;
    observer.joined(contact);
    queues.join(contacts.queue[contact]!, contact);
  }

  private leaveQueue(contact: number): void {
    const { contacts, queues, events } = this.state;
    queues.leave(contacts.queue[contact]!, contact);
    events.cancel(kind.patienceEnds, contact);
  }

  private awaitPatience(contact: number): void {
    const { contacts, needs, variates, events, stageOfQueue } = this.state;
    const queue = contacts.queue[contact]!;
    const sampler = variates.of.patience[queue]!;
    if (sampler < 0) return;
    const need = contacts.need[contact]!;
    const attempt = needs.attempts[need]! - 1;
    const purpose = patiencePurposes[stageOfQueue[queue]!]!;
    events.schedule(kind.patienceEnds, contact, variates.time(sampler, need, purpose, attempt));
  }

  private answer(contact: number, handler: number): void {
    this.state.contacts.handler[contact] = handler;
    this.contactInHand[handler] = contact;
    this.queueInHand[handler] = this.state.contacts.queue[contact]!;
    this.step(contact, chart.ANSWER);
  }

  private startTalk(contact: number): void {
    const { contacts, needs, variates, events, floor, observer, clock, stageOfQueue } = this.state;
    const need = contacts.need[contact]!;
    const handler = contacts.handler[contact]!;
    const queue = contacts.queue[contact]!;
    const stage = stageOfQueue[queue]!;
    observer.answered(contact);
    contacts.answeredAt[contact] = clock[0]!;
    const talks = stage === 0 ? needs.switchboardTalks[need]!++ : needs.handlerTalks[need]!++;
    const time = variates.time(variates.of.talk[queue]!, need, talkPurposes[stage]!, talks);
    events.schedule(kind.talkEnds, handler, time * floor.handleTimeFactor[handler]!);
  }

  private startWrapUp(contact: number): void {
    const { contacts, needs, variates, events, floor, stageOfQueue } = this.state;
    const handler = contacts.handler[contact]!;
    const queue = this.queueInHand[handler]!;
    const sampler = variates.of.wrapUp[queue]!;
    contacts.handler[contact] = none;
    this.contactInHand[handler] = none;
    if (sampler < 0) return this.free(handler);
    const need = contacts.need[contact]!;
    const stage = stageOfQueue[queue]!;
    const talks = (stage === 0 ? needs.switchboardTalks[need]! : needs.handlerTalks[need]!) - 1;
    const time = variates.time(sampler, need, wrapUpPurposes[stage]!, talks);
    this.state.observer.wrapUpStarts(handler);
    events.schedule(kind.wrapUpEnds, handler, time * floor.handleTimeFactor[handler]!);
  }

  /** How a switchboard conversation ends. The need keeps its problem: a redial is put through just the same. */
  private decide(contact: number): number {
    const { contacts, needs, variates, scenario, observer } = this.state;
    const need = contacts.need[contact]!;
    const outcomes = scenario.queues[contacts.queue[contact]!]!.outcomes;
    if (outcomes === null) throw this.state.fault("a switchboard without outcomes", contact);
    const { putThrough, upgrade, extension } = outcomes;
    const draw = variates.decision(need, outcomePurpose, 0);
    if (draw < putThrough.share) {
      observer.transferred(contact);
      contacts.queue[contact] = putThrough.queue;
      return chart.PUT_THROUGH;
    }
    if (draw < putThrough.share + upgrade.share) {
      observer.transferred(contact);
      contacts.queue[contact] = upgrade.queue;
      return chart.UPGRADE;
    }
    if (draw >= putThrough.share + upgrade.share + extension.share) return chart.SETTLED_BY_ADVICE;
    const isReached = variates.decision(need, reachedPurpose, needs.attempts[need]! - 1) < extension.reached;
    return isReached ? chart.EXTENSION_REACHED : chart.VOICEMAIL;
  }

  private close(contact: number): void {
    const { contacts, observer } = this.state;
    const need = contacts.need[contact]!;
    const queue = contacts.queue[contact]!;
    const isVoicemail = contacts.state[contact] === chart.voicemail;
    if (isVoicemail) observer.leftVoicemail(contact);
    observer.ended(contact);
    contacts.release(contact);
    if (isVoicemail) this.needLife.leaveVoicemail(need, queue);
    else this.needLife.step(need, chart.SETTLE);
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

  private refused(contact: number, event: number): Error {
    const at = table.states[this.state.contacts.state[contact]!];
    return this.state.fault(`a contact ${at} refuses ${table.events[event]}`, contact);
  }
}

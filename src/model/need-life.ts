// The life of a need: it is born, makes a contact, and ends settled or lost; or it tries again.
import { effectIndex, eventIndex } from "../statecharts/compile.ts";
import type { CentreState } from "./centre-state.ts";
import { needChart } from "./chart-tables.ts";
import { eventKinds } from "./event-kinds.ts";
import { origins } from "./observer.ts";
import { purposeIndex } from "./purposes.ts";
import * as delayed from "./retry-delays.ts";
import { mostAttempts, ringsAgain } from "./retry-delays.ts";

const afterAbandonment = purposeIndex("afterAbandonment");
const afterBlocking = purposeIndex("afterBlocking");
const afterCallback = purposeIndex("callbackRedial");
const afterVoicemail = purposeIndex("afterVoicemail");
const firstOrigin = origins.indexOf("first");
const redialOrigin = origins.indexOf("redial");
const chaserOrigin = origins.indexOf("chaser");
const escalationOrigin = origins.indexOf("escalation");
const table = needChart;
const eventCount = table.events.length;
const onContact = eventIndex(needChart, "CONTACT");
const onSettle = eventIndex(needChart, "SETTLE");
const onRedial = eventIndex(needChart, "REDIAL");
const onChase = eventIndex(needChart, "CHASE");
const onEscalate = eventIndex(needChart, "ESCALATE");
const onGiveUp = eventIndex(needChart, "GIVE_UP");
const onRetry = eventIndex(needChart, "RETRY");
const openContact = effectIndex(needChart, "openContact");
const scheduleRetry = effectIndex(needChart, "scheduleRetry");
const settleNeed = effectIndex(needChart, "settleNeed");
const loseNeed = effectIndex(needChart, "loseNeed");
const retryEvent = eventKinds.indexOf("retry");

/** Steps needs through their statechart and does what its effects say. */
export class NeedLife {
  private readonly state: CentreState;
  private readonly delays: delayed.RetryDelays;
  /** Lets a new contact of the need ring. */
  private readonly open: (need: number) => void;

  constructor(state: CentreState, open: (need: number) => void) {
    this.state = state;
    this.open = open;
    this.delays = new delayed.RetryDelays(state);
  }

  /** A member of the public has a reason to call, and dials: the contact rings at `queue`. Returns the need. */
  bear(source: number, ordinal: number, dayWord: number, queue: number): number {
    const { needs, observer, steps, scenario } = this.state;
    const need = needs.take();
    needs.state[need] = table.initial;
    needs.source[need] = source;
    needs.ordinal[need] = ordinal;
    needs.dayWord[need] = dayWord;
    needs.nextQueue[need] = queue;
    needs.nextChannel[need] = scenario.sources[source]!.channel;
    needs.nextOrigin[need] = firstOrigin;
    observer.needBorn(need);
    steps?.started("need", need);
    this.step(need, onContact);
    return need;
  }

  private step(need: number, event: number): void {
    const { needs, steps } = this.state;
    const cell = needs.state[need]! * eventCount + event;
    const next = table.next[cell]!;
    if (next < 0)
      throw this.state.fault(
        `a need ${table.states[needs.state[need]!]} refuses ${table.events[event]}`,
        need,
      );
    needs.state[need] = next;
    if (steps !== null) steps.stepped("need", need, { event, state: next });
    const end = table.effectStart[cell + 1]!;
    for (let i = table.effectStart[cell]!; i < end; i++) this.run(table.effectTokens[i]!, need);
  }

  /** The contact has given the need what it wanted. */
  settle(need: number): void {
    this.step(need, onSettle);
  }

  /** The time to try again has come. */
  retry(need: number): void {
    this.step(need, onRetry);
  }

  /** The caller hung up in `queue`: rings again, rings another number instead, or gives up. */
  abandon(need: number, queue: number): void {
    const { needs, variates, scenario } = this.state;
    const { redial, escalation } = scenario.queues[queue]!.whenAbandoned;
    needs.leftQueue[need] = queue;
    const attempt = needs.attempts[need]! - 1;
    const redials = redial === null ? 0 : redial.share;
    const draw =
      redial === null && escalation === null ? 1 : variates.decision(need, afterAbandonment, attempt);
    if (redial !== null && draw < redials && needs.redials[need]! < redial.atMost && attempt < mostAttempts) {
      this.redial(need, delayed.redialDelayed);
    } else if (
      escalation !== null &&
      draw >= redials &&
      draw < redials + escalation.share &&
      attempt < mostAttempts
    ) {
      needs.nextQueue[need] = escalation.queue;
      needs.nextChannel[need] = escalation.channel;
      needs.nextOrigin[need] = escalationOrigin;
      needs.nextDelay[need] = delayed.escalationDelayed;
      this.step(need, onEscalate);
    } else {
      this.step(need, onGiveUp);
    }
  }

  /** No line was free, or the queue was closed: the caller rings again, or gives up. */
  turnAway(need: number, queue: number): void {
    const { needs, scenario } = this.state;
    needs.leftQueue[need] = queue;
    if (ringsAgain(this.state, need, { again: scenario.queues[queue]!.whenBlocked, purpose: afterBlocking }))
      this.redial(need, delayed.blockedDelayed);
    else this.step(need, onGiveUp);
  }

  /** Was rung back in vain: rings again, or gives up. */
  missCallback(need: number, queue: number): void {
    const { needs, scenario } = this.state;
    needs.leftQueue[need] = queue;
    const redial = scenario.queues[queue]!.callback?.redial ?? null;
    if (ringsAgain(this.state, need, { again: redial, purpose: afterCallback }))
      this.redial(need, delayed.callbackDelayed);
    else this.step(need, onGiveUp);
  }

  /** Rang off to report online: does so at once. */
  moveOnline(need: number, queue: number): void {
    const { needs, scenario } = this.state;
    const online = scenario.queues[queue]!.reportOnline;
    needs.leftQueue[need] = queue;
    if (online === undefined || needs.attempts[need]! > mostAttempts) return this.step(need, onGiveUp);
    needs.nextQueue[need] = online.queue;
    needs.nextChannel[need] = online.channel;
    this.redial(need, delayed.atOnce);
  }

  /** Nobody answered the extension: the caller leaves it at that, or rings again to chase. */
  leaveVoicemail(need: number, queue: number): void {
    const { needs, variates, scenario } = this.state;
    const chaser = scenario.queues[queue]!.outcomes?.extension.chaser ?? null;
    const attempt = needs.attempts[need]! - 1;
    needs.leftQueue[need] = queue;
    const chases =
      chaser !== null &&
      needs.chasers[need]! < chaser.atMost &&
      attempt < mostAttempts &&
      variates.decision(need, afterVoicemail, attempt) < chaser.share;
    if (!chases) return this.step(need, onSettle);
    needs.chasers[need]!++;
    needs.nextOrigin[need] = chaserOrigin;
    needs.nextDelay[need] = delayed.chaserDelayed;
    this.step(need, onChase);
  }

  private redial(need: number, delay: number): void {
    const { needs } = this.state;
    needs.redials[need]!++;
    needs.nextOrigin[need] = redialOrigin;
    needs.nextDelay[need] = delay;
    this.step(need, onRedial);
  }

  private run(effect: number, need: number): void {
    const { needs, observer } = this.state;
    switch (effect) {
      case openContact:
        return this.open(need);
      case settleNeed:
        observer.needSettled(need);
        return needs.release(need);
      case loseNeed:
        observer.needLost(need);
        return needs.release(need);
      case scheduleRetry:
        return this.scheduleRetry(need);
      default:
        throw this.state.fault(`a need has no effect ${effect}`, need);
    }
  }

  private scheduleRetry(need: number): void {
    const { observer, events } = this.state;
    observer.needRetries(need);
    this.delays.draw(need);
    events.scheduleDelayed(retryEvent, need);
  }
}

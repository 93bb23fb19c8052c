// What a need does whose contact ended unserved: rings the same number again, another one, or gives up.
import { eventIndex } from "../statecharts/compile.ts";
import { causes } from "./cases.ts";
import type { CentreState } from "./centre-state.ts";
import { needChart } from "./chart-tables.ts";
import type { NeedSteps } from "./need-steps.ts";
import { origins } from "./observer.ts";
import type { OfficerWaits } from "./officer-waits.ts";
import { purposeIndex } from "./purposes.ts";
import {
  atOnce,
  blockedDelayed,
  callbackDelayed,
  chaserDelayed,
  escalationDelayed,
  mostAttempts,
  redialDelayed,
  ringsAgain,
} from "./retry-delays.ts";

const afterAbandonment = purposeIndex("afterAbandonment");
const afterBlocking = purposeIndex("afterBlocking");
const afterVoicemail = purposeIndex("afterVoicemail");
const afterCallback = purposeIndex("callbackRedial");
const redialOrigin = origins.indexOf("redial");
const chaserOrigin = origins.indexOf("chaser");
const escalationOrigin = origins.indexOf("escalation");
const unanswered = causes.indexOf("unanswered");
const voicemail = causes.indexOf("voicemail");
const onRedial = eventIndex(needChart, "REDIAL");
const onChase = eventIndex(needChart, "CHASE");
const onEscalate = eventIndex(needChart, "ESCALATE");

export class Unserved {
  private readonly state: CentreState;
  private readonly steps: NeedSteps;
  private readonly officers: OfficerWaits;
  private readonly hasCases: boolean;

  constructor(state: CentreState, steps: NeedSteps, officers: OfficerWaits) {
    this.state = state;
    this.steps = steps;
    this.officers = officers;
    this.hasCases = state.hasCases;
  }

  /** The caller hung up in `queue`: rings again, rings another number instead, or gives up. */
  abandon(need: number, queue: number): void {
    if (this.hasCases && this.officers.hasCome(need)) return this.steps.settle(need);
    const { needs, variates, scenario } = this.state;
    const { redial, escalation } = scenario.queues[queue]!.whenAbandoned;
    needs.leftQueue[need] = queue;
    const attempt = needs.attempts[need]! - 1;
    const redials = redial === null ? 0 : redial.share;
    const draw =
      redial === null && escalation === null ? 1 : variates.decision(need, afterAbandonment, attempt);
    if (redial !== null && draw < redials && needs.redials[need]! < redial.atMost && attempt < mostAttempts) {
      this.redial(need, redialDelayed);
    } else if (
      escalation !== null &&
      draw >= redials &&
      draw < redials + escalation.share &&
      attempt < mostAttempts
    ) {
      needs.nextQueue[need] = escalation.queue;
      needs.nextChannel[need] = escalation.channel;
      needs.nextOrigin[need] = escalationOrigin;
      needs.nextDelay[need] = escalationDelayed;
      this.keepCause(need);
      this.steps.step(need, onEscalate);
    } else {
      this.steps.giveUp(need);
    }
  }

  /** No line was free, or the queue was closed: the caller rings again, or gives up. */
  turnAway(need: number, queue: number): void {
    if (this.hasCases && this.officers.hasCome(need)) return this.steps.settle(need);
    const { needs, scenario } = this.state;
    needs.leftQueue[need] = queue;
    if (ringsAgain(this.state, need, { again: scenario.queues[queue]!.whenBlocked, purpose: afterBlocking }))
      this.redial(need, blockedDelayed);
    else this.steps.giveUp(need);
  }

  /** Was rung back in vain: rings again, or gives up. */
  missCallback(need: number, queue: number): void {
    if (this.hasCases && this.officers.hasCome(need)) return this.steps.settle(need);
    const { needs, scenario } = this.state;
    needs.leftQueue[need] = queue;
    const redial = scenario.queues[queue]!.callback?.redial ?? null;
    if (ringsAgain(this.state, need, { again: redial, purpose: afterCallback }))
      this.redial(need, callbackDelayed);
    else this.steps.giveUp(need);
  }

  /** Rang off to report online: does so at once. */
  moveOnline(need: number, queue: number): void {
    if (this.hasCases && this.officers.hasCome(need)) return this.steps.settle(need);
    const { needs, scenario } = this.state;
    const online = scenario.queues[queue]!.reportOnline;
    needs.leftQueue[need] = queue;
    if (online === undefined || needs.attempts[need]! > mostAttempts) return this.steps.giveUp(need);
    needs.nextQueue[need] = online.queue;
    needs.nextChannel[need] = online.channel;
    this.redial(need, atOnce);
  }

  /** Nobody answered the extension: the caller leaves it at that, or rings again to chase. */
  leaveVoicemail(need: number, queue: number): void {
    if (this.hasCases && this.officers.hasCome(need)) return this.steps.settle(need);
    const { needs, variates, scenario, cases } = this.state;
    const chaser = scenario.queues[queue]!.outcomes?.extension.chaser ?? null;
    const attempt = needs.attempts[need]! - 1;
    needs.leftQueue[need] = queue;
    const chases =
      chaser !== null &&
      needs.chasers[need]! < chaser.atMost &&
      attempt < mostAttempts &&
      variates.decision(need, afterVoicemail, attempt) < chaser.share;
    if (!chases) return this.steps.settleOrAwait(need);
    needs.chasers[need]!++;
    needs.nextOrigin[need] = chaserOrigin;
    needs.nextDelay[need] = chaserDelayed;
    if (this.hasCases) cases.cause[need] = voicemail;
    this.steps.step(need, onChase);
  }

  private redial(need: number, delay: number): void {
    const { needs } = this.state;
    needs.redials[need]!++;
    needs.nextOrigin[need] = redialOrigin;
    needs.nextDelay[need] = delay;
    this.keepCause(need);
    this.steps.step(need, onRedial);
  }

  /** Who tries again what was failure demand already does so for the same cause. */
  private keepCause(need: number): void {
    if (!this.hasCases) return;
    const { cause } = this.state.cases;
    if (cause[need] === 0) cause[need] = unanswered;
  }
}

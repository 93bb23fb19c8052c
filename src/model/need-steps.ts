// Steps needs through their statechart and does what its effects say.
import { effectIndex, eventIndex, stateIndex } from "../statecharts/compile.ts";
import type { CentreState } from "./centre-state.ts";
import { needChart } from "./chart-tables.ts";
import { eventKinds } from "./event-kinds.ts";
import { RetryDelays } from "./retry-delays.ts";

const table = needChart;
const eventCount = table.events.length;
const onContact = eventIndex(needChart, "CONTACT");
const onDeflect = eventIndex(needChart, "DEFLECT");
const onSettle = eventIndex(needChart, "SETTLE");
const onAwaitOfficer = eventIndex(needChart, "AWAIT_OFFICER");
const onGiveUp = eventIndex(needChart, "GIVE_UP");
const onRetry = eventIndex(needChart, "RETRY");
const openContact = effectIndex(needChart, "openContact");
const deflectNeed = effectIndex(needChart, "deflectNeed");
const scheduleRetry = effectIndex(needChart, "scheduleRetry");
const noteRetry = effectIndex(needChart, "noteRetry");
const cancelRetry = effectIndex(needChart, "cancelRetry");
const awaitOfficer = effectIndex(needChart, "awaitOfficer");
const settleNeed = effectIndex(needChart, "settleNeed");
const loseNeed = effectIndex(needChart, "loseNeed");
const waitingForOfficer = stateIndex(needChart, "waitingForOfficer");
const retryEvent = eventKinds.indexOf("retry");

/** Who does what a need's chart only names. */
export interface NeedEffects {
  /** Lets a new contact of the need ring. */
  readonly open: (need: number) => void;
  /** The need begins to wait for an officer, or goes on doing so. */
  readonly awaitOfficer: (need: number) => void;
  /** The need is about to end; asked only where needs have cases. */
  readonly leave: (need: number) => void;
}

export class NeedSteps {
  private readonly state: CentreState;
  private readonly delays: RetryDelays;
  private readonly effects: NeedEffects;

  constructor(state: CentreState, effects: NeedEffects) {
    this.state = state;
    this.effects = effects;
    this.delays = new RetryDelays(state);
  }

  /** A need is born, and dials, or finds what it wants elsewhere. */
  begin(need: number, isDeflected: boolean): void {
    const { steps } = this.state;
    if (steps !== null) steps.started("need", need);
    this.step(need, isDeflected ? onDeflect : onContact);
  }

  /** Nothing more is wanted. */
  settle(need: number): void {
    this.step(need, onSettle);
  }

  /** The time to try again has come. */
  retry(need: number): void {
    this.step(need, onRetry);
  }

  /** Does not try again: waits for the officer, if one is tasked, or is lost. */
  giveUp(need: number): void {
    const { hasCases, cases } = this.state;
    this.step(need, hasCases && cases.awaited[need]! > 0 ? onAwaitOfficer : onGiveUp);
  }

  /** Served: waits for the officer, if one is tasked, or is settled. */
  settleOrAwait(need: number): void {
    const { hasCases, cases } = this.state;
    this.step(need, hasCases && cases.awaited[need]! > 0 ? onAwaitOfficer : onSettle);
  }

  step(need: number, event: number): void {
    const { needs, steps } = this.state;
    const cell = needs.state[need]! * eventCount + event;
    const next = table.next[cell]!;
    if (next < 0)
      throw this.state.fault(
        `a need ${table.states[needs.state[need]!]} refuses ${table.events[event]}`,
        need,
      );
    if (needs.state[need] === waitingForOfficer) this.state.cases.awaiting--;
    if (next === waitingForOfficer) this.state.cases.awaiting++;
    needs.state[need] = next;
    if (steps !== null) steps.stepped("need", need, { event, state: next });
    const end = table.effectStart[cell + 1]!;
    for (let i = table.effectStart[cell]!; i < end; i++) this.run(table.effectTokens[i]!, need);
  }

  private run(effect: number, need: number): void {
    const { observer, events, cases } = this.state;
    switch (effect) {
      case openContact:
        return this.effects.open(need);
      case settleNeed:
        observer.needSettled(need);
        return this.release(need);
      case loseNeed:
        observer.needLost(need);
        return this.release(need);
      case scheduleRetry:
        observer.needRetries(need);
        this.delays.draw(need);
        return events.scheduleDelayed(retryEvent, need);
      case deflectNeed:
        cases.deflectedEver++;
        observer.cases?.deflected(need);
        return this.release(need);
      case awaitOfficer:
        observer.cases?.awaitsOfficer(need);
        return this.effects.awaitOfficer(need);
      case noteRetry:
        cases.atOnceEver++;
        return observer.cases?.retriesAtOnce(need);
      case cancelRetry:
        events.cancel(retryEvent, need);
        cases.calledOffEver++;
        return observer.cases?.retryCalledOff(need);
      default:
        throw this.state.fault(`a need has no effect ${effect}`, need);
    }
  }

  private release(need: number): void {
    if (this.state.hasCases) this.effects.leave(need);
    this.state.needs.release(need);
  }
}

// What a need does whose contact was answered: nothing more, or it waits for an officer; or it rings again, because it
// was not right first time, or because it was taken for less than it is.
import { eventIndex, stateIndex } from "../statecharts/compile.ts";
import { causes, ungraded } from "./cases.ts";
import type { CentreState } from "./centre-state.ts";
import { contactChart, needChart } from "./chart-tables.ts";
import type { NeedSteps } from "./need-steps.ts";
import { origins } from "./observer.ts";
import type { OfficerWaits } from "./officer-waits.ts";
import { purposeIndex } from "./purposes.ts";
import { answeredRepeatDelayed, missedDelayed, mostAttempts, repeatDelayed } from "./retry-delays.ts";
import { mostTalks } from "./transfers.ts";
import type { Triage } from "./triage.ts";

const notRight = purposeIndex("notRight");
const missedReturns = purposeIndex("missedReturns");
const answeredRepeat = purposeIndex("answeredRepeat");
const repeatOrigin = origins.indexOf("repeat");
const escalationOrigin = origins.indexOf("escalation");
const notRightFirstTime = causes.indexOf("notRightFirstTime");
const takenForLess = causes.indexOf("takenForLess");
const known = stateIndex(contactChart, "known");
const onRepeat = eventIndex(needChart, "REPEAT");
const onEscalate = eventIndex(needChart, "ESCALATE");
/** By state: 1 where the handler has dealt with the contact, and no officer is sent. */
const isResolved = Uint8Array.from(contactChart.states, (state) =>
  ["resolved", "done"].includes(state) ? 1 : 0,
);
const noDeployment = 3;

/** What the need does next. */
const settles = 0;
const settlesOrAwaits = 1;
const repeats = 2;
const ringsAsMissed = 3;
const repeatsAnyway = 4;

interface Neighbours {
  readonly steps: NeedSteps;
  readonly officers: OfficerWaits;
  readonly triage: Triage | null;
}

export class Served {
  private readonly state: CentreState;
  private readonly steps: NeedSteps;
  private readonly officers: OfficerWaits;
  private readonly triage: Triage | null;

  constructor(state: CentreState, { steps, officers, triage }: Neighbours) {
    this.state = state;
    this.steps = steps;
    this.officers = officers;
    this.triage = triage;
  }

  /** Decides, while the contact still is there, what its need does next. */
  decide(contact: number): number {
    const { contacts, needs } = this.state;
    const need = contacts.need[contact]!;
    if (contacts.state[contact] === known || this.officers.hasCome(need)) return settles;
    const canRing = needs.attempts[need]! <= mostAttempts && needs.handlerTalks[need]! < mostTalks;
    if (!canRing) return settlesOrAwaits;
    if (this.triage?.columns.isGraded(contact) === true) return this.afterTriage(contact, need);
    return this.ringsAnyway(contact, need) ? repeatsAnyway : settlesOrAwaits;
  }

  /** Does it; the contact ended in `queue`. */
  follow(need: number, queue: number, next: number): void {
    const { needs, cases, scenario } = this.state;
    needs.leftQueue[need] = queue;
    switch (next) {
      case settles:
        return this.steps.settle(need);
      case repeats: {
        const last = (scenario.triage?.repeat?.delays.length ?? 0) - 1;
        return this.ringAgain(need, repeatDelayed + Math.min(cases.repeats[need]!, last));
      }
      case repeatsAnyway:
        return this.ringAgain(need, answeredRepeatDelayed);
      case ringsAsMissed:
        return this.returnAsMissed(need);
      default:
        return this.steps.settleOrAwait(need);
    }
  }

  private afterTriage(contact: number, need: number): number {
    const { cases, contacts } = this.state;
    if (this.isTakenForLess(need) && this.returns(need)) return ringsAsMissed;
    const isDone = isResolved[contacts.state[contact]!] === 1 && cases.awaited[need] === 0;
    return isDone && this.isNotRight(contact, need) ? repeats : settlesOrAwaits;
  }

  /** Given a less urgent grade than the need truly has. */
  private isTakenForLess(need: number): boolean {
    const { grade, trueGrade, awaited, jobGrade } = this.state.cases;
    if (trueGrade[need] === ungraded) return false;
    const job = awaited[need]! > 0 ? jobGrade[need]! : noDeployment;
    return Math.min(grade[need]!, job) > trueGrade[need]!;
  }

  private returns(need: number): boolean {
    const { scenario, cases, variates } = this.state;
    const missed = scenario.triage?.missed ?? null;
    return (
      missed !== null &&
      cases.missed[need]! < missed.atMost &&
      variates.decision(need, missedReturns, cases.missed[need]!) < missed.share
    );
  }

  /** For a need that wants no officer: whether it will ring again about the same. */
  private isNotRight(contact: number, need: number): boolean {
    const { scenario, cases, variates } = this.state;
    const repeat = scenario.triage?.repeat ?? null;
    const before = cases.repeats[need]!;
    if (repeat === null || this.triage === null || before >= repeat.atMost) return false;
    if (cases.trueGrade[need] !== noDeployment || cases.grade[need] !== noDeployment) return false;
    const { again } = repeat;
    const probability =
      before > 0 && again !== null
        ? again[Math.min(before, again.length) - 1]!
        : this.triage.notRightShare(contact);
    return variates.decision(need, notRight, before) < probability;
  }

  private ringsAnyway(contact: number, need: number): boolean {
    const { scenario, contacts, cases, needs, variates } = this.state;
    const repeat = scenario.queues[contacts.queue[contact]!]!.whenAnswered?.repeat ?? null;
    return (
      repeat !== null &&
      cases.repeats[need]! < repeat.atMost &&
      variates.decision(need, answeredRepeat, needs.attempts[need]! - 1) < repeat.share
    );
  }

  private ringAgain(need: number, delay: number): void {
    const { needs, cases, scenario } = this.state;
    cases.repeats[need]!++;
    cases.cause[need] = notRightFirstTime;
    const to = delay === answeredRepeatDelayed ? null : (scenario.triage?.repeat?.to ?? null);
    if (to !== null) {
      needs.nextQueue[need] = to.queue;
      needs.nextChannel[need] = to.channel;
    }
    needs.nextOrigin[need] = repeatOrigin;
    needs.nextDelay[need] = delay;
    this.steps.step(need, onRepeat);
  }

  private returnAsMissed(need: number): void {
    const { needs, cases, scenario } = this.state;
    const missed = scenario.triage?.missed ?? null;
    if (missed === null) throw this.state.fault("nobody returns who was taken for less", need);
    cases.missed[need]!++;
    cases.cause[need] = takenForLess;
    needs.nextQueue[need] = missed.queue;
    needs.nextChannel[need] = missed.channel;
    needs.nextOrigin[need] = escalationOrigin;
    needs.nextDelay[need] = missedDelayed;
    this.steps.step(need, onEscalate);
  }
}

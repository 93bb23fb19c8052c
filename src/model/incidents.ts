// Incidents that several people call about: the first caller, and further ones who call after a while about the same.
import { log } from "../random/portable-math.ts";
import type { CentreState } from "./centre-state.ts";
import { eventKinds } from "./event-kinds.ts";
import { purposeIndex } from "./purposes.ts";
import { Slots, widened } from "./slots.ts";

const none = -1;
const duplicateCalls = eventKinds.indexOf("duplicateCalls");
const duplicateCallers = purposeIndex("duplicateCallers");
const recognised = purposeIndex("duplicateRecognised");
const duplicateDelay = purposeIndex("duplicateDelay");
/** Callers of an incident are counted in eight bits, above those in which the first callers of a day are. */
const mostFurther = 255;
const callerShift = 22;

/** Columns by slot, used while anybody lives who calls, or will call, about the incident. */
export class Incidents {
  /** 1 once a caller about it has been graded. */
  private isGraded = new Uint8Array(64);
  /** Callers alive or still to call. */
  private members = new Int32Array(64);
  private readonly slots = new Slots();
  private readonly state: CentreState;
  /** By reason: 1 / log of the probability that one more calls; 0 where nobody ever does. */
  private readonly perLog: Float64Array;
  /** By reason: how long after the first each other one calls. */
  private readonly samplers: Int32Array;

  constructor(state: CentreState) {
    const reasons = state.scenario.reasons ?? [];
    this.state = state;
    this.perLog = Float64Array.from(reasons, ({ callers }) => (callers > 1 ? 1 / log(1 - 1 / callers) : 0));
    this.samplers = Int32Array.from(reasons, ({ callsWithin }) => state.variates.add(callsWithin));
  }

  /** A first caller is born: others may call about the same. Calls of a log are everybody's already. */
  begin(first: number): void {
    const { cases, needs, scenario, variates } = this.state;
    const perLog = this.perLog[cases.reason[first]!] ?? 0;
    if (perLog === 0 || scenario.sources[needs.source[first]!]!.calls !== undefined) return;
    const uniform = variates.decision(first, duplicateCallers, 0);
    const further = Math.min(mostFurther, Math.floor(log(uniform) * perLog));
    if (further === 0) return;
    const incident = this.slots.take();
    if (incident === this.members.length) this.grow();
    this.isGraded[incident] = 0;
    this.members[incident] = 1 + further;
    cases.incident[first] = incident;
    for (let number = 1; number <= further; number++) this.expect(first, number);
  }

  /** Whether a handler recognises a caller, not graded so far, about an incident that is known by another. */
  isRecognised(need: number): boolean {
    const { cases, scenario, variates } = this.state;
    const duplicates = scenario.triage?.duplicates ?? null;
    const incident = cases.incident[need]!;
    if (duplicates === null || incident < 0 || this.isGraded[incident] === 0) return false;
    return cases.gradings[need] === 0 && variates.decision(need, recognised, 0) < duplicates.recognised;
  }

  noteGraded(need: number): void {
    const incident = this.state.cases.incident[need]!;
    if (incident >= 0) this.isGraded[incident] = 1;
  }

  /** A caller is gone for good. */
  leave(need: number): void {
    const incident = this.state.cases.incident[need]!;
    if (incident < 0) return;
    this.members[incident]!--;
    if (this.members[incident] === 0) this.slots.release(incident);
  }

  /** A further caller will call, about the same facts. */
  private expect(first: number, number: number): void {
    const { cases, needs, clock, variates, events } = this.state;
    const need = needs.take();
    needs.unborn++;
    needs.source[need] = needs.source[first]!;
    needs.ordinal[need] = needs.ordinal[first]! | (number << callerShift);
    needs.dayWord[need] = needs.dayWord[first]!;
    cases.begin(need, clock[0]!);
    cases.copyFacts(first, need);
    cases.isFurtherCaller[need] = 1;
    events.delay[0] = 0;
    const sampler = this.samplers[cases.reason[first]!]!;
    if (sampler > none) variates.drawTime(sampler, first, duplicateDelay, number);
    events.scheduleDelayed(duplicateCalls, need);
  }

  private grow(): void {
    const length = 2 * this.members.length;
    this.members = widened(this.members, length);
    this.isGraded = widened(this.isGraded, length);
  }
}

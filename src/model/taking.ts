// What it is when a handler takes a contact: an answer, going on with what was broken off, or ringing back.
import { eventIndex, stateIndex } from "../statecharts/compile.ts";
import type { CentreState } from "./centre-state.ts";
import { contactChart } from "./chart-tables.ts";
import { purposeIndex } from "./purposes.ts";

const answer = eventIndex(contactChart, "ANSWER");
const resume = eventIndex(contactChart, "RESUME");
const ringInVain = eventIndex(contactChart, "RING_IN_VAIN");
const calledBack = stateIndex(contactChart, "handler.calledBack");
const callbackReached = purposeIndex("callbackReached");
/** By state: 1 where a talk has been broken off. */
const isBrokenOff = Uint8Array.from(contactChart.states, (state) =>
  ["handler.held", "handler.interrupted", "work.deferred"].includes(state) ? 1 : 0,
);

export class Taking {
  private readonly state: CentreState;
  private readonly notesWaits: boolean;

  constructor(state: CentreState) {
    this.state = state;
    this.notesWaits = state.predicted.exist;
  }

  /** The event by which a contact goes on that a handler has just taken. */
  eventOf(contact: number): number {
    const at = this.state.contacts.state[contact]!;
    if (isBrokenOff[at] === 1) return resume;
    if (this.notesWaits) this.state.predicted.noteAnswer(contact);
    return at === calledBack ? this.ringBack(contact) : answer;
  }

  /** Whether somebody picks up who is rung back. */
  private ringBack(contact: number): number {
    const { contacts, needs, variates, scenario, observer } = this.state;
    const need = contacts.need[contact]!;
    const callback = scenario.queues[contacts.queue[contact]!]!.callback;
    if (callback === undefined) throw this.state.fault("a callback that was never offered", contact);
    const isReached = variates.decision(need, callbackReached, needs.attempts[need]! - 1) < callback.reached;
    observer.channels?.calledBack(contact, isReached);
    return isReached ? answer : ringInVain;
  }
}

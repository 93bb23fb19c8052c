// How a conversation with the switchboard ends.
import { eventIndex } from "../statecharts/compile.ts";
import type { CentreState } from "./centre-state.ts";
import { contactChart } from "./chart-tables.ts";
import { purposeIndex } from "./purposes.ts";

const putThroughEvent = eventIndex(contactChart, "PUT_THROUGH");
const upgradeEvent = eventIndex(contactChart, "UPGRADE");
const settledByAdvice = eventIndex(contactChart, "SETTLED_BY_ADVICE");
const extensionReached = eventIndex(contactChart, "EXTENSION_REACHED");
const voicemailEvent = eventIndex(contactChart, "VOICEMAIL");
const outcomePurpose = purposeIndex("switchboardOutcome");
const reachedPurpose = purposeIndex("extensionReached");

/**
 * Decides the outcome of a conversation, as an event of the contact's chart, and names the queue it goes to.
 * The need keeps its problem: a caller who rings again is put through just the same.
 */
export function decideOutcome(state: CentreState, contact: number): number {
  const { contacts, needs, variates, scenario } = state;
  const need = contacts.need[contact]!;
  const outcomes = scenario.queues[contacts.queue[contact]!]!.outcomes;
  if (outcomes === null) throw state.fault("a switchboard without outcomes", contact);
  const { putThrough, upgrade, extension } = outcomes;
  const draw = variates.decision(need, outcomePurpose, 0);
  if (draw < putThrough.share) return passOn(state, contact, putThrough.queue, putThroughEvent);
  const upgraded = putThrough.share + upgrade.share;
  if (draw < upgraded) return passOn(state, contact, upgrade.queue, upgradeEvent);
  if (draw >= upgraded + extension.share) return settledByAdvice;
  const isReached = variates.decision(need, reachedPurpose, needs.attempts[need]! - 1) < extension.reached;
  return isReached ? extensionReached : voicemailEvent;
}

function passOn(state: CentreState, contact: number, queue: number, event: number): number {
  state.observer.transferred(contact);
  state.contacts.queue[contact] = queue;
  return event;
}

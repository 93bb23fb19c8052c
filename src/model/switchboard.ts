// How a conversation with the switchboard ends.
import type { ResolvedOutcomes } from "../scenario/resolved-floor.ts";
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
const noticedPurpose = purposeIndex("upgradeNoticed");
const reachedPurpose = purposeIndex("extensionReached");

const immediate = 0;

/**
 * Decides the outcome of a conversation, as an event of the contact's chart, and names the queue it goes to.
 * The need keeps its problem: a caller who rings again is put through just the same.
 */
export function decideOutcome(state: CentreState, contact: number): number {
  const { contacts, variates, scenario } = state;
  const need = contacts.need[contact]!;
  const outcomes = scenario.queues[contacts.queue[contact]!]!.outcomes;
  if (outcomes === null) throw state.fault("a switchboard without outcomes", contact);
  if (outcomes.isByReason === true && state.cases.reason[need]! >= 0)
    return decideByReason(state, contact, outcomes);
  const { putThrough, upgrade, extension } = outcomes;
  const draw = variates.decision(need, outcomePurpose, 0);
  if (draw < putThrough.share) return passOn(state, contact, putThrough.queue, putThroughEvent);
  const upgraded = putThrough.share + upgrade.share;
  if (draw < upgraded) return passOn(state, contact, upgrade.queue, upgradeEvent);
  return draw < upgraded + extension.share ? tryExtension(state, need, extension.reached) : settledByAdvice;
}

/** An operator notices an emergency, or takes another need for one; others go as their reason has it. */
function decideByReason(state: CentreState, contact: number, outcomes: ResolvedOutcomes): number {
  const { contacts, cases, variates, scenario, clock } = state;
  const { reasons, triage } = scenario;
  const need = contacts.need[contact]!;
  const share = (cases.trueGrade[need] === immediate ? triage?.detects : triage?.falseAlarm) ?? 0;
  if (variates.decision(need, noticedPurpose, 0) < share) {
    cases.knownAt[need] = Math.min(cases.knownAt[need]!, clock[0]!);
    return passOn(state, contact, outcomes.upgrade.queue, upgradeEvent);
  }
  const { advice = 0, extension = 0 } = reasons?.[cases.reason[need]!] ?? {};
  const draw = variates.decision(need, outcomePurpose, 0);
  if (draw < advice) return settledByAdvice;
  if (draw < advice + extension) return tryExtension(state, need, outcomes.extension.reached);
  return passOn(state, contact, outcomes.putThrough.queue, putThroughEvent);
}

function tryExtension({ needs, variates }: CentreState, need: number, share: number): number {
  const isReached = variates.decision(need, reachedPurpose, needs.attempts[need]! - 1) < share;
  return isReached ? extensionReached : voicemailEvent;
}

function passOn(state: CentreState, contact: number, queue: number, event: number): number {
  state.observer.transferred(contact);
  state.contacts.queue[contact] = queue;
  return event;
}

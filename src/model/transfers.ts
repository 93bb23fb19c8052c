// How a conversation with a handler ends: it is over, or the contact goes on to another queue.
import { eventIndex } from "../statecharts/compile.ts";
import type { CentreState } from "./centre-state.ts";
import { contactChart } from "./chart-tables.ts";
import { purposeIndex } from "./purposes.ts";

const finished = eventIndex(contactChart, "FINISHED");
const transfer = eventIndex(contactChart, "TRANSFER");
const transferPurpose = purposeIndex("handlerTransfer");
/** Conversations are counted in eight bits of the draw counter; nobody is sent round for ever. */
export const mostTalks = 250;

/** Decides the end, as an event of the contact's chart, and names the queue it goes to. */
export function decideEnd(state: CentreState, contact: number): number {
  const { contacts, needs, variates, scenario, observer } = state;
  const { transfers } = scenario.queues[contacts.queue[contact]!]!;
  if (transfers.length === 0) return finished;
  const need = contacts.need[contact]!;
  const talks = needs.handlerTalks[need]!;
  if (talks >= mostTalks) return finished;
  let left = variates.decision(need, transferPurpose, talks - 1);
  for (const { share, queue } of transfers) {
    if (left < share) {
      observer.transferred(contact);
      contacts.queue[contact] = queue;
      return transfer;
    }
    left -= share;
  }
  return finished;
}

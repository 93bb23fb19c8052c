// The whole story of a replication, one line for each stage of a contact.
import type { CentreView } from "../../src/model/observer.ts";
import type { ResolvedScenario } from "../../src/scenario/resolved.ts";
import { runCentre } from "./run-centre.ts";
import { silentObserver } from "./silent-observer.ts";

/** What befell a contact in one queue. Instants in seconds since the start of the run. */
export interface Visit {
  /** Names the need, under every policy: source, day and ordinal in the day. */
  readonly caller: string;
  readonly attempt: number;
  readonly queue: number;
  readonly rangAt: number;
  readonly joinedAt: number;
  readonly leftAt: number;
  readonly isAnswered: boolean;
}

/** Answers and abandonments in the order in which they happen. */
export function logVisits(scenario: ResolvedScenario, replication = 0): Visit[] {
  const visits: Visit[] = [];
  let view: CentreView | null = null;
  const write = (contact: number, isAnswered: boolean) => {
    if (view !== null) visits.push(visitOf(view, contact, isAnswered));
  };
  const observer = {
    ...silentObserver,
    begun: (centre: CentreView) => {
      view = centre;
    },
    answered: (contact: number) => write(contact, true),
    abandoned: (contact: number) => write(contact, false),
  };
  runCentre(scenario, { replication, observer });
  return visits;
}

function visitOf({ clock, contacts, needs }: CentreView, contact: number, isAnswered: boolean): Visit {
  const at = (column: ArrayLike<number>, index: number) => column[index] ?? Number.NaN;
  const need = at(contacts.need, contact);
  return {
    caller: `${at(needs.source, need)} ${at(needs.dayWord, need)} ${at(needs.ordinal, need)}`,
    attempt: at(needs.attempts, need),
    queue: at(contacts.queue, contact),
    rangAt: at(contacts.rangAt, contact),
    joinedAt: at(contacts.joinedAt, contact),
    leftAt: at(clock, 0),
    isAnswered,
  };
}

/** Time in queue, seconds. */
export function waitOf({ joinedAt, leftAt }: Visit): number {
  return leftAt - joinedAt;
}

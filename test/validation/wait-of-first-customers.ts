// The mean wait of the first customers of a run that starts empty, heard by an observer: the n-th to ring is the n-th
// customer under every policy, with the same talk, because both are keyed by the need.
import { ContactCentre } from "../../src/model/contact-centre.ts";
import { drawKeys } from "../../src/model/draw-keys.ts";
import type { CentreView, Observer } from "../../src/model/observer.ts";
import type { ResolvedScenario } from "../../src/scenario/resolved.ts";
import { silentObserver } from "../model/silent-observer.ts";

const eventsPerTurn = 1024;

interface FirstCustomers extends Observer {
  answeredSoFar: number;
  waited: number;
}

/** Seconds; the run is given up as soon as the last of them has been answered. */
export function meanWaitOfFirst(
  customers: number,
  scenario: ResolvedScenario,
  { seed = scenario.run.seed, replication }: { readonly seed?: string; readonly replication: number },
): number {
  const observer = firstCustomers(customers);
  const centre = new ContactCentre(scenario, drawKeys(scenario, seed, replication), observer, null);
  while (observer.answeredSoFar < customers) {
    if (centre.advance(eventsPerTurn)) throw new Error(`fewer than ${customers} were answered`);
  }
  return observer.waited / customers;
}

function firstCustomers(customers: number): FirstCustomers {
  const rangAt = new Map<number, number>();
  let view: CentreView | null = null;
  let rung = 0;
  const now = () => view?.clock[0] ?? Number.NaN;
  const heard: FirstCustomers = {
    ...silentObserver,
    answeredSoFar: 0,
    waited: 0,
    begun(of) {
      view = of;
    },
    rang(contact) {
      if (rung++ < customers) rangAt.set(contact, now());
    },
    answered(contact) {
      const since = rangAt.get(contact);
      if (since === undefined) return;
      rangAt.delete(contact);
      heard.answeredSoFar++;
      heard.waited += now() - since;
    },
  };
  return heard;
}

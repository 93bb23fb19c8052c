// Notes how long the i-th customer of each day waits, in each queue whose customers come from a source of their own.
import type { CentreView } from "../../src/model/observer.ts";
import { wrappedObserver } from "../model/wrapped-observer.ts";
import type { Listen } from "./notes.ts";

/** The first customers of whom notes are taken. */
const customers = 100;

export const waitNote = (queue: string, customer: number) => `wait of customer ${customer}, ${queue}`;
export const daysNote = "days";

/** Seconds waited by each of the first customers, added up over days, and the number of days. */
export const firstWaits: Listen = (recorder, notes) => {
  const { queues, calendar } = recorder.scenario;
  const waits = queues.map(() => new Float64Array(customers));
  let view: CentreView | null = null;
  return wrappedObserver(recorder, {
    begun: (centre) => {
      view = centre;
      recorder.begun(centre);
    },
    answered: (contact) => {
      recorder.answered(contact);
      if (view === null) return;
      const { contacts, needs, clock } = view;
      const ordinal = needs.ordinal[contacts.need[contact] ?? -1] ?? customers;
      const of = waits[contacts.queue[contact] ?? -1];
      if (of === undefined || ordinal >= customers) return;
      of[ordinal] = (of[ordinal] ?? 0) + (clock[0] ?? Number.NaN) - (contacts.rangAt[contact] ?? Number.NaN);
    },
    finished: () => {
      recorder.finished();
      notes.set(daysNote, calendar.days);
      queues.forEach(({ id }, queue) => {
        waits[queue]?.forEach((wait, i) => {
          notes.set(waitNote(id, i + 1), wait);
        });
      });
    },
  });
};

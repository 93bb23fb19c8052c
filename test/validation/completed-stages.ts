// Notes waits and busy time of two stages up to an instant, of conversations that are over by then: what a published
// program recorded which wrote a line when a customer left.
import type { CentreView } from "../../src/model/observer.ts";
import { wrappedObserver } from "../model/wrapped-observer.ts";
import type { Listen } from "./notes.ts";

/** Of a queue, by index: conversations over, and the seconds waited by them and talked in them. */
export const overNote = (queue: number) => `conversations over, queue ${queue}`;
export const waitedNote = (queue: number) => `seconds waited, queue ${queue}`;
export const busyNote = (queue: number) => `handler-seconds, queue ${queue}`;
export const daysNote = "days";

export const completedBy =
  (instant: number): Listen =>
  (recorder, notes) => {
    let view: CentreView | null = null;
    const answeredAt = new Map<number, number>();
    const add = (name: string, value: number) => notes.set(name, (notes.get(name) ?? 0) + value);
    const now = () => view?.clock[0] ?? Number.NaN;
    const queueOf = (contact: number) => view?.contacts.queue[contact] ?? -1;
    return wrappedObserver(recorder, {
      begun: (centre) => {
        view = centre;
        notes.set(daysNote, 1);
        recorder.begun(centre);
      },
      answered: (contact) => {
        answeredAt.set(contact, now());
        recorder.answered(contact);
      },
      talked: (contact, handler) => {
        const queue = queueOf(contact);
        const from = answeredAt.get(contact) ?? Number.NaN;
        if (now() <= instant) {
          add(busyNote(queue), now() - from);
          add(overNote(queue), 1);
          add(waitedNote(queue), from - (view?.contacts.joinedAt[contact] ?? Number.NaN));
        }
        recorder.talked(contact, handler);
      },
    });
  };

// Whose wrap-ups handlers do: they begin when the caller has gone, and may be broken off for another caller.

import { type ContactDraft, note } from "./trace-draft.ts";
import type { Person } from "./traced-need.ts";

interface UnderWay {
  readonly contact: ContactDraft;
  readonly since: number;
}

/** By handler: the wrap-up that is about to begin, is under way, or is broken off. */
export class TraceWrapUps {
  private readonly due = new Map<number, ContactDraft>();
  private readonly underWay = new Map<number, UnderWay>();
  private readonly brokenOff = new Map<number, ContactDraft>();

  /** A talk is over that will be written up. */
  expect(handler: number, contact: ContactDraft): void {
    contact.need.pending++;
    this.due.set(handler, contact);
  }

  start(handler: number, by: Person, at: number): void {
    const fresh = this.due.get(handler);
    const contact = fresh ?? this.brokenOff.get(handler);
    if (contact === undefined) return;
    if (fresh === undefined) note(contact, at, { what: "wrapUpResumed", by });
    (fresh === undefined ? this.brokenOff : this.due).delete(handler);
    this.underWay.set(handler, { contact, since: at });
  }

  end(handler: number, by: Person, { at, isBrokenOff }: { at: number; isBrokenOff: boolean }): void {
    const wrapUp = this.underWay.get(handler);
    if (wrapUp === undefined) return;
    const { contact, since } = wrapUp;
    note(contact, at, { what: "wrappedUp", by, wrapUpTime: at - since, isBrokenOff });
    this.underWay.delete(handler);
    if (isBrokenOff) this.brokenOff.set(handler, contact);
    else contact.need.pending--;
  }
}

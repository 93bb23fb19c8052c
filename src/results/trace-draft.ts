// The story of a need while it is still being told.
import type { Happening, Moment, TracedContact, TracedNeed } from "./traced-need.ts";

export interface ContactDraft extends TracedContact {
  outcome: TracedContact["outcome"];
  readonly moments: Moment[];
  readonly need: NeedDraft;
  /** Where it stands in its statechart. */
  state: string;
  /** How it comes to the queue where it rings next, or rang last. */
  how: "dialled" | "transfer" | "upgrade";
  /** When the present piece of the talk began, and the seconds of the pieces before. */
  talkingSince: number;
  talkTime: number;
}

export interface NeedDraft extends Omit<TracedNeed, "contacts"> {
  readonly contacts: ContactDraft[];
  readonly moments: Moment[];
  contactCount: number;
  waitTime: number;
  outcome: TracedNeed["outcome"];
  endedAt: number | null;
  /** Which draws are its own: by this, off-call work is known as its. */
  readonly identity: string;
  /** Wrap-ups and off-call work that are not finished. */
  pending: number;
}

const workOrigin = "work";

/** A contact begins, as the next of its need. */
export function beginContact(
  need: NeedDraft,
  { origin, channel, startedAt }: Pick<TracedContact, "origin" | "channel" | "startedAt">,
): ContactDraft {
  if (isWork({ origin })) need.pending++;
  else need.contactCount++;
  const contact: ContactDraft = {
    number: need.contactCount,
    origin,
    channel,
    startedAt,
    outcome: null,
    moments: [],
    need,
    state: "",
    how: "dialled",
    talkingSince: startedAt,
    talkTime: 0,
  };
  need.contacts.push(contact);
  return contact;
}

/** The contact has come to the last state of its statechart. */
export function endContact(contact: ContactDraft, description: string): void {
  contact.outcome = { state: contact.state, description };
  if (isWork(contact)) contact.need.pending--;
}

/** The caller of a contact has waited in a queue; nobody waits for off-call work. Returns the time. */
export function countWait(contact: ContactDraft, waitTime: number): number {
  if (!isWork(contact)) contact.need.waitTime += waitTime;
  return waitTime;
}

export function isWork({ origin }: Pick<TracedContact, "origin">): boolean {
  return origin === workOrigin;
}

/** Adds to the story of a contact, or of a need: to its latest contact, if there is one. */
export function note(draft: ContactDraft | NeedDraft, at: number, happening: Happening): void {
  const told = "contacts" in draft ? (draft.contacts.findLast((each) => !isWork(each)) ?? draft) : draft;
  told.moments.push({ at, happening });
}

/** The story as it is read. */
export function toldNeed({ identity: _, pending: __, contacts, ...need }: NeedDraft): TracedNeed {
  return { ...need, contacts: contacts.map(toldContact) };
}

function toldContact({ number, origin, channel, startedAt, outcome, moments }: ContactDraft): TracedContact {
  return { number, origin, channel, startedAt, outcome, moments };
}

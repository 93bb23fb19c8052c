// The model tells what happens; memory, measures, files and checks are just different listeners. Calls carry
// indices only; the columns behind them are read through the view, whose clock is at the event.
import type { CaseObserver } from "./case-observer.ts";
import type { Cases } from "./cases.ts";
import type { ChannelObserver } from "./channel-observer.ts";
import type { Contacts } from "./contacts.ts";
import type { Floor } from "./floor.ts";
import type { Needs } from "./needs.ts";
import type { PeopleObserver } from "./people-observer.ts";
import type { Queues } from "./queues.ts";
import type { ResponseObserver } from "./response-observer.ts";

/**
 * Why a contact is made, by index. Redials, repeats (not right first time), chasers and escalations are failure demand;
 * `work` is off-call work that a contact brings about.
 */
export const origins = ["first", "redial", "chaser", "escalation", "repeat", "work"] as const;

/** What an observer may read, and must not change. */
export interface CentreView {
  /** `clock[0]`: seconds since the start of the run. */
  readonly clock: Float64Array;
  readonly contacts: Contacts;
  readonly needs: Needs;
  readonly queues: Queues;
  readonly floor: Floor;
  /** What needs are about, and what is known of them; filled only where the scenario has reasons or officers. */
  readonly cases: Cases;
}

export interface Observer {
  /** Who listens to triage, to officers, to other channels, and to people in posts; absent for nobody. */
  readonly cases?: CaseObserver;
  readonly response?: ResponseObserver;
  readonly channels?: ChannelObserver;
  readonly people?: PeopleObserver;
  /** Before the first event. */
  begun(view: CentreView): void;
  /** An interval starts; its staffing has not changed yet. */
  intervalStarted(interval: number): void;
  /** The calendar has ended; contacts may still be finished. */
  horizonReached(): void;
  /** The expected first contacts of a source on a day are known, busyness included. */
  dayPlanned(source: number, day: number, expected: number): void;
  /** What the need is about has been drawn: its columns in `cases` are filled. */
  needBorn(need: number): void;
  needSettled(need: number): void;
  needLost(need: number): void;
  /** The need will try again; `needs.nextOrigin` says why. */
  needRetries(need: number): void;
  /** The contact starts to ring at `contacts.queue`: it is offered to that queue. */
  rang(contact: number): void;
  /** The ring is over and nobody is free: the contact joins the queue. */
  joined(contact: number): void;
  /** The contact leaves the queue, to be answered or unserved. */
  leaves(contact: number): void;
  /** The handler in `contacts.handler` takes the contact, at once after the ring or from the queue. */
  answered(contact: number): void;
  /** Hung up, unserved. */
  abandoned(contact: number): void;
  /** Sent away unserved: no line was free, or the queue closed. */
  blocked(contact: number): void;
  /** The switchboard or a handler is about to pass the contact on from `contacts.queue` to another queue. */
  transferred(contact: number): void;
  /** The switchboard transfers the contact to an emergency queue. */
  upgraded(contact: number): void;
  /** Put through to an extension where nobody answered. */
  leftVoicemail(contact: number): void;
  /** The contact is over, however it went. Not told of off-call work, which is nobody's contact. */
  ended(contact: number): void;
  /** The handler's talk is broken off, to be resumed. */
  interrupted(contact: number, handler: number): void;
  /** The handler in `contacts.handler` goes on with a talk that was broken off at `contacts.pausedAt`. */
  resumed(contact: number): void;
  /** The handler's talk, begun with `answered`, is over. */
  talked(contact: number, handler: number): void;
  wrapUpStarts(handler: number): void;
  wrappedUp(handler: number): void;
  /** `floor.scheduled`, `onDuty` or `busy` of the team is about to change. */
  staffChanges(team: number): void;
  /** After the last event. */
  finished(): void;
}

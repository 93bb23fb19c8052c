// Follows needs through a replication and tells their stories: an observer of the model that also hears the steps of
// the statecharts.
import type { CentreView, Observer } from "../model/observer.ts";
import type { ResolvedScenario } from "../scenario/resolved.ts";
import { TraceCases } from "./trace-cases.ts";
import { type ContactDraft, countWait, endContact, note } from "./trace-draft.ts";
import { personOf, queueOf } from "./trace-names.ts";
import { type Following, TraceStories } from "./trace-stories.ts";
import { TraceWrapUps } from "./trace-wrap-ups.ts";
import type { Happening, StateEntered } from "./traced-need.ts";

const noLineLeft = -2;
const nothing = (): void => undefined;

export class TraceFollower implements Observer {
  readonly horizonReached = nothing;
  readonly dayPlanned = nothing;
  readonly leaves = nothing;
  readonly ended = nothing;
  readonly staffChanges = nothing;
  readonly stories: TraceStories;
  readonly cases: TraceCases;
  readonly response: TraceCases;
  readonly channels: TraceCases;
  private view!: CentreView;
  private interval = -1;
  private readonly scenario: ResolvedScenario;
  private readonly wrapUps = new TraceWrapUps();

  constructor(scenario: ResolvedScenario, following: Following) {
    this.scenario = scenario;
    this.stories = new TraceStories(scenario, following);
    this.cases = new TraceCases(scenario, this.stories);
    this.response = this.cases;
    this.channels = this.cases;
  }

  /** A contact begins; needs are heard of by `needBorn`. */
  contactStarted(contact: number): void {
    this.stories.begin(this.view, contact);
  }

  /** The statechart of a need, a contact or its triage has taken a step; what it brings about is heard of next. */
  entered(subject: number, step: StateEntered): void {
    const { stories } = this;
    const draft = step.chart === "need" ? stories.need(subject) : stories.contact(subject);
    if (draft === undefined) return;
    note(draft, this.now, { what: "entered", step });
    if (!("need" in draft) || step.chart !== "contact") return;
    draft.state = step.state;
    if (step.isFinal) endContact(draft, step.description);
  }

  begun(view: CentreView): void {
    this.view = view;
    this.cases.begun(view);
  }

  intervalStarted(interval: number): void {
    this.interval = interval;
  }

  needBorn(need: number): void {
    this.stories.tellFinished();
    this.stories.bear(this.view, need, this.interval);
  }

  needSettled(need: number): void {
    this.stories.end(need, "settled", this.now);
  }

  needLost(need: number): void {
    this.stories.end(need, "lost", this.now);
  }

  needRetries(need: number): void {
    const draft = this.stories.need(need);
    if (draft !== undefined) note(draft, this.now, this.cases.retry(need));
  }

  rang(contact: number): void {
    this.tell(contact, ({ how }) => ({
      what: "rang",
      queue: queueOf(this.scenario, this.view, contact),
      how,
    }));
  }

  joined(contact: number): void {
    const { contacts, queues } = this.view;
    this.tell(contact, () => ({
      what: "joined",
      queue: queueOf(this.scenario, this.view, contact),
      ringTime: this.now - contacts.rangAt[contact]!,
      waitingThere: queues.lengths[contacts.queue[contact]!]!,
    }));
  }

  answered(contact: number): void {
    const { handler, joinedAt, rangAt, firstRangAt } = this.view.contacts;
    this.tell(contact, (draft) => {
      draft.talkingSince = this.now;
      draft.talkTime = 0;
      return {
        what: "answered",
        queue: queueOf(this.scenario, this.view, contact),
        by: personOf(this.scenario, this.view, handler[contact]!),
        ringTime: joinedAt[contact]! - rangAt[contact]!,
        waitTime: this.waited(contact, draft),
        timeFromFirstRing: this.now - firstRangAt[contact]!,
      };
    });
  }

  abandoned(contact: number): void {
    this.tell(contact, (draft) => {
      return {
        what: "abandoned",
        queue: queueOf(this.scenario, this.view, contact),
        waitTime: this.waited(contact, draft),
      };
    });
  }

  blocked(contact: number): void {
    this.tell(contact, (draft) => ({
      what: "blocked",
      queue: queueOf(this.scenario, this.view, contact),
      waitTime: this.waited(contact, draft),
      cause: this.view.contacts.trunk[contact] === noLineLeft ? "noLine" : "closed",
    }));
  }

  transferred(contact: number): void {
    this.stories.passOn(contact, "transfer");
  }

  upgraded(contact: number): void {
    this.stories.passOn(contact, "upgrade");
  }

  leftVoicemail(contact: number): void {
    this.tell(contact, () => ({ what: "voicemail" }));
  }

  interrupted(contact: number, handler: number): void {
    this.tell(contact, (draft) => {
      draft.talkTime += this.now - draft.talkingSince;
      return { what: "brokenOff", by: personOf(this.scenario, this.view, handler), state: draft.state };
    });
  }

  resumed(contact: number): void {
    const { handler, pausedAt } = this.view.contacts;
    this.tell(contact, (draft) => {
      draft.talkingSince = this.now;
      const pausedTime = this.now - pausedAt[contact]!;
      return { what: "resumed", by: personOf(this.scenario, this.view, handler[contact]!), pausedTime };
    });
  }

  talked(contact: number, handler: number): void {
    const draft = this.stories.contact(contact);
    if (draft === undefined) return;
    const talkTime = draft.talkTime + this.now - draft.talkingSince;
    note(draft, this.now, { what: "talked", by: personOf(this.scenario, this.view, handler), talkTime });
    const { wrapUp } = this.scenario.queues[this.view.contacts.queue[contact]!]!;
    if (wrapUp.kind !== "constant" || wrapUp.value > 0) this.wrapUps.expect(handler, draft);
  }

  wrapUpStarts(handler: number): void {
    this.wrapUps.start(handler, personOf(this.scenario, this.view, handler), this.now);
  }

  wrappedUp(handler: number): void {
    const isBrokenOff = this.view.floor.busyUntil[handler]! > this.now;
    this.wrapUps.end(handler, personOf(this.scenario, this.view, handler), { at: this.now, isBrokenOff });
  }

  finished(): void {
    this.stories.tellAll();
  }

  private get now(): number {
    return this.view.clock[0]!;
  }

  /** Adds to the story of a contact, if it is followed. */
  private tell(contact: number, happening: (draft: ContactDraft) => Happening): void {
    const draft = this.stories.contact(contact);
    if (draft !== undefined) note(draft, this.now, happening(draft));
  }

  /** The time in queue that ends now. */
  private waited(contact: number, draft: ContactDraft): number {
    return countWait(draft, this.now - this.view.contacts.joinedAt[contact]!);
  }
}

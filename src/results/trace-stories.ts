// Which needs are followed, and to which slots of the model their stories belong at present.
import { type CentreView, origins } from "../model/observer.ts";
import type { ResolvedScenario } from "../scenario/resolved.ts";
import { beginContact, type ContactDraft, isWork, type NeedDraft, note, toldNeed } from "./trace-draft.ts";
import { aboutOf } from "./trace-names.ts";
import type { TracedNeed } from "./traced-need.ts";
import { measuredWindow } from "./window.ts";

export interface Following {
  /** Of a need, by its number: whether its story is to be told. */
  readonly isFollowed: (number: number) => boolean;
  /** Of a need of which nothing more can be said: whether its story is wanted. */
  readonly isWanted: (story: TracedNeed) => boolean;
  /** Hears each story that is. */
  readonly onStory: (story: TracedNeed) => void;
}

export class TraceStories {
  /** Needs born in the measured window so far. */
  born = 0;
  private readonly scenario: ResolvedScenario;
  private readonly following: Following;
  private readonly firstInterval: number;
  private readonly untold = new Set<NeedDraft>();
  private readonly byNeed = new Map<number, NeedDraft>();
  private readonly byContact = new Map<number, ContactDraft>();

  constructor(scenario: ResolvedScenario, following: Following) {
    this.scenario = scenario;
    this.following = following;
    this.firstInterval = measuredWindow(scenario.calendar).firstInterval;
  }

  /** Whether every need that has been followed is told. */
  get isEmpty(): boolean {
    return this.untold.size === 0;
  }

  /** The story that the slot of a need belongs to, if it is followed. */
  need(slot: number): NeedDraft | undefined {
    return this.byNeed.get(slot);
  }

  contact(slot: number): ContactDraft | undefined {
    return this.byContact.get(slot);
  }

  bear({ needs, clock, cases }: CentreView, slot: number, interval: number): void {
    if (interval < this.firstInterval) return;
    const number = ++this.born;
    if (!this.following.isFollowed(number)) return;
    const { sources, channels } = this.scenario;
    const source = sources[needs.source[slot]!]!;
    const draft: NeedDraft = {
      number,
      source: source.id,
      channel: channels[source.channel]!,
      bornAt: clock[0]!,
      about: aboutOf(this.scenario, cases, slot),
      outcome: "open",
      endedAt: null,
      contactCount: 0,
      waitTime: 0,
      moments: [],
      contacts: [],
      identity: identityOf(needs, slot),
      pending: 0,
    };
    this.byNeed.set(slot, draft);
    this.untold.add(draft);
  }

  end(slot: number, how: "settled" | "lost" | "deflected", at: number): void {
    const draft = this.byNeed.get(slot);
    if (draft === undefined) return;
    this.byNeed.delete(slot);
    draft.outcome = how;
    draft.endedAt = at;
    if (how !== "deflected") note(draft, at, { what: how });
  }

  /** A slot begins a new contact: one of a need that is followed, or off-call work that such a need has brought about. */
  begin({ contacts, needs, clock }: CentreView, slot: number): void {
    this.byContact.delete(slot);
    if (this.untold.size === 0) return;
    const needSlot = contacts.need[slot]!;
    const origin = origins[contacts.origin[slot]!]!;
    const isOfWork = isWork({ origin });
    const need = isOfWork ? this.withIdentity(identityOf(needs, needSlot)) : this.byNeed.get(needSlot);
    if (need === undefined) return;
    const channel = this.scenario.channels[contacts.channel[slot]!]!;
    this.byContact.set(slot, beginContact(need, { origin, channel, startedAt: clock[0]! }));
  }

  /** The contact goes on to another queue. */
  passOn(slot: number, how: "transfer" | "upgrade"): void {
    const draft = this.byContact.get(slot);
    if (draft !== undefined) draft.how = how;
  }

  /** Tells what is over; call it when a need is born, for the work that a call brings begins after the need has ended. */
  tellFinished(): void {
    for (const draft of this.untold) {
      if (draft.outcome !== "open" && draft.pending === 0) this.tell(draft);
    }
  }

  /** Tells what the end of the run has cut off, too. */
  tellAll(): void {
    for (const draft of this.untold) this.tell(draft);
  }

  private tell(draft: NeedDraft): void {
    this.untold.delete(draft);
    if (this.following.isWanted(draft)) this.following.onStory(toldNeed(draft));
  }

  private withIdentity(identity: string): NeedDraft | undefined {
    for (const draft of this.untold) if (draft.identity === identity) return draft;
    return undefined;
  }
}

function identityOf({ source, ordinal, dayWord }: CentreView["needs"], slot: number): string {
  return `${source[slot]} ${ordinal[slot]} ${dayWord[slot]}`;
}

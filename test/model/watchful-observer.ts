// Watches a run for broken promises while a recorder listens behind it.
import type { CentreView, Observer } from "../../src/model/observer.ts";
import type { ResolvedScenario } from "../../src/scenario/resolved.ts";
import { wrappedObserver } from "./wrapped-observer.ts";

/** Tells `broken` of every promise that the model breaks. Holds without ageing priorities and reservations. */
export function watchfulObserver(
  scenario: ResolvedScenario,
  observer: Observer,
  broken: (promise: string) => void,
): Observer {
  const watch = new Watch(scenario, broken);
  const events = {
    begun: (view: CentreView) => {
      watch.begin(view);
      observer.begun(view);
    },
    joined: (contact: number) => {
      watch.join(contact);
      observer.joined(contact);
    },
    answered: (contact: number) => {
      watch.answer(contact);
      observer.answered(contact);
    },
    talked: (contact: number, handler: number) => {
      watch.finish(contact, handler);
      observer.talked(contact, handler);
    },
    interrupted: (contact: number, handler: number) => {
      watch.finish(contact, handler);
      observer.interrupted(contact, handler);
    },
    resumed: (contact: number) => {
      watch.resume(contact);
      observer.resumed(contact);
    },
    wrapUpStarts: (handler: number) => {
      watch.take(handler, "wrap-up");
      observer.wrapUpStarts(handler);
    },
    wrappedUp: (handler: number) => {
      watch.release(handler, "wrap-up");
      observer.wrappedUp(handler);
    },
    staffChanges: (team: number) => {
      watch.tick();
      observer.staffChanges(team);
    },
  };
  return wrappedObserver(observer, events);
}

class Watch {
  private readonly scenario: ResolvedScenario;
  private readonly broken: (promise: string) => void;
  private readonly inHand = new Map<number, number | "wrap-up">();
  private view: CentreView | null = null;
  private now = 0;

  constructor(scenario: ResolvedScenario, broken: (promise: string) => void) {
    this.scenario = scenario;
    this.broken = broken;
  }

  begin(view: CentreView): void {
    this.view = view;
  }

  /** Time has not run backwards; and a team has no more busy than on duty. */
  tick(): CentreView | null {
    const { view } = this;
    if (view === null) return null;
    const now = view.clock[0] ?? Number.NaN;
    if (!(now >= this.now)) this.broken(`time ran from ${this.now} back to ${now}`);
    this.now = now;
    for (const [team, busy] of view.floor.busy.entries()) {
      const onDuty = view.floor.onDuty[team] ?? 0;
      if (busy < 0 || busy > onDuty) this.broken(`${busy} of ${onDuty} handlers of team ${team} are busy`);
    }
    return view;
  }

  /** Nobody joins a queue while somebody who may answer it is free. */
  join(contact: number): void {
    const view = this.tick();
    const queue = view?.contacts.queue[contact] ?? -1;
    if ((view?.floor.idleFor(queue, 0) ?? -1) >= 0)
      this.broken(`contact ${contact} waits beside an idle handler`);
  }

  /** The handler is free and may answer this queue. */
  answer(contact: number): void {
    const view = this.tick();
    if (view === null) return;
    const handler = view.contacts.handler[contact] ?? -1;
    const queue = view.contacts.queue[contact] ?? -1;
    const team = this.scenario.teams[view.floor.teamOf[handler] ?? -1];
    const mayTake = [...(team?.serves ?? []), ...(team?.helps ?? []).map((help) => help.queue)];
    if (!mayTake.includes(queue)) this.broken(`handler ${handler} answered queue ${queue}`);
    for (const other of mayTake) {
      const first = view.queues.first(other);
      if (first >= 0 && this.goesBefore(first, contact))
        this.broken(`${contact} was answered before ${first}`);
    }
    this.take(handler, contact);
  }

  resume(contact: number): void {
    this.take(this.view?.contacts.handler[contact] ?? -1, contact);
  }

  finish(contact: number, handler: number): void {
    this.tick();
    this.release(handler, contact);
  }

  take(handler: number, what: number | "wrap-up"): void {
    this.tick();
    if (this.inHand.has(handler)) this.broken(`handler ${handler} took ${what} with another in hand`);
    this.inHand.set(handler, what);
  }

  release(handler: number, what: number | "wrap-up"): void {
    if (this.inHand.get(handler) !== what) this.broken(`handler ${handler} finished what was not in hand`);
    this.inHand.delete(handler);
  }

  /** Better priority, or as good and in the queue for longer. */
  private goesBefore(first: number, contact: number): boolean {
    const { contacts } = this.view ?? {};
    const priority = (each: number) =>
      this.scenario.queues[contacts?.queue[each] ?? -1]?.priority ?? Number.NaN;
    const joinedAt = (each: number) => contacts?.joinedAt[each] ?? Number.NaN;
    if (priority(first) !== priority(contact)) return priority(first) < priority(contact);
    return joinedAt(first) < joinedAt(contact);
  }
}

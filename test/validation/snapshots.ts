// Notes how many are inside, waiting and whether all handlers are busy at given minutes of each day; of one queue.
import type { CentreView } from "../../src/model/observer.ts";
import type { ResolvedScenario } from "../../src/scenario/resolved.ts";
import { wrappedObserver } from "../model/wrapped-observer.ts";
import type { Listen } from "./notes.ts";

export const snapshotMinutes = [1, 2, 5, 10, 20, 40, 80];
export const snapshotsNote = "snapshots";

export const insideNote = (minute: number) => `inside at ${minute} min`;
export const waitingNote = (minute: number) => `waiting at ${minute} min`;
export const allBusyNote = (minute: number) => `all busy at ${minute} min`;

/** Numbers now, and the instants that are yet to come. */
class Snapshots {
  waiting = 0;
  talking = 0;
  private readonly handlers: number;
  private readonly instants: readonly number[];
  private readonly sums = new Map<string, number>();
  private taken = 0;

  constructor({ calendar, teams }: ResolvedScenario) {
    this.handlers = teams[0]?.scheduled[0] ?? Number.NaN;
    const dayStarts = Array.from(
      { length: calendar.days },
      (_, day) => calendar.dayStartAt[day] ?? Number.NaN,
    );
    this.instants = dayStarts.flatMap((start) => snapshotMinutes.map((minute) => start + 60 * minute));
  }

  /** Takes those of the instants before now; call it before a number changes. */
  catchUp(now: number): void {
    for (; (this.instants[this.taken] ?? now) < now; this.taken++) {
      const minute = snapshotMinutes[this.taken % snapshotMinutes.length] ?? Number.NaN;
      this.add(insideNote(minute), this.waiting + this.talking);
      this.add(waitingNote(minute), this.waiting);
      this.add(allBusyNote(minute), this.talking >= this.handlers ? 1 : 0);
    }
  }

  *notes(): Generator<readonly [string, number]> {
    yield [snapshotsNote, this.instants.length / snapshotMinutes.length];
    yield* this.sums;
  }

  private add(name: string, value: number): void {
    this.sums.set(name, (this.sums.get(name) ?? 0) + value);
  }
}

export const takeSnapshots: Listen = (recorder, notes) => {
  const snapshots = new Snapshots(recorder.scenario);
  let view: CentreView | null = null;
  const catchUp = () => snapshots.catchUp(view?.clock[0] ?? Number.NaN);
  return wrappedObserver(recorder, {
    begun: (centre) => {
      view = centre;
      recorder.begun(centre);
    },
    joined: (contact) => {
      catchUp();
      snapshots.waiting++;
      recorder.joined(contact);
    },
    leaves: (contact) => {
      catchUp();
      snapshots.waiting--;
      recorder.leaves(contact);
    },
    answered: (contact) => {
      catchUp();
      snapshots.talking++;
      recorder.answered(contact);
    },
    talked: (contact, handler) => {
      catchUp();
      snapshots.talking--;
      recorder.talked(contact, handler);
    },
    finished: () => {
      catchUp();
      recorder.finished();
      for (const [name, value] of snapshots.notes()) notes.set(name, value);
    },
  });
};

// Notes the cycles of queues with one call taker each: from one customer who finds nobody to the next. Cycles are
// independent of each other, so the squares of their sums tell how fast the mean of a long run settles (Crane and
// Iglehart 1975). The mean wait and the mean number inside are taken as known.
import type { CentreView } from "../../src/model/observer.ts";
import { wrappedObserver } from "../model/wrapped-observer.ts";
import type { Listen } from "./notes.ts";

/** Of each queue, with the length of a talk as the unit of time. */
export interface KnownMeans {
  readonly wait: number;
  readonly inside: number;
}

export const customersNote = (queue: string) => `customers, ${queue}`;
export const timeNote = (queue: string) => `time, ${queue}`;
export const waitSquaresNote = (queue: string) => `squares of waits, ${queue}`;
export const insideSquaresNote = (queue: string) => `squares of numbers inside, ${queue}`;

class Cycles {
  customers = 0;
  time = 0;
  waitSquares = 0;
  insideSquares = 0;
  private readonly known: KnownMeans;
  private inside = 0;
  private seenAt = 0;
  private startAt = Number.NaN;
  /** Of the present cycle: customers, their waits and the integral of the number inside. */
  private count = 0;
  private waits = 0;
  private area = 0;

  constructor(known: KnownMeans) {
    this.known = known;
  }

  come(now: number): void {
    this.see(now);
    if (this.inside === 0) this.begin(now);
    this.count++;
    this.inside++;
  }

  wait(time: number): void {
    this.waits += time;
  }

  go(now: number): void {
    this.see(now);
    this.inside--;
  }

  private see(now: number): void {
    this.area += this.inside * (now - this.seenAt);
    this.seenAt = now;
  }

  /** Closes the cycle before, if there was one; what came before the first is left out. */
  private begin(now: number): void {
    if (this.startAt >= 0) {
      const { wait, inside } = this.known;
      const length = now - this.startAt;
      this.customers += this.count;
      this.time += length;
      this.waitSquares += (this.waits - wait * this.count) ** 2;
      this.insideSquares += (this.area - inside * length) ** 2;
    }
    this.startAt = now;
    this.count = 0;
    this.waits = 0;
    this.area = 0;
  }
}

const unit = 60;

/** Listens for the cycles of each queue, of which the means are known by index. */
export function watchCycles(known: readonly KnownMeans[]): Listen {
  return (recorder, notes) => {
    const cycles = known.map((means) => new Cycles(means));
    let view: CentreView | null = null;
    const now = () => (view?.clock[0] ?? Number.NaN) / unit;
    const of = (contact: number) => cycles[view?.contacts.queue[contact] ?? -1];
    return wrappedObserver(recorder, {
      begun: (centre) => {
        view = centre;
        recorder.begun(centre);
      },
      rang: (contact) => {
        of(contact)?.come(now());
        recorder.rang(contact);
      },
      answered: (contact) => {
        of(contact)?.wait(now() - (view?.contacts.rangAt[contact] ?? Number.NaN) / unit);
        recorder.answered(contact);
      },
      talked: (contact, handler) => {
        of(contact)?.go(now());
        recorder.talked(contact, handler);
      },
      finished: () => {
        recorder.finished();
        recorder.scenario.queues.forEach(({ id }, queue) => {
          const { customers, time, waitSquares, insideSquares } =
            cycles[queue] ?? new Cycles({ wait: 0, inside: 0 });
          notes.set(customersNote(id), customers);
          notes.set(timeNote(id), time);
          notes.set(waitSquaresNote(id), waitSquares);
          notes.set(insideSquaresNote(id), insideSquares);
        });
      },
    });
  };
}

// The hour book: in each clock hour of the window, how many were offered and how many of them answered in time. Contacts
// belong to the hour in which they first rang. Eight bytes for each hour of a handler queue: 192 a day.
import type { CentreView } from "../model/observer.ts";
import type { ResolvedScenario } from "../scenario/resolved.ts";
import * as column from "./cohort-columns.ts";
import type { Window } from "./window.ts";

const hoursPerDay = 24;
const none = -1;

export class HourBook {
  readonly hoursPerQueue: number;
  /** Cell queue × hours + hour, of all queues that handlers answer, in their order. */
  readonly offered: Uint32Array;
  readonly inTime: Uint32Array;
  private readonly placeOfQueue: Int32Array;
  private readonly hourOfInterval: Int32Array;

  constructor({ queues, calendar }: ResolvedScenario, window: Window) {
    const places = queues.map(({ stage }) => stage === "handler");
    this.placeOfQueue = Int32Array.from(places, (isHere, queue) =>
      isHere ? places.slice(0, queue).filter(Boolean).length : none,
    );
    this.hoursPerQueue = window.days * hoursPerDay;
    this.offered = new Uint32Array(places.filter(Boolean).length * this.hoursPerQueue);
    this.inTime = new Uint32Array(this.offered.length);
    this.hourOfInterval = Int32Array.from(
      calendar.intervalDay,
      (day, interval) =>
        (day - window.firstDay) * hoursPerDay + (calendar.intervalHourOfWeek[interval]! % hoursPerDay),
    );
  }

  /** Adds a cell of the cohort book, of contacts that rang first in an interval. */
  add(queue: number, interval: number, cells: Float64Array, base: number): void {
    const hour = this.hourOf(queue, interval);
    if (hour === none) return;
    this.offered[hour]! += cells[base + column.offered]!;
    this.inTime[hour]! += cells[base + column.answeredInTime]!;
  }

  offer({ contacts }: CentreView, contact: number): void {
    const hour = this.hourOf(contacts.queue[contact]!, contacts.interval[contact]!);
    if (hour !== none) this.offered[hour]!++;
  }

  answerInTime({ contacts }: CentreView, contact: number): void {
    const hour = this.hourOf(contacts.queue[contact]!, contacts.interval[contact]!);
    if (hour !== none) this.inTime[hour]!++;
  }

  private hourOf(queue: number, interval: number): number {
    const place = this.placeOfQueue[queue]!;
    return place === none ? none : place * this.hoursPerQueue + this.hourOfInterval[interval]!;
  }
}

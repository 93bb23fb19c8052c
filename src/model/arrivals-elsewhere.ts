// Where leavers arrive: officers, investigators and prisoner transport have more people then, and more of them on shift.
import type { ResolvedPeople } from "../scenario/resolved-people.ts";
import type { CentreState } from "./centre-state.ts";

/** An arrival that is due, on a day. */
interface Due {
  readonly destination: number;
  readonly on: number;
}

export class ArrivalsElsewhere {
  private readonly state: CentreState;
  private readonly arrivals: ResolvedPeople["arrivals"];
  /** How many have arrived, by destination. */
  private readonly arrived: Int32Array;
  private due: Due[] = [];

  constructor(state: CentreState, { arrivals }: ResolvedPeople) {
    this.state = state;
    this.arrivals = arrivals;
    this.arrived = new Int32Array(arrivals.length);
  }

  /** Somebody has left the centre for a destination. */
  gone(destination: number, on: number): void {
    const arrival = this.arrivals[destination] ?? null;
    if (arrival !== null) this.due.push({ destination, on: on + arrival.after });
  }

  startDay(day: number): void {
    if (this.due.length === 0) return;
    for (const { destination, on } of this.due) if (on <= day) this.arrive(destination);
    this.due = this.due.filter(({ on }) => on > day);
  }

  private arrive(destination: number): void {
    const arrival = this.arrivals[destination] ?? null;
    if (arrival === null) return;
    this.arrived[destination]!++;
    let growth = 1;
    for (let each = 0; each < this.arrived.length; each++) {
      const other = this.arrivals[each] ?? null;
      if (other?.joins === arrival.joins) growth += this.arrived[each]! / other.people;
    }
    this.state.growth[arrival.joins] = growth;
    this.state.observer.people?.arrivedElsewhere(destination);
  }
}

// The future-event set and the clock. Each kind of event has a lane of its own; simultaneous events fire in
// the order of the lanes, and within a lane in the order in which they were scheduled.
import { Lane } from "./lane.ts";

const none = -1;
/** Kinds of events there may be: each is a bit of a whole number. */
const mostKinds = 32;
const highestBit = mostKinds - 1;

/** Pending events over simulated time, in seconds since the start of the run. */
export class FutureEvents {
  /** `clock[0]` is now. Shared, so that observers read the time without a call. */
  readonly clock = new Float64Array(1);
  /** `delay[0]` is what `scheduleDelayed` waits: a double passed in an array is not boxed. */
  readonly delay = new Float64Array(1);
  /** `instant[0]` is where `scheduleAtInstant` puts an event. */
  readonly instant = new Float64Array(1);
  /** Whose event fired last. */
  subject = none;
  private readonly lanes: readonly Lane[];
  /** Time of each lane's earliest event, where it has one. */
  private readonly earliest: Float64Array;
  /** The lanes that have events, as bits: only these are looked at for the next one (3 % of the time of a contact). */
  private pending = 0;
  private readonly incoming = new Float64Array(2);
  private order = 0;
  private vacant = none;

  /** @param kinds - how many kinds of event there are; a lower kind fires first at the same instant. */
  constructor(kinds: number) {
    if (kinds > mostKinds) throw new RangeError(`there can be ${mostKinds} kinds of events, not ${kinds}`);
    this.lanes = Array.from({ length: kinds }, () => new Lane());
    this.earliest = new Float64Array(kinds);
  }

  /** Schedules an event of `kind` for `subject`, `delay` seconds from now. One per kind and subject. */
  schedule(kind: number, subject: number, delay: number): void {
    this.delay[0] = delay;
    this.scheduleDelayed(kind, subject);
  }

  /** Schedules an event `delay[0]` seconds from now. */
  scheduleDelayed(kind: number, subject: number): void {
    const delay = this.delay[0]!;
    if (!(delay >= 0)) throw new RangeError(`cannot schedule event kind ${kind} after ${delay} s`);
    this.incoming[0] = this.clock[0]! + delay;
    this.insert(kind, subject);
  }

  /** Schedules an event at an instant, in seconds since the start of the run. */
  scheduleAt(kind: number, subject: number, instant: number): void {
    this.instant[0] = instant;
    this.scheduleAtInstant(kind, subject);
  }

  /** Schedules an event at `instant[0]`. */
  scheduleAtInstant(kind: number, subject: number): void {
    const instant = this.instant[0]!;
    if (!(instant >= this.clock[0]!))
      throw new RangeError(`cannot schedule event kind ${kind} at ${instant} s`);
    this.incoming[0] = instant;
    this.insert(kind, subject);
  }

  /** Takes back a pending event. Returns whether there was one. */
  cancel(kind: number, subject: number): boolean {
    const lane = this.lanes[kind]!;
    if (!lane.has(subject)) return false;
    lane.remove(subject, this.incoming);
    if (lane.count === 0) this.pending &= ~(1 << kind);
    else if (!lane.isVacant) this.earliest[kind] = lane.nodes[0]!;
    return true;
  }

  /**
   * Fires the next event before `until`: moves the clock to it, names its `subject` and returns its kind.
   * Returns -1, and leaves the clock, when there is none.
   */
  next(until: number): number {
    const { earliest } = this;
    while (true) {
      if (this.vacant >= 0) this.settle();
      let kind = none;
      let time = +until;
      for (let rest = this.pending; rest !== 0; rest &= rest - 1) {
        const lane = highestBit - Math.clz32(rest & -rest);
        const candidate = earliest[lane]!;
        if (candidate < time) {
          time = candidate;
          kind = lane;
        }
      }
      if (kind < 0) return none;
      this.vacant = kind;
      this.subject = this.lanes[kind]!.fire();
      if (this.subject < 0) continue;
      this.clock[0] = time;
      return kind;
    }
  }

  /** Moves the clock to an instant before which no event is due. */
  moveTo(instant: number): void {
    if (!(instant >= this.clock[0]!)) throw new RangeError(`cannot move the clock back to ${instant} s`);
    this.clock[0] = instant;
  }

  private insert(kind: number, subject: number): void {
    const lane = this.lanes[kind]!;
    if (lane.has(subject)) throw new Error(`event kind ${kind} is already pending for subject ${subject}`);
    if (this.vacant === kind) this.vacant = none;
    lane.add(subject, this.order++, this.incoming);
    this.pending |= 1 << kind;
    this.earliest[kind] = lane.nodes[0]!;
  }

  /** Fills the place of the event that fired last, if nothing has filled it since. */
  private settle(): void {
    const kind = this.vacant;
    const lane = this.lanes[kind]!;
    this.vacant = none;
    if (lane.isVacant) lane.settle(this.incoming);
    if (lane.count === 0) this.pending &= ~(1 << kind);
    else this.earliest[kind] = lane.nodes[0]!;
  }
}

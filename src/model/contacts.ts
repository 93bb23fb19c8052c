// Contacts: attempts through one channel, from the first ring to the end of the call.
import { Slots, widened } from "./slots.ts";

const none = -1;

/** Columns over the contacts that are alive. Instants are seconds since the start of the run. */
export class Contacts {
  /** Where the contact stands in its statechart. */
  state = new Uint8Array(64);
  need = new Int32Array(64);
  origin = new Int32Array(64);
  channel = new Int32Array(64);
  /** The queue of the present stage. */
  queue = new Int32Array(64);
  /** The handler in conversation, or -1. */
  handler = new Int32Array(64);
  /** The interval in which the contact first rang; -1 if that was before the run or after the calendar. */
  interval = new Int32Array(64);
  /** First ring of all, and ring and end of ring of the present stage. */
  firstRangAt = new Float64Array(64);
  rangAt = new Float64Array(64);
  joinedAt = new Float64Array(64);
  /** Overflow times that the contact has waited out in its present queue. */
  overflows = new Uint8Array(64);
  /** The trunk whose line the contact holds; -1 for none, -2 if there was none left. Kept only where there are doors. */
  trunk = new Int32Array(64);
  /** Of an interrupted talk: seconds left for a handler of factor 1, and when it was interrupted. */
  talkLeft = new Float64Array(64);
  pausedAt = new Float64Array(64);
  /** 1 for a caller who is, or was, rung back in the present queue. Kept only where callbacks are offered. */
  isCalledBack = new Uint8Array(64);
  /** Of a caller who will hear of reporting online: seconds of patience left after that; 0 for everybody else. */
  patienceLeft = new Float64Array(64);
  /** Pieces of off-call work among the contacts that are alive. */
  liveWork = 0;
  /** Neighbours in the queue. */
  next = new Int32Array(64);
  previous = new Int32Array(64);
  private readonly slots = new Slots();

  get live(): number {
    return this.slots.live;
  }

  take(): number {
    const contact = this.slots.take();
    if (contact === this.state.length) this.grow();
    this.handler[contact] = none;
    return contact;
  }

  release(contact: number): void {
    this.slots.release(contact);
  }

  private grow(): void {
    const length = 2 * this.state.length;
    this.state = widened(this.state, length);
    this.need = widened(this.need, length);
    this.origin = widened(this.origin, length);
    this.channel = widened(this.channel, length);
    this.queue = widened(this.queue, length);
    this.handler = widened(this.handler, length);
    this.interval = widened(this.interval, length);
    this.firstRangAt = widened(this.firstRangAt, length);
    this.rangAt = widened(this.rangAt, length);
    this.joinedAt = widened(this.joinedAt, length);
    this.overflows = widened(this.overflows, length);
    this.trunk = widened(this.trunk, length);
    this.talkLeft = widened(this.talkLeft, length);
    this.pausedAt = widened(this.pausedAt, length);
    this.isCalledBack = widened(this.isCalledBack, length);
    this.patienceLeft = widened(this.patienceLeft, length);
    this.next = widened(this.next, length);
    this.previous = widened(this.previous, length);
  }
}

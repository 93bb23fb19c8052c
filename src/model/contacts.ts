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
  /** The interval in which the contact first rang; -1 if that was before the run. */
  interval = new Int32Array(64);
  /** First ring of all, and ring and end of ring of the present stage. */
  firstRangAt = new Float64Array(64);
  rangAt = new Float64Array(64);
  joinedAt = new Float64Array(64);
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
    this.next = widened(this.next, length);
    this.previous = widened(this.previous, length);
  }
}

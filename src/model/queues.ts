// Queues: contacts wait in order of arrival, first come first served.
import type { Contacts } from "./contacts.ts";

const none = -1;

/** First-come-first-served lists, threaded through the contacts themselves. */
export class Queues {
  /** Contacts waiting in each queue now; then, in the same order of queues, those broken off. */
  readonly lengths: Int32Array;
  /** Contacts that ring at each queue now, and cannot be answered yet. */
  readonly ringing: Int32Array;
  private readonly heads: Int32Array;
  private readonly tails: Int32Array;
  private readonly contacts: Contacts;
  private readonly count: number;

  constructor(count: number, contacts: Contacts) {
    this.contacts = contacts;
    this.count = count;
    this.lengths = new Int32Array(2 * count);
    this.ringing = new Int32Array(count);
    this.heads = new Int32Array(2 * count).fill(none);
    this.tails = new Int32Array(2 * count).fill(none);
  }

  /** The list of contacts of a queue that were answered and then broken off; a list like the queue itself. */
  brokenOff(queue: number): number {
    return this.count + queue;
  }

  /** The contact that has waited longest, or -1. */
  first(queue: number): number {
    return this.heads[queue]!;
  }

  join(queue: number, contact: number): void {
    const { next, previous } = this.contacts;
    const last = this.tails[queue]!;
    previous[contact] = last;
    next[contact] = none;
    if (last < 0) this.heads[queue] = contact;
    else next[last] = contact;
    this.tails[queue] = contact;
    this.lengths[queue]!++;
  }

  leave(queue: number, contact: number): void {
    const { next, previous } = this.contacts;
    const before = previous[contact]!;
    const after = next[contact]!;
    if (before < 0) this.heads[queue] = after;
    else next[before] = after;
    if (after < 0) this.tails[queue] = before;
    else previous[after] = before;
    this.lengths[queue]!--;
  }
}

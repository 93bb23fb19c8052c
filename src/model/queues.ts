// Queues: contacts wait in order of arrival, first come first served.
import type { Contacts } from "./contacts.ts";

const none = -1;

/** First-come-first-served lists, threaded through the contacts themselves. */
export class Queues {
  /** Contacts waiting in each queue now. */
  readonly lengths: Int32Array;
  /** Contacts that ring at each queue now, and cannot be answered yet. */
  readonly ringing: Int32Array;
  private readonly heads: Int32Array;
  private readonly tails: Int32Array;
  private readonly contacts: Contacts;

  constructor(count: number, contacts: Contacts) {
    this.contacts = contacts;
    this.lengths = new Int32Array(count);
    this.ringing = new Int32Array(count);
    this.heads = new Int32Array(count).fill(none);
    this.tails = new Int32Array(count).fill(none);
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

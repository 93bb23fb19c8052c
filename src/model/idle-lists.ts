// Idle lists: who of each group is idle, the longest idle first.

const none = -1;

/** Lists by group, threaded through the handlers themselves. */
export class IdleLists {
  /** Orders the idle of different groups by when they became so. */
  readonly order: Float64Array;
  private readonly heads: Int32Array;
  private readonly tails: Int32Array;
  private readonly next: Int32Array;
  private readonly previous: Int32Array;
  private orders = 0;

  constructor(groups: number, handlers: number) {
    this.heads = new Int32Array(groups).fill(none);
    this.tails = new Int32Array(groups).fill(none);
    this.next = new Int32Array(handlers);
    this.previous = new Int32Array(handlers);
    this.order = new Float64Array(handlers);
  }

  /** The one of a group who has been idle longest, or -1. */
  first(group: number): number {
    return this.heads[group]!;
  }

  /** The one who became idle next after another of the same group, or -1. */
  after(handler: number): number {
    return this.next[handler]!;
  }

  add(group: number, handler: number): void {
    const last = this.tails[group]!;
    this.previous[handler] = last;
    this.next[handler] = none;
    if (last < 0) this.heads[group] = handler;
    else this.next[last] = handler;
    this.tails[group] = handler;
    this.order[handler] = this.orders++;
  }

  remove(group: number, handler: number): void {
    const before = this.previous[handler]!;
    const after = this.next[handler]!;
    if (before < 0) this.heads[group] = after;
    else this.next[before] = after;
    if (after < 0) this.tails[group] = before;
    else this.previous[after] = before;
  }
}

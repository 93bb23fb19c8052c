// A lane holds the pending events of one kind: a binary heap by time, then by order of scheduling.
// A subject has at most one pending event in a lane, so an event is named by its subject.

/** Order and subject share one double, order × 2^21 + subject: exact, and it sorts by order. */
const subjects = 2097152;
/**
 * A node is two neighbouring doubles, its time and its tag: moving one touches one cache line. It begins at an even place,
 * so that its tag is at `place | 1`, which cannot overflow and needs no check (1 % of the time of a contact).
 */
const nodeSize = 2;
const notPending = -1;
/** So many stale events are always borne. */
const mostStale = 64;

/**
 * A binary heap over a typed array.
 *
 * When its earliest event fires the root stays vacant until the next event is added, so that the common "finish one,
 * start the next" costs one descent instead of two (53 to 46 ns at 50 pending). An event that is taken back stays in
 * the heap, stale, until it comes to the top or nothing else is left.
 */
export class Lane {
  /** Time and tag of each event; the first two are the earliest. */
  nodes = new Float64Array(nodeSize * 16);
  count = 0;
  isVacant = false;
  /** By subject: the tag of its pending event, or -1. */
  private pending = new Float64Array(16).fill(notPending);
  /** Events in the heap that are not stale. */
  private live = 0;

  has(subject: number): boolean {
    return subject < this.pending.length && this.pending[subject]! !== notPending;
  }

  /** Adds an event of the time in `incoming[0]`, which it leaves there: a double that crosses a call is boxed. */
  add(subject: number, order: number, incoming: Float64Array): void {
    if (subject >= this.pending.length) this.widen(subject);
    const tag = order * subjects + subject;
    this.pending[subject] = tag;
    this.live++;
    incoming[1] = tag;
    if (this.isVacant) {
      this.isVacant = false;
      this.sink(incoming);
      return;
    }
    if (nodeSize * this.count === this.nodes.length)
      this.nodes = longer(this.nodes, new Float64Array(2 * this.nodes.length));
    this.rise(this.count++, incoming);
  }

  /** Takes the earliest event out of the order; returns its subject, or -1 if it had been taken back. */
  fire(): number {
    const tag = this.nodes[1]!;
    const subject = tag - Math.floor(tag * 4.76837158203125e-7) * 2097152;
    this.isVacant = true;
    if (this.pending[subject] !== tag) return notPending;
    this.pending[subject] = notPending;
    this.live--;
    return subject;
  }

  /** Fills the vacant root with the last event. */
  settle(incoming: Float64Array): void {
    this.isVacant = false;
    const last = --this.count;
    if (last === 0) return;
    incoming[0] = this.nodes[nodeSize * last]!;
    incoming[1] = this.nodes[nodeSize * last + 1]!;
    this.sink(incoming);
  }

  /** Takes back the pending event of a subject. */
  remove(subject: number, incoming: Float64Array): void {
    this.pending[subject] = notPending;
    this.live--;
    if (this.live === 0) this.clear();
    else if (this.count > 2 * this.live + mostStale) this.compact(incoming);
  }

  private clear(): void {
    this.count = 0;
    this.isVacant = false;
  }

  /** Keeps only the events that are not stale, so that memory follows the events that are pending. */
  private compact(incoming: Float64Array): void {
    const { nodes, count } = this;
    this.clear();
    for (let at = 0; at < nodeSize * count; at += nodeSize) {
      const tag = nodes[at + 1]!;
      const subject = tag - Math.floor(tag * 4.76837158203125e-7) * 2097152;
      if (this.pending[subject] !== tag) continue;
      incoming[0] = nodes[at]!;
      incoming[1] = tag;
      this.rise(this.count++, incoming);
    }
  }

  private rise(from: number, incoming: Float64Array): void {
    const { nodes } = this;
    const time = incoming[0]!;
    const tag = incoming[1]!;
    let at = nodeSize * from;
    while (at > 0) {
      const parent = ((at - nodeSize) >> 2) << 1;
      const parentTime = nodes[parent]!;
      if (parentTime <= time && (parentTime < time || nodes[parent | 1]! < tag)) break;
      nodes[at] = parentTime;
      nodes[at | 1] = nodes[parent | 1]!;
      at = parent;
    }
    nodes[at] = time;
    nodes[at | 1] = tag;
  }

  private sink(incoming: Float64Array): void {
    const { nodes } = this;
    const end = nodeSize * this.count;
    const time = incoming[0]!;
    const tag = incoming[1]!;
    let at = 0;
    for (let child = nodeSize; child < end; child = ((at << 1) + nodeSize) | 0) {
      let childTime = nodes[child]!;
      const right = (child + nodeSize) | 0;
      if (right < end) {
        const rightTime = nodes[right]!;
        if (rightTime <= childTime && (rightTime < childTime || nodes[right | 1]! < nodes[child | 1]!)) {
          child = right;
          childTime = rightTime;
        }
      }
      if (time <= childTime && (time < childTime || tag < nodes[child | 1]!)) break;
      nodes[at] = childTime;
      nodes[at | 1] = nodes[child | 1]!;
      at = child;
    }
    nodes[at] = time;
    nodes[at | 1] = tag;
  }

  private widen(subject: number): void {
    if (subject >= subjects) throw new RangeError(`an event lane holds at most ${subjects} subjects`);
    const length = Math.max(2 * this.pending.length, subject + 1);
    this.pending = longer(this.pending, new Float64Array(length).fill(notPending));
  }
}

function longer(column: Float64Array, wide: Float64Array<ArrayBuffer>): Float64Array<ArrayBuffer> {
  wide.set(column);
  return wide;
}

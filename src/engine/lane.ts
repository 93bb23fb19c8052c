// A lane holds the pending events of one kind: a binary heap by time, then by order of scheduling.
// A subject has at most one pending event in a lane, so an event is named by its subject.

const none = -1;

/**
 * A binary heap over typed arrays. When its earliest event fires the root stays vacant until the next
 * schedule or removal, so that the common "finish one, start the next" costs one descent instead of two.
 */
export class Lane {
  /** Seconds; the time of the event at each heap position. Position 0 is the earliest. */
  times = new Float64Array(16);
  count = 0;
  isVacant = false;
  private orders = new Uint32Array(16);
  private subjects = new Int32Array(16);
  private positions = new Int32Array(16).fill(none);

  has(subject: number): boolean {
    return subject < this.positions.length && this.positions[subject]! >= 0;
  }

  /** Adds the event whose time stands in `incoming[0]`: a double that crossed a call would be boxed. */
  add(subject: number, order: number, incoming: Float64Array): void {
    if (subject >= this.positions.length) this.growPositions(subject);
    if (this.isVacant) {
      this.isVacant = false;
      this.sink(0, subject, order, incoming);
      return;
    }
    if (this.count === this.times.length) this.growHeap();
    this.rise(this.count++, subject, order, incoming);
  }

  /** Takes the earliest event out of the order; its place is filled later. */
  fire(): number {
    const subject = this.subjects[0]!;
    this.positions[subject] = none;
    this.isVacant = true;
    return subject;
  }

  /** Fills the vacant root with the last event. */
  settle(incoming: Float64Array): void {
    this.isVacant = false;
    const last = --this.count;
    if (last > 0) this.refill(0, last, incoming);
  }

  remove(subject: number, incoming: Float64Array): void {
    const position = this.positions[subject]!;
    this.positions[subject] = none;
    const last = --this.count;
    if (position !== last) this.refill(position, last, incoming);
  }

  private refill(position: number, last: number, incoming: Float64Array): void {
    incoming[0] = this.times[last]!;
    const order = this.orders[last]!;
    const subject = this.subjects[last]!;
    const parent = (position - 1) >> 1;
    if (position > 0 && this.isBefore(incoming, order, parent)) {
      this.rise(position, subject, order, incoming);
    } else {
      this.sink(position, subject, order, incoming);
    }
  }

  private isBefore(incoming: Float64Array, order: number, position: number): boolean {
    const time = incoming[0]!;
    const other = this.times[position]!;
    return time < other || (time === other && order < this.orders[position]!);
  }

  private rise(from: number, subject: number, order: number, incoming: Float64Array): void {
    const { times, orders, subjects, positions } = this;
    const time = incoming[0]!;
    let at = from;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      const parentTime = times[parent]!;
      if (parentTime < time || (parentTime === time && orders[parent]! < order)) break;
      times[at] = parentTime;
      orders[at] = orders[parent]!;
      const moved = subjects[parent]!;
      subjects[at] = moved;
      positions[moved] = at;
      at = parent;
    }
    times[at] = time;
    orders[at] = order;
    subjects[at] = subject;
    positions[subject] = at;
  }

  private sink(from: number, subject: number, order: number, incoming: Float64Array): void {
    const { times, orders, subjects, positions, count } = this;
    const time = incoming[0]!;
    let at = from;
    for (let child = 2 * at + 1; child < count; child = 2 * at + 1) {
      let childTime = times[child]!;
      const right = child + 1;
      if (right < count) {
        const rightTime = times[right]!;
        if (rightTime < childTime || (rightTime === childTime && orders[right]! < orders[child]!)) {
          child = right;
          childTime = rightTime;
        }
      }
      if (time < childTime || (time === childTime && order < orders[child]!)) break;
      times[at] = childTime;
      orders[at] = orders[child]!;
      const moved = subjects[child]!;
      subjects[at] = moved;
      positions[moved] = at;
      at = child;
    }
    times[at] = time;
    orders[at] = order;
    subjects[at] = subject;
    positions[subject] = at;
  }

  private growHeap(): void {
    const size = 2 * this.times.length;
    this.times = grown(new Float64Array(size), this.times);
    this.orders = grown(new Uint32Array(size), this.orders);
    this.subjects = grown(new Int32Array(size), this.subjects);
  }

  private growPositions(subject: number): void {
    const size = Math.max(2 * this.positions.length, subject + 1);
    this.positions = grown(new Int32Array(size).fill(none), this.positions);
  }
}

function grown<T extends Float64Array | Int32Array | Uint32Array>(bigger: T, smaller: T): T {
  bigger.set(smaller);
  return bigger;
}

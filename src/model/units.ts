// Units that have a job: columns by slot, used again once the unit is released. Those on their way or at the scene stand
// in a list in the order in which they were sent; those in custody do not, for nobody diverts them.
import { Slots, widened } from "./slots.ts";

const none = -1;

export class Units {
  job = new Int32Array(16);
  group = new Int32Array(16);
  /** 1 once it has arrived. */
  isAtScene = new Uint8Array(16);
  /** Seconds since the start of the run; when it will leave the scene is known once it has arrived. */
  sentAt = new Float64Array(16);
  leavesAt = new Float64Array(16);
  /** The unit sent before it that can still be diverted, or -1; and the one after. */
  previous = new Int32Array(16);
  private next = new Int32Array(16);
  /** The unit sent last that can still be diverted, or -1. */
  last = none;
  private readonly slots = new Slots();

  /** A unit of a group has a job from now on; returns it. */
  send(job: number, group: number, clock: Float64Array): number {
    const unit = this.slots.take();
    if (unit === this.job.length) this.grow();
    this.job[unit] = job;
    this.group[unit] = group;
    this.isAtScene[unit] = 0;
    this.sentAt[unit] = clock[0]!;
    this.previous[unit] = this.last;
    this.next[unit] = none;
    if (this.last >= 0) this.next[this.last] = unit;
    this.last = unit;
    return unit;
  }

  /** The unit cannot be diverted any more. */
  keep(unit: number): void {
    const before = this.previous[unit]!;
    const after = this.next[unit]!;
    if (before >= 0) this.next[before] = after;
    if (after >= 0) this.previous[after] = before;
    else if (this.last === unit) this.last = before;
    this.previous[unit] = none;
    this.next[unit] = none;
  }

  release(unit: number): void {
    this.keep(unit);
    this.slots.release(unit);
  }

  private grow(): void {
    const length = 2 * this.job.length;
    this.job = widened(this.job, length);
    this.group = widened(this.group, length);
    this.isAtScene = widened(this.isAtScene, length);
    this.sentAt = widened(this.sentAt, length);
    this.leavesAt = widened(this.leavesAt, length);
    this.previous = widened(this.previous, length);
    this.next = widened(this.next, length);
  }
}

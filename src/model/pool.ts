// A pool of people or vehicles who stand in for one another: investigators on the telephone, prisoner transport.

import { grown } from "./grown.ts";

export class Pool {
  /** Those who have something to do. */
  busy = 0;
  private readonly scheduled: Int32Array;
  private onShift = 0;

  /** @param scheduled - how many are on shift in each interval. */
  constructor(scheduled: Int32Array) {
    this.scheduled = scheduled;
  }

  /** Whether one of those on shift has nothing to do; who is busy beyond the shift finishes first. */
  get hasFree(): boolean {
    return this.busy < this.onShift;
  }

  /** @param growth - how many times as many as scheduled there are by now; `turn` is that of the day. */
  startInterval(interval: number, growth: number, turn: number): void {
    this.onShift = grown(this.scheduled[interval]!, growth, turn);
  }
}

// The unit book: units on shift and busy as integrals over time, by group and month.
import type { ResponseObserver } from "../model/response-observer.ts";
import * as column from "./response-columns.ts";

type UnitGroups = Parameters<ResponseObserver["responseBegun"]>[1];

export class UnitBook {
  /** Cell group × months + month. */
  readonly cells: Float64Array;
  /** Over the whole run: the integral of busy units; and unit by unit, of those that are done and those that are not. */
  busyEver = 0;
  releasedEver = 0;
  private out = 0;
  private sentSum = 0;
  private readonly monthCount: number;
  private readonly seenAt: Float64Array;
  private groups: UnitGroups | null = null;
  private month = -1;

  constructor(groupCount: number, monthCount: number) {
    this.monthCount = monthCount;
    this.seenAt = new Float64Array(groupCount);
    this.cells = new Float64Array(groupCount * monthCount * column.unitWidth);
  }

  begin(groups: UnitGroups, now: number): void {
    this.groups = groups;
    this.seenAt.fill(now);
  }

  /** From now on time belongs to another month; to none if -1. */
  turn(month: number, now: number): void {
    for (let group = 0; group < this.seenAt.length; group++) this.see(group, now);
    this.month = month;
  }

  /** The time since the group was last looked at has passed with the units that it has until now. */
  see(group: number, now: number): void {
    if (this.groups === null) return;
    const time = now - this.seenAt[group]!;
    this.seenAt[group] = now;
    const busy = this.groups.busy[group]!;
    const scheduled = this.groups.scheduled[group]!;
    this.busyEver += busy * time;
    if (this.month < 0 || time === 0) return;
    const base = (group * this.monthCount + this.month) * column.unitWidth;
    this.cells[base + column.busyTime]! += busy * time;
    this.cells[base + column.shiftTime]! += scheduled * time;
    this.cells[base + column.dutyTime]! += Math.max(busy, scheduled) * time;
    this.cells[base + column.unitsObserved]! += time;
  }

  send(now: number): void {
    this.out++;
    this.sentSum += now;
  }

  release(seconds: number, now: number): void {
    this.out--;
    this.sentSum -= now - seconds;
    this.releasedEver += seconds;
  }

  /** Unit by unit, those still out included: what the integral must be. */
  busyByUnit(now: number): number {
    return this.releasedEver + this.out * now - this.sentSum;
  }
}

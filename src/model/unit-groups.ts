// Units on shift, by group: those of a group are alike. One that is busy beyond its shift finishes its job.
import type { ResolvedUnits } from "../scenario/resolved-response.ts";

export class UnitGroups {
  /** Units on shift, by group, and units with a job. On duty is the higher of the two. */
  readonly scheduled: Int32Array;
  readonly busy: Int32Array;

  constructor(units: readonly ResolvedUnits[]) {
    this.scheduled = new Int32Array(units.length);
    this.busy = new Int32Array(units.length);
  }

  /** Units of the group that have nothing to do; negative while some work beyond their shift. */
  free(group: number): number {
    return this.scheduled[group]! - this.busy[group]!;
  }
}

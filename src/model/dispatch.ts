// Dispatch: which unit goes. A free one of the first group that covers the area; or, for an immediate job, one that is
// taken away from a less urgent job.
import type { ResolvedResponse } from "../scenario/resolved-response.ts";
import type { Jobs } from "./jobs.ts";
import type { UnitGroups } from "./unit-groups.ts";
import type { Units } from "./units.ts";

const none = -1;
const immediate = 0;
const priority = 1;
const scheduled = 2;
const everyGrade = 3;
/** How a group covers an area. */
const asOwn = 1;
const asNeighbour = 2;

interface Parts {
  readonly jobs: Jobs;
  readonly groups: UnitGroups;
  readonly units: Units;
  readonly clock: Float64Array;
}

export class Dispatch {
  private readonly parts: Parts;
  private readonly unitsOfArea: readonly Int32Array[];
  /** Area × groups + group: whether it is the group's own, or it helps there, or does not go there at all. */
  private readonly coverage: Uint8Array;
  private readonly groupCount: number;
  private readonly keepFree: number;
  private readonly diverts: boolean;
  private readonly leastDiverted: number;

  constructor(rules: ResolvedResponse, parts: Parts) {
    this.parts = parts;
    this.groupCount = rules.units.length;
    this.keepFree = rules.keepFree;
    this.diverts = rules.divert !== "none";
    this.leastDiverted = rules.divert === "priority" ? priority : scheduled;
    this.unitsOfArea = rules.areas.map(({ units }) => Int32Array.from(units));
    this.coverage = new Uint8Array(rules.areas.length * this.groupCount);
    for (const [area, { units }] of rules.areas.entries()) {
      for (const group of units) this.coverage[area * this.groupCount + group] = asNeighbour;
      const [own] = units;
      if (own !== undefined) this.coverage[area * this.groupCount + own] = asOwn;
    }
  }

  /** How many of the grades a free unit of the group may take, from the most urgent: units kept free take the first. */
  gradesOpenTo(group: number): number {
    const free = this.parts.groups.free(group);
    if (free <= 0) return 0;
    return free > this.keepFree ? everyGrade : immediate + 1;
  }

  /** Whether units of other areas would come. */
  hasNeighbours(job: number): boolean {
    return this.unitsOfArea[this.parts.jobs.area[job]!]!.length > 1;
  }

  /** The first group with a unit free for the job, or -1. */
  freeGroup(job: number): number {
    const { jobs } = this.parts;
    for (const group of this.unitsOfArea[jobs.area[job]!]!) {
      if (this.gradesOpenTo(group) > jobs.grade[job]! && this.covers(group, job)) return group;
    }
    return none;
  }

  /**
   * The unit that is taken away for an immediate job, or -1: from the least urgent grade, rather on its way than at the
   * scene, and the one sent last.
   */
  unitToDivert(job: number): number {
    const { jobs, units } = this.parts;
    if (!this.diverts || jobs.grade[job]! !== immediate) return none;
    let found = none;
    for (let unit = units.last; unit >= 0; unit = units.previous[unit]!) {
      if (jobs.grade[units.job[unit]!]! < this.leastDiverted || !this.covers(units.group[unit]!, job))
        continue;
      if (found < 0 || this.isRather(unit, found)) found = unit;
    }
    return found;
  }

  private isRather(unit: number, found: number): boolean {
    const { jobs, units } = this.parts;
    const less = jobs.grade[units.job[unit]!]! - jobs.grade[units.job[found]!]!;
    return less > 0 || (less === 0 && units.isAtScene[unit]! < units.isAtScene[found]!);
  }

  private covers(group: number, job: number): boolean {
    const { jobs, clock } = this.parts;
    const how = this.coverage[jobs.area[job]! * this.groupCount + group]!;
    return how === asOwn || (how === asNeighbour && jobs.neighboursAt[job]! <= clock[0]!);
  }
}

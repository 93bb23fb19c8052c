// Jobs that wait: a list for each area and grade, and one for the telephone, in the order in which they came to wait.
// Nothing but the first of a list is ever looked at, so a backlog of any length costs nothing.
import type { ResolvedResponse } from "../scenario/resolved-response.ts";
import type { Jobs } from "./jobs.ts";

const none = -1;
const grades = 3;

export class WaitingJobs {
  private readonly jobs: Jobs;
  private readonly clock: Float64Array;
  private readonly isByGrade: boolean;
  private readonly first: Int32Array;
  private readonly last: Int32Array;
  /** By group: areas that it serves before any other, and those where it helps. */
  private readonly own: readonly Int32Array[];
  private readonly helped: readonly Int32Array[];
  private readonly calls: number;
  private places = 0;

  constructor({ areas, units, order }: ResolvedResponse, jobs: Jobs, clock: Float64Array) {
    this.jobs = jobs;
    this.clock = clock;
    this.isByGrade = order === "byGrade";
    this.calls = areas.length * grades;
    this.first = new Int32Array(this.calls + 1).fill(none);
    this.last = new Int32Array(this.calls + 1).fill(none);
    const areasWhere = (serves: (units: readonly number[]) => boolean) =>
      Int32Array.from(areas.keys()).filter((area) => serves(areas[area]?.units ?? []));
    this.own = units.map((_, group) => areasWhere(([first]) => first === group));
    this.helped = units.map((_, group) => areasWhere(([, ...others]) => others.includes(group)));
  }

  /** The job comes to wait for a unit, after all that wait already. */
  join(job: number): void {
    this.jobs.place[job] = this.places++;
    this.append(job, this.jobs.area[job]! * grades + this.jobs.grade[job]!);
  }

  /** The job comes to wait for an investigator. */
  joinCalls(job: number): void {
    this.jobs.place[job] = this.places++;
    this.append(job, this.calls);
  }

  /** The job waits again, in its old place. */
  rejoin(job: number): void {
    const { place, next, previous, list, area, grade } = this.jobs;
    const into = area[job]! * grades + grade[job]!;
    let after = this.first[into]!;
    while (after >= 0 && place[after]! < place[job]!) after = next[after]!;
    if (after < 0) return this.append(job, into);
    const before = previous[after]!;
    list[job] = into;
    next[job] = after;
    previous[job] = before;
    previous[after] = job;
    if (before < 0) this.first[into] = job;
    else next[before] = job;
  }

  leave(job: number): void {
    const { next, previous, list } = this.jobs;
    const from = list[job]!;
    const before = previous[job]!;
    const after = next[job]!;
    if (before < 0) this.first[from] = after;
    else next[before] = after;
    if (after < 0) this.last[from] = before;
    else previous[after] = before;
    list[job] = none;
  }

  /** The job that a free unit of a group takes, or -1. @param most - how many of the grades it may take. */
  nextFor(group: number, most: number): number {
    let next = none;
    for (let grade = 0; grade < most; grade++) {
      next = this.earlier(next, this.firstFor(group, grade));
      if (this.isByGrade && next >= 0) return next;
    }
    return next;
  }

  /** The job that a free investigator takes, or -1. */
  nextCall(): number {
    return this.first[this.calls]!;
  }

  private firstFor(group: number, grade: number): number {
    let found = none;
    for (const area of this.own[group]!) found = this.earlier(found, this.first[area * grades + grade]!);
    for (const area of this.helped[group]!) {
      const job = this.first[area * grades + grade]!;
      if (job >= 0 && this.jobs.neighboursAt[job]! <= this.clock[0]!) found = this.earlier(found, job);
    }
    return found;
  }

  private earlier(one: number, other: number): number {
    if (one < 0 || other < 0) return one < 0 ? other : one;
    return this.jobs.place[other]! < this.jobs.place[one]! ? other : one;
  }

  private append(job: number, into: number): void {
    const { next, previous, list } = this.jobs;
    const before = this.last[into]!;
    list[job] = into;
    next[job] = none;
    previous[job] = before;
    if (before < 0) this.first[into] = job;
    else next[before] = job;
    this.last[into] = job;
  }
}

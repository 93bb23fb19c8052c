// Watches officers for broken promises.
import type { Jobs } from "../../src/model/jobs.ts";
import type { ResponseObserver } from "../../src/model/response-observer.ts";
import type { UnitGroups } from "../../src/model/unit-groups.ts";
import type { ResolvedResponse } from "../../src/scenario/resolved-response.ts";

export class WatchfulResponse implements ResponseObserver {
  raised = 0;
  closed = 0;
  sent = 0;
  released = 0;
  /** Seconds, of all units: told of as each is released, and counted while they are busy. */
  told = 0;
  counted = 0;
  readonly broken: string[] = [];
  private readonly rules: ResolvedResponse;
  private readonly now: () => number;
  private readonly open = new Set<number>();
  private readonly attended = new Set<number>();
  private jobs: Jobs | null = null;
  private groups: UnitGroups | null = null;
  private diverting = false;
  private last = 0;

  constructor(rules: ResolvedResponse, now: () => number) {
    this.rules = rules;
    this.now = now;
  }

  responseBegun(jobs: Jobs, groups: UnitGroups): void {
    this.jobs = jobs;
    this.groups = groups;
  }

  jobRaised(job: number): void {
    this.raised++;
    this.expect(!this.open.has(job), `job ${job} is raised twice`);
    this.open.add(job);
  }

  jobRegraded(job: number, grade: number): void {
    this.expect(grade < (this.jobs?.grade[job] ?? 0), `job ${job} becomes less urgent`);
    this.expect(!this.attended.has(job), `job ${job} is regraded though somebody has come`);
  }

  unitSent(job: number, group: number): void {
    const { grade, waitingSince, area, isByTelephone, sentAt, unitsWith } = this.columns();
    const free = this.units().free(group);
    this.sent++;
    this.expect(this.busy() === this.sent - this.released, "units busy are not those sent and not yet back");
    this.expect(this.busy() === this.withJobs(), "units busy are not those that jobs have");
    this.expect(this.now() >= (waitingSince[job] ?? Number.NaN), `job ${job} is sent a unit before it waits`);
    this.expect(isByTelephone[job] === 0, `job ${job} is sent a unit and settled by telephone`);
    const isFirst = unitsWith[job] === 1 && !this.attended.has(job);
    this.expect(!isFirst || sentAt[job] === this.now(), `job ${job} was sent its first unit at another time`);
    const covers = this.rules.areas[area[job] ?? 0]?.units.includes(group);
    this.expect(covers === true, `group ${group} goes where it does not serve`);
    const kept = grade[job] === 0 ? 0 : this.rules.keepFree;
    this.expect(this.diverting || free >= kept, `group ${group} sends a unit that it has not`);
    this.diverting = false;
  }

  unitDiverted(job: number): void {
    const least = { none: 3, scheduled: 2, priority: 1 }[this.rules.divert];
    this.expect((this.columns().grade[job] ?? 0) >= least, `job ${job} loses a unit against the rules`);
    this.diverting = true;
  }

  unitReleased(_job: number, seconds: number): void {
    this.released++;
    this.told += seconds;
  }

  jobAttended(job: number): void {
    this.expect(!this.attended.has(job), `job ${job} is attended twice`);
    this.attended.add(job);
  }

  jobClosed(job: number): void {
    const { unitsWanted, unitsWith } = this.columns();
    this.closed++;
    this.expect(this.attended.delete(job), `job ${job} is closed though nobody came`);
    this.expect(this.open.delete(job), `job ${job} is closed and was not open`);
    this.expect(unitsWith[job] === 0 && unitsWanted[job] === 0, `job ${job} is closed with units`);
  }

  unitsChange(): void {
    if (this.now() === this.last) return;
    for (const job of this.open) this.expect(!this.couldBeServed(job), `job ${job} waits in vain`);
    this.counted += this.busy() * (this.now() - this.last);
    this.last = this.now();
  }

  /** A unit was free for it at the end of the last event that changed anything. */
  private couldBeServed(job: number): boolean {
    const { list, isByTelephone, area, grade, neighboursAt, waitingSince, gradedAt } = this.columns();
    if ((list[job] ?? -1) < 0 || isByTelephone[job] === 1) return false;
    if (waitingSince[job] === this.now() || gradedAt[job] === this.now()) return false;
    const kept = grade[job] === 0 ? 0 : this.rules.keepFree;
    const serves = this.rules.areas[area[job] ?? 0]?.units ?? [];
    const mayHelp = (neighboursAt[job] ?? 0) <= this.last;
    return serves.some((group, place) => (place === 0 || mayHelp) && this.units().free(group) > kept);
  }

  private busy(): number {
    return this.units().busy.reduce((sum, busy) => sum + busy, 0);
  }

  private withJobs(): number {
    return [...this.open].reduce((sum, job) => sum + (this.columns().unitsWith[job] ?? 0), 0);
  }

  private columns(): Jobs {
    if (this.jobs === null) throw new Error("the response has not begun");
    return this.jobs;
  }

  private units(): UnitGroups {
    if (this.groups === null) throw new Error("the response has not begun");
    return this.groups;
  }

  private expect(holds: boolean, promise: string): void {
    if (!holds) this.broken.push(`${this.now()}: ${promise}`);
  }
}

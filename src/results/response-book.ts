// The response book: jobs by grade, how long they wait for a unit and for its arrival, and what units do.
import type { CentreView } from "../model/observer.ts";
import type { ResponseObserver } from "../model/response-observer.ts";
import type { ResolvedScenario } from "../scenario/resolved.ts";
import type { ResolvedResponse } from "../scenario/resolved-response.ts";
import { bucketOf, bucketsPerHistogram } from "../statistics/histogram.ts";
import * as column from "./response-columns.ts";
import { UnitBook } from "./unit-book.ts";
import { wider } from "./wider.ts";
import type { Window } from "./window.ts";

type Jobs = Parameters<ResponseObserver["responseBegun"]>[0];
type UnitGroups = Parameters<ResponseObserver["responseBegun"]>[1];

const { jobGrades, jobWidth } = column;

export class ResponseBook implements ResponseObserver {
  /** Cell grade × months + month. */
  readonly cells: Float64Array;
  /** Response times by the same cells; and the longest of each. */
  readonly times: Uint32Array;
  readonly longest: Float64Array;
  readonly units: UnitBook;
  /** By grade: raised and not yet attended at the start and at the end of the window. */
  readonly openAtStart = new Float64Array(jobGrades);
  readonly openAtEnd = new Float64Array(jobGrades);
  /** Over the whole run: jobs, and those open after the last event by the model's own count. */
  raisedEver = 0;
  closedEver = 0;
  openJobs = 0;
  /** When the run was over. */
  finishedAt = 0;
  private readonly scenario: ResolvedScenario;
  private readonly window: Window;
  private readonly monthCount: number;
  private readonly targets: Float64Array;
  private view!: CentreView;
  private jobs!: Jobs;
  private month = -1;
  /** By job: 1 while nobody has come, the month in which it was raised (or -1), and since when it waits for its first unit. */
  private isAwaited = new Uint8Array(64);
  private raisedIn = new Int32Array(64);
  private waitsFrom = new Float64Array(64);
  private readonly awaited = new Float64Array(jobGrades);

  constructor(scenario: ResolvedScenario, { units, grades }: ResolvedResponse, window: Window) {
    this.scenario = scenario;
    this.window = window;
    this.monthCount = scenario.calendar.months.length;
    this.cells = new Float64Array(jobGrades * this.monthCount * jobWidth);
    this.times = new Uint32Array(jobGrades * this.monthCount * bucketsPerHistogram);
    this.longest = new Float64Array(jobGrades * this.monthCount);
    this.targets = Float64Array.from(grades, (grade) => grade?.target ?? 0);
    this.units = new UnitBook(units.length, this.monthCount);
  }

  begun(view: CentreView): void {
    this.view = view;
  }

  startInterval(interval: number): void {
    const { dayMonth, intervalDay } = this.scenario.calendar;
    const { firstInterval } = this.window;
    this.month = interval < firstInterval ? -1 : dayMonth[intervalDay[interval]!]!;
    this.units.turn(this.month, this.view.clock[0]!);
    if (interval === firstInterval) this.openAtStart.set(this.awaited);
  }

  /** The window ends. */
  close(): void {
    this.month = -1;
    this.units.turn(-1, this.view.clock[0]!);
    this.openAtEnd.set(this.awaited);
  }

  responseBegun(jobs: Jobs, groups: UnitGroups): void {
    this.jobs = jobs;
    this.units.begin(groups, this.view.clock[0]!);
  }

  jobRaised(job: number): void {
    if (job >= this.isAwaited.length) this.grow(job);
    const grade = this.jobs.grade[job]!;
    this.raisedEver++;
    this.isAwaited[job] = 1;
    this.awaited[grade]!++;
    this.raisedIn[job] = this.month;
    this.waitsFrom[job] = -1;
    this.count(job, column.raised);
  }

  jobRegraded(job: number, grade: number): void {
    const before = this.jobs.grade[job]!;
    const month = this.raisedIn[job]!;
    this.awaited[before]!--;
    this.awaited[grade]!++;
    if (month < 0) return;
    this.cells[this.baseOf(before, month) + column.raised]!--;
    this.cells[this.baseOf(grade, month) + column.raised]!++;
  }

  unitSent(job: number): void {
    this.units.send(this.view.clock[0]!);
    if (this.waitsFrom[job]! < 0) this.waitsFrom[job] = this.jobs.waitingSince[job]!;
  }

  unitDiverted(job: number): void {
    this.count(job, column.diverted);
  }

  jobAttended(job: number): void {
    const { jobs } = this;
    this.isAwaited[job] = 0;
    this.awaited[jobs.grade[job]!]!--;
    if (jobs.isByTelephone[job] === 1) this.count(job, column.byTelephone);
    else if (this.raisedIn[job]! >= 0) this.addResponse(job);
  }

  unitReleased(_job: number, seconds: number): void {
    this.units.release(seconds, this.view.clock[0]!);
  }

  jobClosed(job: number): void {
    this.closedEver++;
    if (this.isAwaited[job] === 0) return;
    this.isAwaited[job] = 0;
    this.awaited[this.jobs.grade[job]!]!--;
  }

  unitsChange(unitGroup: number): void {
    this.units.see(unitGroup, this.view.clock[0]!);
  }

  /** Jobs to which nobody has come count as late once their target has passed. */
  finish(): void {
    const now = this.view.clock[0]!;
    this.finishedAt = now;
    this.openJobs = this.jobs.live;
    this.units.turn(-1, now);
    for (let job = 0; job < this.isAwaited.length; job++) {
      if (this.isAwaited[job] === 0 || this.jobs.isByTelephone[job] === 1) continue;
      if (now - this.jobs.gradedAt[job]! > this.targets[this.jobs.grade[job]!]!)
        this.count(job, column.overdue);
    }
  }

  /** A unit has come: how long that took, and of it how long nobody was on the way. */
  private addResponse(job: number): void {
    const { jobs, cells } = this;
    const grade = jobs.grade[job]!;
    const cell = grade * this.monthCount + this.raisedIn[job]!;
    const base = cell * jobWidth;
    const gradedAt = jobs.gradedAt[job]!;
    const time = jobs.attendedAt[job]! - gradedAt;
    const delay = jobs.sentAt[job]! - Math.max(gradedAt, this.waitsFrom[job]!);
    cells[base + column.attended]!++;
    if (time <= this.targets[grade]!) cells[base + column.attendedInTime]!++;
    cells[base + column.responseTime]! += time;
    cells[base + column.dispatchDelay]! += Math.max(0, delay);
    cells[base + column.travelTime]! += jobs.attendedAt[job]! - jobs.sentAt[job]!;
    this.times[cell * bucketsPerHistogram + bucketOf(time)]!++;
    this.longest[cell] = Math.max(this.longest[cell]!, time);
  }

  /** Counts something of a job that was raised in the window. */
  private count(job: number, what: number): void {
    const month = this.raisedIn[job]!;
    if (month >= 0) this.cells[this.baseOf(this.jobs.grade[job]!, month) + what]!++;
  }

  private baseOf(grade: number, month: number): number {
    return (grade * this.monthCount + month) * jobWidth;
  }

  private grow(job: number): void {
    const length = Math.max(2 * this.isAwaited.length, job + 1);
    this.isAwaited = wider(this.isAwaited, length);
    this.raisedIn = wider(this.raisedIn, length);
    this.waitsFrom = wider(this.waitsFrom, length);
  }
}

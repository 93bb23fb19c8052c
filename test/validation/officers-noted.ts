// Notes what becomes of jobs, by listening to officers: how long jobs wait for a unit, which group goes, how long units
// are busy, and how long it all takes from the first ring.
import type { Jobs } from "../../src/model/jobs.ts";
import type { CentreView, Observer } from "../../src/model/observer.ts";
import type { ResponseObserver } from "../../src/model/response-observer.ts";
import type { Recorder } from "../../src/results/recorder.ts";
import { bothHear } from "../model/two-response-observers.ts";
import { wrappedObserver } from "../model/wrapped-observer.ts";
import type { Listen, Notes } from "./notes.ts";

/** Of jobs whose first unit set out in the window. */
export const jobsNote = "jobs";
export const waitedNote = "jobs that waited";
export const jobWaitNote = "seconds that jobs waited";
export const awayNote = "jobs taken by a group other than the first of their area";
/** Of jobs closed in the window: how many, and seconds since the need was born. */
export const closedNote = "jobs closed";
export const sinceBirthNote = "seconds from birth to the closing of the job";
/** Unit-seconds of units released in the window, all together and by group; and the seconds of the window. */
export const unitTimeNote = "unit-seconds";
export const groupTimeNote = (group: number) => `unit-seconds of group ${group}`;
export const windowNote = "seconds of the window";

class JobNotes implements ResponseObserver {
  private readonly recorder: Recorder;
  private readonly notes: Notes;
  private view: CentreView | null = null;
  private jobs: Jobs | null = null;
  private readonly bornAt = new Map<number, number>();
  private readonly groupOf = new Map<number, number>();

  constructor(recorder: Recorder, notes: Notes) {
    this.recorder = recorder;
    this.notes = notes;
  }

  watch(view: CentreView): void {
    this.view = view;
  }

  responseBegun(jobs: Jobs): void {
    this.jobs = jobs;
  }

  jobRaised(job: number): void {
    const need = this.jobs?.need[job] ?? -1;
    this.bornAt.set(job, this.view?.cases.bornAt[need] ?? Number.NaN);
    this.groupOf.delete(job);
  }

  jobRegraded(): void {
    this.add("jobs regraded", 1);
  }

  unitSent(job: number, unitGroup: number): void {
    const isFirst = !this.groupOf.has(job);
    this.groupOf.set(job, unitGroup);
    if (!isFirst || !this.isInWindow()) return;
    const wait = this.now() - (this.jobs?.waitingSince[job] ?? Number.NaN);
    const own = this.recorder.scenario.response?.areas[this.jobs?.area[job] ?? 0]?.units[0];
    this.add(jobsNote, 1);
    this.add(waitedNote, wait > 0 ? 1 : 0);
    this.add(jobWaitNote, wait);
    this.add(awayNote, unitGroup === own ? 0 : 1);
  }

  unitDiverted(): void {
    this.add("units diverted", 1);
  }

  jobAttended(): void {
    this.add("jobs attended", 1);
  }

  unitReleased(job: number, seconds: number): void {
    if (!this.isInWindow()) return;
    this.add(unitTimeNote, seconds);
    this.add(groupTimeNote(this.groupOf.get(job) ?? -1), seconds);
  }

  jobClosed(job: number): void {
    if (!this.isInWindow()) return;
    this.add(closedNote, 1);
    this.add(sinceBirthNote, this.now() - (this.bornAt.get(job) ?? Number.NaN));
  }

  unitsChange(): void {
    const { startAt, endAt } = this.recorder.window;
    this.notes.set(windowNote, endAt - startAt);
  }

  private now(): number {
    return this.view?.clock[0] ?? Number.NaN;
  }

  private isInWindow(): boolean {
    const { startAt, endAt } = this.recorder.window;
    return this.now() >= startAt && this.now() < endAt;
  }

  private add(name: string, value: number): void {
    this.notes.set(name, (this.notes.get(name) ?? 0) + value);
  }
}

/** The recorder hears of the floor; the notes hear of officers. */
export const officersNoted: Listen = (recorder, notes) => {
  const jobs = new JobNotes(recorder, notes);
  const floor: Observer = wrappedObserver(recorder, {
    begun: (view) => {
      jobs.watch(view);
      recorder.begun(view);
    },
  });
  return { ...floor, response: bothHear(jobs, recorder.response) };
};

// Notes the third day of a run: contacts that first ring on it, by queue and origin, and jobs that are raised on it.
import type { Jobs } from "../../src/model/jobs.ts";
import { type CentreView, type Observer, origins } from "../../src/model/observer.ts";
import type { ResponseObserver } from "../../src/model/response-observer.ts";
import type { Recorder } from "../../src/results/recorder.ts";
import { bothHear } from "../model/two-response-observers.ts";
import { wrappedObserver } from "../model/wrapped-observer.ts";
import type { Listen, Notes } from "./notes.ts";

const secondsPerDay = 86_400;
const thirdDay = 2;
const minute = 60;
const late = 15 * minute;

export const replicationNote = "replications";
export const originNote = (queue: number, origin: string) => `${origin} contacts, queue ${queue}`;
export const jobNote = (grade: number) => `jobs of grade ${grade}`;
export const jobWaitNote = (grade: number) => `minutes that jobs of grade ${grade} waited`;
export const lateNote = (grade: number) => `jobs of grade ${grade} that waited more than 15 min`;
export const unitHoursNote = "unit-hours";

class ThirdDay implements ResponseObserver {
  private readonly notes: Notes;
  private view: CentreView | null = null;
  private jobs: Jobs | null = null;
  private readonly sentAt = new Map<number, number>();

  constructor(notes: Notes) {
    this.notes = notes;
  }

  watch(view: CentreView): void {
    this.view = view;
    this.add(replicationNote, 1);
  }

  rang(contact: number): void {
    if (this.view === null || dayOf(this.view.contacts.firstRangAt[contact] ?? 0) !== thirdDay) return;
    const { contacts } = this.view;
    this.add(originNote(contacts.queue[contact] ?? -1, origins[contacts.origin[contact] ?? -1] ?? ""), 1);
  }

  responseBegun(jobs: Jobs): void {
    this.jobs = jobs;
  }

  jobRaised(job: number): void {
    this.sentAt.delete(job);
  }

  jobRegraded(): void {
    throw new Error("no job is regraded in this case");
  }

  unitSent(job: number): void {
    this.sentAt.set(job, this.now());
    const gradedAt = this.jobs?.gradedAt[job] ?? 0;
    if (dayOf(gradedAt) !== thirdDay) return;
    const grade = this.jobs?.grade[job] ?? -1;
    const wait = this.now() - gradedAt;
    this.add(jobNote(grade), 1);
    this.add(jobWaitNote(grade), wait / minute);
    this.add(lateNote(grade), wait > late ? 1 : 0);
  }

  unitDiverted(): void {
    throw new Error("no unit is diverted in this case");
  }

  jobAttended(): void {
    this.add("jobs attended", 1);
  }

  unitReleased(job: number): void {
    this.addBusy(job, this.now());
  }

  jobClosed(job: number): void {
    this.sentAt.delete(job);
  }

  unitsChange(): void {
    this.add("changes of units", 1);
  }

  /** The part of a unit's work that falls into the third day. */
  private addBusy(job: number, endAt: number): void {
    const from = Math.max(this.sentAt.get(job) ?? endAt, thirdDay * secondsPerDay);
    const time = Math.min(endAt, (thirdDay + 1) * secondsPerDay) - from;
    if (time > 0) this.add(unitHoursNote, time / 3600);
  }

  private now(): number {
    return this.view?.clock[0] ?? Number.NaN;
  }

  private add(name: string, value: number): void {
    this.notes.set(name, (this.notes.get(name) ?? 0) + value);
  }
}

function dayOf(instant: number): number {
  return Math.floor(instant / secondsPerDay);
}

export const thirdDayNoted: Listen = (recorder: Recorder, notes) => {
  const day = new ThirdDay(notes);
  const floor: Observer = wrappedObserver(recorder, {
    begun: (view) => {
      day.watch(view);
      recorder.begun(view);
    },
    rang: (contact) => {
      day.rang(contact);
      recorder.rang(contact);
    },
  });
  return { ...floor, response: bothHear(day, recorder.response) };
};

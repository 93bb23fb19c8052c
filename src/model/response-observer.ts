// What an observer may hear of officers: jobs and the units that are sent to them. Columns are read through `Jobs`.
import type { Jobs } from "./jobs.ts";

export interface ResponseObserver {
  /** Before the first event. */
  responseBegun(jobs: Jobs): void;
  /** A job has been raised, graded `jobs.grade`, for `jobs.need`. */
  jobRaised(job: number): void;
  /** Its grade is about to change to a more urgent one. */
  jobRegraded(job: number, grade: number): void;
  /** A unit of group `unitGroup` sets out for the job. */
  unitSent(job: number, unitGroup: number): void;
  /** A unit on its way or at the scene is taken away for a more urgent job; the job waits again. */
  unitDiverted(job: number): void;
  /** The first unit has arrived (or an investigator has picked up the telephone). */
  jobAttended(job: number): void;
  /** A unit is done with the job, custody and file included; it was busy for so many seconds. */
  unitReleased(job: number, seconds: number): void;
  /** Everybody has left; the job is over. */
  jobClosed(job: number): void;
  /** Units on shift or busy of a group are about to change. */
  unitsChange(unitGroup: number): void;
}

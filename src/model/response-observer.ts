// What an observer may hear of officers: jobs and the units that are sent to them. Columns are read through `Jobs` and
// `UnitGroups`.
import type { Jobs } from "./jobs.ts";
import type { UnitGroups } from "./unit-groups.ts";

export interface ResponseObserver {
  /** Before the first event of the response; the first interval has begun. */
  responseBegun(jobs: Jobs, groups: UnitGroups): void;
  /** A job has been raised, graded `jobs.grade`, for `jobs.need`. */
  jobRaised(job: number): void;
  /** Its grade is about to change to a more urgent one; nobody has come yet. */
  jobRegraded(job: number, grade: number): void;
  /** A unit of group `unitGroup` has set out for the job. Nobody hears of investigators. */
  unitSent(job: number, unitGroup: number): void;
  /** A unit on its way or at the scene is about to be taken away for a more urgent job; the job waits again. */
  unitDiverted(job: number): void;
  /** The first unit has arrived (or an investigator has picked up the telephone); `jobs.need` may have ended before. */
  jobAttended(job: number): void;
  /**
   * A unit is done with the job, custody and file included, or has just been diverted from it; it was busy with it for so
   * many seconds, the way there included.
   */
  unitReleased(job: number, seconds: number): void;
  /** Everybody has left; the job is over. Where `jobs.isByTelephone`, the call lasted from `jobs.attendedAt` to now. */
  jobClosed(job: number): void;
  /** `groups.scheduled` or `groups.busy` of a group is about to change. */
  unitsChange(unitGroup: number): void;
}

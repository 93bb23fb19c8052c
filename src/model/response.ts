// The response: officers are tasked with jobs, and units go there.
import type { CentreState } from "./centre-state.ts";
import { Jobs } from "./jobs.ts";

/**
 * Keeps `cases.openJobs`, `cases.job` and `cases.jobsRaised`. A job outlives its need: whoever ends a need of which
 * `cases.openJobs` is above 0 calls `forget` first, and the need is never heard of again.
 */
export class Response {
  readonly jobs = new Jobs();
  private readonly state: CentreState;
  /** An officer has come, or has rung, for a need that lives. */
  private readonly attended: (need: number) => void;

  constructor(state: CentreState, attended: (need: number) => void) {
    this.state = state;
    this.attended = attended;
  }

  /** An officer is tasked for the need, as of now; returns the job. Grades are 0 immediate, 1 priority, 2 scheduled. */
  task(need: number, grade: number): number {
    throw this.state.fault(`no officer can be tasked yet, grade ${grade}`, need);
  }

  /** The job has turned out more urgent; does nothing if somebody has come already, or it is as urgent. */
  regrade(job: number, grade: number): void {
    throw this.state.fault(`no job can be regraded yet, grade ${grade}`, job);
  }

  /** The need ends, or no longer waits; its jobs go on. */
  forget(need: number): void {
    this.state.cases.openJobs[need] = 0;
    this.attended(need);
  }

  /** Units, prisoner transport and investigators come on shift and go. Called for interval 0 before anything else. */
  startInterval(interval: number): void {
    throw this.state.fault("no shift can begin yet", interval);
  }

  /** One of the events `jobDue`, `neighbourDue`, `unitArrives`, `unitLeaves`, `custodyEnds`, `transportEnds`, `telephoneEnds`. */
  happen(event: number, subject: number): void {
    throw this.state.fault(`event ${event} cannot happen yet`, subject);
  }
}

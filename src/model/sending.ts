// Sending units: who goes when a job comes to wait, and what a unit takes that is free.
import { eventIndex } from "../statecharts/compile.ts";
import { jobChart } from "./chart-tables.ts";
import type { JobLife } from "./job-life.ts";
import type { ResponseState } from "./response-state.ts";

const onSend = eventIndex(jobChart, "SEND");
const onDivert = eventIndex(jobChart, "DIVERT");
const onDivertOne = eventIndex(jobChart, "DIVERT_ONE");

export class Sending {
  private readonly state: ResponseState;
  private readonly life: JobLife;

  constructor(state: ResponseState, life: JobLife) {
    this.state = state;
    this.life = life;
  }

  /** Sends whoever is free, or is taken away from a less urgent job, as long as the job wants units. */
  seek(job: number): void {
    const { dispatch, jobs } = this.state;
    while (jobs.unitsWanted[job]! > 0) {
      const group = dispatch.freeGroup(job);
      const unit = group < 0 ? dispatch.unitToDivert(job) : group;
      if (unit < 0) return;
      if (group < 0) this.divert(unit, job);
      else this.send(job, group);
    }
  }

  /**
   * Free units of a group take jobs that wait. When several groups begin a shift at once, a job still gets a unit of the
   * first group that covers its area.
   */
  sendFree(group: number): void {
    const { dispatch, waiting } = this.state;
    while (true) {
      const job = waiting.nextFor(group, dispatch.gradesOpenTo(group));
      if (job < 0) return;
      this.send(job, dispatch.freeGroup(job));
    }
  }

  private send(job: number, group: number): void {
    this.life.now.group = group;
    this.life.step(job, onSend);
  }

  /** The job that the unit leaves may find another unit: one that cannot go where this one is wanted. */
  private divert(unit: number, to: number): void {
    const { units, jobs } = this.state;
    const from = units.job[unit]!;
    const group = units.group[unit]!;
    this.life.now.unit = unit;
    this.life.step(from, jobs.unitsWith[from] === 1 ? onDivert : onDivertOne);
    this.send(to, group);
    this.seek(from);
  }
}

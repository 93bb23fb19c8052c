// Jobs: what an officer is tasked with. Columns by slot; slots are used again once a job is closed.
import { Slots, widened } from "./slots.ts";

export class Jobs {
  /** Where the job stands in its statechart. */
  state = new Uint8Array(64);
  /** The need that waits for it; -1 once the need has ended. */
  need = new Int32Array(64);
  /** The job that the same need had before it, if that is still open; -1. */
  older = new Int32Array(64);
  /** Whose draws it takes: source, ordinal and day of the need, and the number of the job within the need. */
  source = new Int32Array(64);
  ordinal = new Int32Array(64);
  dayWord = new Int32Array(64);
  number = new Uint8Array(64);
  /** 0 immediate, 1 priority, 2 scheduled: as graded; and as it truly is (255 where that is unknown). */
  grade = new Uint8Array(64);
  trueGrade = new Uint8Array(64);
  area = new Int32Array(64);
  /** 1 if an investigator is to settle it by telephone, 0 if units go there. */
  isByTelephone = new Uint8Array(64);
  /** Instants in seconds; Infinity until they happen. Since when it has had its present grade: once made more urgent,
   * a job is judged by its new grade, from the moment when it was given. */
  gradedAt = new Float64Array(64);
  /** Since when it has waited for a unit: not before an appointment; under its present grade if none was sent yet. */
  waitingSince = new Float64Array(64);
  /** When the first unit set out that has not been taken away again before anybody came, or an investigator rang. */
  sentAt = new Float64Array(64);
  attendedAt = new Float64Array(64);
  /** How long each unit stays that arrives from now on; drawn as the first arrives. */
  sceneTime = new Float64Array(64);
  /** Units still to be sent, units with it now (custody included), and units ever sent. */
  unitsWanted = new Uint8Array(64);
  unitsWith = new Uint8Array(64);
  unitsSent = new Int32Array(64);
  /** Its place among those that wait: earlier jobs have smaller numbers, and keep them when a unit is taken away. */
  place = new Float64Array(64);
  /** From when neighbours may take it, in seconds. */
  neighboursAt = new Float64Array(64);
  /** Index of the list in which it waits, or -1. */
  list = new Int32Array(64);
  /** Neighbours among the jobs that wait. */
  next = new Int32Array(64);
  previous = new Int32Array(64);
  private readonly slots = new Slots();

  get live(): number {
    return this.slots.live;
  }

  take(): number {
    const job = this.slots.take();
    if (job === this.state.length) this.grow();
    return job;
  }

  release(job: number): void {
    this.slots.release(job);
  }

  private grow(): void {
    const length = 2 * this.state.length;
    this.state = widened(this.state, length);
    this.need = widened(this.need, length);
    this.older = widened(this.older, length);
    this.source = widened(this.source, length);
    this.ordinal = widened(this.ordinal, length);
    this.dayWord = widened(this.dayWord, length);
    this.number = widened(this.number, length);
    this.grade = widened(this.grade, length);
    this.trueGrade = widened(this.trueGrade, length);
    this.area = widened(this.area, length);
    this.gradedAt = widened(this.gradedAt, length);
    this.waitingSince = widened(this.waitingSince, length);
    this.sentAt = widened(this.sentAt, length);
    this.attendedAt = widened(this.attendedAt, length);
    this.isByTelephone = widened(this.isByTelephone, length);
    this.sceneTime = widened(this.sceneTime, length);
    this.unitsWanted = widened(this.unitsWanted, length);
    this.unitsWith = widened(this.unitsWith, length);
    this.unitsSent = widened(this.unitsSent, length);
    this.place = widened(this.place, length);
    this.list = widened(this.list, length);
    this.neighboursAt = widened(this.neighboursAt, length);
    this.next = widened(this.next, length);
    this.previous = widened(this.previous, length);
  }
}

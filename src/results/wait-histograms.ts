// Histograms of waits, from which quantiles are read: by queue and hour of week, and by queue and month.
import { bucketsPerHistogram } from "../statistics/histogram.ts";

const hoursPerWeek = 168;
const size = bucketsPerHistogram;
/** Histograms in a month's cell: waits of the answered, of the abandoned, and time from the first ring. */
const partsOfMonth = 3;

export class WaitHistograms {
  /** Cell queue × 168 + hour of week: first all of the answered, then all of the abandoned. */
  readonly hours: Uint32Array;
  /** Cell queue × months + month, three histograms in each. */
  readonly months: Uint32Array;
  /** Where the abandoned begin in `hours`. */
  readonly half: number;

  constructor(queues: number, months: number) {
    this.half = queues * hoursPerWeek * size;
    this.hours = new Uint32Array(2 * this.half);
    this.months = new Uint32Array(partsOfMonth * queues * months * size);
  }

  /** Counts the buckets of an answered contact's wait and of its time from the first ring. */
  answer(hourCell: number, monthCell: number, wait: number, time: number): void {
    const month = monthCell * partsOfMonth * size;
    this.hours[hourCell * size + wait]!++;
    this.months[month + wait]!++;
    this.months[month + 2 * size + time]!++;
  }

  /** Counts the bucket of an abandoned contact's wait. */
  abandon(hourCell: number, monthCell: number, wait: number): void {
    this.hours[this.half + hourCell * size + wait]!++;
    this.months[(monthCell * partsOfMonth + 1) * size + wait]!++;
  }
}

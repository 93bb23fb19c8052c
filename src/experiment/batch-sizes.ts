// How many replications a thread is given at a time. What they take decides the pace only, never the results.
import type { BatchOutcome } from "./replication-thread.ts";

/** A batch takes about so many seconds: much longer than to send it, and too short for threads to idle at the end. */
const aimedTime = 0.3;
const mostOfBatch = 100;

export class BatchSizes {
  private timeOfOne = Number.POSITIVE_INFINITY;

  /** The size of the next batch: one until it is known how long one takes. */
  next(): number {
    return Math.max(1, Math.min(Math.floor(aimedTime / this.timeOfOne), mostOfBatch));
  }

  learn({ summaries, wallTime }: BatchOutcome): void {
    if (summaries.length > 0) this.timeOfOne = wallTime / summaries.length;
  }
}

// How many replications a thread is given at a time. What they take decides the pace only, never the results.
import type { BatchOutcome } from "./replication-thread.ts";

/** A batch takes about so many seconds: much longer than sending it, and not so long that threads idle at the end. */
const aimedTime = 0.5;
const mostOfBatch = 100;

export class BatchSizes {
  /** Replications that are still to be handed out, if it is known. */
  private left: number;
  private readonly threads: number;
  private timeOfOne = Number.POSITIVE_INFINITY;

  constructor(left: number, threads: number) {
    this.left = left;
    this.threads = threads;
  }

  /** The size of the next batch: one until it is known how long one takes, and smaller ones towards the end. */
  next(): number {
    const fairShare = Math.ceil(this.left / (2 * this.threads));
    const size = Math.max(1, Math.min(Math.floor(aimedTime / this.timeOfOne), fairShare, mostOfBatch));
    this.left -= size;
    return size;
  }

  learn({ summaries, wallTime }: BatchOutcome): void {
    if (summaries.length > 0) this.timeOfOne = wallTime / summaries.length;
  }
}

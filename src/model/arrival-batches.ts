// Arrivals in batches: how many callers one arrival brings, as when several people see the same accident.
import type { Draws } from "../random/draws.ts";
import { log } from "../random/portable-math.ts";
import type { ResolvedBatch } from "../scenario/resolved-arrivals.ts";
import { purposeIndex, purposes } from "./purposes.ts";

const batchSize = purposeIndex("batchSize");
const purposeCount = purposes.length;

/** The sizes of the batches of a source, and what is left of the present one. */
export class BatchSizes {
  /** Callers of the present batch after the present caller. */
  left = 0;
  /** Ordinal in the day of the present arrival. */
  arrival = -1;
  /** Callers of the day before the next, and the day. */
  private callers = 0;
  private dayWord = 0;
  private readonly batch: ResolvedBatch;
  private readonly key: number;
  private readonly draws: Draws;
  /** Of a geometric size: 1 / log of the probability that one more comes; 0 where nobody ever does. */
  private readonly perLog: number;

  constructor(batch: ResolvedBatch, source: number, draws: Draws) {
    this.batch = batch;
    this.key = source * purposeCount + batchSize;
    this.draws = draws;
    this.perLog = batch.mean > 1 ? 1 / log(1 - 1 / batch.mean) : 0;
  }

  /** Draws the size of an arrival, by its ordinal in the day. */
  begin(arrival: number, dayWord: number): void {
    if (dayWord !== this.dayWord) this.callers = 0;
    this.arrival = arrival;
    this.dayWord = dayWord;
    const uniform = this.draws.uniform(this.key, arrival, dayWord);
    this.left = (this.batch.sizes === null ? this.geometric(uniform) : this.tabulated(uniform)) - 1;
  }

  /** The ordinal in the day of the next caller. */
  nextCaller(): number {
    return this.callers++;
  }

  /** More than k come with probability (1 - 1/mean)^k. */
  private geometric(uniform: number): number {
    return 1 + Math.floor(log(uniform) * this.perLog);
  }

  private tabulated(uniform: number): number {
    const sizes = this.batch.sizes ?? [];
    let left = uniform;
    let chosen = 0;
    while (chosen < sizes.length - 1 && left >= sizes[chosen]!.share) left -= sizes[chosen++]!.share;
    return sizes[chosen]!.size;
  }
}

// What the selection of the best policy is asked.
import type { RowPlace } from "../results/row-reader.ts";
import type { Executor } from "./executor.ts";

export interface BestOptions {
  /** By which policies are ranked; the first headline measure unless said. */
  readonly measure?: RowPlace | undefined;
  /** Of a right choice: 0.95 unless said. */
  readonly probability?: number | undefined;
  /** The smallest difference worth telling, in the unit of the measure. */
  readonly difference: number;
  /** Replications of every policy before any is dropped: 10 unless said. */
  readonly firstStage?: number | undefined;
  /** The most replications of a policy: 1000 unless said. */
  readonly atMost?: number | undefined;
  readonly executor?: Executor | undefined;
  /** An abort ends it after the last round that is finished; those left are then undecided. */
  readonly signal?: AbortSignal | undefined;
  /** Hears of each finished replication, and how many there may still be at most. */
  readonly onReplication?: ((finished: number, most: number) => void) | undefined;
}

interface BestTerms {
  readonly probability: number;
  readonly firstStage: number;
  readonly atMost: number;
}

/** Where nothing else is said. */
export const usualTerms: BestTerms = { probability: 0.95, firstStage: 10, atMost: 1000 };

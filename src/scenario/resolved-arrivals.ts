// How the contacts of a source come, after reading: in batches, modulated, or from a call log. Absent of all these, each
// comes alone and at random.

/** Callers of one arrival. The rate of a source counts callers. */
export interface ResolvedBatch {
  readonly mean: number;
  /** Mean of the square. */
  readonly meanSquare: number;
  /** Sizes with the probability of each; null for a geometric size on 1, 2, 3 … of this mean. */
  readonly sizes: readonly { readonly size: number; readonly share: number }[] | null;
}

/** A factor on the rate that jumps between states after exponential times (a Markov-modulated Poisson process). */
export interface ResolvedModulation {
  readonly states: readonly ResolvedState[];
}

interface ResolvedState {
  readonly id: string;
  /** Scaled, so that the long-run mean over the states is one. */
  readonly factor: number;
  /** Seconds that it lasts on average. */
  readonly meanTime: number;
  /** By state: the probability that it comes next. */
  readonly next: readonly number[];
  /** Share of the time, in the long run. */
  readonly share: number;
}

/** Calls read from a log: the same in every replication. */
export interface ResolvedCalls {
  /** Of the simulated days, ascending. */
  readonly instants: Float64Array;
  /** Share of the calls that come; a mark that each call carries decides. */
  readonly keep: number;
  readonly reading: CallLogReading;
}

/** What was found in a log. */
export interface CallLogReading {
  readonly file: string;
  /** Below the header. */
  readonly rows: number;
  /** Rows that `where` leaves out. */
  readonly others: number;
  /** Calls before or after the simulated days. */
  readonly outside: number;
  /** Calls in an hour that the clock shows twice, taken as the first of the two. */
  readonly doubled: number;
  /** Calls in an hour that the clock leaves out, taken as if it had not yet been put forward. */
  readonly skipped: number;
  /** Local date and time of the first and the last call of the simulated days. */
  readonly first: string;
  readonly last: string;
}

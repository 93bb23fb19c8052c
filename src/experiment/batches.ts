// Replications in batches on several threads: handed out as they are needed, and gathered in the order of the numbers.
import type { ReplicationSummary } from "../results/summary.ts";
import { BatchSizes } from "./batch-sizes.ts";
import type { BatchOutcome } from "./replication-thread.ts";
import { retoldFault } from "./told-fault.ts";

/** Runs a batch on some thread; rejects if the thread dies, or when the signal is aborted. */
export type RunBatch = (replications: readonly number[], signal: AbortSignal) => Promise<BatchOutcome>;

export interface Lanes {
  readonly run: RunBatch;
  readonly threads: number;
  readonly signal: AbortSignal | undefined;
}

/** Batches in hand for each thread: the next is there when one is done, and summaries do not pile up. */
const batchesPerThread = 2;

/**
 * Yields the summaries of the replications in their order. The loop's end, whoever ends it, also ends what is still
 * running; an abort of the signal is an end without error.
 */
export async function* runInBatches(
  replications: Iterable<number>,
  { run, threads, signal }: Lanes,
): AsyncGenerator<ReplicationSummary, void, undefined> {
  const ending = new AbortController();
  const end = (): void => ending.abort(signal?.reason);
  signal?.addEventListener("abort", end);
  if (signal?.aborted) end();
  try {
    const outcomes = inOrder(replications, { run, threads, signal: ending.signal });
    for await (const { summaries, fault } of outcomes) {
      yield* summaries;
      if (fault !== null) throw retoldFault(fault);
    }
  } catch (fault) {
    if (!signal?.aborted || fault !== signal.reason) throw fault;
  } finally {
    signal?.removeEventListener("abort", end);
    end();
  }
}

/** Outcomes of batches, always some batches ahead. */
async function* inOrder(
  replications: Iterable<number>,
  { run, threads, signal }: Lanes & { readonly signal: AbortSignal },
): AsyncGenerator<BatchOutcome, void, undefined> {
  const sizes = new BatchSizes();
  const numbers = replications[Symbol.iterator]();
  const inHand: Promise<BatchOutcome>[] = [];
  while (true) {
    while (inHand.length < batchesPerThread * threads && !signal.aborted) {
      const batch = take(numbers, sizes.next());
      if (batch.length === 0) break;
      inHand.push(unheard(run(batch, signal)));
    }
    const outcome = await inHand.shift();
    if (outcome === undefined) return;
    sizes.learn(outcome);
    yield outcome;
  }
}

function take(numbers: Iterator<number>, count: number): number[] {
  const taken: number[] = [];
  while (taken.length < count) {
    const { done, value } = numbers.next();
    if (done) break;
    taken.push(value);
  }
  return taken;
}

/** The same promise, which may fail before anybody waits for it. */
function unheard<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => undefined);
  return promise;
}

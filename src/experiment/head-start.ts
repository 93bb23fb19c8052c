// A head start: the first replications run in this thread while others would only be starting, so that a small
// experiment is over before it needs them.
import type { ReplicationSummary } from "../results/summary.ts";

/** Runs replications and yields their summaries in order. */
type Run = (replications: Iterable<number>) => AsyncIterable<ReplicationSummary>;
type Summaries = AsyncGenerator<ReplicationSummary, void, undefined>;

export interface HeadStart {
  readonly here: Run;
  readonly elsewhere: Run;
  /** Resolves when the head start is over. */
  readonly end: Promise<void>;
}

/** Runs replications here until the head start is over, and the rest elsewhere, beside the one in hand here. */
export async function* runWithHeadStart(
  replications: Iterable<number>,
  { here, elsewhere, end }: HeadStart,
): Summaries {
  const numbers = replications[Symbol.iterator]();
  let isOver = false;
  const upToEnd = { next: () => (isOver ? { done: true as const, value: undefined } : numbers.next()) };
  const rest = { [Symbol.iterator]: () => ({ next: () => numbers.next() }) };
  const first = here({ [Symbol.iterator]: () => upToEnd })[Symbol.asyncIterator]();
  const over = end.then(() => {
    isOver = true;
  });
  while (!isOver) {
    const inHand = first.next();
    await Promise.race([inHand, over]);
    if (isOver) return yield* after(inHand, elsewhere(rest));
    const { done, value } = await inHand;
    if (done) return;
    yield value;
  }
  yield* elsewhere(rest);
}

/** What is in hand here, and then what has been begun elsewhere in the meantime. */
async function* after(
  inHand: Promise<IteratorResult<ReplicationSummary>>,
  elsewhere: AsyncIterable<ReplicationSummary>,
): Summaries {
  const rest = elsewhere[Symbol.asyncIterator]();
  const ahead = rest.next();
  ahead.catch(() => undefined);
  try {
    const last = await inHand;
    if (!last.done) yield last.value;
    for (let next = await ahead; !next.done; next = await rest.next()) yield next.value;
  } finally {
    await rest.return?.();
  }
}

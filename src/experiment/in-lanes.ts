// Several pieces of work at a time, and their outcomes in the order of the pieces, however long each takes.

/** How a piece is done; it ends with the signal's reason if that is aborted. */
export type Work<T, R> = (piece: T, signal: AbortSignal) => Promise<R>;

interface LaneOptions {
  /** How many pieces at a time. */
  readonly lanes: number;
  readonly signal: AbortSignal | undefined;
}

/**
 * Yields the outcome of each piece, in order. Pieces are taken as they are needed; whoever has enough breaks off the
 * loop, which ends what is in hand. An abort ends the loop without an error.
 */
export async function* inLanes<T, R>(
  pieces: Iterable<T>,
  work: Work<T, R>,
  { lanes, signal }: LaneOptions,
): AsyncGenerator<R, void, undefined> {
  const ending = new AbortController();
  const either = () => (signal === undefined ? ending.signal : AbortSignal.any([signal, ending.signal]));
  const waiting = pieces[Symbol.iterator]();
  const inHand: Promise<R>[] = [];
  try {
    while (!signal?.aborted) {
      while (inHand.length < lanes) {
        const { done, value } = waiting.next();
        if (done) break;
        inHand.push(unheard(work(value, either())));
      }
      const next = inHand.shift();
      if (next === undefined) return;
      yield await next;
    }
  } catch (fault) {
    if (!signal?.aborted || fault !== signal.reason) throw fault;
  } finally {
    ending.abort();
  }
}

/** The same promise, which may fail before anybody waits for it. */
function unheard<R>(promise: Promise<R>): Promise<R> {
  promise.catch(() => undefined);
  return promise;
}

// Ctrl-C ends the work after the replication in hand is given up; a second one ends the program at once.

export interface Interrupt {
  readonly signal: AbortSignal;
  /** Gives Ctrl-C back its usual meaning. */
  readonly release: () => void;
}

/** Work of several parts listens once for each: Ctrl-C that comes at the end of one ends those that follow. */
let isInterrupted = false;

/** Before another command in the same process. */
export function forgetInterrupt(): void {
  isInterrupted = false;
}

const keepsParts = "keeping what is finished (again to stop at once)";

/** Says on Ctrl-C what comes of the work. */
export function onInterrupt(outcome = keepsParts): Interrupt {
  const controller = new AbortController();
  if (isInterrupted) {
    controller.abort();
    return { signal: controller.signal, release: () => undefined };
  }
  const abort = (): void => {
    process.stderr.write(`\nInterrupted: ${outcome}\n`);
    isInterrupted = true;
    controller.abort();
    release();
  };
  const release = (): void => {
    process.removeListener("SIGINT", abort);
    process.removeListener("SIGTERM", abort);
  };
  process.once("SIGINT", abort);
  process.once("SIGTERM", abort);
  return { signal: controller.signal, release };
}

/**
 * What `make` makes, or null if Ctrl-C came before it was whole. Drawing does not let go of the processor by itself: `make`
 * calls `pause` between its steps, so that Ctrl-C is noticed.
 */
export async function unlessInterrupted<Made>(
  make: (pause: () => Promise<void>) => Promise<Made>,
): Promise<Made | null> {
  const { signal, release } = onInterrupt("nothing is written");
  const pause = async (): Promise<void> => {
    await turns();
    signal.throwIfAborted();
  };
  try {
    const made = await make(pause);
    await pause();
    return made;
  } catch (fault) {
    await turns();
    if (signal.aborted) return null;
    throw fault;
  } finally {
    release();
  }
}

/** Two turns of the event loop: between them signals are heard. */
async function turns(): Promise<void> {
  for (let turn = 0; turn < 2; turn++) await new Promise((resolve) => setImmediate(resolve));
}

/** Work that Ctrl-C may end; its line of progress is cleared at its end. */
export async function interruptible<Made>(
  progress: { readonly end: () => void },
  work: (signal: AbortSignal) => Promise<Made>,
): Promise<Made> {
  const interrupt = onInterrupt();
  try {
    return await work(interrupt.signal);
  } finally {
    interrupt.release();
    progress.end();
  }
}

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

export function onInterrupt(): Interrupt {
  const controller = new AbortController();
  if (isInterrupted) {
    controller.abort();
    return { signal: controller.signal, release: () => undefined };
  }
  const abort = (): void => {
    process.stderr.write("\nInterrupted: keeping what is finished (again to stop at once)\n");
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

// Ctrl-C ends the work after the replication in hand is given up; a second one ends the program at once.

export interface Interrupt {
  readonly signal: AbortSignal;
  /** Gives Ctrl-C back its usual meaning. */
  readonly release: () => void;
}

export function onInterrupt(): Interrupt {
  const controller = new AbortController();
  const abort = (): void => {
    process.stderr.write("\nInterrupted: keeping what is finished (again to stop at once)\n");
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

// A search as a terminal sees it: it says what is being tried, and Ctrl-C ends it with what was found so far.
import { UsageError } from "./faults.ts";
import { interruptible } from "./interrupt.ts";
import { type TrialProgress, trialProgress } from "./staff-progress.ts";

interface Heard {
  readonly signal: AbortSignal;
  readonly onReplication: TrialProgress["report"];
}

interface Ends<Found> {
  /** What it tries, one after the other. */
  readonly tries: string;
  /** What the search throws where it finds that nothing can be found: its message is for whoever asked. */
  readonly refusal: new (
    message: string,
  ) => Error;
  /** What is there if it was interrupted. */
  readonly soFar: () => Found;
}

export function searchAtTerminal<Found>(
  search: (heard: Heard) => Promise<Found>,
  { tries, refusal, soFar }: Ends<Found>,
): Promise<Found> {
  const progress = trialProgress(tries);
  return interruptible(progress, async (signal) => {
    try {
      return await search({ signal, onReplication: progress.report });
    } catch (fault) {
      if (signal.aborted && fault === signal.reason) return soFar();
      if (fault instanceof refusal) throw new UsageError(fault.message, { cause: fault });
      throw fault;
    }
  });
}

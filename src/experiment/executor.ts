// Executors: they run replications of a scenario somewhere and hand over their summaries in the order asked for.
import type { Recorder } from "../results/recorder.ts";
import { type ReplicationSummary, summarise, summarySpecs } from "../results/summary.ts";
import { type Tables, tablesOf } from "../results/tables.ts";
import type { ResolvedScenario } from "../scenario/resolved.ts";
import { chartStepCheck } from "./chart-check.ts";
import { replicate } from "./replication.ts";

export interface ExecutionOptions {
  /** Whether summaries have the ratios of single days too: 3 kB for each simulated day; true unless said. */
  readonly days?: boolean | undefined;
  /** Follows every contact and need with XState itself beside the tables. Slow. */
  readonly checkStatecharts?: boolean | undefined;
  /** An abort ends the iteration at once, without an error: the summaries so far are the first of those asked for. */
  readonly signal?: AbortSignal | undefined;
}

export interface Executor {
  /** How many scenarios are best run at a time; one unless said. */
  readonly lanes?: number | undefined;
  /**
   * Runs the replications of these numbers and yields their summaries in the same order. The numbers are taken as they
   * are needed, so there may be any number of them; whoever has enough breaks off the loop. Throws `SimulationError` on
   * a fault, after the summaries of the replications before it.
   */
  readonly run: (
    scenario: ResolvedScenario,
    replications: Iterable<number>,
    options?: ExecutionOptions,
  ) => AsyncIterable<ReplicationSummary>;
}

/** Sees the books of each replication before they are forgotten, in order: within one thread only. */
type Inspect = (recorder: Recorder, tables: Tables) => void;

/** Runs one replication after the other in this thread; works in a browser too. */
export function inProcess({ inspect }: { readonly inspect?: Inspect } = {}): Executor {
  // Of all runs together: many short ones must let an interrupt through as one long one does.
  const pace = { turns: 0 };
  return {
    async *run(scenario, replications, { days = true, checkStatecharts, signal } = {}) {
      const specs = summarySpecs(scenario, days);
      for (const replication of replications) {
        const steps = checkStatecharts ? chartStepCheck() : undefined;
        const recorder = await unlessAborted(
          replicate(scenario, replication, { signal, steps, pace }),
          signal,
        );
        if (recorder === null) return;
        const tables = tablesOf(recorder);
        inspect?.(recorder, tables);
        yield summarise(replication, recorder, tables, specs);
      }
    },
  };
}

/** What a promise gives, or null if the signal's abort is why it gives nothing. */
async function unlessAborted<T>(promise: Promise<T>, signal: AbortSignal | undefined): Promise<T | null> {
  try {
    return await promise;
  } catch (fault) {
    if (signal?.aborted && fault === signal.reason) return null;
    throw fault;
  }
}

// What a worker thread does: a batch of replications, whose summaries or first fault it sends back.
import { performance } from "node:perf_hooks";
import type { ReplicationSummary } from "../results/summary.ts";
import type { ResolvedScenario } from "../scenario/resolved.ts";
import { type ExecutionOptions, inProcess } from "./executor.ts";
import { type ToldFault, tellFault } from "./told-fault.ts";

export interface Batch {
  readonly scenario: ResolvedScenario;
  /** Numbers of replications. */
  readonly replications: readonly number[];
  readonly options: Omit<ExecutionOptions, "signal">;
}

export interface BatchOutcome {
  /** In the order of the numbers, up to the first fault. */
  readonly summaries: readonly ReplicationSummary[];
  readonly fault: ToldFault | null;
  /** Seconds that the batch took. */
  readonly wallTime: number;
}

const millisecondsPerSecond = 1000;

/** Runs a batch. A fault of the program is part of the outcome; only the end of the thread rejects. */
export async function runBatch({ scenario, replications, options }: Batch): Promise<BatchOutcome> {
  const startedAt = performance.now();
  const summaries: ReplicationSummary[] = [];
  let fault: ToldFault | null = null;
  try {
    for await (const summary of inProcess().run(scenario, replications, options)) summaries.push(summary);
  } catch (thrown) {
    fault = tellFault(thrown);
  }
  return { summaries, fault, wallTime: (performance.now() - startedAt) / millisecondsPerSecond };
}

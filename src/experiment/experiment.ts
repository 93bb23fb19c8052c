// An experiment: replications of one scenario under one policy, gathered in the order of their numbers.
import { Audit } from "../results/audit.ts";
import type { Recorder } from "../results/recorder.ts";
import { ResultTally } from "../results/result-tally.ts";
import { type Tables, tablesOf } from "../results/tables.ts";
import type { ResolvedScenario } from "../scenario/resolved.ts";
import { chartStepCheck } from "./chart-check.ts";
import { replicate } from "./replication.ts";

export interface ExperimentOptions {
  /** How many; the scenario's own number unless said. */
  readonly replications?: number | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Whether rows of single days are gathered too: 3 kB for each simulated day; true unless said. */
  readonly days?: boolean | undefined;
  /** Follows every contact and need with XState itself beside the tables. Slow. */
  readonly checkStatecharts?: boolean | undefined;
  /** Hears of each finished replication. */
  readonly onReplication?: ((finished: number, total: number) => void) | undefined;
  /** Sees each replication before it is forgotten, in order. */
  readonly inspect?: ((recorder: Recorder, tables: Tables) => void) | undefined;
}

export interface Experiment {
  readonly tally: ResultTally;
  readonly audit: Audit;
  readonly replicationsAskedFor: number;
}

/** Runs an experiment in this thread. An abort ends it after the last finished replication. */
export async function runExperiment(
  scenario: ResolvedScenario,
  options: ExperimentOptions = {},
): Promise<Experiment> {
  const { signal } = options;
  const total = options.replications ?? scenario.run.replications;
  if (!Number.isInteger(total) || total < 1) throw new RangeError(`cannot run ${total} replications`);
  const tally = new ResultTally(scenario, options.days ?? true);
  const audit = new Audit();
  const pace = { turns: 0 };
  for (let replication = 0; replication < total; replication++) {
    const steps = options.checkStatecharts ? chartStepCheck() : undefined;
    const recorder = await unlessAborted(replicate(scenario, replication, { signal, steps, pace }), signal);
    if (recorder === null) break;
    const tables = tablesOf(recorder);
    tally.add(tables);
    audit.add(recorder, tables);
    options.inspect?.(recorder, tables);
    options.onReplication?.(tally.replications, total);
  }
  return { tally, audit, replicationsAskedFor: total };
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

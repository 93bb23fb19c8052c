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
  /** False if it was aborted; what was finished by then is kept. */
  readonly complete: boolean;
}

/** Runs an experiment in this thread. An abort ends it after the last finished replication. */
export async function runExperiment(
  scenario: ResolvedScenario,
  options: ExperimentOptions = {},
): Promise<Experiment> {
  const total = options.replications ?? scenario.run.replications;
  const tally = new ResultTally(scenario);
  const audit = new Audit();
  const steps = options.checkStatecharts ? chartStepCheck() : undefined;
  for (let replication = 0; replication < total; replication++) {
    const recorder = await replicate(scenario, replication, { signal: options.signal, steps }).catch(
      (fault) => {
        if (options.signal?.aborted) return null;
        throw fault;
      },
    );
    if (recorder === null) break;
    const tables = tablesOf(recorder);
    tally.add(tables);
    audit.add(recorder, tables);
    options.inspect?.(recorder, tables);
    options.onReplication?.(tally.replications, total);
  }
  return { tally, audit, replicationsAskedFor: total, complete: tally.replications === total };
}

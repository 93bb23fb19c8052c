// The main job: simulate a scenario and say what came of it.
import { assembleResult } from "../results/assemble.ts";
import type { EvidenceRow, Result } from "../results/result.ts";
import type { Row } from "../results/row.ts";
import type { ResolvedScenario } from "../scenario/resolved.ts";
import { type ExperimentOptions, runExperiment } from "./experiment.ts";

/** A scenario as it was loaded, with what identifies and supports it. */
export interface Simulated {
  readonly scenario: ResolvedScenario;
  /** Hash of the authored data, policy included. */
  readonly hash: string;
  readonly evidence: readonly EvidenceRow[];
}

export interface Simulation {
  readonly result: Result;
  /** Rows of single days, too many for the result; made when asked for. */
  readonly dayRows: () => readonly Row[];
}

/**
 * Simulates the replications of a scenario, in this thread, and returns rows with intervals. An aborted signal ends it
 * after the last finished replication: the result is then not complete. Throws `SimulationError` on a fault.
 */
export async function simulate(
  { scenario, hash, evidence }: Simulated,
  options: ExperimentOptions = {},
): Promise<Simulation> {
  const { tally, audit, replicationsAskedFor } = await runExperiment(scenario, options);
  return {
    result: assembleResult({ scenario, hash, evidence, tally, audit, replicationsAskedFor }),
    dayRows: () => tally.dayRows(),
  };
}

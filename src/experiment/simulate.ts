// The main job: simulate a scenario and say what came of it.
import { assembleResult } from "../results/assemble.ts";
import type { EvidenceRow, Result } from "../results/result.ts";
import type { Row } from "../results/row.ts";
import type { ResolvedScenario } from "../scenario/resolved.ts";
import { Experiment, type ExperimentOptions, runExperiment } from "./experiment.ts";

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

/** A result in the making. */
export interface Progress extends Pick<Simulation, "dayRows"> {
  /** The number, from 0, of the replication that has just been gathered, and how many are asked for. */
  readonly replication: number;
  readonly replicationsAskedFor: number;
  /** The result of the replications so far; made when asked for. */
  readonly result: () => Result;
}

/**
 * Simulates the replications of a scenario and returns rows with intervals. An aborted signal ends it after the last
 * finished replication: the result is then not complete. Throws `SimulationError` on a fault.
 */
export async function simulate(simulated: Simulated, options: ExperimentOptions = {}): Promise<Simulation> {
  const { tally, audit, replicationsAskedFor } = await runExperiment(simulated.scenario, options);
  return {
    result: assembleResult({ ...partsOf(simulated), tally, audit, replicationsAskedFor }),
    dayRows: () => tally.dayRows(),
  };
}

/**
 * Simulates as `simulate` does, and yields after each replication; the loop may be broken off at any time.
 * `for await (const { replication, result } of replications(loaded)) show(replication, result())`
 */
export async function* replications(
  simulated: Simulated,
  options: ExperimentOptions = {},
): AsyncGenerator<Progress, void, undefined> {
  const experiment = new Experiment(simulated.scenario, options);
  const { tally, audit, replicationsAskedFor } = experiment;
  for await (const { replication } of experiment.run()) {
    yield {
      replication,
      replicationsAskedFor,
      result: () => assembleResult({ ...partsOf(simulated), tally, audit, replicationsAskedFor }),
      dayRows: () => tally.dayRows(),
    };
  }
}

function partsOf({ scenario, hash, evidence }: Simulated): Simulated {
  return { scenario, hash, evidence };
}

// Reads a scenario for a command, or ends the command with everything that is wrong with it.
import { type LoadedScenario, type ReadOptions, readScenarioFile } from "../files/read-scenario.ts";
import { ScenarioError } from "../scenario/problem.ts";

export interface OpenOptions extends ReadOptions {
  /** Base seed, instead of the scenario's. */
  readonly seed?: string | undefined;
}

/** Every policy of the file is checked too, so that a mistake in one is found before it is needed. */
export function openScenario(file: string, { seed, ...options }: OpenOptions): LoadedScenario {
  const outcome = readScenarioFile(file, { everyPolicy: true, ...options });
  if (!outcome.ok) throw new ScenarioError(outcome.problems);
  if (seed === undefined) return outcome;
  const { scenario } = outcome;
  return { ...outcome, scenario: { ...scenario, run: { ...scenario.run, seed } } };
}

// Reads a scenario for a command, or ends the command with everything that is wrong with it.
import { type LoadedScenario, type ReadOptions, readScenarioFile } from "../files/read-scenario.ts";
import { ScenarioError } from "../scenario/problem.ts";

export function openScenario(file: string, options: ReadOptions): LoadedScenario {
  const outcome = readScenarioFile(file, options);
  if (!outcome.ok) throw new ScenarioError(outcome.problems);
  return outcome;
}

// Reads a scenario for a command, or ends the command with everything that is wrong with it.
import { type LoadedScenario, type ReadOptions, readScenarioFile } from "../files/read-scenario.ts";
import { withOverrides } from "../scenario/overrides.ts";
import { policyParts } from "../scenario/policies.ts";
import { formatProblem, type Problem, ScenarioError } from "../scenario/problem.ts";
import { UsageError } from "./faults.ts";

export interface OpenOptions extends ReadOptions {
  /** Base seed, instead of the scenario's. */
  readonly seed?: string | undefined;
  /** The option with which the policy was asked for; `--policy` unless said. */
  readonly option?: string | undefined;
}

/** Every policy of the file is checked too, so that a mistake in one is found before it is needed. */
export function openScenario(
  file: string,
  { seed, option = "--policy", ...options }: OpenOptions,
): LoadedScenario {
  const outcome = readScenarioFile(file, { everyPolicy: true, ...options });
  if (!outcome.ok) throw faultOf(outcome.problems, options.policy, option);
  if (seed === undefined) return outcome;
  const { scenario } = outcome;
  return { ...outcome, scenario: { ...scenario, run: { ...scenario.run, seed } } };
}

/** A policy that the file does not have is a mistake of the command line, and no line of the file is blamed for it. */
function faultOf(problems: readonly Problem[], policy: string | undefined, option: string): Error {
  const names = policy === undefined ? [] : policyParts(policy).map((name) => name || "nothing");
  const unknown = problems.find((each) => each.path === "policies" && names.includes(each.found));
  if (unknown === undefined) return new ScenarioError(problems);
  const others = problems.filter((each) => each !== unknown);
  return new UsageError([ofOption(option, unknown), ...others.map(formatProblem)].join("\n"));
}

/** Ends the command where the path that an option gives leads to no number of the scenario. */
export function refuseNoNumber({ authored, base }: LoadedScenario, option: string, path: string): void {
  const layer = { data: authored, places: base.places };
  const [problem] = withOverrides(layer, [{ path, value: 0 }]).problems;
  if (problem !== undefined) throw new UsageError(ofOption(`${option} ${path}`, problem));
}

function ofOption(option: string, { expected, found, hint }: Problem): string {
  return `${option}: expected ${expected}, found ${found}${hint === undefined ? "" : ` (${hint})`}`;
}

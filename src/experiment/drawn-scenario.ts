// A scenario at drawn numbers. A draw that is no valid scenario is a fault of the ranges, and is told as one.
import type { LoadAgain, LoadedScenario } from "../scenario/load-scenario.ts";
import type { Override } from "../scenario/overrides.ts";
import { formatProblem, type Problem } from "../scenario/problem.ts";
import type { ResolvedScenario } from "../scenario/resolved.ts";

export interface Drawn {
  readonly policy?: string | undefined;
  readonly draw: readonly Override[];
  /** For messages: `draw 7`. */
  readonly name: string;
  readonly seed?: string | undefined;
}

/** Numbers within their ranges that make no valid scenario together. */
export class DrawRefused extends Error {
  readonly problems: readonly Problem[];

  constructor({ name, policy }: Drawn, problems: readonly Problem[]) {
    const under = policy === undefined ? "" : ` under ${policy}`;
    super(`${name} of the ranges is no valid scenario${under}: ${problems.map(formatProblem).join("; ")}`);
    this.name = "DrawRefused";
    this.problems = problems;
  }
}

/** Loads the scenario at drawn numbers; throws `DrawRefused` if it is not valid. */
export function drawnScenario(load: LoadAgain, drawn: Drawn): LoadedScenario {
  const { policy, draw, seed } = drawn;
  const outcome = load({ policy, draw });
  if (!outcome.ok) throw new DrawRefused(drawn, outcome.problems);
  return { ...outcome, scenario: withSeed(outcome.scenario, seed) };
}

/** The scenario with another base seed, if one is given. */
export function withSeed(scenario: ResolvedScenario, seed: string | undefined): ResolvedScenario {
  return seed === undefined ? scenario : { ...scenario, run: { ...scenario.run, seed } };
}

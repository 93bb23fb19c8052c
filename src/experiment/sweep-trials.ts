// Whether the scenario accepts each value of each factor, while the others stay as they are; asked before anything runs.
import type { Sweep, SweepFactor } from "../results/sweep.ts";
import type { LoadAgain } from "../scenario/load-scenario.ts";
import type { Mistake, Report } from "../scenario/places.ts";
import { policyParts } from "../scenario/policies.ts";
import { formatProblem, type Problem } from "../scenario/problem.ts";
import { wholePaths } from "./ranged-numbers.ts";

/** Of more values than this only the ends are tried. */
const mostTried = 12;

/**
 * The factors, with what is known of whole numbers. Reports values that the scenario refuses, and factors that change
 * nothing because every policy sets the number itself.
 */
export function triedFactors(load: LoadAgain, sweep: Sweep, report: Report): readonly SweepFactor[] {
  const { factors, policies, design } = sweep;
  const spread = factors.filter(({ levels }) => levels === null);
  const parts = [...new Set(policies.flatMap(policyParts))];
  const whole =
    "points" in design && spread.length > 0
      ? wholePaths(
          load,
          parts,
          spread.map((factor) => ({ ...factor, together: factor.path })),
        )
      : new Set<string>();
  for (const factor of factors) tryFactor(factor, { load, policies, report });
  return factors.map((factor) => ({ ...factor, isWhole: factor.levels === null && whole.has(factor.path) }));
}

interface Trying {
  readonly load: LoadAgain;
  readonly policies: readonly string[];
  readonly report: Report;
}

function tryFactor({ path, levels, low, high }: SweepFactor, { load, policies, report }: Trying): void {
  const values = levels !== null && levels.length <= mostTried ? levels : [low, high];
  const hashes = policies.map((): string[] => []);
  let refused: Omit<Mistake, "path"> | null = null;
  for (const value of values) {
    for (const [i, policy] of policies.entries()) {
      const outcome = load({ policy, draw: [{ path, value }] });
      if (outcome.ok) hashes[i]?.push(outcome.hash);
      else refused ??= refusal(value, policy, outcome.problems);
    }
  }
  const at = ["factors", path];
  const isIdle = hashes.every((each) => each.length > 1 && new Set(each).size === 1);
  const found = `one that ${policies.join(" and ")} ${policies.length > 1 ? "set themselves" : "sets itself"}`;
  if (isIdle) report({ path: at, expected: "a number that changes something", found });
  else if (refused !== null) report({ path: at, ...refused });
}

function refusal(value: number, policy: string, problems: readonly Problem[]) {
  const [first] = problems;
  const why = first === undefined ? "" : `: ${formatProblem(first)}`;
  return {
    expected: "values that the scenario accepts",
    found: `${value}, which it refuses under ${policy}${why}`,
  };
}

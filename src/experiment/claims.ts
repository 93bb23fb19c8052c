// Claims tested: whether a policy does what is said of it, at the scenario's own numbers and at draws of those that
// nobody has measured; and if that depends on them, on which, and where it turns.
import { type ClaimOutcome, type ClaimsOutcome, type ClaimTest, claimsFormat } from "../results/claims.ts";
import type { Ensemble } from "../results/ensemble.ts";
import { measuredDates } from "../results/result-head.ts";
import { version } from "../results/version.ts";
import type { Claim } from "../scenario/claims.ts";
import type { LoadAgain } from "../scenario/load-scenario.ts";
import type { ResolvedScenario } from "../scenario/resolved.ts";
import { assumedSets } from "./assumed-sets.ts";
import { type ClaimPlan, planOf } from "./claim-plan.ts";
import { type ClaimGround, testClaim } from "./claim-test.ts";
import { NoEnsemble } from "./ensemble.ts";
import { unitOf } from "./ensemble-question.ts";
import { type Executor, inProcess } from "./executor.ts";
import { PolicyRunner } from "./policy-runs.ts";
import { loadedOrThrow, type RangeOptions } from "./ranged-numbers.ts";
import { runsOverSets } from "./runs-over-sets.ts";

export interface ClaimsOptions extends Omit<RangeOptions, "policies"> {
  /** How many draws from the ranges: 30 unless said. */
  readonly draws?: number | undefined;
  /** Sets that meet the published figures, in place of draws from the ranges. */
  readonly ensemble?: Ensemble | undefined;
  /** At the scenario's own numbers; its own number of them unless said. */
  readonly replications?: number | undefined;
  /** Of each draw: 1 unless said. */
  readonly drawReplications?: number | undefined;
  readonly seed?: string | undefined;
  readonly executor?: Executor | undefined;
  /** An abort keeps the draws that are finished. */
  readonly signal?: AbortSignal | undefined;
  /** Hears of each finished draw. */
  readonly onDraw?: ((finished: number, total: number) => void) | undefined;
}

const usualDraws = 30;
const level = 0.95;

/**
 * Tests every claim of a scenario. Throws `ScenarioError` if the scenario is wrong, `NoEnsemble` if it has no claims or
 * nothing to draw, `DrawRefused` if its ranges allow what is no scenario, and the signal's reason if it is aborted
 * before the second draw.
 *
 * `const { draws, claims: tested } = await claims(scenarioLoader(source), { draws: 30 })`
 */
export async function claims(load: LoadAgain, options: ClaimsOptions = {}): Promise<ClaimsOutcome> {
  const { executor = inProcess(), signal, drawReplications = 1, ensemble, onDraw } = options;
  const { scenario, hash, claims: said } = loadedOrThrow(load, {});
  if (said.length === 0) throw new NoEnsemble(noClaims);
  const { replications = scenario.run.replications, seed = scenario.run.seed } = options;
  const plan = planOf(said);
  const drawn = { sets: ensemble ?? options.draws ?? usualDraws, policies: plan.policies, seed };
  const { numbers, sets, from } = assumedSets(load, { ...drawn, isDerivedToo: options.isDerivedToo });
  const runner = new PolicyRunner({ load, plan, executor, seed: options.seed });
  runner.requireComparable();
  const own = await runner.run({ name: "the scenario", draw: [], replications }, signal);
  const over = { replications: drawReplications, executor, signal, onSet: onDraw };
  const runs = await runsOverSets(runner, sets, over);
  if (runs.length < 2) signal?.throwIfAborted();
  const values = sets.slice(0, runs.length).map((set) => set.map(({ value }) => value));
  const tested = await testAll(said, plan, {
    runner,
    own,
    runs,
    columns: { numbers, sets: values },
    level,
    signal,
    drawReplications,
  });
  return {
    ...headOf(scenario, hash),
    seed,
    replications,
    drawReplications,
    draws: runs.length,
    drawsFrom: from,
    complete: runs.length === sets.length,
    level,
    numbers,
    sets: values,
    claims: tested,
    broken: runner.broken,
  };
}

function headOf(scenario: ResolvedScenario, hash: string) {
  return {
    format: claimsFormat,
    version,
    scenario: scenario.name,
    hash,
    ...measuredDates(scenario.calendar),
  };
}

const noClaims = "the scenario has no claims to test; `claims:` says what is said of its policies";

async function testAll(
  said: readonly Claim[],
  { tests: planned }: ClaimPlan,
  ground: ClaimGround,
): Promise<readonly ClaimOutcome[]> {
  const tested: ClaimOutcome[] = [];
  for (const { in: _, under: __, ...claim } of said) {
    const tests: ClaimTest[] = [];
    for (const test of planned.filter((each) => each.claim.id === claim.id))
      tests.push(await testClaim(test, ground));
    tested.push({ ...claim, unit: unitOf(claim.measure), tests });
  }
  return tested;
}

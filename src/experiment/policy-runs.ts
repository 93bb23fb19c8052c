// The runs of several policies at one set of numbers, and every measure read off each.
import type { BrokenCheck } from "../results/assumptions.ts";
import { checkComparable } from "../results/comparison-comparable.ts";
import type { RowPlace } from "../results/row-reader.ts";
import type { LoadAgain } from "../scenario/load-scenario.ts";
import type { Override } from "../scenario/overrides.ts";
import type { ResolvedScenario } from "../scenario/resolved.ts";
import { drawnScenario, withSeed } from "./drawn-scenario.ts";
import type { Executor } from "./executor.ts";
import { type Difference, differenceOf, type Measured, measure, type Readings } from "./measured-values.ts";
import { loadedOrThrow } from "./ranged-numbers.ts";

export interface Numbers {
  /** For messages. */
  readonly name: string;
  readonly draw: readonly Override[];
  readonly replications: number;
}

/** By policy. */
export type PolicyRuns = ReadonlyMap<string, Measured>;

/** Two policies of which the second is compared with the first. */
interface PolicyPair {
  readonly baseline: string;
  readonly policy: string;
}

/** What is run and read. */
export interface RunPlan {
  readonly tests: readonly PolicyPair[];
  /** Every policy that is run, each once. */
  readonly policies: readonly string[];
  readonly places: readonly RowPlace[];
}

interface RunnerOptions {
  readonly load: LoadAgain;
  readonly plan: RunPlan;
  readonly executor: Executor;
  /** In place of the scenario's. */
  readonly seed: string | undefined;
}

export class PolicyRunner {
  /** Identities of the audit that failed, each once for each policy. */
  readonly broken: BrokenCheck[] = [];
  private readonly options: RunnerOptions;

  constructor(options: RunnerOptions) {
    this.options = options;
  }

  /** Runs all policies, or some; throws the signal's reason if it is aborted. */
  async run(
    numbers: Numbers,
    signal: AbortSignal | undefined,
    policies = this.options.plan.policies,
  ): Promise<PolicyRuns> {
    const { plan, executor } = this.options;
    const { replications } = numbers;
    const runs = new Map<string, Measured>();
    for (const policy of policies) {
      const scenario = this.scenarioOf(policy, numbers);
      const measured = await measure(scenario, plan.places, { replications, executor, signal });
      for (const check of measured.broken) this.note({ ...check, policy });
      runs.set(policy, measured);
    }
    return runs;
  }

  /** Throws `Incomparable` if a policy changes what makes its callers those of its baseline. */
  requireComparable(): void {
    for (const { baseline, policy } of this.options.plan.tests)
      checkComparable([baseline, policy].map((each) => this.ownScenario(each)));
  }

  /** At the scenario's own numbers; throws `ScenarioError` where the policy makes no valid scenario. */
  ownScenario(policy: string): ResolvedScenario {
    return withSeed(loadedOrThrow(this.options.load, { policy }).scenario, this.options.seed);
  }

  private scenarioOf(policy: string, { draw, name }: Numbers): ResolvedScenario {
    const { load, seed } = this.options;
    if (draw.length === 0) return this.ownScenario(policy);
    return drawnScenario(load, { policy, draw, name, seed }).scenario;
  }

  private note(check: BrokenCheck): void {
    const isKnown = this.broken.some(({ policy, name }) => policy === check.policy && name === check.name);
    if (!isKnown) this.broken.push(check);
  }
}

/** The readings of one test under its baseline and under its policy. */
export function sidesOf(
  runs: PolicyRuns,
  { baseline, policy, place }: PolicyPair & { readonly place: number },
): readonly [Readings, Readings] {
  return [runs.get(baseline)?.readings[place] ?? [], runs.get(policy)?.readings[place] ?? []];
}

export function differenceIn(
  runs: PolicyRuns,
  test: PolicyPair & { readonly place: number },
  level: number,
): Difference {
  const [before, after] = sidesOf(runs, test);
  return differenceOf(before, after, level);
}

// Any measure, and any difference between policies, asked again at every set of the unsourced numbers: its Monte Carlo
// interval and its assumption interval side by side.
import type { ComparisonAssumptions, DifferenceOverSets, MeasureOverSets } from "../results/assumptions.ts";
import { betterWhen } from "../results/comparison-direction.ts";
import type { Ensemble } from "../results/ensemble.ts";
import type { Bounds } from "../results/row.ts";
import type { RowPlace } from "../results/row-reader.ts";
import { unitAt } from "../results/row-unit.ts";
import type { LoadAgain } from "../scenario/load-scenario.ts";
import { basePolicy, policyName } from "../scenario/policies.ts";
import { assumedSets, finishedColumns, setsRun, usualReplications } from "./assumed-sets.ts";
import { signsOver } from "./differences-over-sets.ts";
import { NoEnsemble } from "./ensemble.ts";
import { type Executor, inProcess } from "./executor.ts";
import { differenceAtSet, overSets, valueAtSet } from "./figures-over-sets.ts";
import { boundsOf, differenceOf } from "./measured-values.ts";
import type { Columns } from "./number-influence.ts";
import { PolicyRunner, type PolicyRuns } from "./policy-runs.ts";
import type { RangeOptions } from "./ranged-numbers.ts";
import { runsOverSets } from "./runs-over-sets.ts";

export interface EnsembleAnswersOptions extends Pick<RangeOptions, "isDerivedToo"> {
  /** How many draws from the tagged ranges, or the sets of an ensemble. */
  readonly sets: number | Ensemble;
  /** The first is the baseline; `base` alone unless said. */
  readonly policies?: readonly string[] | undefined;
  /** The headline of the first policy unless said. */
  readonly measures?: readonly RowPlace[] | undefined;
  /** Of each policy at each set: 2 unless said, the fewest of which luck can be told from assumption. */
  readonly replications?: number | undefined;
  /** Of each policy at the scenario's own numbers; its own number of them unless said. */
  readonly ownReplications?: number | undefined;
  /** What is known already of the scenario's own numbers, which are then not run again. */
  readonly own?: OwnFigures | undefined;
  readonly seed?: string | undefined;
  readonly executor?: Executor | undefined;
  /** An abort keeps the sets that are finished. */
  readonly signal?: AbortSignal | undefined;
  /** Hears of each finished set. */
  readonly onSet?: ((finished: number, total: number) => void) | undefined;
}

/** Figures at the scenario's own numbers, with their Monte Carlo intervals; measures by their index. */
export interface OwnFigures {
  readonly value: (policy: string, measure: number) => Bounds;
  readonly difference: (policy: string, measure: number) => Bounds;
}

const level = 0.95;

/**
 * Asks the measures of one policy or more at every set of the unsourced numbers; the same callers ring at all of them.
 * Throws `ScenarioError` if the scenario is wrong, `NoEnsemble` if it has nothing to ask or to draw, `DrawRefused` if its
 * ranges allow what is no scenario, `Incomparable` if a policy changes what makes replications pairs, and `RangeError` for
 * no set or no replication.
 *
 * `const { measures, differences } = await ensemble(load, { sets: 30, policies: ["base", "one-more"] })`
 */
export async function ensemble(
  load: LoadAgain,
  options: EnsembleAnswersOptions,
): Promise<ComparisonAssumptions> {
  const { replications = usualReplications, executor = inProcess(), signal, onSet, seed } = options;
  requireCounts(options, replications);
  const ground = groundOf(load, options, executor);
  const { plan, runner, scenario } = ground;
  runner.requireComparable();
  const drawn = assumedSets(load, {
    sets: options.sets,
    policies: plan.policies,
    isDerivedToo: options.isDerivedToo,
    seed: seed ?? scenario.run.seed,
  });
  const own = options.own ?? (await ownFigures(ground, options));
  const runs = await runsOverSets(runner, drawn.sets, { replications, executor, signal, onSet });
  const finished = runs.length;
  const answered = { ...ground, own, runs, columns: finishedColumns(drawn, finished) };
  return {
    ...setsRun(drawn, { finished, replications, broken: runner.broken }),
    measures: measuresOver(answered),
    differences: differencesOver(answered),
  };
}

function requireCounts({ sets }: EnsembleAnswersOptions, replications: number): void {
  const count = typeof sets === "number" ? sets : sets.sets.length;
  if (!Number.isInteger(count) || count < 1) throw new RangeError(`cannot make ${count} sets`);
  if (!Number.isInteger(replications) || replications < 1)
    throw new RangeError(`cannot run ${replications} replications`);
}

type Ground = ReturnType<typeof groundOf>;

function groundOf(load: LoadAgain, options: EnsembleAnswersOptions, executor: Executor) {
  const [baseline = basePolicy, ...others] = [...new Set(options.policies?.map(policyName) ?? [])];
  const { seed } = options;
  const runnerOf = (read: readonly RowPlace[]) => {
    const plan = {
      tests: others.map((policy) => ({ baseline, policy })),
      policies: [baseline, ...others],
      places: read,
    };
    return { plan, runner: new PolicyRunner({ load, plan, executor, seed }) };
  };
  const scenario = runnerOf([]).runner.ownScenario(baseline);
  const places = options.measures ?? scenario.headline;
  if (places.length === 0) throw new NoEnsemble("the scenario has no headline measures to ask");
  return { scenario, baseline, others, places, ...runnerOf(places) };
}

async function ownFigures(
  { runner, baseline, scenario }: Ground,
  { ownReplications = scenario.run.replications, signal }: EnsembleAnswersOptions,
): Promise<OwnFigures> {
  const runs = await runner.run({ name: "the scenario", draw: [], replications: ownReplications }, signal);
  const readings = (policy: string, i: number) => runs.get(policy)?.readings[i] ?? [];
  return {
    value: (policy, i) => boundsOf(readings(policy, i), level),
    difference: (policy, i) => differenceOf(readings(baseline, i), readings(policy, i), level),
  };
}

interface Answered extends Ground {
  readonly own: OwnFigures;
  readonly runs: readonly PolicyRuns[];
  readonly columns: Columns;
}

function measuresOver({ plan, scenario, own, runs, columns }: Answered): readonly MeasureOverSets[] {
  return plan.places.flatMap((place, i) =>
    plan.policies.map((policy): MeasureOverSets => {
      const at = runs.map((each) => valueAtSet(each.get(policy)?.readings[i] ?? []));
      return {
        ...namedPlace(place),
        unit: unitAt(scenario, place),
        policy,
        ...overSets(own.value(policy, i), at, columns),
      };
    }),
  );
}

function differencesOver(answered: Answered): readonly DifferenceOverSets[] {
  const { plan, scenario, baseline, others, own, runs, columns } = answered;
  return plan.places.flatMap((place, i) =>
    others.map((policy): DifferenceOverSets => {
      const readings = (each: PolicyRuns, whose: string) => each.get(whose)?.readings[i] ?? [];
      const at = runs.map((each) => differenceAtSet(readings(each, baseline), readings(each, policy)));
      const over = overSets(own.difference(policy, i), at, columns);
      return {
        ...namedPlace(place),
        unit: unitAt(scenario, place),
        policy,
        baseline,
        betterWhen: betterWhen(place.measure),
        ...over,
        ...signsOver(over.values, columns, over.most),
      };
    }),
  );
}

function namedPlace({ measure, queue, band, grade, period }: RowPlace) {
  return {
    measure,
    queue,
    ...(band === undefined ? {} : { band }),
    ...(grade === undefined ? {} : { grade }),
    period,
  };
}

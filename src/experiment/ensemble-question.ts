// A question asked of every set of an ensemble: what a policy does to the first headline measure, and which measurement
// would narrow that answer most.
import type { Ensemble, EnsembleQuestion } from "../results/ensemble.ts";
import type { LoadAgain } from "../scenario/load-scenario.ts";
import { namedMeasure } from "../scenario/measure-names.ts";
import { basePolicy } from "../scenario/policies.ts";
import { drawnScenario } from "./drawn-scenario.ts";
import type { Executor } from "./executor.ts";
import { inLanes } from "./in-lanes.ts";
import { differenceOf, measure } from "./measured-values.ts";
import { lineOn, middleOf, strongestInfluence } from "./number-influence.ts";
import { loadedOrThrow } from "./ranged-numbers.ts";

export interface QuestionOptions {
  readonly load: LoadAgain;
  readonly policy: string;
  readonly ensemble: Ensemble;
  readonly replications: number;
  readonly executor: Executor;
  readonly signal: AbortSignal | undefined;
}

const level = 0.95;

/** Null where the scenario has no headline, or an abort leaves too few answers. */
export async function askSets(options: QuestionOptions): Promise<EnsembleQuestion | null> {
  const { load, policy, ensemble, executor, signal, replications } = options;
  const { numbers, sets } = ensemble;
  const [headline] = loadedOrThrow(load, {}).scenario.headline;
  if (headline === undefined) return null;
  const answer = async (set: readonly number[], ending: AbortSignal): Promise<number | null> => {
    const draw = numbers.map(({ path }, i) => ({ path, value: set[i] ?? 0 }));
    const under = (each: string) => {
      const { scenario } = drawnScenario(load, { policy: each, draw, name: "a set" });
      return measure(scenario, [headline], { replications, executor, signal: ending });
    };
    const [before, after] = [await under(basePolicy), await under(policy)];
    return differenceOf(before.readings[0] ?? [], after.readings[0] ?? [], level).value;
  };
  const answers: (number | null)[] = [];
  const lanes = { lanes: executor.lanes ?? 1, signal };
  for await (const each of inLanes(sets, answer, lanes)) answers.push(each);
  if (answers.length < sets.length) return null;
  const most = strongestInfluence({ numbers, sets }, answers);
  const line = most === null ? null : lineOn({ numbers, sets }, answers, most.number.path);
  const before = middleOf(answers);
  return {
    policy,
    baseline: basePolicy,
    measure: headline.measure,
    queue: headline.queue,
    unit: unitOf(headline.measure),
    answers,
    before,
    most,
    after: line === null ? before : middleOf(line.residuals.map((residual) => line.level + residual)),
  };
}

/** As the rows of a result have it. */
export function unitOf(name: string): string {
  const units = { time: "s", share: "share", number: "" } as const;
  return units[namedMeasure(name)?.in ?? "number"];
}

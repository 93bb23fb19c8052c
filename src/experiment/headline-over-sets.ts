// The headline measures of a scenario at every set of an ensemble: how far the unsourced numbers move them.
import type { Ensemble, HeadlineOverSets } from "../results/ensemble.ts";
import type { LoadAgain } from "../scenario/load-scenario.ts";
import { drawnScenario } from "./drawn-scenario.ts";
import { unitOf } from "./ensemble-question.ts";
import { type Executor, inProcess } from "./executor.ts";
import { inLanes } from "./in-lanes.ts";
import { measure, valueOver } from "./measured-values.ts";
import { middleOf, strongestInfluence } from "./number-influence.ts";
import { loadedOrThrow } from "./ranged-numbers.ts";

export interface OverSetsOptions {
  readonly load: LoadAgain;
  readonly ensemble: Ensemble;
  /** `base` unless said. */
  readonly policy?: string | undefined;
  readonly seed?: string | undefined;
  /** Of each set: 1 unless said. */
  readonly replications?: number | undefined;
  readonly executor?: Executor | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Hears of each finished set. */
  readonly onSet?: ((finished: number, total: number) => void) | undefined;
}

/** Runs every set; an abort keeps those that are finished. Throws `DrawRefused` for a set that is no scenario. */
export async function headlineOverSets(options: OverSetsOptions): Promise<readonly HeadlineOverSets[]> {
  const { load, ensemble, policy, seed, replications = 1, executor = inProcess(), signal, onSet } = options;
  const { numbers, sets } = ensemble;
  const { headline } = loadedOrThrow(load, { policy }).scenario;
  const values: (readonly (number | null)[])[] = [];
  const work = async (set: readonly number[], ending: AbortSignal) => {
    const draw = numbers.map(({ path }, i) => ({ path, value: set[i] ?? 0 }));
    const { scenario } = drawnScenario(load, { policy, draw, name: "a set", seed });
    const { readings } = await measure(scenario, headline, { replications, executor, signal: ending });
    return readings.map(valueOver);
  };
  for await (const each of inLanes(sets, work, { lanes: executor.lanes ?? 1, signal })) {
    values.push(each);
    onSet?.(values.length, sets.length);
  }
  const columns = { numbers, sets: sets.slice(0, values.length) };
  return headline.map((place, i): HeadlineOverSets => {
    const own = values.map((each) => each[i] ?? null);
    const most = strongestInfluence(columns, own);
    return { ...place, unit: unitOf(place.measure), values: own, range: middleOf(own), most };
  });
}

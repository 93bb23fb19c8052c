// Sets of the unsourced numbers at which a question is asked again: draws from the tagged ranges, or the sets of an
// ensemble.
import {
  type AssumedSets,
  type BrokenCheck,
  intervalDefinitions,
  type SetsFrom,
} from "../results/assumptions.ts";
import type { Ensemble, RangedNumber } from "../results/ensemble.ts";
import type { LoadAgain } from "../scenario/load-scenario.ts";
import type { Override } from "../scenario/overrides.ts";
import { NoEnsemble, noRanges } from "./ensemble.ts";
import { hypercube } from "./ensemble-draws.ts";
import type { Columns } from "./number-influence.ts";
import { type RangeOptions, rangedNumbers } from "./ranged-numbers.ts";

/** Of each set where nothing else is said: the fewest of which luck can be told from assumption. */
export const usualReplications = 2;

export interface SetsOptions extends RangeOptions {
  /** How many draws from the ranges, or the sets of an ensemble. */
  readonly sets: number | Ensemble;
  readonly policies: readonly string[];
  /** Of the draws. */
  readonly seed: string;
}

export interface DrawnSets {
  readonly from: SetsFrom;
  readonly numbers: readonly RangedNumber[];
  readonly sets: readonly (readonly Override[])[];
}

/**
 * Sets of an ensemble know nothing of the policies' own numbers, which are drawn beside them. Throws `NoEnsemble` where
 * nothing has a range.
 */
export function assumedSets(load: LoadAgain, { sets: asked, seed, ...options }: SetsOptions): DrawnSets {
  const ensemble = typeof asked === "number" ? null : asked;
  const count = typeof asked === "number" ? asked : asked.sets.length;
  const ranged = rangedNumbers(load, options);
  const isOfPolicy = ({ path }: RangedNumber) => path.startsWith("policies.");
  const free = ensemble === null ? ranged : ranged.filter(isOfPolicy);
  const drawn = hypercube(free, { seed, count, round: 0 });
  const { numbers: fixed = [], sets = [] } = ensemble ?? {};
  const numbers = [...fixed, ...free];
  if (numbers.length === 0) throw new NoEnsemble(noRanges);
  const values = (set: readonly number[] = []) => fixed.map(({ path }, i) => ({ path, value: set[i] ?? 0 }));
  return {
    from: ensemble === null ? "ranges" : "ensemble",
    numbers,
    sets: drawn.map((draw, i) => [...values(sets[i]), ...draw]),
  };
}

interface Run {
  /** Sets that were run, the first of those drawn. */
  readonly finished: number;
  /** Of each set, under each policy. */
  readonly replications: number;
  readonly broken: readonly BrokenCheck[];
}

/** What every outcome over sets begins with: which sets were run, and how. */
export function setsRun(
  { from, numbers, sets }: DrawnSets,
  { finished, replications, broken }: Run,
): AssumedSets {
  return {
    from,
    askedFor: sets.length,
    complete: finished === sets.length,
    replications,
    numbers,
    sets: sets
      .slice(0, finished)
      .map((set) => Object.fromEntries(set.map(({ path, value }) => [path, value]))),
    broken,
    definitions: intervalDefinitions,
  };
}

/** The first `finished` sets as columns. */
export function finishedColumns({ numbers, sets }: DrawnSets, finished: number): Columns {
  return { numbers, sets: sets.slice(0, finished).map((set) => set.map(({ value }) => value)) };
}

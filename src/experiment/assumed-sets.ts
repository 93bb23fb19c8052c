// Sets of the unsourced numbers at which a question is asked again: draws from the tagged ranges, or the sets of an
// ensemble.
import type { SetsFrom } from "../results/assumptions.ts";
import type { Ensemble, RangedNumber } from "../results/ensemble.ts";
import type { LoadAgain } from "../scenario/load-scenario.ts";
import type { Override } from "../scenario/overrides.ts";
import { NoEnsemble, noRanges } from "./ensemble.ts";
import { hypercube } from "./ensemble-draws.ts";
import { type RangeOptions, rangedNumbers } from "./ranged-numbers.ts";

export interface SetsOptions extends RangeOptions {
  /** How many draws from the ranges, or the sets of an ensemble. */
  readonly sets: number | Ensemble;
  readonly policies: readonly string[];
  /** Of the draws. */
  readonly seed: string;
}

interface Drawn {
  readonly from: SetsFrom;
  readonly numbers: readonly RangedNumber[];
  readonly sets: readonly (readonly Override[])[];
}

/**
 * Sets of an ensemble know nothing of the policies' own numbers, which are drawn beside them. Throws `NoEnsemble` where
 * nothing has a range.
 */
export function assumedSets(load: LoadAgain, { sets: asked, seed, ...options }: SetsOptions): Drawn {
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

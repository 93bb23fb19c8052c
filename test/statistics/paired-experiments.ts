// Synthetic paired experiments, of which the truth is known: two ratios that share part of their luck, drawn with the
// project's own keyed draws.
import { Draws } from "../../src/random/draws.ts";
import { normalQuantile } from "../../src/statistics/normal.ts";
import type { RatioPart } from "../../src/statistics/paired-ratio.ts";

export interface PairedExperiment {
  readonly first: readonly RatioPart[];
  readonly second: readonly RatioPart[];
}

interface Truth {
  readonly difference: number;
  /** Part of the luck of a replication that both ratios share: 0 without common random numbers. */
  readonly shared: number;
}

/** The first ratio is 5. Numerators follow denominators, as waits follow calls, with normal luck of deviation 1 a unit. */
const firstRatio = 5;
const meanX = 100;

/** Experiment number `experiment` of `replications`; every number is a function of these alone. */
export function pairedExperiment(
  experiment: number,
  replications: number,
  { difference, shared }: Truth,
): PairedExperiment {
  const draws = new Draws([[20, 17]]);
  const first: RatioPart[] = [];
  const second: RatioPart[] = [];
  for (let i = 0; i < replications; i++) {
    const uniform = (purpose: number) => draws.uniform(0, i, experiment * 8 + purpose);
    const [common, one, two] = [0, 1, 2].map((purpose) => normalQuantile(uniform(purpose)));
    const luck = (own = 0) => Math.sqrt(shared) * (common ?? 0) + Math.sqrt(1 - shared) * own;
    const x = meanX * (0.8 + 0.4 * uniform(3));
    first.push({ x, y: x * firstRatio + meanX * luck(one) });
    second.push({ x, y: x * (firstRatio + difference) + meanX * luck(two) });
  }
  return { first, second };
}

/** Variance of the difference in one replication: the shared luck cancels. */
export function varianceOfDifference({ shared }: Truth): number {
  return 2 * (1 - shared);
}

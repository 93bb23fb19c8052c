// How often intervals hold the truth: over many experiments, of which the true value is known.
import { Tally } from "../../src/statistics/tally.ts";

export interface Coverage {
  readonly experiments: number;
  /** Share of the experiments whose interval held the truth. */
  readonly share: number;
}

export interface CoverageOfMeans extends Coverage {
  /** Half the width of an interval as a share of its middle, on average. */
  readonly relativeHalfWidth: Tally;
}

/** Cuts observations into experiments of `size` each and asks every interval at `level` for the truth. */
export function coverageOf(
  observations: readonly number[],
  truth: number,
  { size, level }: { size: number; level: number },
): CoverageOfMeans {
  const relativeHalfWidth = new Tally();
  const experiments = Math.floor(observations.length / size);
  let held = 0;
  for (let experiment = 0; experiment < experiments; experiment++) {
    const tally = new Tally();
    for (const value of observations.slice(experiment * size, (experiment + 1) * size)) tally.add(value);
    const { low, high } = tally.interval(level) ?? { low: Number.NaN, high: Number.NaN };
    if (low <= truth && truth <= high) held++;
    relativeHalfWidth.add((high - low) / (high + low));
  }
  return { experiments, share: held / experiments, relativeHalfWidth };
}

/** How far a share of so many experiments may lie from the expected one: 3.5 standard errors. */
export function luckOf(expected: number, experiments: number): number {
  return 3.5 * Math.sqrt((expected * (1 - expected)) / experiments);
}

// Drawing samples, and holding them against a distribution with tolerances from the standard error.
import type { Distribution } from "../../src/random/distribution.ts";
import { Draws } from "../../src/random/draws.ts";
import { Samplers } from "../../src/random/samplers.ts";

/** Values for needs 0, 1, 2, … under one fixed key. */
export function sampleOf(distribution: Distribution, count: number, attempt = 0): Float64Array {
  const value = new Float64Array(1);
  const samplers = new Samplers(new Draws([[0x1a2b3c4d, 0x5e6f7081]]), value);
  const sampler = samplers.add(distribution);
  return Float64Array.from({ length: count }, (_, need) => {
    samplers.draw(sampler, 0, need, attempt << 8);
    return value[0] ?? Number.NaN;
  });
}

function meanOf(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Distance of the sample's mean from `mean` in its standard errors, and of its variance from `sd²`. */
export function distances(
  values: Float64Array,
  mean: number,
  sd: number,
): { mean: number; variance: number } {
  const squares = values.map((value) => (value - mean) ** 2);
  const variance = meanOf(squares);
  const fourth = meanOf(squares.map((square) => (square - variance) ** 2));
  return {
    mean: (meanOf(values) - mean) / (sd / Math.sqrt(values.length)),
    variance: (variance - sd * sd) / Math.sqrt(fourth / values.length),
  };
}

/** Distance of the share at or below `point` from `share`, in its standard errors. */
export function shareDistance(values: Float64Array, point: number, share: number): number {
  const below = values.reduce((count, value) => count + (value <= point ? 1 : 0), 0);
  return (below / values.length - share) / Math.sqrt((share * (1 - share)) / values.length);
}

/** Kolmogorov and Smirnov's largest distance from a continuous distribution, times the root of the sample's size. */
export function kolmogorov(values: Float64Array, cdf: (x: number) => number): number {
  const sorted = Float64Array.from(values).sort();
  const distance = sorted.reduce((most, value, i) => {
    const share = cdf(value);
    return Math.max(most, share - i / sorted.length, (i + 1) / sorted.length - share);
  }, 0);
  return distance * Math.sqrt(sorted.length);
}

/** Exceeded by chance once in a thousand samples. */
export const kolmogorovLimit = 1.95;

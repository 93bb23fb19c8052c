// Functions whose sensitivity is known in closed form, over numbers between 0 and 1, and how the designs ask them.
import { sampleOf, shiftedAxes, trajectoryOf } from "../../src/experiment/screening-design.ts";
import { Draws } from "../../src/random/draws.ts";
import { deriveKey } from "../../src/random/keys.ts";
import { normalQuantile } from "../../src/statistics/normal.ts";
import type { SampledResults } from "../../src/statistics/sobol-indices.ts";

type KnownFunction = (places: readonly number[]) => number;

/** T. Ishigami and T. Homma, First International Symposium on Uncertainty Modeling and Analysis, 1990, with 7 and 0.1. */
export const ishigami: KnownFunction = (places) => {
  const [x = 0, y = 0, z = 0] = places.map((place) => Math.PI * (2 * place - 1));
  return Math.sin(x) + 7 * Math.sin(y) ** 2 + 0.1 * z ** 4 * Math.sin(x);
};

/** By integration: V1 = (1 + pi^4 / 50)^2 / 2, V2 = 49 / 8, V13 = pi^8 (1 / 1800 - 1 / 5000) ... in units of 0.1. */
export const ishigamiIndices = (() => {
  const alone = (1 + (0.1 * Math.PI ** 4) / 5) ** 2 / 2;
  const second = 49 / 8;
  const together = 0.01 * Math.PI ** 8 * (1 / 18 - 1 / 50);
  const variance = alone + second + together;
  const of = (first: number, total: number) => ({ first: first / variance, total: total / variance });
  return {
    variance,
    indices: [of(alone, alone + together), of(second, second), of(0, together)],
  };
})();

/** I. M. Sobol's g-function: a product of (|4 x - 2| + a) / (1 + a). */
export function gFunction(weights: readonly number[]): KnownFunction {
  return (places) =>
    weights.reduce((product, a, i) => (product * (Math.abs(4 * (places[i] ?? 0) - 2) + a)) / (1 + a), 1);
}

export function gIndices(weights: readonly number[]) {
  const parts = weights.map((a) => 1 / (3 * (1 + a) ** 2));
  const product = parts.reduce((all, part) => all * (1 + part), 1);
  const variance = product - 1;
  return {
    variance,
    indices: parts.map((part) => ({
      first: part / variance,
      total: ((part / (1 + part)) * product) / variance,
    })),
  };
}

export interface Asking {
  readonly seed: string;
  readonly replications?: number;
  /** Standard deviation of a replication; its luck is independent from point to point. */
  readonly noise?: number;
}

/** What replications of a point give: the function and luck. */
function replicator(asked: KnownFunction, { seed, replications = 1, noise = 0 }: Asking) {
  const draws = new Draws([deriveKey(seed, 0, "luck", "test")]);
  let point = 0;
  return (places: readonly number[]) => {
    const value = asked(places);
    const at = point++;
    return Float64Array.from({ length: replications }, (_, k) =>
      noise === 0 ? value : value + noise * normalQuantile(draws.uniform(0, at, k)),
    );
  };
}

const namesOf = (count: number) => Array.from({ length: count }, (_, i) => `x${i + 1}`);

/** A function of `count` numbers at the points for Sobol's indices. */
export function sampledResults(
  asked: KnownFunction,
  count: number,
  { samples, ...asking }: Asking & { readonly samples: number },
): SampledResults {
  const axes = shiftedAxes(namesOf(count), asking.seed);
  const replicate = replicator(asked, asking);
  const rows = Array.from({ length: samples }, (_, index) => sampleOf(axes, index).map(replicate));
  const column = (at: number) => rows.map((row) => row[at] ?? new Float64Array());
  return { first: column(0), second: column(1), mixed: namesOf(count).map((_, i) => column(i + 2)) };
}

/** Its elementary effects, by number and trajectory. */
export function effectsOf(
  asked: KnownFunction,
  count: number,
  { trajectories, ...asking }: Asking & { readonly trajectories: number },
): Float64Array[][] {
  const effects = namesOf(count).map((): Float64Array[] => []);
  const replicate = replicator(asked, asking);
  for (let index = 0; index < trajectories; index++) {
    const { points, order } = trajectoryOf(namesOf(count), asking.seed, index);
    const results = points.map(replicate);
    order.forEach((moving, step) => {
      const moved = (points[step + 1]?.[moving] ?? 0) - (points[step]?.[moving] ?? 0);
      const [before, after] = [results[step], results[step + 1]];
      effects[moving]?.push(
        (after ?? new Float64Array()).map((value, k) => (value - (before?.[k] ?? 0)) / moved),
      );
    });
  }
  return effects;
}

const grid = [0, 1 / 3, 2 / 3, 1];
const coefficient = {
  of: (i: number) => (i <= 10 ? 20 : (-1) ** i),
  ofTwo: (i: number, j: number) => (j <= 6 ? -15 : (-1) ** (i + j)),
};
const bent = [3, 5, 7];
const weightOf = (i: number, x: number) =>
  bent.includes(i) ? 2 * ((1.1 * x) / (x + 0.1) - 0.5) : 2 * (x - 0.5);

/** Morris's own function of 20 numbers (1991, section 5); the coefficients he drew at random are 1 and -1 in turn. */
export const morrisFunction: KnownFunction = (places) => {
  const w = places.map((place, i) => weightOf(i + 1, place));
  const at = (i: number) => w[i - 1] ?? 0;
  let sum = 0;
  for (let i = 1; i <= 20; i++) {
    sum += coefficient.of(i) * at(i);
    for (let j = i + 1; j <= 20; j++) {
      sum += coefficient.ofTwo(i, j) * at(i) * at(j);
      for (let k = j + 1; k <= 5; k++) {
        sum -= 10 * at(i) * at(j) * at(k);
        for (let l = k + 1; l <= 4; l++) sum += 5 * at(i) * at(j) * at(k) * at(l);
      }
    }
  }
  return sum;
};

/** The mean effect of a number after the sixth, over the grid, on which each number is at every place equally often. */
export function morrisMeanEffect(i: number): number {
  const middle = (j: number) => grid.reduce((sum, x) => sum + weightOf(j, x), 0) / grid.length;
  const others = Array.from({ length: 20 }, (_, n) => n + 1).filter((j) => j !== i);
  const slope = bent.includes(i) ? Number.NaN : 2;
  const twos = others.map((j) => coefficient.ofTwo(Math.min(i, j), Math.max(i, j)) * middle(j));
  return slope * (coefficient.of(i) + twos.reduce((sum, two) => sum + two, 0));
}

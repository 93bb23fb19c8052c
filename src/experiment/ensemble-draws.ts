// Draws of the unsourced numbers from their ranges, by Latin hypercube: with n draws, each number falls once into each
// nth part of its range (McKay, Beckman and Conover 1979). A number is uniform in its range, or uniform in its
// logarithm where the high end is four times the low one or more; a number that counts is each of its values alike.
// What a number is in a draw depends on the seed, its path and the draw, and on no other number.
import { Draws } from "../random/draws.ts";
import { deriveKey } from "../random/keys.ts";
import { exp, log } from "../random/portable-math.ts";
import type { RangedNumber } from "../results/ensemble.ts";
import type { LoadAgain } from "../scenario/load-scenario.ts";
import type { Override } from "../scenario/overrides.ts";
import { loadedOrThrow, type RangeOptions, rangedNumbers } from "./ranged-numbers.ts";

export interface DrawOptions extends RangeOptions {
  /** How many. */
  readonly count: number;
  /** The scenario's seed unless said. */
  readonly seed?: string | undefined;
}

/** The numbers that are drawn, and the draws: values to be set before the policy (`draw` of the load options). */
export interface DrawnSets {
  readonly numbers: readonly RangedNumber[];
  readonly sets: readonly (readonly Override[])[];
}

/** Ranges as wide as this are drawn by their logarithm. */
const wide = 4;
/** Digits of a drawn number. */
const digits = 6;

/**
 * Draws every assumed number that has a range, by Latin hypercube; the same seed gives the same draws on any machine.
 * Throws `ScenarioError` if the scenario is wrong, and `RangeError` for no draw.
 *
 * `const { sets } = draws(scenarioLoader(source), { count: 30 })`
 */
export function draws(load: LoadAgain, options: DrawOptions): DrawnSets {
  const { count, seed = loadedOrThrow(load, {}).scenario.run.seed } = options;
  if (!Number.isInteger(count) || count < 1) throw new RangeError(`cannot make ${count} draws`);
  const numbers = rangedNumbers(load, options);
  return { numbers, sets: hypercube(numbers, { seed, count, round: 0 }) };
}

export interface Hypercube {
  readonly seed: string;
  readonly count: number;
  /** Which of several hypercubes of the same seed, from 0. */
  readonly round: number;
}

/** One Latin hypercube over the numbers. */
export function hypercube(
  numbers: readonly RangedNumber[],
  { seed, count, round }: Hypercube,
): readonly (readonly Override[])[] {
  const columns = numbers.map((number) => {
    const key = deriveKey(seed, round, number.together, "assumption");
    return pointsOf(new Draws([key]), count).map((point) => valueAt(number, point));
  });
  return Array.from({ length: count }, (_, draw) =>
    numbers.map(({ path }, i) => ({ path, value: columns[i]?.[draw] ?? 0 })),
  );
}

/** One point in each nth part of 0 to 1, in random order. */
export function pointsOf(uniforms: Draws, count: number): readonly number[] {
  const lots = Array.from({ length: count }, (_, i) => uniforms.uniform(0, i, 0));
  const order = lots.map((_, i) => i).sort((a, b) => (lots[a] ?? 0) - (lots[b] ?? 0) || a - b);
  const points = new Array<number>(count).fill(0);
  order.forEach((draw, stratum) => {
    points[draw] = (stratum + uniforms.uniform(0, draw, 1)) / count;
  });
  return points;
}

/** A point between 0 and 1 as a value of the number; wide ranges by their logarithm, unless that is not wanted. */
export function valueAt(
  { low, high, isWhole }: Pick<RangedNumber, "low" | "high" | "isWhole">,
  point: number,
  isByLogarithm = true,
): number {
  if (isWhole) return Math.min(high, low + Math.floor(point * (high - low + 1)));
  const isWide = isByLogarithm && low > 0 && high >= wide * low;
  const value = isWide ? low * exp(point * log(high / low)) : low + point * (high - low);
  return Math.min(high, Math.max(low, Number(value.toPrecision(digits))));
}

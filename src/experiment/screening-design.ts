// Where the numbers of a scenario are put to see which of them matters, as places between the two ends of their ranges
// (0 to 1). Where a number starts a walk depends on the seed, its name and the sample alone; when it moves, on its lot among
// those of all. Of a Sobol sequence each number has the axis of its position among the numbers, shifted by its name.
import { Draws } from "../random/draws.ts";
import { deriveKey } from "../random/keys.ts";
import { mostDimensions, sobolPoint } from "../random/sobol.ts";

/** Two matrices of samples need two axes for each number. */
export const mostSampledNumbers = Math.floor(mostDimensions / 2);

/** Morris's grid has four places for each number, and a step goes half of them on. */
const gridPlaces = 4;
const stepsOfMove = gridPlaces / 2;
const lastPlace = gridPlaces - 1;

/** One walk through the ranges: each number moves once, in random order, and stays where it has gone. */
export interface Trajectory {
  /** The points of the walk: one more than there are numbers. */
  readonly points: readonly (readonly number[])[];
  /** The numbers, by index, in the order in which they move. */
  readonly order: readonly number[];
}

/** Trajectory `index` from 0 of Morris's design over numbers of these names; trajectories are independent. */
export function trajectoryOf(names: readonly string[], seed: string, index: number): Trajectory {
  const draws = new Draws(names.map((name) => deriveKey(seed, index, name, "trajectory")));
  const starts = names.map((_, i) => Math.floor(gridPlaces * draws.uniform(i, 0, 0)));
  const lots = names.map((_, i) => draws.uniform(i, 1, 0));
  const order = names.map((_, i) => i).sort((a, b) => (lots[a] ?? 0) - (lots[b] ?? 0) || a - b);
  const points = [starts.map((start) => start / lastPlace)];
  for (const moving of order) {
    const start = starts[moving] ?? 0;
    const end = start < stepsOfMove ? start + stepsOfMove : start - stepsOfMove;
    points.push((points.at(-1) ?? []).with(moving, end / lastPlace));
  }
  return { points, order };
}

/**
 * Points of sample `index` from 0 for Sobol's indices: one, an independent other, and then the one with each number in
 * turn as in the other. Points of a Sobol sequence, moved by a random digital shift of each axis (J. Matousek, On the
 * L2-discrepancy for anchored boxes, Journal of Complexity 14 (1998) 527-556). `axes` are those of `shiftedAxes`.
 */
export function sampleOf(axes: readonly number[], index: number): readonly (readonly number[])[] {
  const point = sobolPoint(index, axes.length).map((place, axis) => shifted(place, axes[axis] ?? 0));
  const count = axes.length / 2;
  const [one, other] = [point.slice(0, count), point.slice(count)];
  return [one, other, ...one.map((_, i) => one.with(i, other[i] ?? 0))];
}

/** The shift of each axis: first those of the one point, then those of the other. */
export function shiftedAxes(names: readonly string[], seed: string): readonly number[] {
  return [0, 1].flatMap((matrix) => names.map((name) => deriveKey(seed, matrix, name, "sample")[0]));
}

const wholeRange = 4294967296;

function shifted(place: number, shift: number): number {
  return (((place * wholeRange) ^ shift) >>> 0) / wholeRange;
}

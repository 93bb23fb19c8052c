// Which combinations a sweep tries. Points come first, and at each of them every policy in turn: neighbouring cells are of
// the same callers in the same centre.
import { Draws } from "../random/draws.ts";
import { deriveKey } from "../random/keys.ts";
import { sobolPoint } from "../random/sobol.ts";
import type { Sweep, SweepCell, SweepDesign, SweepFactor } from "../results/sweep.ts";
import { pointsOf, valueAt } from "./ensemble-draws.ts";
import { assumptionsOf, screeningPoints } from "./screening-points.ts";

/** One value of each factor, in their order. */
type Point = readonly number[];

/** How many cells there will be, without making one. */
export function countCells(
  design: SweepDesign,
  factors: readonly SweepFactor[],
  policies: readonly string[],
): number {
  return pointCount(design, factors) * policies.length;
}

function pointCount(design: SweepDesign, factors: readonly SweepFactor[]): number {
  if ("points" in design) return design.points;
  if ("trajectories" in design) return design.trajectories * (assumptionsOf(factors).length + 1);
  if ("samples" in design) return design.samples * (assumptionsOf(factors).length + 2);
  if (design.kind === "grid") return factors.reduce((product, { levels }) => product * countOf(levels), 1);
  return factors.reduce((sum, factor) => sum + otherLevels(factor).length, 1);
}

function countOf(levels: SweepFactor["levels"]): number {
  return levels?.length ?? 0;
}

function otherLevels({ levels, value }: SweepFactor): readonly number[] {
  return (levels ?? []).filter((level) => level !== value);
}

/** Every cell, in the order of the plan. */
export function* sweepCells(sweep: Sweep): Generator<SweepCell, void, undefined> {
  let number = 0;
  for (const point of pointsOfDesign(sweep)) {
    const values = Object.fromEntries(sweep.factors.map(({ path, value }, i) => [path, point[i] ?? value]));
    for (const policy of sweep.policies) yield { number: ++number, policy, values };
  }
}

function pointsOfDesign(sweep: Sweep): Iterable<Point> {
  const { design, factors } = sweep;
  if ("trajectories" in design || "samples" in design) return screeningPoints(sweep);
  if (!("points" in design)) return design.kind === "grid" ? gridPoints(factors) : onesAtATime(factors);
  if (design.kind === "sobol") return sobolPoints(factors, design.points);
  return hypercubePoints(sweep, design.points);
}

/** Counts like a clock: the last factor changes first. */
function* gridPoints(factors: readonly SweepFactor[]): Generator<Point, void, undefined> {
  const [first, ...others] = factors;
  if (first === undefined) {
    yield [];
    return;
  }
  for (const level of first.levels ?? []) for (const rest of gridPoints(others)) yield [level, ...rest];
}

/** The scenario as it is, then each other value of each factor while the rest stay as they are. */
function* onesAtATime(factors: readonly SweepFactor[]): Generator<Point, void, undefined> {
  const middle = factors.map(({ value }) => value);
  yield middle;
  for (const [i, factor] of factors.entries())
    for (const level of otherLevels(factor)) yield middle.with(i, level);
}

function* sobolPoints(factors: readonly SweepFactor[], count: number): Generator<Point, void, undefined> {
  for (let index = 0; index < count; index++) {
    const point = sobolPoint(index, factors.length);
    yield factors.map((factor, i) => levelAt(factor, point[i] ?? 0));
  }
}

/** With n points, each factor falls once into each nth part of its range (McKay, Beckman and Conover 1979). */
function* hypercubePoints({ factors, seed }: Sweep, count: number): Generator<Point, void, undefined> {
  const columns = factors.map(({ path }) =>
    Float64Array.from(pointsOf(new Draws([deriveKey(seed, 0, path, "sweep")]), count)),
  );
  for (let index = 0; index < count; index++)
    yield factors.map((factor, i) => levelAt(factor, columns[i]?.[index] ?? 0));
}

/** The value of a factor at a place between 0 and 1: each of its levels alike, or evenly between its ends. */
function levelAt(factor: SweepFactor, place: number): number {
  const { levels, isTagged } = factor;
  if (levels !== null) return levels[Math.floor(place * levels.length)] ?? factor.value;
  return valueAt(factor, place, isTagged);
}

// The points of a screening as values of the numbers: numbers that are one assumption, the points of a curve, say, are
// at the same place of their ranges.
import type { Sweep, SweepFactor } from "../results/sweep.ts";
import { valueAt } from "./ensemble-draws.ts";
import { sampleOf, shiftedAxes, trajectoryOf } from "./screening-design.ts";

/** One assumption: the numbers that are varied as one. */
export interface Assumption {
  readonly name: string;
  readonly factors: readonly SweepFactor[];
}

/** In the order of their first numbers. */
export function assumptionsOf(factors: readonly SweepFactor[]): readonly Assumption[] {
  const byName = new Map<string, SweepFactor[]>();
  for (const factor of factors) {
    const name = factor.together ?? factor.path;
    byName.set(name, [...(byName.get(name) ?? []), factor]);
  }
  return [...byName].map(([name, each]) => ({ name, factors: each }));
}

/** Trajectories or samples one after the other, each with all its points. */
export function* screeningPoints({
  design,
  factors,
  seed,
}: Pick<Sweep, "design" | "factors" | "seed">): Generator<readonly number[], void, undefined> {
  const names = assumptionsOf(factors).map(({ name }) => name);
  const axis = factors.map(({ path, together }) => names.indexOf(together ?? path));
  const valuesOf = (places: readonly number[]) =>
    factors.map((factor, i) => valueAt(factor, places[axis[i] ?? 0] ?? 0, factor.isTagged));
  if ("trajectories" in design)
    for (let index = 0; index < design.trajectories; index++)
      yield* trajectoryOf(names, seed, index).points.map(valuesOf);
  if (!("samples" in design)) return;
  const axes = shiftedAxes(names, seed);
  for (let index = 0; index < design.samples; index++) yield* sampleOf(axes, index).map(valuesOf);
}

/** By how much of its range a number has moved: as whole numbers do, or in the places between the ends. */
export function shareMoved({ isWhole, low, high }: SweepFactor, values: Step, places: Step): number {
  return isWhole ? (values.to - values.from) / (high - low) : places.to - places.from;
}

export interface Step {
  readonly from: number;
  readonly to: number;
}

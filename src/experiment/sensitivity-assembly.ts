// What the cells of a screening say together: which assumption matters for which measure.
import { definitionsOf } from "../results/definitions.ts";
import {
  type SampledMeasure,
  type ScreenedMeasure,
  type Sensitivity,
  sensitivityDefinitions,
  sensitivityFormat,
} from "../results/sensitivity.ts";
import type { Sweep, SweepFactor, SweepMeasure, SweptCell } from "../results/sweep.ts";
import { type Assumption, assumptionsOf } from "./screening-points.ts";
import { level, sampled, screened } from "./sensitivity-influences.ts";
import { outcomesOf, type PointOutcomes } from "./sensitivity-outcomes.ts";

/** Whether a sweep is of a screening. */
export function isSensitivity({ design }: Pick<Sweep, "design">): boolean {
  return "trajectories" in design || "samples" in design;
}

/** Of a whole screening, all cells of which are given, in the order of the plan. */
export function sensitivityOf(plan: Sweep, swept: Iterable<SweptCell>): Sensitivity {
  const { version, scenario, hash, seed, policies, design, cells, factors } = plan;
  const assumptions = assumptionsOf(factors);
  const outcomes = outcomesOf(plan, swept);
  const measures = plan.measures.map((measure, i) =>
    measureOf(plan, { measure, assumptions, outcomes: outcomes.measures[i] ?? { points: [], unit: "" } }),
  );
  const definitions = definitionsOf(measures);
  return {
    format: sensitivityFormat,
    kind: "sensitivity",
    version,
    scenario,
    hash,
    seed,
    policies,
    method: "samples" in design ? "sobolIndices" : "morris",
    samples: samplesOf(design),
    cells,
    replications: plan.replications ?? 1,
    level,
    assumptions: assumptions.map(({ name, factors: each }) => ({ name, numbers: each.map(numberOf) })),
    measures,
    definitions: [...definitions, ...sensitivityDefinitions],
    warned: outcomes.warned,
    warnings: outcomes.warnings,
    broken: outcomes.broken,
  };
}

function samplesOf(design: Sweep["design"]): number {
  if ("trajectories" in design) return design.trajectories;
  if ("samples" in design) return design.samples;
  throw new Error(`a sweep with the design ${design.kind} is no screening`);
}

interface Part {
  readonly measure: SweepMeasure;
  readonly assumptions: readonly Assumption[];
  readonly outcomes: PointOutcomes;
}

function measureOf(plan: Sweep, { measure, assumptions, outcomes }: Part): ScreenedMeasure | SampledMeasure {
  const { points, unit } = outcomes;
  const means = points.flatMap((point) =>
    point === null ? [] : point.reduce((sum, value) => sum + value, 0) / point.length,
  );
  const common = {
    ...measure,
    unit,
    least: means.length === 0 ? null : means.reduce((a, b) => Math.min(a, b)),
    most: means.length === 0 ? null : means.reduce((a, b) => Math.max(a, b)),
    undefinedPoints: points.length - means.length,
  };
  if ("samples" in plan.design) return { ...common, method: "sobolIndices", ...sampled(assumptions, points) };
  return { ...common, method: "morris", influences: screened(plan, assumptions, points) };
}

function numberOf({ path, value, low, high, unit, isWhole, together }: SweepFactor) {
  return { path, value, low, high, unit, isWhole, together: together ?? path };
}

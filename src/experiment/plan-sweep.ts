// A plan of a sweep read against its scenario: what will be run, or everything that is wrong with it.
import { mostDimensions } from "../random/sobol.ts";
import { type Sweep, type SweepDesign, type SweepFactor, sweepFormat } from "../results/sweep.ts";
import { version } from "../results/version.ts";
import { canonicalText } from "../scenario/authored-data.ts";
import { contentHash } from "../scenario/content-hash.ts";
import type { LoadAgain, LoadedScenario } from "../scenario/load-scenario.ts";
import { type Mistake, placed, type Report } from "../scenario/places.ts";
import type { Problem } from "../scenario/problem.ts";
import { numberOf } from "../scenario/quantity.ts";
import type { ScenarioText } from "../scenario/scenario-text.ts";
import { hasWrongPart } from "../scenario/shape.ts";
import { readSweepPlan, type SweepPlan } from "../scenario/sweep-plan.ts";
import { countCells } from "./sweep-design.ts";
import { readFactor } from "./sweep-factors.ts";
import { runsOf } from "./sweep-runs.ts";
import { measuresOf, policiesOf } from "./sweep-subjects.ts";
import { triedFactors } from "./sweep-trials.ts";

export type PlannedSweep =
  | { readonly ok: true; readonly sweep: Sweep }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** More would take weeks, and nobody could look at them. */
export const mostCells = 100_000;

/**
 * Reads a plan for the scenario that `load` loads; nothing is run. Mistakes of the plan are told by line and column, those
 * of the scenario as its own.
 *
 * `const planned = planSweep({ name: "plan.yaml", text }, scenarioLoader(scenario))`
 */
export function planSweep(source: ScenarioText, load: LoadAgain): PlannedSweep {
  const plan = readSweepPlan(source);
  const { layer } = plan;
  const base = load({ everyPolicy: true });
  if (layer === null || !base.ok)
    return refused([...plan.problems, ...(base.ok ? [] : base.problems)], source.name);
  const problems: Problem[] = [...plan.problems];
  const report = (mistake: Mistake) => {
    if (!plan.meant.includes(mistake.path.join("."))) problems.push(placed(mistake, layer.places));
  };
  const sweep = sweepOf(plan, { load, base, report });
  if (sweep === null || problems.length > 0) return refused(problems, source.name);
  const factors = triedFactors(load, sweep, report);
  return problems.length > 0 ? refused(problems, source.name) : { ok: true, sweep: { ...sweep, factors } };
}

interface Reading {
  readonly load: LoadAgain;
  readonly base: LoadedScenario;
  readonly report: Report;
}

/** Null where the plan says too little to go on. */
function sweepOf({ parts }: SweepPlan, { load, base, report }: Reading): Sweep | null {
  const policies = policiesOf(parts.policies, base, report);
  const design = designOf(parts, report);
  const factors = Object.entries(parts.factors ?? {}).map(([path, factor]) =>
    factor === undefined || design === null
      ? null
      : readFactor(path, factor, { base: base.base, isSpread: "points" in design, report }),
  );
  const isWrong = parts.factors === undefined && Object.hasOwn(parts, "factors");
  const known = factors.filter((factor) => factor !== null);
  const measures = measuresOf(parts.measures, { load, base, policies, report });
  const runs = runsOf(parts, base.scenario.run, report);
  if (design === null || isWrong || known.length < factors.length || runs === null) return null;
  const cells = countCells(design, known, policies);
  checkSize(cells, { design, factors: known, policies }, report);
  return {
    format: sweepFormat,
    kind: "sweep",
    version,
    scenario: base.scenario.name,
    hash: scenarioHash(base),
    seed: parts.seed === undefined ? base.scenario.run.seed : String(parts.seed),
    measures,
    ...runs,
    policies,
    factors: known,
    design,
    cells,
  };
}

function designOf({ design, factors }: SweepPlan["parts"], report: Report): SweepDesign | null {
  if (design === undefined) return null;
  if (typeof design === "string") return { kind: design };
  if (hasWrongPart(design)) return null;
  const given = (["latinHypercube", "sobol"] as const).filter((each) => design[each] !== undefined);
  const [kind] = given;
  if (kind === undefined || given.length > 1) {
    const found = kind === undefined ? "neither" : "both";
    report({ path: ["design"], expected: "one of latinHypercube and sobol, with its points", found });
    return null;
  }
  const count = Object.keys(factors ?? {}).length;
  const path = ["design", kind];
  const found = `${count} factors`;
  if (count === 0) report({ path, expected: "factors to spread the points over", found: "none" });
  if (kind === "sobol" && count > mostDimensions)
    report({ path, expected: `at most ${mostDimensions} factors: there are no more good axes`, found });
  return { kind, points: numberOf(design[kind]) };
}

interface Size {
  readonly design: SweepDesign;
  readonly factors: readonly SweepFactor[];
  readonly policies: readonly string[];
}

function checkSize(cells: number, { design, factors, policies }: Size, report: Report): void {
  if (cells < 2)
    return report({
      path: ["design"],
      expected: "two cells or more: a factor with several values, or several policies",
      found: `${cells}`,
    });
  if (cells <= mostCells) return;
  const parts =
    "points" in design || design.kind === "oneAtATime"
      ? []
      : factors.map(({ levels }) => levels?.length ?? 1);
  const sizes = [...parts, ...(policies.length > 1 ? [policies.length] : [])];
  const how = sizes.length > 1 ? ` (${sizes.map(grouped).join(" × ")})` : "";
  report({
    path: ["design"],
    expected: `at most ${grouped(mostCells)} cells`,
    found: `${grouped(cells)}${how}`,
  });
}

const thousands = /\B(?=(\d{3})+$)/g;

function grouped(count: number): string {
  return String(count).replace(thousands, ",");
}

/** Of all that a scenario file says, its policies and call logs too: with another one, cells would not be comparable. */
export function scenarioHash({ base, hash }: LoadedScenario): string {
  return contentHash(canonicalText({ file: base.data, base: hash }));
}

/** In the order of the plan's lines; what is wrong with the scenario comes last. */
function refused(problems: readonly Problem[], plan: string): PlannedSweep {
  const isElsewhere = ({ file }: Problem) => Number(file !== plan);
  return {
    ok: false,
    problems: problems.toSorted(
      (a, b) => isElsewhere(a) - isElsewhere(b) || a.line - b.line || a.column - b.column,
    ),
  };
}

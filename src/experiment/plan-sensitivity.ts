// A screening of the unsourced numbers of a scenario, planned as a sweep: its cells can be kept, shared out, merged and
// repeated as those of any other.
import { type Sweep, type SweepDesign, sweepFormat } from "../results/sweep.ts";
import { version } from "../results/version.ts";
import type { LoadAgain } from "../scenario/load-scenario.ts";
import { pathHint } from "../scenario/nearest.ts";
import type { Mistake } from "../scenario/places.ts";
import { noRanges } from "./ensemble.ts";
import { mostCells, scenarioHash } from "./plan-sweep.ts";
import { loadedOrThrow, type RangeOptions, rangedNumbers } from "./ranged-numbers.ts";
import { mostSampledNumbers } from "./screening-design.ts";
import { assumptionsOf } from "./screening-points.ts";
import { countCells } from "./sweep-design.ts";
import { measuresOf, policiesOf, type WrittenMeasures } from "./sweep-subjects.ts";

interface AskedMistake {
  /** Which part of what was asked is wrong. */
  readonly part: "policies" | "measures" | "numbers" | "samples" | "scenario";
  /** `expected …, found …`. */
  readonly text: string;
}

/** What was asked for cannot be had of this scenario; every mistake at once. */
export class SensitivityRefused extends Error {
  readonly mistakes: readonly AskedMistake[];

  constructor(mistakes: readonly AskedMistake[]) {
    super(mistakes.map(({ part, text }) => `${part}: ${text}`).join("; "));
    this.name = "SensitivityRefused";
    this.mistakes = mistakes;
  }
}

export interface SensitivityPlan extends RangeOptions {
  /** One; or two, of which the second less the first is asked about. `base` unless said. */
  readonly policies?: readonly string[] | undefined;
  /** The headline unless said. */
  readonly measures?: WrittenMeasures | undefined;
  /** Paths of the numbers, or of what several lie in; all numbers with tag A and a range unless said. */
  readonly numbers?: readonly string[] | undefined;
  /** Morris's method with 10 trajectories unless said. Samples of Sobol's are best a power of two. */
  readonly design?: Extract<SweepDesign, { kind: "morris" | "sobolIndices" }> | undefined;
  /** Of each point; 4 unless said. With one, effects cannot be told from luck. */
  readonly replications?: number | undefined;
  /** The scenario's unless said. */
  readonly seed?: string | undefined;
}

export const usualTrajectories = 10;
const usualReplications = 4;

/** Plans without running anything. Throws `ScenarioError` if the scenario is wrong, `SensitivityRefused` if the plan is. */
export function planSensitivity(load: LoadAgain, plan: SensitivityPlan = {}): Sweep {
  const { design = { kind: "morris", trajectories: usualTrajectories }, numbers } = plan;
  const { replications = usualReplications } = plan;
  const base = loadedOrThrow(load, { everyPolicy: true });
  const mistakes: AskedMistake[] = [];
  const report = (mistake: Mistake) => mistakes.push(asked(mistake));
  const policies = policiesOf(plan.policies, base, report);
  if (policies.length > 2)
    mistakes.push({
      part: "policies",
      text: `expected one policy, or two to compare, found ${policies.length}`,
    });
  if (mistakes.length > 0) throw new SensitivityRefused(mistakes);
  const measures = measuresOf(plan.measures, { load, base, policies, report });
  const factors = chosen(factorsOf(load, { ...plan, policies }), numbers, mistakes);
  const sweep: Sweep = {
    format: sweepFormat,
    kind: "sweep",
    version,
    scenario: base.scenario.name,
    hash: scenarioHash(base),
    seed: plan.seed ?? base.scenario.run.seed,
    measures,
    replications,
    precision: null,
    keepsReadings: true,
    policies,
    factors,
    design,
    cells: countCells(design, factors, policies),
  };
  if (factors.length > 0) checkSize(sweep, mistakes);
  if (mistakes.length > 0) throw new SensitivityRefused(mistakes);
  return sweep;
}

function asked({ path, expected, found, hint }: Mistake): AskedMistake {
  const part = path[0] === "policies" ? "policies" : "measures";
  const isOfPlan = hint?.includes("{") ?? false;
  return {
    part,
    text: `expected ${expected}, found ${found}${hint === undefined || isOfPlan ? "" : ` (${hint})`}`,
  };
}

function factorsOf(load: LoadAgain, options: RangeOptions): Sweep["factors"] {
  return rangedNumbers(load, options).map(({ path, unit, value, low, high, isWhole, together }) => ({
    path,
    unit,
    value,
    levels: null,
    low: rounded(low),
    high: rounded(high),
    isWhole,
    isTagged: true,
    together,
  }));
}

const digits = 12;

/** 240 rather than 240.00000000000003. */
function rounded(value: number): number {
  return Number(value.toPrecision(digits));
}

/** Those at the paths that are asked for, or within them; all where none are. */
function chosen(
  factors: Sweep["factors"],
  wanted: readonly string[] | undefined,
  mistakes: AskedMistake[],
): Sweep["factors"] {
  if (factors.length === 0) mistakes.push({ part: "scenario", text: noRanges });
  if (wanted === undefined || factors.length === 0) return factors;
  const isIn = (path: string, part: string) => path === part || path.startsWith(`${part}.`);
  for (const part of wanted) {
    if (factors.some(({ path }) => isIn(path, part))) continue;
    const { hint } = pathHint(
      part,
      factors.map(({ path }) => path),
    );
    const meant = hint === undefined ? "; `sim101 check` lists them" : ` (${hint})`;
    mistakes.push({
      part: "numbers",
      text: `expected the path of an assumed number with a range, found ${part === "" ? "nothing" : part}${meant}`,
    });
  }
  return factors.filter(({ path }) => wanted.some((part) => isIn(path, part)));
}

function checkSize({ design, factors, cells }: Sweep, mistakes: AskedMistake[]): void {
  const count = assumptionsOf(factors).length;
  if (design.kind === "sobolIndices" && count > mostSampledNumbers)
    mistakes.push({
      part: "numbers",
      text: `expected at most ${mostSampledNumbers} assumptions for Sobol's indices, found ${count}; screen them with Morris's method first, and name those that matter`,
    });
  if (cells > mostCells)
    mistakes.push({ part: "samples", text: `expected at most ${mostCells} cells, found ${cells}` });
}

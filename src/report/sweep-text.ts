// What `sim101 sweep` prints: a table of all cells where there are few, else where each measure is lowest and highest.

import type { Sweep, SweepCell, SweepFactor, SweptCell } from "../results/sweep.ts";
import type { SweepSummary, SweptRow } from "../results/sweep-summary.ts";
import { plural } from "../words/plural.ts";
import { sayMeasure } from "./compare-words.ts";
import { sayRow } from "./say.ts";
import { plain, table, wrap } from "./text-lines.ts";

/** A table of more cells is better read from its file. */
export const mostInTable = 24;

const designWords = {
  grid: "every combination",
  oneAtATime: "one factor at a time",
  latinHypercube: "Latin hypercube",
  sobol: "Sobol sequence",
} as const;

/** Plain lines of at most 100 columns where names allow it; `few` is all cells, or empty. */
export function sweepTextLines(
  sweep: Sweep,
  summary: SweepSummary,
  few: readonly SweptCell[],
): readonly string[] {
  return [
    ...sweepHeadLines(sweep),
    "",
    ...(few.length > 0 ? cellTable(sweep, few) : extremeLines(sweep, summary)),
    ...warningLines(sweep, summary),
  ];
}

/** `25 cells (every combination) of 4 replications each`. */
export function sayCells({ cells, design, replications, precision }: Sweep): string {
  const each =
    precision === null
      ? `${plural(replications ?? 1, "replication")} each`
      : `${precision.atLeast} to ${precision.atMost} replications each`;
  const runs = isScreening(design) ? `, ${plural(cells * (replications ?? 1), "run")}` : "";
  return `${plural(cells, "cell")} (${sayDesign(design)}), ${each}${runs}`;
}

function isScreening(design: Sweep["design"]): boolean {
  return "trajectories" in design || "samples" in design;
}

/** `every combination`, `10 Morris trajectories`. */
function sayDesign(design: Sweep["design"]): string {
  if ("trajectories" in design) return `${design.trajectories} Morris trajectories`;
  if ("samples" in design) return `${design.samples} samples for Sobol's indices`;
  return designWords[design.kind];
}

/** What is varied, under which policies, and how often. */
export function sweepHeadLines(sweep: Sweep): readonly string[] {
  const { scenario, policies, seed, factors } = sweep;
  const under = policies.length === 1 ? `policy ${policies[0]}` : `policies ${policies.join(", ")}`;
  return [
    ...wrap(plain(`${scenario}, ${under}`), 2),
    ...wrap(plain(`${sayCells(sweep)}, seed ${seed}`), 2),
    ...factors.flatMap((factor, i) => wrap(plain(`${letterOf(i)}: ${sayFactor(factor)}`), 4)),
  ];
}

/** `teams.crib.staffing.deskHours 70, 80, 90 h/day (95 in the scenario)`. */
function sayFactor({ path, unit, value, levels, low, high }: SweepFactor): string {
  const values = levels === null || levels.length > 12 ? `${low} to ${high}` : levels.join(", ");
  return `${path} ${values} ${unit}`.trimEnd().concat(` (${value} in the scenario)`);
}

/** Factors are long paths: in tables they are A, B, C. */
function letterOf(index: number): string {
  const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
  return index < letters.length ? (letters[index] ?? "") : `F${index + 1}`;
}

function cellTable(sweep: Sweep, few: readonly SweptCell[]): readonly string[] {
  const hasPolicies = sweep.policies.length > 1;
  const [first] = few;
  const heads = [
    ...sweep.factors.map((_, i) => letterOf(i)),
    ...(hasPolicies ? ["policy"] : []),
    ...(first?.result.outcome.rows ?? []).map(sayMeasure),
  ];
  const rows = few.map(({ cell, result }) => [
    ...sweep.factors.map(({ path }) => String(cell.values[path])),
    ...(hasPolicies ? [plain(cell.policy)] : []),
    ...result.outcome.rows.map(sayRow),
  ]);
  return ["Intervals of 95 % in brackets", ...table([heads, ...rows])];
}

function extremeLines(sweep: Sweep, { lowest, highest, first }: SweepSummary): readonly string[] {
  const line = (word: string, found: SweptRow | null | undefined) =>
    found ? [[word, sayRow(found.row), `at ${sayCell(sweep, found.cell)}`]] : [];
  const extremes = first.flatMap((row, i) => {
    const lines = [...line("lowest", lowest[i]), ...line("highest", highest[i])];
    return [sayMeasure(row), ...(lines.length === 0 ? ["  undefined in every cell"] : table(lines))];
  });
  return ["Intervals of 95 % in brackets", ...extremes];
}

/** `A 80, B 500, policy more (cell 12)`. */
function sayCell({ factors, policies }: Sweep, { number, policy, values }: SweepCell): string {
  const parts = factors.map(({ path }, i) => `${letterOf(i)} ${values[path]}`);
  const under = policies.length > 1 ? [`policy ${plain(policy)}`] : [];
  return `${[...parts, ...under].join(", ")} (cell ${number})`;
}

function warningLines(sweep: Sweep, { warned, warnings }: SweepSummary): readonly string[] {
  if (warned === 0) return [];
  return [
    "",
    `${warned} of ${plural(sweep.cells, "cell")} ${warned === 1 ? "has a warning" : "have a warning; for one"}:`,
    ...[...warnings].flatMap(([warning, cell]) => wrap(`  ${plain(warning)} (cell ${cell.number})`, 4)),
  ];
}

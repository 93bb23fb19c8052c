// A comparison as a table for a spreadsheet: one line for each measure and policy, numbers in full.
import type { Comparison, ComparisonRow } from "../results/comparison.ts";
import { type Bounds, rowLabels } from "../results/row.ts";
import { csv, type Lines } from "./csv.ts";

type Label = (typeof rowLabels)[number];

const figures = ["baseline", "policy", "difference"].flatMap((what) => [
  `${what} value`,
  `${what} low`,
  `${what} high`,
]);

export function comparisonCsv(comparison: Comparison): string {
  return csv(comparisonLines(comparison));
}

/** A heading and its lines. Differences are policy less baseline; their intervals hold together at the comparison's level. */
export function comparisonLines({ baseline, rows, level }: Comparison): Lines {
  const others = rowLabels.filter((name) => isOther(name) && rows.some((row) => row[name] !== undefined));
  const head = [
    "measure",
    "queue",
    "team",
    ...others,
    "period",
    "unit",
    "headline",
    "better when",
    "baseline",
    "policy",
  ];
  return [
    [...head, ...figures, "level", "verdict", "pairs", "variance reduction", "replications to tell", "exact"],
    ...rows.map((row) => [...namesOf(row, others, baseline), ...figuresOf(row), level, ...judgementOf(row)]),
  ];
}

/** Labels that have a column only where a row has them. */
function isOther(label: Label): boolean {
  return label !== "queue" && label !== "team" && label !== "period";
}

function namesOf(row: ComparisonRow, others: readonly Label[], baseline: string) {
  const { measure, queue = null, team = null, period = null, unit, isHeadline, betterWhen, policy } = row;
  const labels = others.map((name) => row[name] ?? null);
  return [
    measure,
    queue,
    team,
    ...labels,
    period,
    unit,
    isHeadline ? "yes" : "no",
    betterWhen,
    baseline,
    policy,
  ];
}

function figuresOf({ baseline, own, difference }: ComparisonRow) {
  const of = ({ value, low, high }: Bounds) => [value, low, high];
  return [...of(baseline), ...of(own), ...of(difference)];
}

function judgementOf({ verdict, pairs, varianceReduction, replicationsToTell, isExact }: ComparisonRow) {
  return [verdict, pairs, varianceReduction, replicationsToTell, isExact ? "yes" : "no"];
}

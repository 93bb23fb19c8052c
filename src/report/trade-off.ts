// Policies as a trade: what each costs and what each gives, and which are dominated because another is better in something
// and better or the same in everything, as intervals say.
import type { Comparison, ComparisonRow } from "../results/comparison.ts";
import type { TradeFigure } from "./trade-plot.ts";

const told: readonly string[] = ["better", "worse", "more", "less"];

/** One measure under every policy. */
export interface TradeMeasure {
  readonly row: ComparisonRow;
  /** That row, and those of the other policies. */
  readonly rows: readonly ComparisonRow[];
  readonly figures: ReadonlyMap<string, TradeFigure>;
}

/** The first row that answers `is`, under every policy; undefined unless it is defined under all of them. */
export function tradeMeasure(
  { rows, policies, baseline }: Comparison,
  is: (row: ComparisonRow) => boolean,
): TradeMeasure | undefined {
  const row = rows.find(is);
  if (row === undefined) return undefined;
  const same = rows.filter((each) => isSamePlace(each, row));
  const figures = new Map(
    policies.flatMap(({ policy }) => {
      const own = same.find((each) => each.policy === policy)?.own;
      const bounds = policy === baseline ? row.baseline : own;
      if (bounds === undefined || bounds.value === null) return [];
      const { value, low, high } = bounds;
      return [[policy, { value, low: low ?? value, high: high ?? value }] as const];
    }),
  );
  return figures.size === policies.length ? { row, rows: same, figures } : undefined;
}

function isSamePlace(one: ComparisonRow, other: ComparisonRow): boolean {
  const labels = ["measure", "queue", "team", "grade", "weights", "period", "part", "units"] as const;
  return labels.every((name) => one[name] === other[name]);
}

/** By policy, another that is better in one measure at least, and in every measure better or the same. */
export function dominatedBy(
  comparison: Comparison,
  measures: readonly TradeMeasure[],
): ReadonlyMap<string, string> {
  const names = comparison.policies.map(({ policy }) => policy);
  const dominates = (one: string, other: string) => {
    const standings = measures.map((measure) => standingOf(comparison, measure, [one, other]));
    return standings.includes("better") && standings.every((standing) => standing !== "untold");
  };
  return new Map(
    names.flatMap((policy) => {
      const better = names.find((other) => other !== policy && dominates(other, policy));
      return better === undefined ? [] : [[policy, better] as const];
    }),
  );
}

/** The less the better. */
function meanOf({ figures, row }: TradeMeasure, policy: string): number {
  const own = figures.get(policy)?.value ?? 0;
  return row.betterWhen === "more" ? -own : own;
}

/** Whether one policy is better than another, or the same; `untold` also where it is worse. */
type Standing = "better" | "same" | "untold";

/** Against the baseline by the verdict on the same callers; of two others, where their intervals do not overlap. */
function standingOf(
  { rows, baseline }: Comparison,
  measure: TradeMeasure,
  [one, other]: readonly [string, string],
): Standing {
  const isAhead = meanOf(measure, one) < meanOf(measure, other);
  const policies = [one, other].filter((policy) => policy !== baseline);
  if (policies.length === 1) {
    const row = rows.find((each) => isSamePlace(each, measure.row) && each.policy === policies[0]);
    if (row?.verdict === "same") return "same";
    return isAhead && told.includes(row?.verdict ?? "") ? "better" : "untold";
  }
  const [a, b] = [measure.figures.get(one), measure.figures.get(other)];
  if (a === undefined || b === undefined) return "untold";
  if (a.value === b.value && a.low === b.low && a.high === b.high) return "same";
  return isAhead && (a.high < b.low || b.high < a.low) ? "better" : "untold";
}

/** The policy whose mean is least. */
export interface Least {
  readonly policy: string;
  /** Others with the same figure. */
  readonly others: number;
  /** Whether it is told from all that have another figure. */
  readonly isTold: boolean;
}

/** Null where no policy can be told from the baseline. */
export function leastOf(comparison: Comparison, measure: TradeMeasure): Least | null {
  const isTold = (row: ComparisonRow) => isSamePlace(row, measure.row) && told.includes(row.verdict);
  if (!comparison.rows.some(isTold)) return null;
  const [least] = [...measure.figures].toSorted(([, a], [, b]) => a.value - b.value);
  if (least === undefined) return null;
  const [policy] = least;
  const standings = [...measure.figures.keys()]
    .filter((other) => other !== policy)
    .map((other) => standingOf(comparison, measure, [policy, other]));
  return {
    policy,
    others: standings.filter((standing) => standing === "same").length,
    isTold: !standings.includes("untold"),
  };
}

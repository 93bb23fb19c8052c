// Policies as a trade: what each costs and what each gives, and which are dominated because another is no worse in anything
// and clearly better in something.
import type { Comparison, ComparisonRow } from "../results/comparison.ts";
import type { TradeFigure } from "./trade-plot.ts";

const told: readonly string[] = ["better", "worse", "more", "less"];

/** One measure under every policy. */
export interface TradeMeasure {
  readonly row: ComparisonRow;
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
  return figures.size === policies.length ? { row, figures } : undefined;
}

function isSamePlace(one: ComparisonRow, other: ComparisonRow): boolean {
  const labels = ["measure", "queue", "team", "grade", "weights", "period", "part", "units"] as const;
  return labels.every((name) => one[name] === other[name]);
}

/** By policy, another that by the means is no worse in any measure, and in one is better by more than luck. */
export function dominatedBy(
  comparison: Comparison,
  measures: readonly TradeMeasure[],
): ReadonlyMap<string, string> {
  const names = comparison.policies.map(({ policy }) => policy);
  const isBetter = (one: string, other: string) =>
    measures.every((measure) => meanOf(measure, one) <= meanOf(measure, other)) &&
    measures.some((measure) => isClearlyBetter(comparison, measure, [one, other]));
  return new Map(
    names.flatMap((policy) => {
      const better = names.find((other) => isBetter(other, policy));
      return better === undefined ? [] : [[policy, better] as const];
    }),
  );
}

/** The less the better. */
function meanOf({ figures, row }: TradeMeasure, policy: string): number {
  const own = figures.get(policy)?.value ?? 0;
  return row.betterWhen === "more" ? -own : own;
}

/** Against the baseline by the verdict on the same callers; of two others, where their intervals do not overlap. */
function isClearlyBetter(
  { rows, baseline }: Comparison,
  measure: TradeMeasure,
  [one, other]: readonly [string, string],
): boolean {
  if (meanOf(measure, one) >= meanOf(measure, other)) return false;
  const policies = [one, other].filter((policy) => policy !== baseline);
  if (policies.length === 1)
    return rows.some(
      (row) => isSamePlace(row, measure.row) && row.policy === policies[0] && told.includes(row.verdict),
    );
  const [a, b] = [measure.figures.get(one), measure.figures.get(other)];
  return a !== undefined && b !== undefined && (a.high < b.low || b.high < a.low);
}

/** The policy with the least of a measure that can be told from the baseline; null where none can. */
export function leastOf({ rows, baseline }: Comparison, { row, figures }: TradeMeasure): string | null {
  const others = rows.filter((each) => isSamePlace(each, row) && told.includes(each.verdict));
  const [best] = [...figures].toSorted(([, a], [, b]) => a.value - b.value);
  const least = others.filter(({ difference }) => (difference.value ?? 0) < 0);
  if (least.length > 0)
    return least.toSorted((a, b) => (a.own.value ?? 0) - (b.own.value ?? 0))[0]?.policy ?? null;
  return others.length > 0 && best !== undefined ? baseline : null;
}

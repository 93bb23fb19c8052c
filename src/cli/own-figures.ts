// What a command has measured at the scenario's own numbers, for whoever asks again at others.
import type { OwnFigures } from "../experiment/ensemble-answers.ts";
import type { Comparison, ComparisonRow } from "../results/comparison.ts";
import type { Result } from "../results/result.ts";
import type { Bounds } from "../results/row.ts";
import { type RowPlace, rowNamesAt } from "../results/row-reader.ts";
import { findRow, rowKey } from "../results/row-search.ts";
import type { ResolvedScenario } from "../scenario/resolved.ts";

const nothing: Bounds = { value: null, low: null, high: null };

/** The headline of a run. */
export function figuresOfRun({ headline }: Result, scenario: ResolvedScenario): OwnFigures {
  const row = (measure: number) => findRow(headline, nameOf(scenario, scenario.headline[measure]));
  return { value: (_, measure) => boundsOf(row(measure)), difference: () => nothing };
}

/** The headline of a comparison, whose baseline this scenario is. */
export function figuresOfComparison({ rows, baseline }: Comparison, scenario: ResolvedScenario): OwnFigures {
  const find = (policy: string, measure: number): ComparisonRow | undefined => {
    const key = rowKey(nameOf(scenario, scenario.headline[measure]));
    return rows.find((row) => (policy === baseline || row.policy === policy) && rowKey(row) === key);
  };
  return {
    value: (policy, measure) => find(policy, measure)?.[policy === baseline ? "baseline" : "own"] ?? nothing,
    difference: (policy, measure) => find(policy, measure)?.difference ?? nothing,
  };
}

function nameOf(scenario: ResolvedScenario, place: RowPlace | undefined) {
  const [name] = place === undefined ? [] : rowNamesAt(scenario, place);
  return name ?? { measure: "" };
}

function boundsOf(row: Bounds | undefined): Bounds {
  return row === undefined ? nothing : { value: row.value, low: row.low, high: row.high };
}

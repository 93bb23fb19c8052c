// The unit of a measure of a scenario.
import type { ResolvedScenario } from "../scenario/resolved.ts";
import { type RowPlace, rowNamesAt } from "./row-reader.ts";
import { rowKey } from "./row-search.ts";
import { ratioSpecs } from "./row-specs.ts";

/** As the rows of a result have it; quantiles are times. */
export function unitAt(scenario: ResolvedScenario, place: RowPlace): string {
  const [name] = rowNamesAt(scenario, place);
  if (name === undefined) return "";
  const key = rowKey(name);
  const spec = ratioSpecs(scenario).find(
    ({ labels, measure }) => rowKey({ ...labels, measure: measure.name }) === key,
  );
  return spec?.measure.unit ?? "s";
}

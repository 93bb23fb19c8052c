// Sets of the unsourced numbers as a table for a spreadsheet: a line for each set, with its numbers, its measures and its
// differences.
import type { AssumedPlace, ComparisonAssumptions } from "../results/assumptions.ts";
import { csv } from "./csv.ts";

/** Differences are policy less baseline; all figures in the unit of their heading. */
export function setsCsv({
  numbers,
  sets,
  measures,
  differences = [],
}: Pick<ComparisonAssumptions, "numbers" | "sets" | "measures"> &
  Partial<Pick<ComparisonAssumptions, "differences">>): string {
  return csv([
    [
      "set",
      ...numbers.map(({ path, unit }) => (unit === "" ? path : `${path} (${unit})`)),
      ...measures.map((each) => `${headingOf(each)} under ${each.policy}`),
      ...differences.map((each) => `${headingOf(each)}: ${each.policy} less ${each.baseline}`),
    ],
    ...sets.map((set, i) => [
      i + 1,
      ...numbers.map(({ path }) => set[path] ?? null),
      ...[...measures, ...differences].map(({ values }) => values[i] ?? null),
    ]),
  ]);
}

function headingOf({ measure, queue, band, grade, period, unit }: AssumedPlace): string {
  const place = [queue ?? "", band ?? "", grade ?? "", period === "all" ? "" : period].filter(
    (part) => part !== "",
  );
  return [measure, ...place, ...(unit === "" ? [] : [`(${unit})`])].join(" ");
}

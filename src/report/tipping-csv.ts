// What was tried in the search for the tipping point, as a table for a spreadsheet.
import type { Bounds } from "../results/row.ts";
import type { TippingResult } from "../results/tipping.ts";
import { csv, type Lines } from "./csv.ts";

export function tippingCsv(result: TippingResult): string {
  return csv(tippingLines(result));
}

/** A heading, and one line for each value of each series. */
export function tippingLines({ series, path, replications, queue }: TippingResult): Lines {
  const three = (name: string) => [name, `${name} low`, `${name} high`];
  const of = (bounds: Bounds | null) =>
    bounds === null ? [null, null, null] : [bounds.value, bounds.low, bounds.high];
  return [
    [
      "series",
      path ?? "leaving (times the present)",
      "replications",
      ...three("lost a year (share of competent people)"),
      ...three("competent in the last month (people)"),
      ...three("gained in the last year (people)"),
      ...three("lost in the last year (people)"),
      ...three("margin (people a year)"),
      ...three("slack (people)"),
      ...three(`mean time to answer${queue === null ? "" : `, ${queue}`} (s)`),
    ],
    ...series.flatMap(({ kind, points }) =>
      points.map(({ x, yearlyLoss, competent, gained, lost, margin, slack, wait }) => [
        kind,
        x,
        replications,
        ...[yearlyLoss, competent, gained, lost, margin, slack, wait].flatMap(of),
      ]),
    ),
  ];
}

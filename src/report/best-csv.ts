// A selection as a table for a spreadsheet: one line for each policy.
import type { Best } from "../results/best.ts";
import { sayMeasure } from "./compare-words.ts";
import { csv, type Lines } from "./csv.ts";

/** Values in the unit of their heading; differences are from the policy in front. */
export function bestCsv(best: Best): string {
  return csv(bestTable(best));
}

/** A heading, and a line for each policy. */
export function bestTable({ policies, measure, frontier }: Best): Lines {
  const axes = frontier?.axes ?? [];
  const three = (name: string, unit: string) =>
    ["", " low", " high"].map((end) => `${name}${end}${unit === "" ? "" : ` (${unit})`}`);
  return [
    [
      "policy",
      "standing",
      "replications",
      "dropped behind",
      ...three(sayMeasure(measure), measure.unit),
      ...three("difference", measure.unit),
      ...axes.flatMap((axis) => three(`${axis.what}: ${sayMeasure(axis)}`, axis.unit)),
      "dominated by",
    ],
    ...policies.map(({ policy, standing, replications, droppedBy, own, difference }) => {
      const point = frontier?.points.find((each) => each.policy === policy);
      const values = point?.values ?? [];
      return [
        policy,
        standing,
        replications,
        droppedBy,
        ...[own, difference, ...values].flatMap((each) => [
          each?.value ?? null,
          each?.low ?? null,
          each?.high ?? null,
        ]),
        point?.dominatedBy.map((each) => each.policy).join(" ") ?? null,
      ];
    }),
  ];
}

// A comparison made by hand, whose figures are known: two policies of a centre with 999 and 101.

import { type Comparison, type ComparisonRow, comparisonFormat } from "../../src/results/comparison.ts";
import type { AuditCheck } from "../../src/results/result.ts";
import type { Bounds } from "../../src/results/row.ts";
import { check } from "./constructed-result.ts";

/** A value and half the width of its interval; null for no interval. */
export type Figure = readonly [value: number, half: number | null];

function bounds([value, half]: Figure): Bounds {
  return half === null ? { value, low: null, high: null } : { value, low: value - half, high: value + half };
}

/** A row of the wait for crib under `more-handlers`, changed in part. */
export function comparisonRow(
  change: Partial<ComparisonRow> = {},
  figures: { readonly baseline?: Figure; readonly own?: Figure; readonly difference?: Figure } = {},
): ComparisonRow {
  return {
    measure: "meanTimeToAnswer",
    queue: "crib",
    isHeadline: true,
    policy: "more-handlers",
    unit: "s",
    betterWhen: "less",
    baseline: bounds(figures.baseline ?? [303, 5]),
    own: bounds(figures.own ?? [173, 4]),
    difference: bounds(figures.difference ?? [-130, 20]),
    verdict: "better",
    pairs: 20,
    varianceReduction: 8.4,
    replicationsToTell: null,
    ...change,
  };
}

const also = { queue: "emergency", isHeadline: false } as const;
const open = { verdict: "notDistinguishable", replicationsToTell: 240 } as const;

/** `more-handlers` helps 101 and changes nothing for 999; `no-help` does nothing for 101 and hurts 999. */
export const constructedRows: readonly ComparisonRow[] = [
  comparisonRow(),
  comparisonRow(
    { policy: "no-help", ...open, varianceReduction: 40 },
    { own: [299, 5], difference: [-4, 14] },
  ),
  comparisonRow(
    { measure: "abandonmentRatio", unit: "share" },
    { baseline: [0.222, 0.003], own: [0.141, 0.003], difference: [-0.081, 0.008] },
  ),
  comparisonRow(
    {
      measure: "abandonmentRatio",
      unit: "share",
      policy: "no-help",
      verdict: "same",
      varianceReduction: null,
    },
    { baseline: [0.222, 0.003], own: [0.222, 0.003], difference: [0, 0] },
  ),
  comparisonRow({ ...also, ...open }, { baseline: [4.2, 0.1], own: [4.1, 0.1], difference: [-0.1, 0.3] }),
  comparisonRow(
    { ...also, policy: "no-help", verdict: "worse" },
    { baseline: [4.2, 0.1], own: [5.5, 0.2], difference: [1.3, 0.2] },
  ),
];

export function constructedComparison(change: Partial<Comparison> = {}): Comparison {
  const audit: readonly AuditCheck[] = [check("flow conservation", true), check("Little's law", true)];
  return {
    format: comparisonFormat,
    version: "0.1.0",
    scenario: "Wiltshire CCC 2017",
    seed: "tweetathon",
    complete: true,
    replications: 20,
    replicationsAskedFor: 20,
    from: "2017-01-01",
    to: "2017-12-31",
    warmUpDays: 7,
    level: 0.95,
    correction: { comparisons: 6, levelOfEach: 1 - 0.05 / 6 },
    baseline: "base",
    policies: [
      { policy: "base", description: null, hash: "aa", audit },
      { policy: "more-handlers", description: "Eight more people in CRIB.", hash: "bb", audit },
      { policy: "no-help", description: null, hash: "cc", audit },
    ],
    queues: [
      { id: "emergency", stage: "handler", channel: "999" },
      { id: "crib", stage: "handler", channel: "101" },
    ],
    rows: constructedRows,
    warnings: [],
    ...change,
  };
}

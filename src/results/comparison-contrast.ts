// One measure under a policy against the baseline: the paired difference, its interval, and the verdict, which says
// what the interval says and nothing else.

import { replicationsToTell } from "../statistics/paired-planning.ts";
import {
  type PairedDifference,
  pairedInterval,
  pairedRatioDifference,
  type RatioPart,
  varianceReduction,
} from "../statistics/paired-ratio.ts";
import type { ComparisonRow, Verdict } from "./comparison.ts";

export interface ContrastOptions {
  /** Confidence level of the interval of this one difference. */
  readonly level: number;
  readonly betterWhen: ComparisonRow["betterWhen"];
  /** Shares differ by no more than 1 either way, however wide an interval. */
  readonly unit?: string;
  /** Known without simulation: the difference needs no interval for its verdict, nor a second replication. */
  readonly isExact?: boolean;
}

export type Contrast = Pick<
  ComparisonRow,
  "difference" | "verdict" | "pairs" | "varianceReduction" | "replicationsToTell"
>;

/** How often a difference of the size seen is to be told by the number of replications that is named. */
const power = 0.8;

/** Policy less baseline; replication i of the one is paired with replication i of the other. */
export function contrastOf(
  baseline: readonly (RatioPart | null)[],
  policy: readonly (RatioPart | null)[],
  { level, betterWhen, unit, isExact = false }: ContrastOptions,
): Contrast {
  const pairs = baseline.flatMap((first, i) => {
    const second = policy[i] ?? null;
    return first === null || second === null ? [] : [{ first, second }];
  });
  const paired = pairedRatioDifference(
    pairs.map(({ first }) => first),
    pairs.map(({ second }) => second),
  );
  if (paired === null) return nothing(pairs.length);
  const { difference, varianceOfDifference } = paired;
  if (isExact) return exactly(paired, betterWhen);
  const interval = pairedInterval(paired, level);
  const verdict = verdictOf(paired, interval, betterWhen);
  const most = unit === "share" ? 1 : Number.POSITIVE_INFINITY;
  const isOpen = verdict === "notDistinguishable";
  return {
    difference: {
      value: difference,
      low: interval === null ? null : Math.max(-most, interval.low),
      high: interval === null ? null : Math.min(most, interval.high),
    },
    verdict,
    pairs: paired.pairs,
    varianceReduction: varianceReduction(paired),
    replicationsToTell: isOpen
      ? replicationsToTell({ difference, variance: varianceOfDifference, level, power })
      : null,
  };
}

function verdictOf(
  { difference, varianceOfDifference }: PairedDifference,
  interval: ReturnType<typeof pairedInterval>,
  betterWhen: ComparisonRow["betterWhen"],
): Verdict {
  if (interval === null) return "noInterval";
  if (difference === 0 && varianceOfDifference === 0) return "same";
  if (interval.low <= 0 && interval.high >= 0) return "notDistinguishable";
  return wayOf(difference, betterWhen);
}

function wayOf(difference: number, betterWhen: ComparisonRow["betterWhen"]): Verdict {
  const way = difference < 0 ? "less" : "more";
  if (betterWhen === null) return way;
  return way === betterWhen ? "better" : "worse";
}

function exactly({ difference, pairs }: PairedDifference, betterWhen: ComparisonRow["betterWhen"]): Contrast {
  return {
    difference: { value: difference, low: null, high: null },
    verdict: difference === 0 ? "same" : wayOf(difference, betterWhen),
    pairs,
    varianceReduction: null,
    replicationsToTell: null,
  };
}

function nothing(pairs: number): Contrast {
  return {
    difference: { value: null, low: null, high: null },
    verdict: "undefined",
    pairs,
    varianceReduction: null,
    replicationsToTell: null,
  };
}

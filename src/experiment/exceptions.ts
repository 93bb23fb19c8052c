// Exceptions, as the force defines them: "where the volume of crime exceeds the levels we would expect over a specified
// period", judged against the spread of like periods.
import { type ExceptionResult, exceptionFormat, type LastYear } from "../results/exception.ts";
import { version } from "../results/version.ts";
import { dateText } from "../scenario/dates.ts";
import type { Period } from "../scenario/like-period.ts";
import type { ResolvedScenario } from "../scenario/resolved.ts";
import {
  atLeast,
  atLeastOfTwo,
  atMost,
  meansBehind,
  usualRange,
  type VaryingCount,
} from "../statistics/negative-binomial.ts";
import { type Counted, expectedCount } from "./expected-count.ts";

const outsideOfOne = 0.05;

export interface Observation {
  /** The scenario over the period, without what happens once. */
  readonly scenario: ResolvedScenario;
  readonly hash: string;
  readonly period: Period;
  readonly counted: Counted;
  readonly observed: number;
  /** Of like periods, in place of the scenario's own figure. */
  readonly expected: number | null;
  readonly lastYear: number | null;
  readonly looks: number;
}

/** Judges an observed count; null where nothing is expected. */
export function judgeException(observation: Observation): ExceptionResult | null {
  const { scenario, counted, observed, expected, looks } = observation;
  const own = expectedCount(scenario, counted);
  const like = { mean: expected ?? own.mean, rateVariance: own.rateVariance };
  if (!(own.mean > 0 && like.mean > 0)) return null;
  const outside = outsideOfOne / looks;
  const [low, high] = usualRange(outside, like);
  const [ratioLow, ratioHigh] = meansBehind(observed, like.rateVariance, outsideOfOne);
  return {
    format: exceptionFormat,
    version,
    ...wordsOf(observation),
    observed,
    expected: like.mean,
    isExpectedGiven: expected !== null,
    expectedOfScenario: own.mean,
    rateVariance: like.rateVariance,
    looks,
    outside,
    low,
    high,
    atLeast: Math.min(1, atLeast(observed, like)),
    atMost: Math.min(1, atMost(observed, like)),
    verdict: verdictOn(observed, low, high),
    ratio: observed / like.mean,
    ratioLow: ratioLow / like.mean,
    ratioHigh: ratioHigh / like.mean,
    lastYear: lastYearOf(observation, like),
  };
}

function verdictOn(observed: number, low: number, high: number): ExceptionResult["verdict"] {
  if (observed > high) return "more";
  return observed < low ? "fewer" : "usual";
}

function wordsOf({ scenario, hash, period, counted }: Observation) {
  const named = (indices: readonly number[] | null, all: readonly { readonly id: string }[]) =>
    indices === null ? null : indices.map((index) => all[index]?.id ?? "");
  return {
    scenario: scenario.name,
    policy: scenario.policy,
    hash,
    from: dateText(period.first),
    to: dateText(period.last),
    sources: named(counted.sources, scenario.sources),
    reasons: named(counted.reasons, scenario.reasons ?? []),
    areas: named(counted.areas, scenario.areas ?? []),
  };
}

function lastYearOf({ observed, lastYear }: Observation, { rateVariance }: VaryingCount): LastYear | null {
  if (lastYear === null) return null;
  return {
    observed: lastYear,
    atLeast: Math.min(1, atLeastOfTwo(observed, observed + lastYear, rateVariance)),
  };
}

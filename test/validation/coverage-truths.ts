// What theory says of intervals: how often they hold the truth, which is less than their name says where the
// observations are skewed.
import { simulate } from "../../src/experiment/simulate.ts";
import { findRow } from "../../src/results/row-search.ts";
import { type Coverage, coverageOf, luckOf } from "./coverage.ts";
import { dayMeans, exactMean } from "./first-customers.ts";
import { caseScenario } from "./validation-case.ts";

/**
 * Of t intervals of d(25), by how many days each is made from: a million experiments of each size, drawn outside the
 * simulator around the exact mean; standard errors 0.0003. Law's own 500 experiments gave 0.88, 0.86, 0.89 and 0.91.
 */
export const skewedTruths = [
  { size: 5, at90: 0.83646, at95: 0.88791, halfWidth90: 0.6691 },
  { size: 10, at90: 0.85955, at95: 0.9067, halfWidth90: 0.4365 },
  { size: 20, at90: 0.87689, at95: 0.92458, halfWidth90: 0.3015 },
  { size: 40, at90: 0.88758, at95: 0.93534, halfWidth90: 0.2116 },
] as const;

export function firstCustomerMeans(replications: number): number[] {
  const scenario = caseScenario({ file: "d04-first-twenty-five.yaml" });
  return Array.from({ length: replications }, (_, replication) => dayMeans(scenario, replication)).flat();
}

/** What does not agree with the truths, in words; empty if all agrees. */
export function disagreements(means: readonly number[]): string[] {
  return skewedTruths.flatMap(({ size, at90, at95, halfWidth90 }) => {
    const of90 = coverageOf(means, exactMean, { size, level: 0.9 });
    const of95 = coverageOf(means, exactMean, { size, level: 0.95 });
    const width = of90.relativeHalfWidth.mean ?? Number.NaN;
    const widthLuck = 3.5 * Math.sqrt((of90.relativeHalfWidth.variance ?? 0) / of90.experiments);
    return [
      ...(isCovered(of90, at90) ? [] : [`90 % of ${size}: ${of90.share}, expected ${at90}`]),
      ...(isCovered(of95, at95) ? [] : [`95 % of ${size}: ${of95.share}, expected ${at95}`]),
      // The published widths are of the mean of half widths over the mean; ours vary by what luck allows.
      ...(Math.abs(width - halfWidth90) <= widthLuck + 0.001 ? [] : [`width of ${size}: ${width}`]),
    ];
  });
}

export function isCovered({ share, experiments }: Coverage, expected: number): boolean {
  return Math.abs(share - expected) <= luckOf(expected, experiments);
}

/** Of intervals of 95 %, from five days each, of the callers a day; by policy. */
export const coverageOfCounts = {
  /** Poisson counts: nearly normal. */
  base: 0.95,
  /** Geometric counts: twenty million experiments drawn outside the simulator; standard error 0.0001. */
  "very-uneven-days": 0.88279,
} as const;

const countsOfDay = 400;

/** Runs whole experiments, each with a seed of its own, and asks the interval of callers a day for the truth. */
export async function countCoverage(
  policy: keyof typeof coverageOfCounts,
  experiments: number,
): Promise<Coverage> {
  const scenario = caseScenario({ file: "coverage-of-counts.yaml" }, policy);
  let held = 0;
  for (let experiment = 0; experiment < experiments; experiment++) {
    const run = { ...scenario.run, seed: `${scenario.run.seed} ${experiment}` };
    const loaded = { scenario: { ...scenario, run }, hash: "", evidence: [] };
    const { result } = await simulate(loaded, { days: false });
    const row = findRow(result.rows, { measure: "offeredPerDay", queue: "calls" });
    if ((row?.low ?? Number.NaN) <= countsOfDay && countsOfDay <= (row?.high ?? Number.NaN)) held++;
  }
  return { experiments, share: held / experiments };
}

// Coverage of intervals at full precision: 2,000 experiments and more of the first customers, 1,000 whole experiments.
import { describe, expect, it } from "vitest";
import { coverageOf } from "./coverage.ts";
import {
  countCoverage,
  coverageOfCounts,
  disagreements,
  firstCustomerMeans,
  isCovered,
  skewedTruths,
} from "./coverage-truths.ts";
import { exactMean } from "./first-customers.ts";

const replications = 100;
const experiments = 1000;

describe("intervals of the first customers' mean wait", () => {
  const means = firstCustomerMeans(replications);

  it("hold the truth as often as they should, at 90 and 95 %, from 5 to 40 days", () => {
    expect(disagreements(means)).toEqual([]);
  });

  it("would not agree with what their name says, from 5 to 20 days", () => {
    const nominal = skewedTruths
      .filter(({ size }) => size <= 20)
      .map(({ size }) => isCovered(coverageOf(means, exactMean, { size, level: 0.9 }), 0.9));
    expect(nominal).toEqual([false, false, false]);
  });

  it("would not agree with the truth of a mean 5 % off", () => {
    expect(disagreements(means.map((mean) => mean * 1.05))).not.toEqual([]);
  });
});

describe("intervals of whole experiments", () => {
  it("hold the truth as often as their name says if days are nearly normal", async () => {
    const coverage = await countCoverage("base", experiments);
    expect(isCovered(coverage, coverageOfCounts.base), `${coverage.share}`).toBe(true);
  });

  it("hold it as often as theory says if days are very uneven, and so not as often as their name says", async () => {
    const coverage = await countCoverage("very-uneven-days", experiments);
    expect(isCovered(coverage, coverageOfCounts["very-uneven-days"]), `${coverage.share}`).toBe(true);
    expect(isCovered(coverage, coverageOfCounts.base)).toBe(false);
  });
});

// Coverage of intervals in quick form: few experiments, judged by what luck allows them.
import { describe, expect, it } from "vitest";
import { coverageOf } from "./coverage.ts";
import {
  countCoverage,
  coverageOfCounts,
  disagreements,
  firstCustomerMeans,
  isCovered,
} from "./coverage-truths.ts";
import { exactMean } from "./first-customers.ts";

const replications = 10;
const experiments = 50;

describe("intervals of the first customers' mean wait", () => {
  const means = firstCustomerMeans(replications);

  it("hold the truth as often as they should, which is less often than their name says", () => {
    expect(disagreements(means)).toEqual([]);
  });

  it("would not agree with what their name says", () => {
    expect(isCovered(coverageOf(means, exactMean, { size: 5, level: 0.9 }), 0.9)).toBe(false);
  });
});

describe("intervals of whole experiments", () => {
  it.each(["base", "very-uneven-days"] as const)(
    "hold the truth as often as theory says (%s)",
    async (policy) => {
      const coverage = await countCoverage(policy, experiments);
      expect(isCovered(coverage, coverageOfCounts[policy]), `${coverage.share}`).toBe(true);
    },
  );
});

// Exact percentiles under two definitions. Source: project validation case D16 (numpy; nearest rank).
import { describe, expect, it } from "vitest";
import {
  interpolatedPercentile,
  nearestRank,
  nearestRankPercentile,
} from "../../src/statistics/percentile.ts";

const sample = [3.2, 1.1, 4.8, 2.2, 9.7, 5.5, 6.1, 0.4, 7.3, 2.9];
const shares = [0.1, 0.5, 0.8, 0.9, 0.95];

describe("percentiles of a sample", () => {
  it("are exact under both definitions (D16)", () => {
    const interpolated = [1.03, 4, 6.34, 7.54, 8.62];
    shares.forEach((p, i) => {
      expect(interpolatedPercentile(sample, p)).toBeCloseTo(interpolated[i] ?? Number.NaN, 12);
    });
    expect(shares.map((p) => nearestRankPercentile(sample, p))).toEqual([0.4, 3.2, 6.1, 7.3, 9.7]);
  });

  it("begin at the smallest and end at the largest observation", () => {
    expect([interpolatedPercentile(sample, 0), interpolatedPercentile(sample, 1)]).toEqual([0.4, 9.7]);
    expect([nearestRankPercentile(sample, 0), nearestRankPercentile(sample, 1)]).toEqual([0.4, 9.7]);
  });

  it("leave the sample as it was", () => {
    const copy = [...sample];
    nearestRankPercentile(copy, 0.5);
    interpolatedPercentile(copy, 0.5);
    expect(copy).toEqual(sample);
  });

  it("are undefined for an empty sample, and refuse what is not a share", () => {
    expect([interpolatedPercentile([], 0.5), nearestRankPercentile([], 0.5)]).toEqual([null, null]);
    expect(() => nearestRankPercentile(sample, 90)).toThrow("not 90");
  });

  it("do not let a rounding error lift a whole rank to the next", () => {
    for (let count = 100; count <= 3000; count += 100) {
      for (let percent = 1; percent <= 100; percent++) {
        expect(nearestRank(percent / 100, count)).toBe((percent * count) / 100);
      }
    }
    expect(Math.ceil(0.07 * 100)).toBe(8);
  });
});

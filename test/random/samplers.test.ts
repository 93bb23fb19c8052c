// Every family of distributions: mean and variance within 4 standard errors, points of the distribution, and the
// whole of it by Kolmogorov and Smirnov.
import { describe, expect, it } from "vitest";
import { normalCdf } from "../../src/statistics/normal.ts";
import { families } from "./families.ts";
import { distances, kolmogorov, kolmogorovLimit, sampleOf, shareDistance } from "./sample-check.ts";

const count = 200_000;

describe("a sampler", () => {
  it.each(families)("draws the $name distribution", ({ distribution, mean, sd, points = [], cdf }) => {
    const values = sampleOf(distribution, count);
    const distance = distances(values, mean, sd);
    expect(Math.abs(distance.mean), "mean").toBeLessThan(4);
    expect(Math.abs(distance.variance), "variance").toBeLessThan(4);
    for (const [point, share] of points) {
      if (share > 0 && share < 1)
        expect(Math.abs(shareDistance(values, point, share)), `share below ${point}`).toBeLessThan(4);
      else expect(values.filter((value) => value <= point).length / count).toBe(share);
    }
    if (cdf) expect(kolmogorov(values, cdf), "the whole distribution").toBeLessThan(kolmogorovLimit);
    expect(values.every((value) => value >= 0 && Number.isFinite(value))).toBe(true);
  });

  it.each(families)(
    "would be told from a $name distribution that is 2 % longer",
    ({ distribution, mean, sd, cdf }) => {
      const values = sampleOf(distribution, count).map((value) => value * 1.02);
      const isFar = Math.abs(distances(values, mean, sd).mean) > 4;
      expect(isFar || (cdf !== undefined && kolmogorov(values, cdf) > kolmogorovLimit)).toBe(true);
    },
  );

  it("gives constants without chance", () => {
    expect([...sampleOf({ kind: "constant", value: 30 }, 3)]).toEqual([30, 30, 30]);
    expect([...sampleOf({ kind: "gamma", mean: 2, cv: 0 }, 2)]).toEqual([2, 2]);
    expect([...sampleOf({ kind: "lognormal", mean: 0, cv: 1 }, 2)]).toEqual([0, 0]);
    expect(sampleOf({ kind: "lognormal", mean: 300, cv: 0 }, 1)[0]).toBeCloseTo(300, 9);
    expect([...sampleOf({ kind: "triangular", low: 3, mode: 3, high: 3 }, 2)]).toEqual([3, 3]);
    expect([...sampleOf({ kind: "empirical", values: [4] }, 2)]).toEqual([4, 4]);
  });

  it("gives the same need the same value, and another to every attempt", () => {
    for (const { distribution } of families) {
      expect(sampleOf(distribution, 100)).toEqual(sampleOf(distribution, 100));
      expect(sampleOf(distribution, 100, 1)).not.toEqual(sampleOf(distribution, 100));
    }
  });

  it("draws far into the tails of the exponential and the normal", () => {
    const long = sampleOf({ kind: "exponential", mean: 1 }, 2_000_000);
    expect(Math.abs(shareDistance(long, 8, 1 - Math.exp(-8)))).toBeLessThan(4);
    expect(Math.abs(shareDistance(long, 7.6, 1 - Math.exp(-7.6)))).toBeLessThan(4);
    const normal = sampleOf({ kind: "lognormal", mean: 1, cv: Math.sqrt(Math.E - 1) }, 2_000_000).map(
      (value) => Math.log(value) + 0.5,
    );
    for (const z of [-3.8, -3.7, -3.6, -1, 0, 1, 3.6, 3.7, 3.8]) {
      expect(Math.abs(shareDistance(normal, z, normalCdf(z))), `normal at ${z}`).toBeLessThan(4);
    }
    expect(kolmogorov(normal, normalCdf)).toBeLessThan(kolmogorovLimit);
  });
});

// Skewness of samples, by the definition and for a distribution whose skewness is known.
import { describe, expect, it } from "vitest";
import { skewness } from "../../src/statistics/skewness.ts";
import { lehmer } from "./lehmer.ts";
import { near } from "./near.ts";

describe("the skewness of a sample", () => {
  it("is zero for a symmetric sample, and turns its sign with it", () => {
    near([skewness([1, 2, 3, 4, 5])], [0]);
    near([skewness([-9, -3, -2, -1])], [-(skewness([9, 3, 2, 1]) ?? 0)]);
  });

  it("is the adjusted third moment", () => {
    // Of 0, 0, 0, 1: mean 1/4, m2 = 3/16, m3 = 3/32, so g1 = 2/√3, times √12 / 2 is 2.
    near([skewness([0, 0, 0, 1])], [2]);
  });

  it("is 2 for exponential times, and would not be for uniform ones", () => {
    const uniform = lehmer(3);
    // Of 200,000 exponential times its standard error is about 0.03.
    const times = Array.from({ length: 200_000 }, () => -Math.log(uniform()));
    expect(Math.abs((skewness(times) ?? 0) - 2)).toBeLessThan(0.12);
    expect(Math.abs(skewness(Array.from({ length: 10_000 }, uniform)) ?? 1)).toBeLessThan(0.1);
  });

  it("is undefined below three observations, or where nothing varies", () => {
    expect([skewness([1, 2]), skewness([3, 3, 3])]).toEqual([null, null]);
  });
});

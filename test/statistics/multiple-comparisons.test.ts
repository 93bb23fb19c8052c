// Many intervals that hold together.
import { describe, expect, it } from "vitest";
import { bonferroniLevel } from "../../src/statistics/multiple-comparisons.ts";
import { pairedInterval, pairedRatioDifference } from "../../src/statistics/paired-ratio.ts";
import { pairedExperiment } from "./paired-experiments.ts";

describe("bonferroniLevel", () => {
  it("shares out the risk", () => {
    expect(bonferroniLevel(0.95, 1)).toBe(0.95);
    expect(bonferroniLevel(0.95, 10)).toBeCloseTo(0.995, 12);
    expect(() => bonferroniLevel(0.95, 0)).toThrow("needs a comparison");
  });

  it("keeps a family without any difference from being called different more than once in twenty", () => {
    // 200 families of 8 comparisons: without the correction a third of them would be called different.
    const families = 200;
    const called = (level: number) => {
      let count = 0;
      for (let family = 0; family < families; family++) {
        const isCalled = Array.from({ length: 8 }, (_, i) => {
          const { first, second } = pairedExperiment(family * 8 + i, 10, { difference: 0, shared: 0 });
          const paired = pairedRatioDifference(first, second);
          const interval = paired && pairedInterval(paired, level);
          return interval !== null && (interval.low > 0 || interval.high < 0);
        }).includes(true);
        if (isCalled) count++;
      }
      return count;
    };
    // Three and a half standard errors of a binomial count.
    expect(called(bonferroniLevel(0.95, 8))).toBeLessThan(
      0.05 * families + 3.5 * Math.sqrt(families * 0.05 * 0.95),
    );
    expect(called(0.95)).toBeGreaterThan(0.2 * families);
  });
});

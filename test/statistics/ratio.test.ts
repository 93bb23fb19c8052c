// Ratios of means over replications, with intervals from the residuals.
import { describe, expect, it } from "vitest";
import { RatioColumns, RatioTally } from "../../src/statistics/ratio.ts";
import { tQuantile } from "../../src/statistics/student-t.ts";
import { near } from "./near.ts";

const waited = [300, 420, 150, 510, 260];
const contacts = [10, 12, 6, 15, 9];

function tallied(numerators: readonly number[], denominators: readonly number[]): RatioTally {
  const ratio = new RatioTally();
  numerators.forEach((numerator, i) => {
    ratio.add(numerator, denominators[i] ?? Number.NaN);
  });
  return ratio;
}

describe("a ratio over replications", () => {
  it("is the ratio of the sums, not the mean of the ratios", () => {
    const ratio = tallied(waited, contacts);
    near([ratio.value], [1640 / 52]);
    const meanOfRatios = waited.reduce((sum, y, i) => sum + y / (contacts[i] ?? 0), 0) / 5;
    expect(Math.abs((ratio.value ?? 0) - meanOfRatios)).toBeGreaterThan(0.1);
  });

  it("has the interval of its residuals", () => {
    const value = 1640 / 52;
    const residuals = waited.map((y, i) => y - value * (contacts[i] ?? 0));
    const variance = residuals.reduce((sum, residual) => sum + residual * residual, 0) / 4;
    const half = (tQuantile(0.975, 4) * Math.sqrt(variance / 5)) / (52 / 5);
    const interval = tallied(waited, contacts).interval(0.95);
    near([interval?.low, interval?.high], [value - half, value + half]);
  });

  it("has no width where numerators are proportional to denominators", () => {
    const interval = tallied([20, 24, 12, 30], [10, 12, 6, 15]).interval(0.95);
    near([interval?.low, interval?.high], [2, 2]);
  });

  it("is the plain t interval where every denominator is 1", () => {
    const interval = tallied([2, 4, 9], [1, 1, 1]).interval(0.9);
    const half = tQuantile(0.95, 2) * Math.sqrt(13 / 3);
    near([interval?.low, interval?.high], [5 - half, 5 + half]);
  });

  it("is undefined without denominators, and has no interval from one replication", () => {
    expect([new RatioTally().value, tallied([0, 0], [0, 0]).value]).toEqual([null, null]);
    expect(tallied([0, 0], [0, 0]).interval(0.95)).toBeNull();
    expect(tallied([4], [2]).value).toBe(2);
    expect(tallied([4], [2]).interval(0.95)).toBeNull();
  });

  it("keeps its digits where the sums are large and the residuals small", () => {
    const shift = 1e8;
    const interval = tallied([shift + 1, shift - 1, shift + 1, shift - 1], [1, 1, 1, 1]).interval(0.95);
    const half = tQuantile(0.975, 3) * Math.sqrt(4 / 3 / 4);
    expect((interval?.high ?? 0) - shift).toBeCloseTo(half, 6);
  });

  it("covers the true ratio about as often as it says, and would not with half its width", () => {
    // 2,000 experiments of 20 replications from a small linear congruential generator: 95 % of them is 1,900, with a
    // standard error of 10; the residual method is known to fall short by a percentage point or so.
    const covered = coverage(1);
    expect(covered).toBeGreaterThan(1900 - 50);
    expect(covered).toBeLessThan(1900 + 40);
    expect(coverage(0.5)).toBeLessThan(1500);
  });
});

function coverage(scale: number): number {
  let state = 2017;
  const uniform = () => {
    state = (Math.imul(state, 1664525) + 1013904223) | 0;
    return (state >>> 0) / 4294967296;
  };
  let covered = 0;
  for (let experiment = 0; experiment < 2000; experiment++) {
    const ratio = new RatioTally();
    for (let replication = 0; replication < 20; replication++) {
      const denominator = 50 + 20 * uniform();
      ratio.add(denominator * (3 + uniform() + uniform()), denominator);
    }
    const { low, high } = ratio.interval(0.95) ?? { low: 0, high: 0 };
    const half = ((high - low) / 2) * scale;
    if (Math.abs((low + high) / 2 - 4) <= half) covered++;
  }
  return covered;
}

describe("ratios side by side", () => {
  it("are each what they would be alone, bit for bit", () => {
    const columns = new RatioColumns(3);
    for (let i = 0; i < 5; i++) {
      const y = waited[i] ?? 0;
      const x = contacts[i] ?? 0;
      columns.addReplication(Float64Array.of(1, x, 0), Float64Array.of(y, y, 0));
    }
    expect(columns.value(1)).toBe(tallied(waited, contacts).value);
    expect(columns.interval(1, 0.95)).toEqual(tallied(waited, contacts).interval(0.95));
    expect(columns.interval(0, 0.95)).toEqual(tallied(waited, [1, 1, 1, 1, 1]).interval(0.95));
    expect([columns.value(2), columns.interval(2, 0.95)]).toEqual([null, null]);
  });

  it("refuse a replication of another width", () => {
    const columns = new RatioColumns(3);
    expect(() => columns.addReplication(new Float64Array(2), new Float64Array(3))).toThrow("3 ratios");
  });
});

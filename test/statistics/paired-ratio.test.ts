// Differences of two ratios over the same replications.
import { describe, expect, it } from "vitest";
import {
  type PairedDifference,
  pairedInterval,
  pairedRatioDifference,
  type RatioPart,
  varianceReduction,
} from "../../src/statistics/paired-ratio.ts";
import { tQuantile } from "../../src/statistics/student-t.ts";
import { near } from "./near.ts";
import { powerOfInterval } from "./noncentral-t.ts";
import { pairedExperiment, varianceOfDifference } from "./paired-experiments.ts";

const calls = [10, 12, 6, 15, 9];
const waitedBefore = [300, 420, 150, 510, 260];
const waitedAfter = [200, 310, 120, 330, 200];
const parts = (ys: readonly number[], xs: readonly number[]): RatioPart[] =>
  ys.map((y, i) => ({ y, x: xs[i] ?? Number.NaN }));

function paired(first: readonly RatioPart[], second: readonly RatioPart[]): PairedDifference {
  const difference = pairedRatioDifference(first, second);
  if (difference === null) throw new Error("undefined");
  return difference;
}

const halves = calls.map((x) => x / 2);
const example = paired(parts(waitedBefore, calls), parts(waitedAfter, halves));

describe("a paired difference of two ratios", () => {
  it("is the second ratio of sums less the first", () => {
    near([example.difference], [1160 / 26 - 1640 / 52]);
  });

  it("has the interval of the residuals of both, by the formula written out", () => {
    const [r1, r2] = [1640 / 52, 1160 / 26];
    const residuals = waitedAfter.map((y2, i) => {
      const [x, y1] = [calls[i] ?? 0, waitedBefore[i] ?? 0];
      return (y2 - r2 * (x / 2)) / (26 / 5) - (y1 - r1 * x) / (52 / 5);
    });
    const squares = residuals.reduce((sum, residual) => sum + residual * residual, 0);
    const half = tQuantile(0.975, 4) * Math.sqrt(squares / 4 / 5);
    const interval = pairedInterval(example, 0.95);
    near([interval?.low, interval?.high], [r2 - r1 - half, r2 - r1 + half]);
  });

  it("agrees with the delta method on the covariance matrix of (y1, x1, y2, x2)", () => {
    const columns = [waitedBefore, calls, waitedAfter, halves];
    const means = columns.map((column) => column.reduce((sum, value) => sum + value, 0) / 5);
    const [y1 = 0, x1 = 0, y2 = 0, x2 = 0] = means;
    const gradient = [-1 / x1, y1 / (x1 * x1), 1 / x2, -y2 / (x2 * x2)];
    const covariance = (a: number, b: number) =>
      calls.reduce((sum, _, i) => {
        const fromMean = (k: number) => (columns[k]?.[i] ?? 0) - (means[k] ?? 0);
        return sum + fromMean(a) * fromMean(b);
      }, 0) / 4;
    const variance = gradient.reduce(
      (sum, a, i) => sum + gradient.reduce((inner, b, k) => inner + a * b * covariance(i, k), 0),
      0,
    );
    near([example.varianceOfDifference], [variance]);
  });

  it("is the plain paired t interval where every denominator is 1", () => {
    const ones = calls.map(() => 1);
    const plain = paired(parts([2, 4, 9, 5, 5], ones), parts([3, 4, 12, 7, 4], ones));
    // Differences 1, 0, 3, 2, -1: mean 1, variance 2.5.
    const half = tQuantile(0.95, 4) * Math.sqrt(2.5 / 5);
    const interval = pairedInterval(plain, 0.9);
    near([plain.difference, interval?.low, interval?.high], [1, 1 - half, 1 + half]);
  });

  it("is exactly nothing between equals", () => {
    const same = paired(parts(waitedBefore, calls), parts(waitedBefore, calls));
    expect([same.difference, same.varianceOfDifference]).toEqual([0, 0]);
    expect(pairedInterval(same, 0.95)).toEqual({ low: 0, high: 0 });
    expect(varianceReduction(same)).toBeNull();
  });

  it("is nothing where sums differ by their rounding only, and something where they differ by more", () => {
    const nudged = (by: number) =>
      paired(
        parts(waitedBefore, calls),
        parts(
          waitedBefore.map((y) => y * (1 + by)),
          calls,
        ),
      );
    expect([nudged(1e-14).difference, nudged(1e-14).varianceOfDifference]).toEqual([0, 0]);
    expect(nudged(1e-8).difference).not.toBe(0);
  });

  it("is undefined where a ratio is, and has no interval from one replication", () => {
    const nobody = parts([0, 0], [0, 0]);
    expect(pairedRatioDifference(nobody, parts([1, 2], [1, 1]))).toBeNull();
    expect(pairedRatioDifference([], [])).toBeNull();
    const one = paired(parts([4], [2]), parts([9], [3]));
    expect(one.difference).toBe(1);
    expect([pairedInterval(one, 0.95), varianceReduction(one)]).toEqual([null, null]);
  });

  it("refuses replications that are no pairs", () => {
    expect(() => pairedRatioDifference(parts([1], [1]), [])).toThrow("cannot be paired");
  });
});

describe("over many experiments of 10 replications", () => {
  const experiments = 1500;
  const truth = { difference: 0.5, shared: 0.8 };
  const all = Array.from({ length: experiments }, (_, i) => {
    const { first, second } = pairedExperiment(i, 10, truth);
    return paired(first, second);
  });
  const count = (of: (one: PairedDifference) => boolean) => all.filter(of).length;
  // Three and a half standard errors of a binomial count.
  const spread = (p: number) => 3.5 * Math.sqrt(experiments * p * (1 - p));

  it("intervals cover the true difference as often as they say, and would not at half their width", () => {
    const covered = (scale: number) =>
      count((one) => {
        const { low, high } = pairedInterval(one, 0.95) ?? { low: 0, high: 0 };
        return Math.abs(one.difference - truth.difference) <= (scale * (high - low)) / 2;
      });
    expect(Math.abs(covered(1) - 0.95 * experiments)).toBeLessThan(spread(0.95));
    expect(covered(0.5)).toBeLessThan(0.95 * experiments - 2 * spread(0.95));
  });

  it("a true difference is told as often as the noncentral t distribution says, and not with other luck", () => {
    const told = (level: number) => count((one) => (pairedInterval(one, level)?.low ?? 0) > 0);
    const effect = truth.difference / Math.sqrt(varianceOfDifference(truth));
    for (const level of [0.95, 0.995]) {
      const power = powerOfInterval({ effect, pairs: 10, level });
      expect(Math.abs(told(level) - power * experiments)).toBeLessThan(spread(power));
      const weaker = powerOfInterval({ effect: effect * 0.8, pairs: 10, level });
      expect(Math.abs(told(level) - weaker * experiments)).toBeGreaterThan(spread(weaker));
    }
  });

  it("variances shrink by what the two share", () => {
    const mean = (of: (one: PairedDifference) => number) =>
      all.reduce((sum, one) => sum + of(one), 0) / experiments;
    const before = mean((one) => one.varianceOfFirst + one.varianceOfSecond);
    const after = mean((one) => one.varianceOfDifference);
    // The mean of 1,500 variances with 9 degrees of freedom has a standard error of sqrt(2 / 9 / 1500) = 1.2 %.
    expect(after / varianceOfDifference(truth)).toBeCloseTo(1, 1);
    expect(before / after / 5).toBeGreaterThan(0.93);
    expect(before / after / 5).toBeLessThan(1.07);
  });
});

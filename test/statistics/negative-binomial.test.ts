import { describe, expect, test } from "vitest";
import {
  atLeast,
  atLeastOfTwo,
  atMost,
  meansBehind,
  usualRange,
} from "../../src/statistics/negative-binomial.ts";
import { near } from "./near.ts";

/** Exact by whole numbers: negative binomial of whole size k has C(n + k - 1, n) (1 - q)^k q^n. */
function binomial(n: number, k: number): bigint {
  let result = 1n;
  for (let i = 1; i <= k; i++) result = (result * BigInt(n - k + i)) / BigInt(i);
  return result;
}

/** P(N >= count) of size `size` and mean `mean`, both whole: the complement, with whole numbers over one denominator. */
function exactTail(count: number, size: number, mean: number): number {
  const whole = BigInt(size + mean);
  const digits = 10n ** 40n;
  const below = Array.from({ length: count }, (_, n): bigint => {
    const ways = binomial(n + size - 1, n) * BigInt(size) ** BigInt(size) * BigInt(mean) ** BigInt(n);
    return (digits * ways) / whole ** BigInt(size + n);
  }).reduce((sum, each) => sum + each, 0n);
  return Number(digits - below) / Number(digits);
}

describe("counts of a rate that varies", () => {
  test("have the tails of exact sums", () => {
    for (const [count, size, mean] of [
      [0, 3, 5],
      [12, 3, 5],
      [78, 50, 56],
      [150, 50, 56],
      [40, 8, 20],
    ] as const)
      near([atLeast(count, { mean, rateVariance: 1 / size })], [exactTail(count, size, mean)]);
  });

  test("are Poisson where the rate does not vary", () => {
    const ofNone = atMost(0, { mean: 2, rateVariance: 0 });
    near([ofNone, atLeast(3, { mean: 2, rateVariance: 0 })], [Math.exp(-2), 1 - 5 * Math.exp(-2)]);
    near([atLeast(78, { mean: 56, rateVariance: 1e-13 })], [atLeast(78, { mean: 56, rateVariance: 0 })]);
  });

  test("have their mean and variance, also where they are geometric", () => {
    const varying = { mean: 3, rateVariance: 2 };
    const tails = Array.from({ length: 300 }, (_, n) => atLeast(n + 1, varying));
    const mean = tails.reduce((sum, tail) => sum + tail, 0);
    const square = tails.reduce((sum, tail, n) => sum + (2 * n + 1) * tail, 0);
    near([mean, square - mean * mean], [3, 3 + 9 * 2]);
  });

  test("are nearly normal where they are many", () => {
    const [low, high] = usualRange(0.05, { mean: 40_000, rateVariance: 0.0004 });
    const deviation = Math.sqrt(40_000 + 40_000 ** 2 * 0.0004);
    expect((high - low) / (2 * 1.96 * deviation)).toBeCloseTo(1, 2);
  });

  test("fall in the usual range but for the share outside", () => {
    const varying = { mean: 56, rateVariance: 0.002 };
    const [low, high] = usualRange(0.05, varying);
    expect(atMost(low - 1, varying)).toBeLessThanOrEqual(0.025);
    expect(atMost(low, varying)).toBeGreaterThan(0.025);
    expect(atLeast(high + 1, varying)).toBeLessThanOrEqual(0.025);
    expect(atLeast(high, varying)).toBeGreaterThan(0.025);
  });

  test("tell the means behind them: those of a Poisson count as Garwood (1936) has them", () => {
    const [low, high] = meansBehind(10, 0, 0.05);
    expect(low).toBeCloseTo(4.7954, 4);
    expect(high).toBeCloseTo(18.3904, 4);
    expect(meansBehind(0, 0, 0.05)[1]).toBeCloseTo(-Math.log(0.025), 9);
    const wider = meansBehind(10, 0.1, 0.05);
    expect(wider[0]).toBeLessThan(low);
    expect(wider[1]).toBeGreaterThan(high);
  });

  test("of two like periods divide as a binomial, and more widely where the rate varies", () => {
    let tail = 0n;
    for (let k = 40; k <= 60; k++) tail += binomial(60, k);
    near([atLeastOfTwo(40, 60, 0)], [Number(tail) / 2 ** 60]);
    near([atLeastOfTwo(40, 60, 1)], [21 / 61]);
  });
});

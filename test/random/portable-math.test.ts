// Portable logarithm, exponential and gamma function: against the engine's own, and by a digest of their bits
// that every engine must reproduce.
import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { exp, log, logGamma, pow } from "../../src/random/portable-math.ts";

const double = new Float64Array(1);
const bits = new BigInt64Array(double.buffer);

/** How many doubles lie between two doubles of the same sign. */
function ulps(a: number, b: number): number {
  double[0] = a;
  const first = bits[0] ?? 0n;
  double[0] = b;
  return Math.abs(Number(first - (bits[0] ?? 0n)));
}

/** The same arguments on every engine: made by a linear congruential generator and exact arithmetic. */
function madeArguments(count: number, make: (first: number, second: number) => number): Float64Array {
  let state = 101;
  const next = () => {
    state = (Math.imul(state, 1664525) + 1013904223) | 0;
    return (state >>> 0) / 4294967296;
  };
  return Float64Array.from({ length: count }, () => make(next() + next() / 4294967296, next()));
}

const forLog = madeArguments(300_000, (share, size) => (1 + share) * 2 ** Math.floor(size * 60 - 30));
const forExp = madeArguments(300_000, (share, size) => (share - 0.5) * (size < 0.5 ? 4 : 160));

function worst(values: Float64Array, ours: (x: number) => number, theirs: (x: number) => number): number {
  return values.reduce((most, x) => Math.max(most, ulps(ours(x), theirs(x))), 0);
}

function digest(values: Float64Array, ours: (x: number) => number): string {
  return createHash("sha256")
    .update(new Uint8Array(values.map(ours).buffer))
    .digest("hex");
}

describe("portable mathematics", () => {
  it("stands within one unit in the last place of the engine's logarithm and exponential", () => {
    expect(worst(forLog, log, Math.log)).toBeLessThanOrEqual(1);
    expect(worst(forExp, exp, Math.exp)).toBeLessThanOrEqual(1);
    const nearOne = madeArguments(20_000, (share, size) => 1 + (share - 0.5) * 2 ** -Math.floor(size * 45));
    expect(worst(nearOne, log, Math.log)).toBeLessThanOrEqual(1);
    const nearZero = madeArguments(20_000, (share, size) => (share - 0.5) * 2 ** -Math.floor(size * 60));
    expect(worst(nearZero, exp, Math.exp)).toBeLessThanOrEqual(1);
    const ends = madeArguments(20_000, (share, size) =>
      size < 0.5 ? 709 + share * 0.78 : -745 + share * 40,
    );
    expect(worst(ends, exp, Math.exp)).toBeLessThanOrEqual(1);
  });

  it("would notice an error in the twelfth digit", () => {
    expect(worst(forLog, (x) => log(x) * (1 + 1e-12), Math.log)).toBeGreaterThan(1);
    expect(worst(forExp, (x) => exp(x * (1 + 1e-12)), Math.exp)).toBeGreaterThan(1);
  });

  it("has the same bits on every engine", () => {
    expect(digest(forLog, log)).toBe("f39040425b588363d7b78b458043ad8b132de5f7c3b4821e139ecec482fe05ef");
    expect(digest(forExp, exp)).toBe("fbd0a5d0394ed85a2d203fdb408b78caa7b4a0ac63e07ddb9008919665b10024");
    expect(digest(forExp, (x) => exp(x * 1.0000000000000002))).not.toBe(digest(forExp, exp));
  });

  it("gives the special values of the logarithm", () => {
    expect([log(1), log(0), log(-0), log(Number.POSITIVE_INFINITY)]).toEqual([
      0,
      Number.NEGATIVE_INFINITY,
      Number.NEGATIVE_INFINITY,
      Number.POSITIVE_INFINITY,
    ]);
    expect([log(-1), log(Number.NaN), log(Number.NEGATIVE_INFINITY)]).toEqual([
      Number.NaN,
      Number.NaN,
      Number.NaN,
    ]);
    for (const x of [
      5e-324, 1e-310, 2.225073858507201e-308, 2.2250738585072014e-308, 1.7976931348623157e308,
    ]) {
      expect(ulps(log(x), Math.log(x))).toBeLessThanOrEqual(1);
    }
  });

  it("gives the special values of the exponential", () => {
    expect([exp(0), exp(-0), exp(Number.NEGATIVE_INFINITY), exp(-746)]).toEqual([1, 1, 0, 0]);
    expect([exp(Number.POSITIVE_INFINITY), exp(709.79), exp(Number.NaN)]).toEqual([
      Number.POSITIVE_INFINITY,
      Number.POSITIVE_INFINITY,
      Number.NaN,
    ]);
    expect(ulps(exp(1), Math.E)).toBeLessThanOrEqual(1);
  });

  it("raises positive numbers to powers", () => {
    for (const [x, y] of [
      [2, 10],
      [1.7, -3.2],
      [1e-5, 0.3],
      [50, 1 / 1.6],
    ] as const) {
      expect(pow(x, y) / x ** y).toBeCloseTo(1, 13);
    }
    expect([pow(0, 2), pow(3, 0)]).toEqual([0, 1]);
  });

  it("knows the gamma function at whole and half arguments to 1e-13", () => {
    let factorial = 0;
    let half = Math.log(Math.PI) / 2;
    for (let n = 1; n <= 300; n++) {
      expect(Math.abs(logGamma(n) - factorial)).toBeLessThan(1e-13 * Math.max(1, factorial));
      expect(Math.abs(logGamma(n - 0.5) - half)).toBeLessThan(1e-13 * Math.max(1, half));
      factorial += Math.log(n);
      half += Math.log(n - 0.5);
    }
  });
});

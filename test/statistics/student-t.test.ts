// Quantiles of Student's t and of the normal distribution, against closed forms and published tables.
import { describe, expect, it } from "vitest";
import { normalCdf, normalQuantile } from "../../src/statistics/normal.ts";
import { tQuantile } from "../../src/statistics/student-t.ts";
import { near } from "./near.ts";

const shares = [0.0005, 0.01, 0.2, 0.45, 0.55, 0.75, 0.9, 0.975, 0.995, 0.99999];

describe("the t quantile", () => {
  it("agrees with the closed forms of one, two and four degrees of freedom", () => {
    for (const p of shares) {
      const alpha = 4 * p * (1 - p);
      const q = Math.cos(Math.acos(Math.sqrt(alpha)) / 3) / Math.sqrt(alpha);
      near([tQuantile(p, 1)], [Math.tan(Math.PI * (p - 0.5))]);
      near([tQuantile(p, 2)], [(2 * p - 1) / Math.sqrt(2 * p * (1 - p))]);
      near([tQuantile(p, 4)], [Math.sign(p - 0.5) * 2 * Math.sqrt(q - 1)]);
    }
  });

  it("agrees with the printed table to its six decimals", () => {
    // E. S. Pearson and H. O. Hartley, Biometrika Tables for Statisticians; NIST/SEMATECH e-Handbook, 1.3.6.7.2.
    const table: readonly (readonly [number, number, number])[] = [
      [0.975, 3, 3.182446],
      [0.975, 5, 2.570582],
      [0.975, 9, 2.262157],
      [0.975, 19, 2.093024],
      [0.975, 29, 2.04523],
      [0.975, 99, 1.984217],
      [0.995, 10, 3.169273],
      [0.95, 10, 1.812461],
    ];
    for (const [p, freedom, t] of table) expect(tQuantile(p, freedom)).toBeCloseTo(t, 6);
  });

  it("is antisymmetric, and 0 in the middle", () => {
    expect(tQuantile(0.5, 7)).toBe(0);
    expect(tQuantile(0.25, 7)).toBe(-tQuantile(0.75, 7));
  });

  it("approaches the normal quantile with many degrees of freedom", () => {
    const z = normalQuantile(0.975);
    const firstTerm = (z * z * z + z) / 4;
    for (const freedom of [1e4, 1e6]) {
      expect((tQuantile(0.975, freedom) - z) * freedom).toBeCloseTo(firstTerm, 3);
    }
  });

  it("would notice one degree of freedom too many", () => {
    expect(() => near([tQuantile(0.975, 3)], [(2 * 0.975 - 1) / Math.sqrt(2 * 0.975 * 0.025)])).toThrow();
  });

  it("refuses what has no answer", () => {
    expect(() => tQuantile(1, 5)).toThrow("not 1");
    expect(() => tQuantile(0.9, 0)).toThrow("not 0");
  });
});

describe("the normal distribution", () => {
  it("agrees with known values", () => {
    // Abramowitz and Stegun, tables 26.1, 26.2 and 26.5.
    near(
      [normalCdf(1), normalCdf(2.5), normalCdf(-3), normalCdf(-5)],
      [0.841344746068543, 0.993790334674224, 0.0013498980316301, 2.8665157187919e-7],
    );
    near(
      [normalQuantile(0.975), normalQuantile(0.001), normalQuantile(0.5)],
      [1.959963984540054, -3.090232306167814, 0],
    );
  });

  it("is its own inverse in both tails", () => {
    for (const z of [-20, -8, -3.1, -2.9, -0.01, 0.3, 2, 5]) near([normalQuantile(normalCdf(z))], [z]);
  });
});

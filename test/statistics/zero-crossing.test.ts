import { describe, expect, it } from "vitest";
import { Draws } from "../../src/random/draws.ts";
import { normalQuantile } from "../../src/statistics/normal.ts";
import { straightLine } from "../../src/statistics/straight-line.ts";
import { zeroCrossing } from "../../src/statistics/zero-crossing.ts";

const x = Array.from({ length: 20 }, (_, i) => i);
const draws = new Draws([[9, 9]]);

/** A line that crosses zero at 12, with normal luck of deviation 3. */
function noisy(experiment: number): number[] {
  return x.map((each, i) => 0.5 * (each - 12) + 3 * normalQuantile(draws.uniform(0, i, experiment)));
}

describe("where a line crosses zero", () => {
  it("is exact on a line, inside the points or beyond them", () => {
    expect(zeroCrossing([0, 1, 2], [-1, 1, 3], 0.95)).toEqual({ value: 0.5, low: 0.5, high: 0.5 });
    expect(zeroCrossing([0, 1], [2, 3], 0.95)).toEqual({ value: -2, low: null, high: null });
  });

  it("is nowhere on a level line, or at one x", () => {
    expect([zeroCrossing([0, 1, 2], [1, 1, 1], 0.95), zeroCrossing([3, 3], [0, 1], 0.95)]).toEqual([
      null,
      null,
    ]);
  });

  it("has no ends where the slope may be none", () => {
    expect(zeroCrossing([0, 1, 2, 3], [1, -1, 1, -1.1], 0.95)).toMatchObject({ low: null, high: null });
  });

  it("lies within its interval as often as that says, and not within half of it", () => {
    const count = 600;
    let [within, bounded, narrow] = [0, 0, 0];
    for (let i = 0; i < count; i++) {
      const y = noisy(i);
      const { value = 0, low = null, high = null } = zeroCrossing(x, y, 0.95) ?? {};
      if (low === null || high === null) continue;
      bounded++;
      if (low <= 12 && high >= 12) within++;
      const [from, to] = [(low + value) / 2, (high + value) / 2];
      if (from <= 12 && to >= 12) narrow++;
    }
    expect(bounded).toBeGreaterThan(0.9 * count);
    // Within three standard errors of 95 %.
    expect(Math.abs(within / bounded - 0.95)).toBeLessThan(3 * Math.sqrt((0.95 * 0.05) / bounded));
    expect(narrow / bounded).toBeLessThan(0.8);
    expect(straightLine(x, noisy(0))?.slope).toBeGreaterThan(0);
  });
});

// Elementary effects against functions whose effects are known.
import { describe, expect, test } from "vitest";
import { type ElementaryEffects, elementaryEffects } from "../../src/statistics/elementary-effects.ts";
import { effectsOf, morrisFunction, morrisMeanEffect } from "./known-functions.ts";

const linear = ([x = 0, y = 0]: readonly number[]) => 5 * x - 3 * y;

function figures(effects: readonly Float64Array[]): ElementaryEffects {
  const found = elementaryEffects(effects, 0.95);
  if (found === null) throw new Error("no effects");
  return found;
}

describe("elementary effects", () => {
  test("of a linear function are its slopes, with no spread and no luck", () => {
    const found = effectsOf(linear, 3, { seed: "a", trajectories: 4, replications: 2 }).map(figures);
    for (const [i, slope] of [5, -3, 0].entries()) {
      expect(found[i]?.lean.value).toBeCloseTo(slope, 12);
      expect(found[i]?.strength.value).toBeCloseTo(Math.abs(slope), 12);
      expect(found[i]?.spread.value).toBeCloseTo(0, 12);
      expect(found[i]?.luck).toBeCloseTo(0, 12);
    }
  });

  test("of Morris's function tell its ten numbers that matter from its ten that hardly do", () => {
    const found = effectsOf(morrisFunction, 20, { seed: "b", trajectories: 20 }).map(figures);
    const strengths = found.map(({ strength }) => strength.value ?? 0);
    expect(Math.min(...strengths.slice(0, 10))).toBeGreaterThan(2 * Math.max(...strengths.slice(10)));
    for (const i of [8, 9, 10]) {
      const { lean, spread } = found[i - 1] ?? figures([]);
      const error = (spread.value ?? 0) / Math.sqrt(20);
      expect(Math.abs((lean.value ?? 0) - morrisMeanEffect(i))).toBeLessThan(4 * error);
      expect(spread.value).toBeLessThan((lean.value ?? 0) / 4);
    }
    for (const { strength, spread } of found.slice(0, 6))
      expect(spread.value).toBeGreaterThan((strength.value ?? 0) / 2);
  });

  test("have the size of those that cancel out in the mean", () => {
    const { strength, lean, spread } = figures([3, -3, 3, -3].map((effect) => Float64Array.of(effect)));
    expect([strength.value, lean.value]).toEqual([3, 0]);
    expect(spread.value).toBeCloseTo(Math.sqrt(12), 12);
  });

  test("that are luck alone stand above what luck may give no more often than it says", () => {
    const seeds = Array.from({ length: 100 }, (_, i) => `luck ${i}`);
    const beyond = (asked: typeof linear) =>
      seeds.filter((seed) => {
        const effects = effectsOf(asked, 3, { seed, trajectories: 5, replications: 4, noise: 1 });
        const { strength, luck } = figures(effects[2] ?? []);
        return (strength.value ?? 0) > (luck ?? 0);
      }).length;
    expect(beyond(linear)).toBeLessThanOrEqual(5);
    // An effect of three standard errors is told from luck nearly always.
    expect(beyond((places) => linear(places) + 8 * (places[2] ?? 0))).toBeGreaterThan(95);
  });

  test("cannot be told from luck in one replication, and are none without a trajectory", () => {
    expect(figures([Float64Array.of(1), Float64Array.of(2)]).luck).toBeNull();
    expect(elementaryEffects([], 0.95)).toBeNull();
    const { strength, spread } = figures([Float64Array.of(1, 2)]);
    expect([strength.value, strength.low, spread.value]).toEqual([1.5, null, null]);
  });
});

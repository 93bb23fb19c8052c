// The tally of observations: mean, spread and interval.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tQuantile } from "../../src/statistics/student-t.ts";
import { Tally } from "../../src/statistics/tally.ts";
import { near } from "./near.ts";

function tallyOf(values: readonly number[]): Tally {
  const tally = new Tally();
  for (const value of values) tally.add(value);
  return tally;
}

describe("a tally", () => {
  it("gives mean, variance and t interval of a small sample", () => {
    const tally = tallyOf([2, 4, 4, 4, 5, 5, 7, 9]);
    near([tally.mean, tally.variance], [5, 32 / 7]);
    const half = tQuantile(0.975, 7) * Math.sqrt(32 / 7 / 8);
    near([tally.interval(0.95)?.low, tally.interval(0.95)?.high], [5 - half, 5 + half]);
  });

  it("changes its interval with the level and with every observation", () => {
    const tally = tallyOf([1, 2, 4]);
    const width = (level: number) => (tally.interval(level)?.high ?? 0) - (tally.interval(level)?.low ?? 0);
    near([width(0.99) / width(0.9)], [tQuantile(0.995, 2) / tQuantile(0.95, 2)]);
    tally.add(3);
    near([width(0.9)], [2 * tQuantile(0.95, 3) * Math.sqrt(5 / 3 / 4)]);
  });

  it("leaves undefined what has too few observations", () => {
    const tally = new Tally();
    expect([tally.mean, tally.variance, tally.interval(0.95)]).toEqual([null, null, null]);
    tally.add(3);
    expect([tally.mean, tally.variance, tally.interval(0.95)]).toEqual([3, null, null]);
  });

  it("keeps the digits of a small spread about a large mean", () => {
    const tally = tallyOf([1e9 + 4, 1e9 + 7, 1e9 + 13, 1e9 + 16]);
    expect(tally.variance).toBe(30);
  });

  it("merges to what one tally of everything would give", () => {
    const numbers = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { maxLength: 30 });
    fc.assert(
      fc.property(numbers, numbers, (left, right) => {
        const merged = tallyOf(left);
        merged.merge(tallyOf(right));
        const whole = tallyOf([...left, ...right]);
        expect(merged.count).toBe(whole.count);
        if (merged.mean !== null) expect(merged.mean).toBeCloseTo(whole.mean ?? Number.NaN, 6);
        if (merged.variance !== null && whole.variance !== null) {
          expect(Math.abs(merged.variance - whole.variance)).toBeLessThanOrEqual(
            1e-9 * whole.variance + 1e-3,
          );
        }
      }),
    );
  });
});

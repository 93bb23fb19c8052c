// Solving one number for one target, on functions whose answer is known.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { NotBracketed, type Search, solve } from "../../src/experiment/solve.ts";

const search = (f: (x: number) => number, rest: Partial<Search> = {}): Search => ({
  low: 0,
  high: 10,
  target: 5,
  tolerance: 1e-6,
  mostTrials: 60,
  evaluate: async (x) => f(x),
  ...rest,
});

describe("solve", () => {
  it("needs three trials for a straight line", async () => {
    const { best, trials, isSolved } = await solve(search((x) => 2 * x + 1));
    expect(best).toEqual({ x: 2, value: 5 });
    expect(trials.map(({ x }) => x)).toEqual([0, 10, 2]);
    expect(isSolved).toBe(true);
  });

  it("solves a falling curve as steep as waits near saturation", async () => {
    const { best, isSolved } = await solve(search((x) => 1 / (x - 0.9), { low: 1, high: 40, target: 0.3 }));
    expect(isSolved).toBe(true);
    expect(best.x).toBeCloseTo(0.9 + 1 / 0.3, 4);
  });

  it("solves steps, which whole handlers make of a curve, to the nearest step", async () => {
    const { best, isSolved, trials } = await solve(
      search((x) => Math.floor(x), { target: 4.5, mostTrials: 20 }),
    );
    expect(isSolved).toBe(false);
    expect(trials.length).toBe(20);
    expect([4, 5]).toContain(best.value);
  });

  it("takes an end of the range that meets the target", async () => {
    const { best, trials } = await solve(search((x) => x, { target: 10 }));
    expect(best.x).toBe(10);
    expect(trials.length).toBe(2);
  });

  it("refuses a range on one side of the target, and says what it found at both ends", async () => {
    const solving = solve(search((x) => x + 20));
    await expect(solving).rejects.toBeInstanceOf(NotBracketed);
    await expect(solving).rejects.toThrow("the target 5 is not reached in the range: 20 at 0, 30 at 10");
  });

  it("never leaves the range, and ends within the tolerance of any monotone curve", async () => {
    const slope = fc.double({ min: 0.01, max: 50, noNaN: true });
    const bend = fc.double({ min: 0, max: 5, noNaN: true });
    const at = fc.double({ min: 0, max: 10, noNaN: true });
    await fc.assert(
      fc.asyncProperty(slope, bend, at, async (a, b, x0) => {
        const f = (x: number) => a * x + b * x * x * x;
        const { trials, isSolved } = await solve(search(f, { target: f(x0), tolerance: 1e-6 * (1 + f(10)) }));
        expect(isSolved).toBe(true);
        for (const { x } of trials) {
          expect(x).toBeGreaterThanOrEqual(0);
          expect(x).toBeLessThanOrEqual(10);
        }
      }),
      { seed: 606, numRuns: 200 },
    );
  });
});

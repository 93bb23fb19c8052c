import { describe, expect, test } from "vitest";
import { correlationByLuck, rankCorrelation } from "../../src/statistics/rank-correlation.ts";
import { shareInterval } from "../../src/statistics/share-interval.ts";
import { straightLine } from "../../src/statistics/straight-line.ts";

describe("the rank correlation", () => {
  test("is one for whatever rises together, however bent, and minus one for the opposite", () => {
    expect(rankCorrelation([1, 2, 3, 4], [1, 10, 100, 1000])).toBeCloseTo(1, 12);
    expect(rankCorrelation([1, 2, 3, 4], [9, 3, 1, 0])).toBeCloseTo(-1, 12);
  });

  test("is that of the ranks, of which ties have the mean", () => {
    const [one, two] = [
      [7, 4, 3, 10, 6, 2, 9, 8, 1, 5],
      [5, 7, 3, 10, 1, 9, 6, 2, 8, 4],
    ];
    // Kendall, "Rank correlation methods", section 1.14: -17/165.
    expect(rankCorrelation(one, two)).toBeCloseTo(-17 / 165, 12);
    expect(rankCorrelation([1, 2, 2, 3], [1, 2, 3, 4])).toBeCloseTo(0.9486833, 6);
  });

  test("is null of a constant column", () => {
    expect(rankCorrelation([1, 1, 1], [1, 2, 3])).toBeNull();
  });

  test("by luck is the table's critical value for one pair of columns, and grows with their number", () => {
    // Critical values of r at 5 %, two-sided: 0.361 for 30 pairs, 0.632 for 10 (Fisher and Yates, table VII).
    expect(correlationByLuck(30, 1)).toBeCloseTo(0.361, 3);
    expect(correlationByLuck(10, 1)).toBeCloseTo(0.632, 3);
    expect(correlationByLuck(30, 400)).toBeGreaterThan(0.6);
    expect(correlationByLuck(3, 1)).toBe(1);
  });
});

describe("the interval of a share", () => {
  test("is Wilson's: of 27 in 30, and of none and all", () => {
    const some = shareInterval(27, 30, 0.95);
    expect(some?.low).toBeCloseTo(0.7438, 4);
    expect(some?.high).toBeCloseTo(0.9654, 4);
    expect(shareInterval(0, 10, 0.95)).toEqual({ low: 0, high: expect.closeTo(0.2775, 4) });
    expect(shareInterval(10, 10, 0.95)?.high).toBe(1);
    expect(shareInterval(0, 0, 0.95)).toBeNull();
  });
});

describe("the straight line", () => {
  test("has the slope of least squares, and leaves what it does not explain", () => {
    const line = straightLine([1, 2, 3], [2, 4, 9]);
    expect(line?.slope).toBeCloseTo(3.5, 12);
    expect(line?.level).toBe(5);
    expect(line?.residuals).toEqual([0.5, -1, 0.5]);
    expect(straightLine([1, 1], [2, 3])).toBeNull();
  });
});

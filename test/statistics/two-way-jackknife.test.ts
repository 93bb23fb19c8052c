import { describe, expect, test } from "vitest";
import { tQuantile } from "../../src/statistics/student-t.ts";
import { twoWayJackknife } from "../../src/statistics/two-way-jackknife.ts";

const table = [
  [1, 4],
  [2, 6],
  [6, 5],
];
const mean = (rows: readonly number[], columns: readonly number[]) => [
  rows.reduce((sum, row) => sum + columns.reduce((all, column) => all + (table[row]?.[column] ?? 0), 0), 0) /
    (rows.length * columns.length),
];

describe("the jackknife of a table", () => {
  test("gives the mean of single columns the interval that a mean has", () => {
    const [found] = twoWayJackknife(
      { rows: 3, columns: 1, fewestColumns: 1 },
      (rows) => mean(rows, [0, 1]),
      0.95,
    );
    // Means of rows: 2.5, 4 and 5.5, whose standard error is 1.5 / sqrt(3).
    expect(found?.value).toBe(4);
    expect(found?.high).toBeCloseTo(4 + (tQuantile(0.975, 2) * 1.5) / Math.sqrt(3), 9);
  });

  test("adds what columns vary by to what rows do, unless too few are left", () => {
    const size = { rows: 3, columns: 2, fewestColumns: 1 };
    const half = ([found]: ReturnType<typeof twoWayJackknife>) => (found?.high ?? 0) - (found?.value ?? 0);
    const [rows, columns] = [0.75, 1];
    const freedom = (rows + columns) ** 2 / (rows ** 2 / 2 + columns ** 2 / 1);
    expect(half(twoWayJackknife(size, mean, 0.95))).toBeCloseTo(
      tQuantile(0.975, freedom) * Math.sqrt(1.75),
      9,
    );
    expect(half(twoWayJackknife({ ...size, fewestColumns: 2 }, mean, 0.95))).toBeCloseTo(
      tQuantile(0.975, 2) * Math.sqrt(0.75),
      9,
    );
  });

  test("has no interval of a single row, nor of what is undefined", () => {
    const one = twoWayJackknife({ rows: 1, columns: 2, fewestColumns: 1 }, mean, 0.95);
    expect(one).toEqual([{ value: 2.5, low: null, high: null }]);
    const none = twoWayJackknife({ rows: 3, columns: 2, fewestColumns: 1 }, () => [null], 0.95);
    expect(none).toEqual([{ value: null, low: null, high: null }]);
  });

  test("is no wider than the figure where nothing varies", () => {
    const [found] = twoWayJackknife({ rows: 3, columns: 2, fewestColumns: 1 }, () => [7], 0.95);
    expect(found).toEqual({ value: 7, low: 7, high: 7 });
  });
});

import { expect, it } from "vitest";
import { worstShare } from "../../src/statistics/worst-share.ts";

const oneToTen = [3, 10, 1, 7, 2, 9, 4, 8, 5, 6];

it("counts the last of the largest values in part, as in the worked example", () => {
  expect(worstShare(oneToTen, 0.25)).toEqual({ sum: 10 + 9 + 8 / 2, count: 2.5 });
});

it("is the largest value where the share is less than one of them, and the mean where it is all", () => {
  const { sum, count } = worstShare(oneToTen, 0.05);
  expect(sum / count).toBeCloseTo(10, 12);
  expect(worstShare(oneToTen, 1)).toEqual({ sum: 55, count: 10 });
  expect(worstShare([], 0.05)).toEqual({ sum: 0, count: 0 });
});

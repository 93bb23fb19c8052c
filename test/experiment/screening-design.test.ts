// Where a screening puts its numbers.
import { describe, expect, test } from "vitest";
import {
  mostSampledNumbers,
  sampleOf,
  shiftedAxes,
  trajectoryOf,
} from "../../src/experiment/screening-design.ts";

const names = ["a", "b", "c", "d"];
const trajectories = (count: number) =>
  Array.from({ length: count }, (_, index) => trajectoryOf(names, "design", index));

describe("a trajectory", () => {
  test("moves each number once, two thirds of its range up or down, and leaves it there", () => {
    for (const { points, order } of trajectories(20)) {
      expect(points).toHaveLength(names.length + 1);
      expect(order.toSorted()).toEqual([0, 1, 2, 3]);
      order.forEach((moving, step) => {
        const [before, after] = [points[step] ?? [], points[step + 1] ?? []];
        const moved = after.map((place, i) => place - (before[i] ?? 0));
        expect(Math.abs(moved[moving] ?? 0)).toBeCloseTo(2 / 3, 12);
        expect(moved.with(moving, 0)).toEqual([0, 0, 0, 0]);
      });
    }
  });

  test("begins at each of four places equally often, and each order comes", () => {
    const many = trajectories(400);
    for (let i = 0; i < names.length; i++) {
      const starts = many.map(({ points }) => Math.round(3 * (points[0]?.[i] ?? 0)));
      // Of 400, 100 are expected at each place, with a standard deviation of 8.7.
      for (const place of [0, 1, 2, 3])
        expect(Math.abs(starts.filter((start) => start === place).length - 100)).toBeLessThan(35);
    }
    expect(new Set(many.map(({ order }) => order.join())).size).toBe(24);
  });

  test("has places of a number that no other number changes", () => {
    const [one, other] = [trajectoryOf(["a", "x"], "s", 3), trajectoryOf(["x"], "s", 3)];
    expect(other.points[0]?.[0]).toBe(one.points[0]?.[1]);
  });
});

describe("a sample", () => {
  const axes = shiftedAxes(names, "s");

  test("is a point, another, and the first with each number in turn as in the other", () => {
    const [one = [], other = [], ...mixed] = sampleOf(axes, 5);
    expect(mixed).toEqual(names.map((_, i) => one.with(i, other[i] ?? 0)));
    expect(one.every((place, i) => place !== other[i])).toBe(true);
  });

  test("with the others falls once into each part of every range, wherever the seed has moved it", () => {
    const points = Array.from({ length: 64 }, (_, index) => sampleOf(axes, index));
    for (const which of [0, 1])
      for (let i = 0; i < names.length; i++)
        expect(new Set(points.map((point) => Math.floor(64 * (point[which]?.[i] ?? 0)))).size).toBe(64);
    expect(sampleOf(shiftedAxes(names, "t"), 0)).not.toEqual(sampleOf(axes, 0));
  });

  test("has two axes for each of at most 26 numbers", () => {
    expect(mostSampledNumbers).toBe(26);
  });
});

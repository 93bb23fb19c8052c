import { describe, expect, test } from "vitest";
import { mostDimensions, sobolPoint } from "../../src/random/sobol.ts";

describe("the Sobol sequence", () => {
  test("begins as the authors of its direction numbers print it", () => {
    // Output of Joe and Kuo's program for 10 points in 3 dimensions, web.maths.unsw.edu.au/~fkuo/sobol.
    const published = [
      [0, 0, 0],
      [0.5, 0.5, 0.5],
      [0.75, 0.25, 0.25],
      [0.25, 0.75, 0.75],
      [0.375, 0.375, 0.625],
      [0.875, 0.875, 0.125],
      [0.625, 0.125, 0.875],
      [0.125, 0.625, 0.375],
      [0.1875, 0.3125, 0.9375],
      [0.6875, 0.8125, 0.4375],
    ];
    expect(published.map((_, i) => sobolPoint(i, 3))).toEqual(published);
  });

  test("puts one of the first 256 points into each 256th of every axis", () => {
    const points = Array.from({ length: 256 }, (_, i) => sobolPoint(i, mostDimensions));
    for (let axis = 0; axis < mostDimensions; axis++)
      expect(new Set(points.map((point) => Math.floor(256 * (point[axis] ?? 0)))).size).toBe(256);
  });

  test("puts one of the first 64 points into each square of an 8 by 8 board of neighbouring axes, up to the sixth", () => {
    // Property of (0, m, 2)-nets, which the first two axes make for certain.
    const squares = Array.from({ length: 64 }, (_, i) =>
      sobolPoint(i, 2)
        .map((x) => Math.floor(8 * x))
        .join(),
    );
    expect(new Set(squares).size).toBe(64);
  });

  test("has no more dimensions than direction numbers", () => {
    expect(mostDimensions).toBe(53);
    expect(() => sobolPoint(0, 54)).toThrow("54 dimensions");
  });
});

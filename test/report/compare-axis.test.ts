import { describe, expect, it } from "vitest";
import { differenceAxis, extentOf, wideAxis } from "../../src/report/compare-axis.ts";

const second = (difference: number) => ({ difference, low: null, high: null });

describe("an axis of differences of seconds beside differences of hours", () => {
  const axis = wideAxis("difference", extentOf([second(-20_000), second(-25), second(90)]));

  it("has zero and round times on both sides, as far as anything is drawn", () => {
    expect(axis.axis.values).toEqual([-3600, -600, -60, 0, 60, 600]);
  });

  it("is even up to a minute and goes by orders of magnitude beyond", () => {
    expect(axis.scale).toMatchObject({ type: "symlog", constant: 60 });
  });
});

it("says pounds with their sign before them", () => {
  const { axis } = differenceAxis("difference", "£", [-10, 250_000]);
  expect(axis.labelExpr).toContain("'+£'");
  expect(axis.labelExpr).toContain("',~r'");
});

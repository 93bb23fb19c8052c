// Mean and coefficient of variation from the parameters, for every family.
import { describe, expect, it } from "vitest";
import { cvOf, meanOf } from "../../src/random/moments.ts";
import { families } from "./families.ts";

describe("the moments of a distribution", () => {
  it.each(families)("are known for the $name distribution", ({ distribution, mean, sd }) => {
    expect(meanOf(distribution) / mean).toBeCloseTo(1, 8);
    expect((cvOf(distribution) ?? 0) / (sd / mean)).toBeCloseTo(1, 8);
  });

  it("count the atom at zero", () => {
    expect(meanOf({ kind: "constant", value: 10, zero: 0.25 })).toBe(7.5);
    expect(cvOf({ kind: "constant", value: 10, zero: 0.25 })).toBeCloseTo(Math.sqrt(1 / 3), 12);
  });

  it("are those of a constant where nothing varies", () => {
    expect([meanOf({ kind: "empirical", values: [4] }), cvOf({ kind: "empirical", values: [4] })]).toEqual([
      4, 0,
    ]);
    expect(cvOf({ kind: "constant", value: 3 })).toBe(0);
    expect(cvOf({ kind: "constant", value: 0 })).toBeNull();
  });
});

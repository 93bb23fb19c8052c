// Differences in words: their size, their way, and no more digits than their intervals allow.
import { describe, expect, it } from "vitest";
import {
  inSentence,
  sayDifference,
  sayFigure,
  sayLargest,
  saySize,
} from "../../src/report/compare-amounts.ts";
import type { ComparisonRow } from "../../src/results/comparison.ts";
import { comparisonRow, type Figure } from "./constructed-comparison.ts";

const of = (difference: Figure, unit = "s"): ComparisonRow => comparisonRow({ unit }, { difference });

describe("a difference", () => {
  it("of minutes is said as people say it, and as on a clock in a table", () => {
    expect(sayDifference(of([-130, 20]), "full")).toBe("2 min 10 s less (1 min 50 s to 2 min 30 s less)");
    expect(sayDifference(of([-130, 20]), "short")).toBe("2 min 10 s less (1:50 to 2:30)");
    expect(sayDifference(of([4000, 100]), "short")).toBe("1 h 07 min more (1 h 05 min to 1 h 08 min)");
  });

  it("of seconds says its unit once", () => {
    expect(sayDifference(of([1.2, 0.2]), "full")).toBe("1.2 s more (1.0 to 1.4 s more)");
    expect(sayDifference(of([20, 4]), "short")).toBe("20 s more (16 to 24)");
  });

  it("of shares is in percentage points", () => {
    expect(sayDifference(of([-0.081, 0.008], "share"), "full")).toBe(
      "8.1 points less (7.3 to 8.9 points less)",
    );
    expect(sayDifference(of([-0.081, 0.008], "share"), "short")).toBe("8.1 points less (7.3 to 8.9)");
    expect(inSentence(sayDifference(of([-0.081, 0.008], "share"), "full"))).toBe(
      "8.1 percentage points less (7.3 to 8.9 points less)",
    );
    expect(sayDifference(of([0.01, 0.04], "share"), "short")).toBe("1 point more (3 less to 5 more)");
    expect(sayDifference(of([0.03, 0.02], "share"), "full")).toBe("3 points more (1 to 5 points more)");
  });

  it("of money is in pounds", () => {
    expect(sayDifference(of([-120_000, 20_000], "£"), "short")).toBe("£120,000 less (£100,000 to £140,000)");
    expect(sayDifference(of([0.8, 0.3], "£"), "full")).toBe("£0.80 more (£0.50 to £1.10 more)");
  });

  it("of anything else is a number", () => {
    expect(sayDifference(of([12.3, 1], "contacts/day"), "short")).toBe("12.3 more (11.3 to 13.3)");
  });

  it("whose interval holds zero says the way of both ends", () => {
    expect(sayDifference(of([-4, 14]), "short")).toBe("4 s less (18 less to 10 more)");
    expect(sayDifference(of([-4, 14]), "full")).toBe("4 s less (18 s less to 10 s more)");
    expect(sayDifference(of([-10, 90]), "short")).toBe("10 s less (1:40 less to 1:20 more)");
  });

  it("that is not zero is not said to be, however wide its interval, unless it is as good as none", () => {
    expect(sayDifference(of([-251, 1500]), "short")).toMatch(/^4 min less \(/);
    expect(sayDifference(of([-28, 210]), "short")).toMatch(/^30 s less \(/);
    expect(sayDifference(of([-0.03, 0.15], "share"), "short")).toMatch(/^3 points less \(/);
    expect(sayDifference(of([-2, 210]), "short")).toMatch(/^0 s \(/);
  });

  it("that leaves out zero never says that it may be zero", () => {
    expect(sayDifference(of([-20, 19.8]), "short")).not.toMatch(/\(0(:00)? to/);
    expect(sayDifference(of([0.02, 0.0199], "share"), "short")).not.toMatch(/\(0(\.0)? to/);
  });

  it("without an interval, or of nothing, is said as it is", () => {
    expect(sayDifference(of([-130, null]), "full")).toBe("2 min 10 s less");
    expect(sayDifference(of([0, 0]), "full")).toBe("none");
    expect(sayDifference(comparisonRow({ difference: { value: null, low: null, high: null } }), "full")).toBe(
      "–",
    );
  });

  it("is what the figures beside it, which have its digits, subtract to, to within the coarsest last digit", () => {
    const row = comparisonRow({}, { baseline: [352.4, 25], own: [324.1, 25], difference: [-28.3, 12] });
    const far = comparisonRow({}, { baseline: [352.4, 25], own: [437.2, 25], difference: [84.8, 50] });
    expect(sayFigure(row.baseline, [row, far])).toBe("5 min 52 s (5:27 to 6:17)");
    expect(sayFigure(row.own, [row])).toBe("5 min 24 s (4:59 to 5:49)");
    expect(sayDifference(row, "short")).toBe("28 s less (16 to 40)");
    expect(sayFigure(far.own, [far], false)).toBe("7 min 15 s");
    expect(sayDifference(far, "short")).toBe("1 min 20 s more (0:30 to 2:10)");
    expect(sayFigure(row.own, [{ ...row, difference: { value: 0, low: 0, high: 0 } }])).toBe(
      "5 min 25 s (5:00 to 5:50)",
    );
  });

  it("has a size, and a largest size that its interval admits, rounded up", () => {
    expect(saySize(of([-130, 20]))).toBe("2 min 10 s");
    expect(sayLargest(of([-0.001, 0.0101]))).toBe("0.02 s");
    expect(sayLargest(of([-4, 14]))).toBe("18 s");
  });
});

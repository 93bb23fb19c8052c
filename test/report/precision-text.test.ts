// The sentences on precision: reached or not, what it would take, and when not to trust an interval.
import { describe, expect, it } from "vitest";
import { precisionLines } from "../../src/report/precision-text.ts";
import { runTable } from "../../src/report/run-table.ts";
import type { MeasurePrecision, PrecisionOutcome } from "../../src/results/precision-outcome.ts";
import { constructedResult } from "./constructed-result.ts";

const wait: MeasurePrecision = {
  measure: "meanWaitingTime",
  queue: "crib",
  period: "all",
  value: 300,
  relativeHalfWidth: 0.031,
  replicationsExpected: 24,
  skewness: 0.2,
};
const july = { ...wait, measure: "abandonmentRatio", period: "2017-07", relativeHalfWidth: 0.0446 };
const reached: PrecisionOutcome = {
  error: 0.05,
  halfWidth: 0.05 / 1.05,
  level: 0.95,
  replications: 30,
  atMost: 1000,
  isReached: true,
  measures: [wait, july],
};
const said = (change: Partial<PrecisionOutcome>) =>
  precisionLines({ ...constructedResult(), precision: { ...reached, ...change } })
    .join(" ")
    .replaceAll(/ +/g, " ");

describe("the sentences on precision", () => {
  it("say that it was reached, with how many, and which measure is the widest", () => {
    expect(said({})).toBe(
      "Precision: reached with 30 replications; every headline measure is within 5 % of the true value, at 95 % confidence each (the widest interval is ±4.46 % of its estimate, abandonmentRatio of crib in 2017-07; ±4.76 % was needed)",
    );
  });

  it("say at the ceiling what was reached and how many it would take", () => {
    const wide = { ...wait, relativeHalfWidth: 0.12, replicationsExpected: 191 };
    const text = said({ isReached: false, atMost: 30, measures: [wide, july] });
    expect(text).toContain("NOT reached at the most allowed, 30 replications");
    expect(text).toContain("±12 % of its estimate, meanWaitingTime of crib; ±4.76 % is needed");
    expect(text).toContain("about 191 replications (--at-most 191)");
    expect(said({ isReached: false })).toContain("NOT reached after 30 replications");
  });

  it("name what is zero or undefined, and say where nothing can be precise", () => {
    const zero = { ...wait, value: 0, relativeHalfWidth: null, replicationsExpected: null };
    const undefinedOne = { ...zero, value: null, queue: "emergency" };
    const text = said({ measures: [wait, zero, undefinedOne] });
    expect(text).toContain("reached with 30");
    expect(text).toContain("meanWaitingTime of crib is zero after 30 replications");
    expect(text).toContain("meanWaitingTime of emergency is undefined or has no interval");
    expect(said({ isReached: false, measures: [zero] })).toContain(
      "no headline measure can have a relative one",
    );
  });

  it("warn of a skewed measure where replications are few, and only there", () => {
    const skewed = { ...wait, skewness: 2.1 };
    expect(said({ replications: 12, measures: [skewed] })).toContain(
      "(skewness 2.1), an interval covers the truth less",
    );
    expect(said({ replications: 12, measures: [skewed] })).toContain(
      "83.6 % with 5 replications and 88.8 % with 40",
    );
    expect(said({ replications: 12, measures: [wait] })).not.toContain("skewness");
    expect(said({ replications: 20, measures: [skewed] })).not.toContain("skewness");
  });

  it("stand in the planner's table, in lines of at most 100 columns, and only where they were asked for", () => {
    const lines = runTable({ ...constructedResult(), precision: reached });
    expect(lines.join("\n")).toContain("Precision: reached");
    expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(100);
    expect(runTable(constructedResult()).join("\n")).not.toContain("Precision");
  });
});

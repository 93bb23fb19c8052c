import { describe, expect, test } from "vitest";
import type { Kept } from "../../src/results/kept.ts";
import type { Result } from "../../src/results/result.ts";
import { reasonsApart } from "../../src/results/together.ts";
import { constructedClaim, constructedClaims } from "../report/constructed-claims.ts";
import { constructedComparison } from "../report/constructed-comparison.ts";
import { constructedLadder } from "../report/constructed-ladder.ts";
import { constructedResult } from "../report/constructed-result.ts";
import { screenedExample } from "../report/constructed-sensitivity.ts";

const run = (change: Partial<Result> = {}): Kept => ({
  kind: "run",
  result: constructedResult({ result: { hash: "aa", ...change } }),
});
const comparison: Kept = { kind: "comparison", result: constructedComparison() };
const reasons = (...kept: readonly Kept[]) =>
  reasonsApart(kept.map((each, i) => ({ name: `day-${i + 1}`, kept: each })));

describe("results stand together", () => {
  test("that are of one scenario, whatever they are about", () => {
    const ladder = { ...constructedLadder(), hash: "aa", scenario: "Wiltshire CCC 2017" };
    const { from, to } = constructedComparison();
    const claims: Kept = { kind: "claims", result: constructedClaims(constructedClaim()) };
    expect(reasons(run(), comparison, claims, { kind: "ladder", result: { ...ladder, from, to } })).toEqual(
      [],
    );
  });

  test("runs under different policies, if a comparison knows both", () => {
    expect(reasons(run(), run({ policy: "more-handlers", hash: "bb" }), comparison)).toEqual([]);
  });
});

describe("results do not stand together, each for one reason", () => {
  test("of another version", () => {
    expect(reasons(run(), run({ version: "0.2.0", scenario: "Another" }))).toEqual([
      "day-2 was made by sim101 0.2.0, day-1 by 0.1.0: their figures may differ for that alone; make the older one again",
    ]);
  });

  test("of another scenario", () => {
    expect(reasons(comparison, run({ scenario: "Another" }))).toEqual([
      "day-2 is of the scenario “Another”, day-1 of “Wiltshire CCC 2017”: a report is about one scenario",
    ]);
  });

  test("of another period", () => {
    expect(reasons(run(), run({ policy: "x", hash: "x", from: "2017-06-01" }))).toEqual([
      "day-2 measures 2017-06-01 to 2017-12-31, day-1 2017-01-01 to 2017-12-31: other days have other callers",
    ]);
  });

  test("of a scenario that was changed in between, whichever policy shows it", () => {
    expect(reasons(comparison, run({ policy: "more-handlers", hash: "b2" }))).toEqual([
      "day-2: under the policy more-handlers its scenario has the hash b2, in day-1 it has bb: the file was changed between them; make the older one again",
    ]);
  });

  test("of a file that was changed between two of its sweeps or screenings", () => {
    const screened = (hash: string): Kept => ({ kind: "sensitivity", result: { ...screenedExample, hash } });
    expect(reasons(screened("ab"), screened("ab"))).toEqual([]);
    expect(reasons(screened("ab"), screened("cd"))).toEqual([
      "day-2: with all policies its scenario has the hash cd, in day-1 it has ab: the file was changed between them; make the older one again",
    ]);
  });

  test("of the same policy twice", () => {
    expect(reasons(run(), comparison, run({ seed: "other" }))).toEqual([
      "day-3 is a run under the policy base, as day-1 is: they differ by luck alone; give one of them",
    ]);
  });

  test("one message for each that does not fit", () => {
    expect(reasons(run(), run({ scenario: "A" }), run({ scenario: "B" }))).toHaveLength(2);
  });
});

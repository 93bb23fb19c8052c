// Results of every kind are told apart by what is in them.
import { describe, expect, test } from "vitest";
import { keptOf } from "../../src/results/kept.ts";
import { claimTest, constructedClaim, constructedClaims } from "../report/constructed-claims.ts";
import { constructedComparison } from "../report/constructed-comparison.ts";
import { constructedLadder } from "../report/constructed-ladder.ts";
import { constructedResult } from "../report/constructed-result.ts";
import { screenedExample } from "../report/constructed-sensitivity.ts";

describe("a kept result", () => {
  test.each([
    ["run", constructedResult()],
    ["comparison", constructedComparison()],
    ["claims", constructedClaims(constructedClaim(claimTest()))],
    ["sensitivity", screenedExample],
    ["ladder", constructedLadder()],
  ])("of a %s is known as one", (kind, result) => {
    expect(keptOf(JSON.parse(JSON.stringify(result)))?.kind).toBe(kind);
  });

  test("is no other file, no result of another format, and none with a part that is missing", () => {
    for (const data of [null, "text", [], {}, { version: "1" }, { ...constructedResult(), format: 99 }])
      expect(keptOf(data)).toBeNull();
    for (const part of ["audit", "queues", "teams", "targets", "evidence", "definitions", "warnings"])
      expect(keptOf({ ...constructedResult(), [part]: undefined })).toBeNull();
    expect(keptOf({ ...constructedComparison(), queues: undefined })).toBeNull();
  });
});

// A report made of constructed results, whose names try to become more than text.
import { createHash } from "node:crypto";
import { reportPage } from "../../src/report/page.ts";
import { constructedClaim, constructedClaims, flippingTest } from "./constructed-claims.ts";
import { constructedComparison } from "./constructed-comparison.ts";
import { constructedLadder } from "./constructed-ladder.ts";
import { constructedResult } from "./constructed-result.ts";

/** Ends a script, loads an image, runs a script, is a formula for a spreadsheet and a pattern for a replacement. */
export const hostile = `=1+1</script><img src=x onerror="document.title='owned'"></title>$& role="x"`;

const sha256 = (text: string) => createHash("sha256").update(text).digest("base64");

/** A run, a comparison, claims and a ladder, told as one story. */
export function constructedReport(): Promise<string> {
  const scenario = hostile;
  const run = constructedResult({
    result: {
      scenario,
      hash: "aa",
      evidence: [{ path: hostile, value: "1", range: "1..2", tag: "A", source: hostile }],
    },
  });
  const comparison = constructedComparison();
  const named = <T extends { readonly policy: string }>(each: T) =>
    each.policy === "no-help" ? { ...each, policy: hostile } : each;
  const policies = comparison.policies.map((each) => named({ ...each, description: hostile }));
  const rows = comparison.rows.map(named);
  const claim = { ...constructedClaim(flippingTest()), says: hostile };
  return reportPage({
    results: [
      { name: hostile, kept: { kind: "run", result: run } },
      { name: "policies", kept: { kind: "comparison", result: { ...comparison, scenario, policies, rows } } },
      { name: "claims", kept: { kind: "claims", result: { ...constructedClaims(claim), scenario } } },
      { name: "ladder", kept: { kind: "ladder", result: { ...constructedLadder(), scenario } } },
    ],
    diagrams: [{ name: "need", svg: '<svg xmlns="http://www.w3.org/2000/svg"/>', words: "A need is born." }],
    hash: sha256,
  });
}

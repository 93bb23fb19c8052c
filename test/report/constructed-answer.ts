// Results made by hand, and the answer that they give as text.
import { answerOf } from "../../src/report/answer.ts";
import type { ClaimOutcome } from "../../src/results/claims.ts";
import type { Comparison } from "../../src/results/comparison.ts";
import type { Kept } from "../../src/results/kept.ts";
import type { Result } from "../../src/results/result.ts";
import { constructedClaims } from "./constructed-claims.ts";
import { constructedComparison, constructedRows } from "./constructed-comparison.ts";
import { constructedResult } from "./constructed-result.ts";

export const run = (change: Partial<Result> = {}): Kept => ({
  kind: "run",
  result: constructedResult({ result: change }),
});
export const compared = (change: Partial<Comparison> = {}): Kept => ({
  kind: "comparison",
  result: constructedComparison(change),
});
export const claimed = (...claims: readonly ClaimOutcome[]): Kept => ({
  kind: "claims",
  result: constructedClaims(...claims),
});

/** The paragraph at the top, and all that follows. */
export const lead = (...results: readonly Kept[]) => answerOf(results)[0]?.sentences.join(" ") ?? "";
export const all = (...results: readonly Kept[]) =>
  answerOf(results)
    .flatMap(({ sentences }) => sentences)
    .join(" ");
export const only = (policy: string) => ({
  policies: constructedComparison().policies.filter((each) => ["base", policy].includes(each.policy)),
  rows: constructedRows.filter((row) => row.policy === policy),
});
export const gain =
  "With more-handlers (Eight more people in CRIB) the average wait of 101 callers for crib falls from 5 min 03 s to 2 min 53 s: 2 min 10 s less (1 min 50 s to 2 min 30 s less).";

import { describe, expect, test } from "vitest";
import { overSets } from "../../src/report/answer-claims.ts";
import { type DifferenceOverSets, intervalDefinitions } from "../../src/results/assumptions.ts";
import { all, claimed, compared, gain, lead, only } from "./constructed-answer.ts";
import { claimTest, constructedClaim, flippingTest } from "./constructed-claims.ts";
import { comparisonRow } from "./constructed-comparison.ts";

describe("claims", () => {
  test("an assumption that flips a gain stands beside the gain", () => {
    const said = lead(compared(only("more-handlers")), claimed(constructedClaim(flippingTest())));
    expect(said).toBe(
      `${gain} “More handlers shorten the wait.” is not sure: it holds in 5 of 10 draws (50 %, 24 to 76), and depends on crib talk mean (720 s in the file, anywhere from 480 to 1080): above 900 s it turns round. In the wait for emergency no difference can be told from luck: 0.4 s at most, either way.`,
    );
  });

  test("a number below which it turns is told so, and one on which the claim only then holds", () => {
    const below = flippingTest({ breakEven: { value: 600, how: "simulated", isInRange: true } });
    expect(all(claimed(constructedClaim(below)))).toContain("below 600 s it turns round");
    const wrong = flippingTest({ difference: { value: 30, low: 10, high: 50 } });
    expect(all(claimed(constructedClaim(wrong)))).toContain("above 900 s it holds");
  });

  test("are supported, contradicted, or cannot be tested", () => {
    expect(all(claimed(constructedClaim()))).toBe(
      "“More handlers shorten the wait.” is supported while the assumed numbers move within their ranges: it holds in 9 of 10 draws (90 %, 60 to 98).",
    );
    expect(
      all(claimed(constructedClaim(claimTest({ verdict: "contradicted", held: 1, share: 0.1 })))),
    ).toContain("is contradicted while");
    const unknown = claimTest({ draws: [null, null], held: 0, verdict: "contradicted" });
    expect(all(claimed(constructedClaim({ ...unknown, verdict: "dependsOn" })))).toContain(
      "cannot be tested",
    );
  });

  test("say under which dispatch rule it is otherwise", () => {
    const said = all(
      claimed(
        constructedClaim(
          claimTest(),
          claimTest({ under: "first-come", verdict: "contradicted", held: 0 }),
          claimTest({ under: "no-diversion" }),
        ),
      ),
    );
    expect(said).toContain("Under first-come it is otherwise: contradicted (holds in 0 of 10 draws");
    expect(said).toContain("That is so under another dispatch rule too.");
  });

  test("and sets are found by the name of a team, as by that of a queue, and not by that of a band", () => {
    const { queue: _, ...row } = comparisonRow({ measure: "occupancy", team: "desk" });
    const own = { value: -1, low: -2, high: 0 };
    const share = { sets: 1, share: 1, low: 0.2, high: 1 };
    const difference: DifferenceOverSets = {
      measure: "occupancy",
      queue: "desk",
      period: "all",
      unit: "share",
      policy: row.policy,
      baseline: "base",
      betterWhen: null,
      less: share,
      more: { ...share, sets: 0 },
      same: 0,
      undefined: 0,
      breakEven: null,
      own,
      values: [-1],
      range: null,
      seen: null,
      spread: null,
      most: null,
    };
    const sets = { numbers: [], sets: [{}], broken: [], measures: [], definitions: intervalDefinitions };
    const known = { from: "ranges", askedFor: 1, complete: true, replications: 2, ...sets } as const;
    const said = (change: Partial<DifferenceOverSets>) =>
      overSets({ assumptions: { ...known, differences: [{ ...difference, ...change }] } }, row);
    expect(said({})).toHaveLength(1);
    expect(said({ band: "new" })).toEqual([]);
    expect(said({ queue: "other" })).toEqual([]);
  });

  test("of another measure stay apart from the gain", () => {
    const other = { ...constructedClaim(flippingTest()), queue: "emergency" };
    expect(lead(compared(only("more-handlers")), claimed(other))).not.toContain("turns round");
    expect(all(compared(only("more-handlers")), claimed(other))).toContain("turns round");
  });
});

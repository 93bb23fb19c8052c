import { describe, expect, it } from "vitest";
import { foundOf, proofOf } from "../../src/report/roster-words.ts";
import type { RosterResult } from "../../src/results/roster-result.ts";

const found = (parts: Partial<RosterResult>) => {
  const result = {
    objective: "people",
    people: 20,
    gap: 0,
    ways: 40,
    isBest: true,
    ...parts,
  } as RosterResult;
  return `${foundOf(result)}; ${proofOf(result)}`;
};

describe("what was found", () => {
  it("is called the fewest people only where none takes fewer", () => {
    expect(found({})).toBe(
      "the fewest people with whom the handlers expected at their desks are enough in every interval of the week; among 40 ways to work, none takes fewer",
    );
    expect(found({ gap: 0.06 })).toMatch(
      /^at most one more than the fewest people .*none takes fewer than 19$/,
    );
    expect(found({ gap: 0.12 })).toMatch(
      /^at most 2 more than the fewest people .*none takes fewer than 18$/,
    );
  });

  it("is close to the least cost where something may be better", () => {
    expect(found({ objective: "cost", ways: 1 })).toMatch(
      /^the least cost at which .*among 1 way to work, none/,
    );
    expect(found({ objective: "cost", gap: 0.02 })).toMatch(/^close to the least cost .*by more than 2 %$/);
  });
});

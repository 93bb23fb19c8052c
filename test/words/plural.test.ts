import { expect, test } from "vitest";
import { plural } from "../../src/words/plural.ts";

test("one of something is not said as several", () => {
  expect([0, 1, 2].map((count) => plural(count, "pair"))).toEqual(["0 pairs", "1 pair", "2 pairs"]);
  expect(["1", "1.5", "1,050"].map((count) => plural(count, "pair"))).toEqual([
    "1 pair",
    "1.5 pairs",
    "1,050 pairs",
  ]);
  expect([1, 2].map((count) => plural(count, "policy", "policies"))).toEqual(["1 policy", "2 policies"]);
});

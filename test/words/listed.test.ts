import { expect, test } from "vitest";
import { listed } from "../../src/words/listed.ts";

test("the last of several things is joined by a word, the others by commas", () => {
  const things = [[], ["a"], ["a", "b"], ["a", "b", "c"]];
  expect(things.map(listed)).toEqual(["", "a", "a and b", "a, b and c"]);
});

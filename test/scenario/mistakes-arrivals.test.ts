import { describe, expect, test } from "vitest";
import { arrivalMistakes } from "./mistakes-arrivals.ts";
import { edited, mistakesOf, small } from "./small-scenario.ts";

describe("each mistake in how contacts come is told once, where it stands", () => {
  test.each(arrivalMistakes)("$mistake", ({ edits, says }) => {
    const text = edited(small, ...edits);
    expect(mistakesOf(text, { everyPolicy: true })).toEqual(says.map((line) => `s.yaml:${line}`));
  });
});

import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { responseMistakes } from "./mistakes-response.ts";
import { triageMistakes } from "./mistakes-triage.ts";
import { needs } from "./small-needs.ts";
import { edited, mistakesOf } from "./small-scenario.ts";

describe("each mistake about needs, triage and officers is told once, where it stands", () => {
  test.each([...triageMistakes, ...responseMistakes])("$mistake", ({ edits, says }) => {
    const told = mistakesOf(edited(needs, ...edits), { everyPolicy: true });
    expect(told).toEqual(says.map((line) => `s.yaml:${line}`));
  });

  test("without a mistake nothing is said", () => {
    expect(mistakesOf(needs, { everyPolicy: true })).toEqual([]);
    const example = readFileSync(new URL("../../scenarios/whole-needs.yaml", import.meta.url), "utf8");
    expect(mistakesOf(example, { everyPolicy: true })).toEqual([]);
  });
});

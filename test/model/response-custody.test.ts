// After an arrest: the last unit to leave is held for custody and file, or hands the prisoner over.
import { describe, expect, test } from "vitest";
import { onShift } from "./plain-response.ts";
import { constant } from "./plain-scenario.ts";
import { responseStory } from "./response-story.ts";

const immediate = 0;
const priority = 1;
const scheduled = 2;
const officerTime = constant(10_000);

const closed = (lines: readonly string[]) => lines.filter((line) => line.includes("closed"));

describe("an arrest", () => {
  test("holds the last unit to leave, and no other", () => {
    const rules = {
      units: [2],
      job: { unitsNeeded: [0, 1], arrest: 1 },
      arrest: { officerTime, transport: null },
    };
    expect(responseStory(rules, [{ at: 0, grade: immediate }])).toEqual([
      "0 a is sent 0",
      "0 a is sent 0",
      "60 a attended",
      "660 a took a unit 660",
      "10660 a took a unit 10660",
      "10660 a closed",
    ]);
  });

  test("keeps the unit from being diverted", () => {
    const rules = {
      units: [1],
      divert: "scheduled",
      job: { arrest: 1 },
      arrest: { officerTime, transport: null },
    } as const;
    const story = responseStory(rules, [
      { at: 0, grade: scheduled },
      { at: 700, grade: immediate },
    ]);
    expect(story.filter((line) => line.includes("is sent"))).toEqual(["0 a is sent 0", "10660 b is sent 0"]);
  });

  test("leaves others to be diverted when the unit held comes back and goes home", () => {
    const story = responseStory(
      {
        units: [[2, 2, 1]],
        divert: "scheduled",
        grades: [{}, { arrest: 1 }, { scene: constant(20_000) }],
        arrest: { officerTime, transport: null },
      },
      [
        { at: 0, grade: priority },
        { at: 10, grade: scheduled },
        { at: 11_000, grade: immediate },
      ],
    );
    expect(story).toContain("10660 a closed");
    expect(story).toContain("11000 b loses a unit");
  });

  test("is handed over to a prisoner transport, if one is free at that moment", () => {
    const transport = { scheduled: onShift(1), time: constant(5000), officerTime: constant(300) };
    const rules = { units: [3], job: { arrest: 1 }, arrest: { officerTime, transport } };
    const taskings = [0, 100, 5100].map((at) => ({ at, grade: immediate }));
    expect(closed(responseStory(rules, taskings))).toEqual([
      "960 a closed",
      "6060 c closed",
      "10760 b closed",
    ]);
    const late = { ...transport, scheduled: onShift([0, 1]) };
    const before = { ...rules, arrest: { officerTime, transport: late } };
    expect(closed(responseStory(before, taskings))).toEqual([
      "6060 c closed",
      "10660 a closed",
      "10760 b closed",
    ]);
  });

  test("never happens where nobody says what it takes", () => {
    expect(closed(responseStory({ units: [1], job: { arrest: 1 } }, [{ at: 0, grade: immediate }]))).toEqual([
      "660 a closed",
    ]);
  });
});

import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { leavingMistakes } from "./mistakes-leaving.ts";
import { postsMistakes } from "./mistakes-posts.ts";
import { rostersMistakes } from "./mistakes-rosters.ts";
import { trainingMistakes } from "./mistakes-training.ts";
import { edited, mistakesOf } from "./small-scenario.ts";

const whole = readFileSync(new URL("whole-people.yaml", import.meta.url), "utf8");
const short = edited(whole, ["days: 180, interval: 30 min", "days: 14, interval: 60 min"]);

describe("each mistake about people is told once, where it stands", () => {
  const cases = [...rostersMistakes, ...postsMistakes, ...leavingMistakes, ...trainingMistakes];

  test.each(cases)("$mistake", ({ edits, says }) => {
    expect(mistakesOf(edited(short, ...edits))).toEqual(says.map((line) => `s.yaml:${line}`));
  });

  test("without a mistake nothing is said", () => {
    expect(mistakesOf(whole, { everyPolicy: true })).toEqual([]);
  });
});

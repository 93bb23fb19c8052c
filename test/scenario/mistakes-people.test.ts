import { describe, expect, test } from "vitest";
import { cascadeMistakes } from "./mistakes-cascades.ts";
import { leavingMistakes } from "./mistakes-leaving.ts";
import { postsMistakes } from "./mistakes-posts.ts";
import { rostersMistakes } from "./mistakes-rosters.ts";
import { trainingMistakes } from "./mistakes-training.ts";
import { shortPeople, wholePeople } from "./people-scenario.ts";
import { edited, mistakesOf } from "./small-scenario.ts";

describe("each mistake about people is told once, where it stands", () => {
  const cases = [
    ...rostersMistakes,
    ...postsMistakes,
    ...leavingMistakes,
    ...trainingMistakes,
    ...cascadeMistakes,
  ];

  test.each(cases)("$mistake", ({ edits, says }) => {
    expect(mistakesOf(edited(shortPeople, ...edits))).toEqual(says.map((line) => `s.yaml:${line}`));
  });

  test("a mistake is told once where a policy only moves its limit", () => {
    const many = edited(shortPeople, ["      posts: 3\n", "      posts: 300\n"]);
    expect(mistakesOf(many, { everyPolicy: true })).toEqual([
      "s.yaml:95:14 people.drives.officers.posts: expected no more than the 45 posts of crib and desk, found 300",
    ]);
  });

  test("without a mistake nothing is said", () => {
    expect(mistakesOf(wholePeople, { everyPolicy: true })).toEqual([]);
  });
});

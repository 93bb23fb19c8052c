import { expect, test } from "vitest";
import { readSweepPlan } from "../../src/scenario/sweep-plan.ts";
import { mistakesOf, small } from "./small-scenario.ts";

const plan = "format: 1\nscenario: starter.yaml\ndesign: grid\n";
const ensemble =
  "format: 1\nkind: ensemble\nversion: 0.1.0\nscenario: Small\nseed: a\nnumbers: []\nsets: []\n";
const result = '{ "format": 3, "version": "0.1.0", "scenario": "Small", "seed": "1", "rows": [] }';

test.each([
  [plan, "the plan of a sweep (`sim101 sweep` reads it)"],
  [ensemble, "an ensemble (it goes with --ensemble)"],
  [result, "a result (`sim101 report` reads it)"],
  ['{ "name": "sim101", "version": "0.1.0", "private": true }', "a map of name, version, private"],
])("a file of another kind is named once, where a scenario is expected: %j", (text, found) => {
  expect(mistakesOf(text, {})).toEqual([`s.yaml:1:1: expected a scenario, found ${found}`]);
});

test("a scenario with little in it, or a misspelt calendar, is told its mistakes as one", () => {
  expect(mistakesOf("format: 1\nname: Small\n", {}).join()).toContain("calendar: expected a map");
  expect(mistakesOf(small.replace("calendar:", "calender:"), {})).toEqual([
    "s.yaml:3:1 calender: expected a key that is known here, found the key calender (did you mean calendar?)",
  ]);
});

test.each([
  [small, "a scenario"],
  [ensemble, "an ensemble"],
  [result, "a result"],
])("what is no plan of a sweep is named once: %j", (text, found) => {
  const { problems } = readSweepPlan({ name: "plan.yaml", text });
  expect(problems.map((problem) => [problem.expected, problem.found])).toEqual([
    ["the plan of a sweep", found],
  ]);
});

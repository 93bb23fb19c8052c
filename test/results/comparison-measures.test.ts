// What a comparison shows beside the headline: nobody is to gain unseen at another's cost.
import { expect, it } from "vitest";
import { comparedMeasures } from "../../src/results/comparison-measures.ts";
import { type PlainPeople, peopleScenario } from "../model/people-fixture.ts";
import { resolvedWith } from "../scenario/reasoned-scenario.ts";
import { needs } from "../scenario/small-needs.ts";
import { small } from "../scenario/small-scenario.ts";

const besideTheHeadline = (text: string) =>
  comparedMeasures(resolvedWith(text)).flatMap(({ measure, isHeadline }) => (isHeadline ? [] : measure));

it("shows what triage and officers are for, where there are any", () => {
  const ofNeeds = ["meanResponseTime", "officerHoursPerDay", "harmWeightedWait", "rightFirstTimeRatio"];
  expect(besideTheHeadline(needs)).toEqual(expect.arrayContaining(ofNeeds));
  for (const measure of ofNeeds) expect(besideTheHeadline(small)).not.toContain(measure);
});

it("compares the response to immediate jobs, and harm by the first set of weights", () => {
  const all = comparedMeasures(resolvedWith(needs));
  expect(all).toContainEqual({ measure: "meanResponseTime", grade: "immediate", isHeadline: false });
  expect(all).toContainEqual({ measure: "harmWeightedWait", weights: "main", isHeadline: false });
});

it("shows posts filled and money where people are listed, and money only where it matters", () => {
  const pay = {
    training: 21_000,
    points: [{ from: 0, perYear: 24_000 }],
    shiftAllowance: 0,
    isUnsocial: null,
    unsocialExtra: 0,
    overtime: 1.5,
    onCosts: 0,
    unitHour: 0,
  };
  const listed = (people: PlainPeople) =>
    comparedMeasures(peopleScenario(people)).map(({ measure }) => measure);
  const posts = [{ people: 3 }];
  expect(listed({ posts, pay })).toEqual(
    expect.arrayContaining(["establishment", "headcount", "costPerYear", "costPerAnsweredContact"]),
  );
  expect(listed({ posts })).toContain("establishment");
  expect(listed({ posts })).not.toContain("costPerYear");
});

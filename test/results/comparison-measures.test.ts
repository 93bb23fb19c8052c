// What a comparison shows beside the headline: nobody is to gain unseen at another's cost.
import { expect, it } from "vitest";
import { comparedMeasures } from "../../src/results/comparison-measures.ts";
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

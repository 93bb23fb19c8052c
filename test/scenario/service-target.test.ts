// Service targets as planners say them, and what is said of those that cannot be read.
import { describe, expect, it } from "vitest";
import { readServiceTarget, withThresholds } from "../../src/scenario/service-target.ts";
import { plainScenario } from "../model/plain-scenario.ts";

const patient = { kind: "exponential", mean: 600 } as const;
const scenario = plainScenario({
  sources: [{ rate: 0.01 }],
  queues: [{ id: "crib", patience: patient }, { id: "emergency" }, { id: "reports", stage: "work" }],
  teams: [{ serves: [0, 1, 2], handlers: 3 }],
});

const read = (text: string) => readServiceTarget(text, scenario);
const mistakes = (text: string) => {
  const outcome = read(text);
  return outcome.ok ? [] : outcome.mistakes;
};

describe("a service target", () => {
  it.each([
    ["crib: 80 % within 2 min", { aim: "answeredWithin", value: 0.8, within: 120 }],
    ["101  crib :  80% within 2min", { aim: "answeredWithin", value: 0.8, within: 120 }],
    ["crib: at least 92.5 % answered within 1 min 30 s", { aim: "answeredWithin", value: 0.925, within: 90 }],
    ["crib: 0.8 in 20 s", { aim: "answeredWithin", value: 0.8, within: 20 }],
    ["crib: mean wait 60 s", { aim: "meanTimeToAnswer", value: 60, within: null }],
    ["crib: mean wait at most 1 min", { aim: "meanTimeToAnswer", value: 60, within: null }],
    ["crib: abandoned 5 %", { aim: "abandoned", value: 0.05, within: null }],
  ])("is read from %s", (text, expected) => {
    const outcome = read(text);
    expect(outcome.ok && outcome.target).toMatchObject({ queue: "crib", ...expected });
  });

  it.each([
    ["", ["expected a queue, a colon and what is wanted", "found nothing"]],
    ["crib 80 % within 2 min", ["a colon"]],
    [
      "cirb: 80 % within 2 min",
      ["expected a queue in which callers wait (crib, emergency), found cirb", "did you mean crib?"],
    ],
    ["reports: 80 % within 2 min", ["found reports"]],
    [
      "1010 crib: 80 % within 2 min",
      ["expected a channel before the queue", "found 1010", "did you mean 101?"],
    ],
    [
      "crib: 120 % within 2 min",
      ["expected a share answered in time above 0 and below 100 %", "found 120 %"],
    ],
    ["crib: 80 within 2 min", ["write its unit: 80 %"]],
    ["crib: 80 % within soon", ["expected a time to answer above zero", "found soon"]],
    ["crib: 80 % within 120", ["write its unit: 120 s"]],
    ["crib: mean wait 5 %", ["expected a mean wait above zero", "found 5 %"]],
    ["crib: abandoned 100 %", ["expected a share abandoned"]],
    ["crib: quickly", ["`80 % within 2 min`, `mean wait 60 s` or `abandoned 5 %`", "found quickly"]],
    ["emergency: abandoned 5 %", ["whose callers give up", "patience is endless"]],
  ])("that is wrong (%s) is refused in one sentence", (text, says) => {
    const found = mistakes(text);
    expect(found).toHaveLength(1);
    for (const words of says) expect(found[0]).toContain(words);
  });

  it("with several mistakes has each told once", () => {
    expect(mistakes("cirb: 120 % within soon")).toHaveLength(3);
  });

  it("puts its time among the thresholds of its queue, in order and once", () => {
    const targets = ["crib: 80 % within 45 s", "crib: 50 % within 10 s"].flatMap((text) => {
      const outcome = read(text);
      return outcome.ok ? [outcome.target] : [];
    });
    const [crib, emergency] = withThresholds(scenario, targets).queues;
    expect(crib?.serviceLevel.thresholds).toEqual([10, 45, 60]);
    expect(emergency?.serviceLevel).toEqual(scenario.queues[1]?.serviceLevel);
  });
});

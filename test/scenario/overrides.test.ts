import { describe, expect, test } from "vitest";
import { listEvidence } from "../../src/scenario/evidence.ts";
import { loadScenario } from "../../src/scenario/load-scenario.ts";
import { numberAt, type Override } from "../../src/scenario/overrides.ts";
import { edited, mistakesOf, small } from "./small-scenario.ts";

const text = edited(
  small,
  ["240 per day", "{ value: 240 per day, range: 200..300, tag: D, source: here }"],
  ["advice: { share: 40 % }", "advice: { share: { value: 40 %, tag: A } }"],
);

function load(overrides: readonly Override[], policy = "base") {
  const outcome = loadScenario({ name: "s.yaml", text }, { overrides, policy });
  if (!outcome.ok) throw new Error(outcome.problems.map(({ path }) => path).join());
  return outcome;
}

describe("a number that is set by its path", () => {
  test("keeps its unit and its evidence", () => {
    const { authored, scenario } = load([{ path: "demand.101.volume", value: 250 }]);
    expect(authored).toMatchObject({
      demand: { "101": { volume: { value: "250 per day", range: "200..300", tag: "D", source: "here" } } },
    });
    expect(scenario.sources[0]?.rate[0]).toBeCloseTo(250 / 86_400, 12);
  });

  test("loses a range that does not contain it", () => {
    expect(load([{ path: "demand.101.volume", value: 400 }]).authored).toMatchObject({
      demand: { "101": { volume: { value: "400 per day", tag: "D", source: "here" } } },
    });
  });

  test("may stand in a list, in a window or bare, and comes after the policy", () => {
    const path = "teams.crib.staffing.everyDay.07:00-22:00";
    expect(load([{ path, value: 9 }], "more").scenario.teams[1]?.scheduled[8]).toBe(9);
    expect(load([{ path: "run.replications", value: 50 }]).scenario.run.replications).toBe(50);
  });

  test("gives another hash", () => {
    expect(load([{ path: "run.replications", value: 50 }]).hash).not.toBe(load([]).hash);
  });

  test("can be asked for as it is written", () => {
    const { authored } = load([]);
    expect(numberAt(authored, "demand.101.volume")).toEqual({ value: 240, unit: "per day" });
    expect(numberAt(authored, "queues.crib.talk")).toEqual({ value: 12, unit: "min" });
    expect(numberAt(authored, "run.replications")).toEqual({ value: 2, unit: "" });
    expect(numberAt(authored, "run.repliations")).toBeNull();
    expect(numberAt(authored, "queues.crib")).toBeNull();
  });

  test.each<[Override, string]>([
    [
      { path: "queues.crb.talk", value: 1 },
      "s.yaml:17:1 queues.crb.talk: expected the path of a number in the scenario, found no crb in it (did you mean crib?)",
    ],
    [
      { path: "queues.crib.talk.mean", value: 1 },
      "s.yaml:32:5 queues.crib.talk.mean: expected the path of a number in the scenario, found no mean in it",
    ],
    [
      { path: "volume", value: 1 },
      "s.yaml:1:1 volume: expected the path of a number in the scenario, found no volume in it (did you mean demand.101.volume?)",
    ],
    [
      { path: "queues.crib.stage", value: 1 },
      's.yaml:28:12 queues.crib.stage: expected a number to set, found "handler"',
    ],
    [
      { path: "queues.crib.talk", value: Number.NaN },
      "s.yaml:32:11 queues.crib.talk: expected a finite number, found NaN",
    ],
    [
      { path: "queues.crib.talk", value: -3 },
      's.yaml:32:11 queues.crib.talk: expected a duration from 0 s to 20 years, found "-3 min"',
    ],
    [
      { path: "__proto__.polluted", value: 3 },
      "s.yaml:1:1 __proto__.polluted: expected the path of a number in the scenario, found no __proto__ in it",
    ],
  ])("%j is told when it is wrong", (override, says) => {
    expect(mistakesOf(text, { overrides: [override] })).toEqual([says]);
  });
});

describe("the evidence of a scenario", () => {
  test("is listed with paths, units, ranges, tags and sources", () => {
    expect(listEvidence(load([]).authored)).toEqual([
      {
        path: "demand.101.volume",
        value: "240 per day",
        range: "200..300",
        tag: "D",
        source: "here",
        number: 240,
        unit: "per day",
        ends: [200, 300],
      },
      {
        path: "queues.desk.outcomes.advice.share",
        value: "40 %",
        range: null,
        tag: "A",
        source: null,
        number: 40,
        unit: "%",
        ends: null,
      },
    ]);
  });

  test("is that of the policy, and a number without a tag is assumed", () => {
    const policies = "policies:\n  p: { change: { run: { replications: { value: 3, range: 2..4 } } } }\n";
    const outcome = loadScenario(
      { name: "s.yaml", text: small.slice(0, small.indexOf("policies:")) + policies },
      { policy: "p" },
    );
    expect(outcome.ok && outcome.evidence).toMatchObject([
      { path: "run.replications", tag: "A", ends: [2, 4] },
    ]);
  });
});

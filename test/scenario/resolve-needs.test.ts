import { describe, expect, test } from "vitest";
import { readCurve } from "../../src/scenario/curves.ts";
import { loadScenario } from "../../src/scenario/load-scenario.ts";
import { formatProblem } from "../../src/scenario/problem.ts";
import { needs } from "./small-needs.ts";
import { type Edit, edited } from "./small-scenario.ts";

function resolved(...edits: readonly Edit[]) {
  const outcome = loadScenario({ name: "s.yaml", text: edited(needs, ...edits) });
  if (!outcome.ok) throw new Error(outcome.problems.map(formatProblem).join("\n"));
  return outcome.scenario;
}

describe("a curve over the triage depth", () => {
  const curve = [
    { depth: 0.2, value: 10 },
    { depth: 0.6, value: 30 },
    { depth: 1, value: 20 },
  ];
  test.each([
    [0, 10],
    [0.2, 10],
    [0.3, 15],
    [0.6, 30],
    [0.9, 22.5],
    [1, 20],
  ])("is straight between its points and flat beyond them: at %f it is %f", (depth, value) => {
    expect(readCurve(curve, depth)).toBeCloseTo(value, 12);
  });
});

describe("needs of a scenario", () => {
  const scenario = resolved();
  const { reasons = [], triage, response } = scenario;

  test("have reasons with probabilities of ratings, and the usual cap where none is written", () => {
    expect(reasons[0]?.threat).toEqual([0.8, 0.15, 0.05, 0]);
    expect(reasons[0]).toMatchObject({ callers: 1.2, cap: 86_400, resolvable: 1, markers: [0, 0, 0, 0] });
    expect(reasons[1]).toMatchObject({ callers: 1, callsWithin: null, cap: 7200, markers: [0.5, 0, 0, 0] });
  });

  test("are graded by a matrix of threat and the higher of harm and risk", () => {
    expect(Array.from(triage?.matrix ?? [])).toEqual([3, 3, 2, 1, 3, 2, 1, 0, 2, 1, 0, 0, 1, 0, 0, 0]);
    expect(triage?.controlStrategy).toEqual([{ raise: 1, upTo: 1 }, null, null, null]);
    expect(triage?.unneeded).toEqual([0, 0.2, 0.8]);
    expect(resolved(["  unneeded: { priority: 20 %, scheduled: 80 % }\n", ""]).triage?.unneeded).toEqual([
      0, 0, 1,
    ]);
  });

  test("meet triage read at its depth, and in full where a queue says so", () => {
    expect(triage?.byDepth).toEqual({ talkSaved: 150, resolved: 0.575, tasked: 0.275, misread: 1.2 });
    expect(triage?.full).toEqual({ talkSaved: 0, resolved: 0.7, tasked: 0.1, misread: 1 });
    expect(scenario.queues.map((queue) => queue.triage)).toEqual([undefined, "byDepth", "full"]);
  });

  test("ring again where and when triage says", () => {
    expect(triage?.repeat?.delays.map((delay) => "value" in delay && delay.value)).toEqual([86_400, 172_800]);
    expect(triage?.repeat).toMatchObject({ again: [0.6], atMost: 3 });
    expect(triage?.missed).toMatchObject({ queue: 2, channel: 1, atMost: 2 });
  });

  test("wait for units that the areas share, by interval", () => {
    expect(response?.areas).toEqual([
      { id: "town", units: [0, 1] },
      { id: "country", units: [1] },
    ]);
    expect(Array.from(response?.units[0]?.scheduled.subarray(5, 9) ?? [])).toEqual([1, 1, 3, 3]);
    expect(response?.grades[0]?.unitsNeeded).toEqual([0.7, 0.3]);
    expect(response?.grades[1]).toMatchObject({ unitsNeeded: [1], arrest: 0, appointment: null });
    expect(Array.from(response?.grades[2]?.appointment?.isOffered?.subarray(7, 9) ?? [])).toEqual([0, 1]);
    expect(response?.chaser).toEqual({ share: 0.35, atMost: 3, queue: 0, channel: 0 });
  });

  test("all wait for all units where there are no areas", () => {
    const areas = needs.slice(needs.indexOf("areas:\n"), needs.indexOf("reasons:\n"));
    const without = resolved([areas, ""]);
    expect(without.areas).toBeUndefined();
    expect(without.response?.areas).toEqual([{ id: "everywhere", units: [0, 1] }]);
  });
});

import { describe, expect, test } from "vitest";
import { explainScenario } from "../../src/scenario/explain.ts";
import { loadScenario } from "../../src/scenario/load-scenario.ts";
import { formatProblem } from "../../src/scenario/problem.ts";
import { edited, small } from "./small-scenario.ts";

function explained(extra: string): string[] {
  const text = edited(small, ["profile: flat", `profile: flat\n    ${extra}`]);
  const outcome = loadScenario({ name: "s.yaml", text });
  if (!outcome.ok) throw new Error(outcome.problems.map(formatProblem).join("\n"));
  const lines = explainScenario(outcome);
  const from = lines.indexOf("  101: 240 a day on channel 101, ringing at desk");
  return lines.slice(from + 1, lines.indexOf("", from));
}

describe("how contacts come, in words", () => {
  test("says how many events a day bring the callers that the volume counts", () => {
    expect(explained("batch: { size: 3 }")).toEqual(["    80 events a day bring 3 callers each at once"]);
    expect(explained("batch: { size: { distribution: geometric, mean: 2.5 } }")).toEqual([
      "    96 events a day bring 2.5 callers each at once on average (geometric)",
    ]);
    expect(
      explained("batch: { size: { distribution: table, shares: { 1: 60 %, 2: 30 %, 6: 10 % } } }"),
    ).toEqual(["    133 events a day bring 1.8 callers each at once on average (by a table of shares)"]);
  });

  test("says between which states a rate jumps, and that the factors are scaled", () => {
    const states = "{ calm: { factor: 1, lasts: 2 h }, storm: { factor: 6, lasts: 30 min } }";
    expect(explained(`modulation: { states: ${states} }`)).toEqual([
      "    the rate jumps between calm × 0.5 (2 h on average, 80 % of the time), storm × 3 (30 min on average, 20 % of the time)",
      "    these factors are scaled so that the volume is the long-run mean",
    ]);
  });
});

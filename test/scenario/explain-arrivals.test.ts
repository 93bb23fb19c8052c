import { describe, expect, test } from "vitest";
import { explainScenario } from "../../src/scenario/explain.ts";
import { loadScenario } from "../../src/scenario/load-scenario.ts";
import { formatProblem } from "../../src/scenario/problem.ts";
import { type Edit, edited, small } from "./small-scenario.ts";

function explained(extra: string): string[] {
  const text = edited(small, ["profile: flat", `profile: flat\n    ${extra}`]);
  const outcome = loadScenario({ name: "s.yaml", text });
  if (!outcome.ok) throw new Error(outcome.problems.map(formatProblem).join("\n"));
  const lines = explainScenario(outcome);
  const from = lines.indexOf("  101: 240 a day on channel 101, ringing at desk");
  return lines.slice(from + 1, lines.indexOf("", from));
}

const dstLog = [
  "started,queue",
  "2017-10-28 23:59:59,CRIB",
  "2017-10-29 01:30:00,CRIB",
  "2017-10-29 12:00:00,999",
  "2017-10-31 12:00:00,CRIB",
  "2017-12-31 12:00:00,CRIB",
].join("\n");

function explainedLog(extra: string, ...edits: Edit[]): string[] {
  const calls = `calls: { file: c.csv, time: started, where: { queue: CRIB }${extra} }`;
  const own: readonly Edit[] = [
    ["2017-01-02", "2017-10-28"],
    ["    volume: 240 per day\n", ""],
    ["profile: flat", calls],
  ];
  const outcome = loadScenario(
    { name: "s.yaml", text: edited(small, ...own, ...edits) },
    { read: () => dstLog },
  );
  if (!outcome.ok) throw new Error(outcome.problems.map(formatProblem).join("\n"));
  const lines = explainScenario(outcome);
  const from = lines.findIndex((line) => line.startsWith("  101: "));
  return lines.slice(from, lines.indexOf("", from));
}

describe("how contacts come, in words", () => {
  test("says what was taken from a log, and that its calls are always the same", () => {
    expect(explainedLog("", ["queues:\n", "busyness: { day: { cv: 10 % } }\nqueues:\n"])).toEqual([
      "  101: 0.429 a day on channel 101, ringing at desk",
      "    from c.csv, 5 rows: 3 calls from 2017-10-28 23:59:59 to 2017-10-31 12:00:00; left out: 1 of other values, 1 outside the simulated days",
      "    0 to 1 a day, 0.429 on average; 4 days without any",
      "    1 call in an hour that the clock shows twice, taken as the first of the two",
      "    the same calls in every replication: intervals show only how the rest varies, not how many call",
      "    busyness does not change them",
      "  Beyond chance, days vary by 10 % (correlation 0).",
    ]);
  });

  test("says that a part of a log is chosen call by call", () => {
    expect(explainedLog(", keep: 80 %")).toContain(
      "    80 % of them come, chosen call by call: the same calls under every policy, others in each replication",
    );
  });

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

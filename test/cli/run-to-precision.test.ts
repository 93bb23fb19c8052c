// `sim101 run --precision` and `--batch-means` as they are typed.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parseShare } from "../../src/cli/options.ts";
import { precisionGoal } from "../../src/cli/precision-goal.ts";
import { runBatchesAtTerminal } from "../../src/cli/run-in-batches.ts";
import type { Result } from "../../src/results/result.ts";
import { plainScenario } from "../model/plain-scenario.ts";
import { commandIn } from "./in-process.ts";
import { makeFolder } from "./program.ts";

const longRun = (text: string) => text.replace("days: 14", "days: 300");
const silent = plainScenario({ sources: [], queues: [{}], teams: [] });
const spoken = { ...silent, headline: [{ measure: "meanWaitingTime", queue: "queue 0", period: "all" }] };

describe("sim101 run --precision", () => {
  it("runs as many replications as it takes, says so, and gives the same result with one worker", {
    timeout: 90_000,
  }, async () => {
    const folder = makeFolder();
    const args = ["run", "centre.yaml", "--precision", "25%", "-n", "12"];
    const { code, out } = await commandIn(folder, ...args);
    expect(code).toBe(0);
    expect(out).toContain("Precision: reached with ");
    const kept = readFileSync(join(folder, "results", "centre-base", "results.json"), "utf8");
    const { precision, replications } = JSON.parse(kept) as Result;
    expect(replications).toBeGreaterThanOrEqual(12);
    expect(precision?.isReached).toBe(true);
    const alone = (await commandIn(folder, ...args, "--json", "--workers", "1")).out;
    expect(JSON.parse(alone)).toEqual(JSON.parse(kept));
  });

  it("stops at the ceiling, and says how many it would take", async () => {
    const args = ["--precision", "0.5%", "--at-most", "11", "--json", "--workers", "1"];
    const { out } = await commandIn(makeFolder(), "run", "centre.yaml", ...args);
    const { precision } = JSON.parse(out) as Result;
    expect([precision?.isReached, precision?.replications, precision?.atMost]).toEqual([false, 11, 11]);
    expect(precision?.measures[0]?.replicationsExpected).toBeGreaterThan(100);
  });

  it("begins with 10 replications, or with more if they are asked for, and ends at 1000", () => {
    expect(precisionGoal({ precision: 0.05 }, spoken)).toEqual({ error: 0.05, atLeast: 10, atMost: 1000 });
    expect(precisionGoal({ precision: 0.05, replications: 5 }, spoken)?.atLeast).toBe(10);
    const many = { precision: 0.05, replications: 2000 };
    expect(precisionGoal(many, spoken)).toEqual({ error: 0.05, atLeast: 2000, atMost: 2000 });
    expect(precisionGoal({}, silent)).toBeNull();
  });

  it("refuses what cannot be", () => {
    expect([parseShare("5%"), parseShare("0.05"), parseShare("12.5 %")]).toEqual([0.05, 0.05, 0.125]);
    for (const text of ["5", "0%", "100%", "-5%", "5 min", "five", ""])
      expect(() => parseShare(text)).toThrow(`such as 5%, found ${text}`);
    expect(() => precisionGoal({ atMost: 50 }, spoken)).toThrow(
      "--at-most: expected together with --precision",
    );
    expect(() => precisionGoal({ precision: 0.05, atMost: 9 }, spoken)).toThrow(
      "--at-most: expected 10 or more",
    );
    expect(() => precisionGoal({ precision: 0.05 }, silent)).toThrow("headline measures");
  });
});

describe("sim101 run --batch-means", () => {
  const refused = (edit: (text: string) => string, options = {}) =>
    expect(runBatchesAtTerminal(join(makeFolder(edit), "centre.yaml"), options)).rejects;

  it("prints the table of one long replication, and keeps nothing", async () => {
    const folder = makeFolder(longRun);
    const { code, out } = await commandIn(folder, "run", "centre.yaml", "--batch-means");
    expect(code).toBe(0);
    expect(out).toContain("one replication of 307 days");
    expect(out).toContain("meanTimeToAnswer of handlers");
    expect(existsSync(join(folder, "results"))).toBe(false);
  });

  it("says everything that changes with time, with code 2", async () => {
    const shape = `{ everyDay: [${"1, ".repeat(23)}2] }`;
    const uneven = (text: string) =>
      `${longRun(text).replace("flat", shape)}busyness: { day: { cv: 5 % } }\n`;
    await refused(uneven).toThrow(/demand 101: its rate changes.*\n.*busyness: some days are busier/);
  });

  it("refuses a short calendar, no headline, and options that mean nothing here", async () => {
    await refused((text) => text).toThrow("expected a calendar of 200 days or more");
    await refused((text) => longRun(text).replace(/headline:.*\n/, "")).toThrow(
      "headline measures, found none",
    );
    await refused(longRun, { atMost: 20, out: "here" }).toThrow("expected without --at-most, --out");
  });
});

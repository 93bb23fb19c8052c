// `sim101 staff`, as its user meets it: what is printed, what is kept, what is refused.
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readScenarioFile } from "../../src/files/read-scenario.ts";
import type { StaffResult } from "../../src/results/staff-result.ts";
import { command } from "./in-process.ts";
import { makeFolder } from "./program.ts";

const target = "handlers: 80 % within 1 min";
const flat = (text: string) => text.replaceAll(/\s+/g, " ");
const hourly = (text: string) =>
  text.replace("interval: 30 min", "interval: 60 min").replace("days: 14", "days: 7");

/** The smallest search that is one: every day alike, few replications. */
const quickly = ["--pattern", "every-day", "-n", "4", "--search-replications", "2", "--workers", "1"];

describe("sim101 staff", () => {
  it("prints the plan with a policy that makes it so, and keeps both with tables and a chart", async () => {
    const folder = makeFolder(hourly);
    const file = join(folder, "centre.yaml");
    const out = join(folder, "staffing");
    const run = await command("staff", file, "-t", target, ...quickly, "--cost-per-hour", "21.50", "-o", out);
    expect(run.code).toBe(0);
    expect(run.out).toContain("The plan: ");
    expect(run.out).toContain("holds with 95 % confidence");
    expect(flat(run.out)).toContain("a week at £21.50 an hour");
    expect(run.out).toContain("Only handlers was staffed anew");
    expect(run.out.split("\n").every((line) => line.length <= 100)).toBe(true);
    expect(readdirSync(out).toSorted()).toEqual([
      "curve.csv",
      "curve.png",
      "curve.svg",
      "run.json",
      "staffing.csv",
      "staffing.json",
      "staffing.yaml",
    ]);
    const result: StaffResult = JSON.parse(readFileSync(join(out, "staffing.json"), "utf8"));
    const snippet = readFileSync(join(out, "staffing.yaml"), "utf8");
    expect(readFileSync(join(out, "staffing.csv"), "utf8").split("\r\n")).toHaveLength(1 + 168 + 1);
    const text = readFileSync(file, "utf8");
    const pasted = join(folder, "pasted.yaml");
    writeFileSync(pasted, `${text.slice(0, text.indexOf("policies:"))}${snippet}`);
    const loaded = readScenarioFile(pasted, { policy: "staffed-to-target", everyPolicy: true });
    if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems));
    const { scheduled } = loaded.scenario.teams[0] ?? { scheduled: new Int32Array() };
    expect([...scheduled.subarray(0, 168)]).toEqual(result.teams[0]?.week);
  });

  it.each([
    [["-t", "handlrs: 80 % within 1 min"], "did you mean handlers?"],
    [["-t", "handlers: 180 % within 1 min"], "--target: expected a share answered in time"],
    [["-t", "handlers: 80 % within 1 min", "-t", "handlers: mean wait soon"], "found soon"],
    [[], "--target"],
    [["-t", target, "--every", "day"], "window, hour-of-week"],
    [["-t", target, "--minimum", "few"], "whole number from 0"],
    [["-t", target, "--cost-per-hour", "dear"], "pounds"],
    [["-t", target, "-n", "1"], "expected 2 or more"],
    [["-t", target, "--team", "hndlers"], "expected a team (handlers)"],
    [["-t", target, "-o", ""], "name of a folder"],
  ])("refuses %j with code 2, and writes nothing", async (options, says) => {
    const folder = makeFolder(hourly);
    const { code, out, error } = await command("staff", join(folder, "centre.yaml"), ...options);
    expect(code).toBe(2);
    expect(out).toBe("");
    expect(error).toContain(says);
    expect(readdirSync(folder)).toEqual(["centre.yaml"]);
  });

  it("says why a target cannot be met, and makes no plan", async () => {
    const folder = makeFolder(hourly);
    const out = join(folder, "staffing");
    const run = await command(
      "staff",
      join(folder, "centre.yaml"),
      "-t",
      "handlers: 80 % within 1 s",
      ...quickly,
      "-o",
      out,
    );
    expect(run.code).toBe(2);
    expect(run.out).toContain("The target cannot be met by staffing: handlers: 80 % within 1 s");
    expect(flat(run.out)).toContain("it rings for 3 s on average before anybody can pick up");
    expect(existsSync(out)).toBe(false);
  });
});

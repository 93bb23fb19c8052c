// `sim101 tipping`, and what `sim101 run` is asked of a shock, as their users meet them.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { small } from "../scenario/small-scenario.ts";
import { command } from "./in-process.ts";
import { makeFolder } from "./program.ts";

const folder = makeFolder();
const plain = join(folder, "plain.yaml");
writeFileSync(plain, small);
const file = join(folder, "people.yaml");
writeFileSync(
  file,
  `format: 1
name: Ten posts
calendar: { timeZone: UTC, start: 2025-01-01, end: 2025-12-31, interval: 60 min, bankHolidays: none }
run: { seed: 1, replications: 2 }
demand: { "101": { channel: "101", volume: 24 per day, queue: crib, profile: flat } }
queues: { crib: { stage: handler, priority: 1, ring: 3 s, patience: endless, talk: 10 min } }
teams: { crib: { serves: [crib], staffing: { rosters: { all: { pattern: long, people: 1 } } } } }
patterns: { long: { days: [all, all, all, all, all, all, all], shifts: { all: "00:00-24:00" }, crews: 1 } }
people:
  posts: { crib: { establishment: 10, inPost: { "0..12 months": 10 } } }
  leaving: { monthly: { "0 months": 2 % }, destinations: { elsewhere: { share: 100 % } } }
  recruitment: { rolling: { into: crib, first: 2025-01-15, every: 2 months, size: 1, classroom: 1 weeks } }
headline: [{ measure: meanTimeToAnswer, queue: crib }]
`,
);

describe("sim101 tipping", () => {
  it("answers in words, and leaves a table and pictures", async () => {
    const out = join(folder, "out");
    const asked = ["--vary", "people.recruitment.rolling.size=1..4", "--people-only", "--workers", "1"];
    const { code, out: said } = await command("tipping", file, ...asked, "--out", out);
    expect(code).toBe(0);
    expect(said).toContain("Training takes 6 a year at the most, of whom 100 % are released");
    const names = ["tipping.json", "tipping.csv", "tipping.svg", "tipping-phone.svg", "tipping.png"];
    expect(names.filter((name) => !existsSync(join(out, name)))).toEqual([]);
    const { series } = JSON.parse(readFileSync(join(out, "tipping.json"), "utf8"));
    // A number of people is whole.
    expect(series[0].points.map(({ x }: { x: number }) => x)).toEqual([1, 2, 3, 4]);
  });

  it.each([
    [[plain], "expected a scenario with people, found none"],
    [[file, "--team", "desk"], "expected a team of people: crib, found desk"],
    [[file, "--attrition", "2..1"], "expected low..high with low below high, found 2..1"],
    [
      [file, "--attrition", "1..2", "--vary", "run.replications=1..2"],
      "--vary: expected it without --attrition",
    ],
  ])("refuses what makes no sense: %s", async (args, says) => {
    const { code, error } = await command("tipping", ...args);
    expect(code).toBe(2);
    expect(error).toContain(says);
  });
});

describe("sim101 run --shock", () => {
  it.each([
    [["--shock", "2025-01-20"], "--shock: expected a day from 2025-01-29 to 2025-12-04"],
    [["--shock", "in spring"], "found in spring"],
    [["--shock", "2025-06-01", "--back-to", "5 people"], "--back-to: expected a duration such as 5min"],
    [["--back-to", "5min"], "--back-to: expected a scenario with a surge or a drive, or --shock beside it"],
  ])("is refused where it makes no sense: %s", async (args, says) => {
    const { code, error } = await command("run", file, ...args, "--out", join(folder, "result"));
    expect(code).toBe(2);
    expect(error).toContain(says);
  });
});

// `sim101 roster`, as its user meets it: what is printed, what is kept, what is refused.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { readScenarioFile } from "../../src/files/read-scenario.ts";
import type { RosterResult } from "../../src/results/roster-result.ts";
import { command } from "./in-process.ts";
import { makeFolder } from "./program.ts";

const patterns = `patterns:
  round: { days: [early, early, late, late, night, night, off, off, off, off], shifts: { early: "07:00-17:00", late: "14:00-00:00", night: "22:00-08:00" } }
  peak: { days: [day, day, day, day, day, off, off], shifts: { day: "10:00-18:00" } }
`;
const withPatterns = (text: string) =>
  `${text.replace("interval: 30 min", "interval: 60 min").replace("days: 14", "days: 7")}${patterns}`;
const quickly = ["--team", "handlers", "--shrinkage", "30%", "-n", "2", "--workers", "1"];
const flat = (text: string) => text.replaceAll(/\s+/g, " ");

describe("sim101 roster", () => {
  it("prints the roster and how callers fare, and keeps it as YAML, tables and a picture", async () => {
    const folder = makeFolder(withPatterns);
    const file = join(folder, "centre.yaml");
    const out = join(folder, "roster");
    const [written, csv] = [join(folder, "rostered.yaml"), join(folder, "shifts.csv")];
    const run = await command(
      "roster",
      file,
      ...quickly,
      "-t",
      "handlers: 80 % within 1 min",
      "-o",
      out,
      "--write",
      written,
      "--csv",
      csv,
    );
    expect(run.error).not.toContain("WARN");
    expect(run.code).toBe(0);
    expect(run.out.split("\n").every((line) => line.length <= 100)).toBe(true);
    expect(flat(run.out)).toContain("enough in every interval of the week; among");
    expect(flat(run.out)).toContain("Rounded to whole handlers, the roster is");
    expect(run.out).toContain("Than the present staffing");
    const names = ["roster.csv", "roster.json", "roster.png", "roster.svg", "roster.yaml", "run.json"];
    expect(readdirSync(out).toSorted()).toEqual(names);
    expect(readFileSync(csv, "utf8")).toBe(readFileSync(join(out, "roster.csv"), "utf8"));
    const result: RosterResult = JSON.parse(readFileSync(join(out, "roster.json"), "utf8"));
    const extended = readScenarioFile(written, { everyPolicy: true });
    const snippet = readFileSync(join(out, "roster.yaml"), "utf8");
    const pasted = join(folder, "pasted.yaml");
    const text = readFileSync(file, "utf8");
    writeFileSync(pasted, `${text.slice(0, text.indexOf("policies:"))}${patterns}${snippet}`);
    const policy = readScenarioFile(pasted, { policy: "rostered" });
    const fromTable = join(folder, "from-table.yaml");
    const byTable = "staffing: { roster: shifts.csv, shrinkage: 30 % }";
    writeFileSync(
      fromTable,
      text.slice(0, text.indexOf("policies:")).replace(/staffing: \{.*\} \}/, `${byTable} }`),
    );
    const table = readScenarioFile(fromTable);
    if (!extended.ok || !policy.ok || !table.ok) throw new Error(JSON.stringify([extended, policy, table]));
    expect(table.scenario.teams[0]?.scheduled).toEqual(policy.scenario.teams[0]?.scheduled);
    expect(extended.scenario.teams[0]?.scheduled).toEqual(policy.scenario.teams[0]?.scheduled);
    expect(result.people).toBeGreaterThan(5);
  });

  it("takes the handlers required from a table, and prints the calendar of one person", async () => {
    const folder = makeFolder(withPatterns);
    const days = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
    const rows = days.flatMap((day) =>
      Array.from({ length: 24 }, (_, hour) => `${day},${String(hour).padStart(2, "0")}:00,1`),
    );
    const table = join(folder, "required.csv");
    writeFileSync(table, ["weekday,from,handlers", ...rows].join("\n"));
    const asked = ["roster", join(folder, "centre.yaml"), ...quickly, "--require", table];
    const { code, out } = await command(...asked, "--no-simulate");
    expect(code).toBe(0);
    expect(flat(out)).toContain("168 handler-hours a week");
    const calendar = await command(...asked, "--ical", "handlers-02");
    expect(calendar.out.startsWith("BEGIN:VCALENDAR\r\n")).toBe(true);
    expect((await command(...asked, "--ical", "handlers-02", "--csv", "no.csv")).error).toContain(
      "--csv: expected it without --ical",
    );
    expect((await command(...asked, "--ical", "somebody")).error).toContain("expected one of handlers-01 to");
    writeFileSync(table, ["weekday,from,handlers", ...rows.slice(1), "Monday,00:00,few"].join("\n"));
    expect((await command(...asked)).error).toContain(
      "required.csv:169: expected a number of handlers, found few",
    );
  });

  it("simulates people who are listed one by one on the roster that they would have", async () => {
    const people = fileURLToPath(new URL("../scenario/whole-people.yaml", import.meta.url));
    const folder = makeFolder(() => readFileSync(people, "utf8").replace("days: 180", "days: 7"));
    const asked = [
      "--team",
      "crib",
      "--people",
      "22",
      "--patterns",
      "two-two-two",
      "-n",
      "2",
      "--workers",
      "1",
    ];
    const { code, out } = await command("roster", join(folder, "centre.yaml"), ...asked, "--json");
    const decomposed = await command("roster", join(folder, "centre.yaml"), ...asked, "--decompose");
    expect(decomposed.error).toContain("found one whose people are listed");
    expect(code).toBe(0);
    const { plans, isOfPeople, isShrinkageAssumed, lines }: RosterResult = JSON.parse(out);
    expect([isOfPeople, isShrinkageAssumed]).toEqual([true, false]);
    expect(lines.reduce((sum, { people: count }) => sum + count, 0)).toBe(22);
    const [present, own] = plans.map(({ measures }) => measures[0]?.own.value ?? 0);
    expect(present).toBeGreaterThan(0);
    expect(own).not.toBe(present);
    const told = await command("roster", join(folder, "centre.yaml"), "--team", "crib", "--no-simulate");
    expect(flat(told.out)).toMatch(/27 are in post at the start, not \d+: they work these shifts/);
  });

  it.each([
    [["--team", "hndlers"], "expected a team (handlers), found hndlers"],
    [[], "--team"],
    [["--team", "handlers", "--people", "few"], "whole number from 1"],
    [["--team", "handlers", "--patterns", "rund"], "found rund"],
    [["--team", "handlers", "--part-time"], "expected --generate beside it"],
    [["--team", "handlers", "-t", "handlers: soon"], "--target"],
    [["--team", "handlers", "--longest-shift", "long"], "expected hours up to 24"],
    [["--team", "handlers", "--write", "/elsewhere/rostered.yaml"], "expected a file beside"],
    [
      ["--team", "handlers", "--out", "kept", "--csv", "kept/shifts.csv"],
      "expected a file outside the folder",
    ],
    [["--team", "handlers", "--objective", "joy"], "people, hours, cost, shortfall, wait"],
  ])("refuses %j with code 2, and writes nothing", async (options, says) => {
    const folder = makeFolder(withPatterns);
    const { code, out, error } = await command("roster", join(folder, "centre.yaml"), ...options);
    expect(code).toBe(2);
    expect(out).toBe("");
    expect(error).toContain(says);
    expect(readdirSync(folder)).toEqual(["centre.yaml"]);
  });

  it("replaces no table that is there already", async () => {
    const folder = makeFolder(withPatterns);
    const notes = join(folder, "notes.csv");
    writeFileSync(notes, "mine\n");
    const { code, error } = await command(
      "roster",
      join(folder, "centre.yaml"),
      "--team",
      "handlers",
      "--csv",
      notes,
    );
    expect(code).toBe(2);
    expect(error).toContain("--csv: ");
    expect(error).toContain("notes.csv exists; name a file that does not");
    expect(readFileSync(notes, "utf8")).toBe("mine\n");
  });

  it.each([
    ["--write", "exists; name a file that does not"],
    ["--csv", "expected a file of its own"],
  ])("writes nothing by %s in the place of the scenario itself", async (option, says) => {
    const file = join(makeFolder(withPatterns), "centre.yaml");
    const before = readFileSync(file, "utf8");
    const { code, error } = await command("roster", file, "--team", "handlers", option, file);
    expect(code).toBe(2);
    expect(error).toContain(says);
    expect(readFileSync(file, "utf8")).toBe(before);
  });
});

// What a planner reads of officers, needs and harm, from runs of a small centre.
import { describe, expect, it } from "vitest";
import { simulate } from "../../src/experiment/simulate.ts";
import { caseCsv, monthCsv, responseCsv } from "../../src/report/csv.ts";
import { sayDispatchRule } from "../../src/report/dispatch-words.ts";
import { runTable } from "../../src/report/run-table.ts";
import type { Result } from "../../src/results/result.ts";
import { resolvedWith } from "../scenario/reasoned-scenario.ts";
import { needs } from "../scenario/small-needs.ts";
import { small } from "../scenario/small-scenario.ts";

async function resultOf(text: string): Promise<Result> {
  return (await simulate({ scenario: resolvedWith(text), hash: "", evidence: [] })).result;
}

const enoughOfficers = needs
  .replace('"07:00-22:00": 3, "22:00-07:00": 1', "00:00-24:00: 40")
  .replace("south: { staffing: { everyDay: 2 } }", "south: { staffing: { everyDay: 30 } }")
  .replace("  duplicates:", "  rightFirstTimeWithin: 3 days\n  duplicates:");
const tooFewInTheSouth = enoughOfficers.replace("everyDay: 30", "everyDay: 2");
const [stable, hopeless, halfHopeless, plain] = await Promise.all(
  [enoughOfficers, needs, tooFewInTheSouth, small].map(resultOf),
);

const printed = (result: Result | undefined) => (result === undefined ? [] : runTable(result));

describe("the table of a run with needs and officers", () => {
  it("tells officers after the waits, then needs, then harm, within 100 columns", () => {
    const lines = printed(stable);
    const at = (start: string) => lines.findIndex((line) => line.trimStart().startsWith(start));
    const order = ["101, from first ring", "officers, from grading", "needs, each", "harm-weighted wait"];
    const places = [...order, "hidden emergencies", "Worst hour"].map(at);
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(100);
    const text = lines.join(" ").replaceAll(/\s+/g, " ");
    for (const said of [
      /immediate, \d+ \(\d+ to \d+\) jobs a day mean \d+ min/,
      /sent by this rule: the most urgent job first/,
      /until a unit set out/,
      /right first time: \d/,
      /by root cause, of all contacts: .*not right first time \d/,
      /until somebody knew: mean /,
    ])
      expect(text).toMatch(said);
    expect(text).not.toContain("UNSTABLE");
  });

  it("says in the first line that officers can never catch up", () => {
    expect(printed(hopeless)[0]).toContain("UNSTABLE: officers can never catch up");
    expect(printed(halfHopeless)[0]).toContain("UNSTABLE: officers of south can never catch up");
  });

  it("says nothing of needs, officers and harm where there are none", () => {
    const text = printed(plain).join("\n");
    expect(text).not.toMatch(/officers|right first time|harm|hidden|root cause/);
  });
});

describe("the tables for a spreadsheet", () => {
  it("keep needs and officers in files of their own", () => {
    if (stable === undefined || plain === undefined) throw new Error("nothing was simulated");
    const heads = [caseCsv(stable), responseCsv(stable), monthCsv(stable)].map(
      (text) => text?.split("\r\n")[0],
    );
    expect(heads[0]).toContain("channel,origin,grade,cause,weights,reason,period");
    expect(heads[0]).toContain("harmWeightedWait (weighted h)");
    expect(heads[1]).toContain("grade,units,period");
    expect(heads[2]).not.toContain(",grade,");
    expect([caseCsv(plain), responseCsv(plain)]).toEqual([null, null]);
  });

  it("have a definition for every measure", () => {
    for (const { measure, definition } of stable?.definitions ?? [])
      expect(definition.length, measure).toBeGreaterThan(15);
  });
});

describe("sayDispatchRule", () => {
  it("says order, neighbours, diversion and units kept free", () => {
    const rule = {
      groups: 2,
      order: "firstCome",
      neighbourAfter: 300,
      divert: "priority",
      keepFree: 2,
      targets: [],
    } as const;
    expect(sayDispatchRule(rule)).toBe(
      "the job that waits longest first, whatever its grade; a neighbouring group takes it after 5 min; an immediate job diverts units from scheduled and priority work; 2 units of each group kept free for immediate jobs",
    );
    const other = { ...rule, order: "byGrade", neighbourAfter: 0, divert: "none", keepFree: 0 } as const;
    expect(sayDispatchRule(other)).toBe(
      "the most urgent job first, then the one that waits longest; a neighbouring group takes it at once; an immediate job diverts nobody",
    );
    expect(sayDispatchRule({ ...other, groups: 1 })).not.toContain("neighbouring");
  });
});

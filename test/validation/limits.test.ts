// What must make no difference, bit for bit: rules of the floor at the ends of their ranges, and less urgent work that
// always gives way. Each with a power check: the rule a step away from its end does make a difference.
import { describe, expect, it } from "vitest";
import { type Tables, tablesOf } from "../../src/results/tables.ts";
import { recordCentre } from "../model/run-centre.ts";
import { caseScenario } from "./validation-case.ts";

const runs = new Map<string, Tables>();

function tablesUnder(file: string, policy: string): Tables {
  const run = `${file} ${policy}`;
  const tables = runs.get(run) ?? tablesOf(recordCentre(caseScenario({ file }, policy)));
  runs.set(run, tables);
  return tables;
}

/** The cells of the whole window, and the waits. */
function figures(policy: string): readonly (readonly number[])[] {
  const { whole, flowWhole, teamWhole, waits } = tablesUnder("limits.yaml", policy);
  return [whole.cells, flowWhole.cells, teamWhole.cells, waits.whole.all].map((cells) => [...cells]);
}

describe.each([
  { rule: "overflow at once", policy: "overflow-at-once", same: "base", other: "overflow-after-a-minute" },
  {
    rule: "overflow in a month",
    policy: "overflow-in-a-month",
    same: "no-help",
    other: "overflow-after-a-minute",
  },
  { rule: "lines for all", policy: "lines-for-all", same: "base", other: "few-lines" },
  { rule: "nobody left free", policy: "nobody-left-free", same: "base", other: "one-left-free" },
  { rule: "open all day", policy: "open-all-day", same: "base", other: "open-by-day" },
  { rule: "nothing handed on", policy: "nothing-handed-on", same: "base", other: "a-tenth-handed-on" },
  {
    rule: "waiting promotes all alike",
    policy: "all-equal-and-waiting-promotes",
    same: "all-equal",
    other: "base",
  },
])("$rule", ({ policy, same, other }) => {
  it(`is the same as ${same}`, () => {
    expect(figures(policy)).toEqual(figures(same));
  });

  it(`is not the same as ${other}`, () => {
    expect(figures(policy)).not.toEqual(figures(other));
  });
});

describe("a 999 caller who may interrupt everything else", () => {
  const emergency = (policy: string) => {
    const { whole } = tablesUnder("untouched.yaml", policy);
    return [...whole.cells.subarray(0, whole.width)];
  };

  it("does not feel how much else there is to do", () => {
    expect(emergency("hardly-any-101")).toEqual(emergency("base"));
  });

  it("would feel it without interruptions", () => {
    expect(emergency("no-interruptions-hardly-any-101")).not.toEqual(emergency("no-interruptions"));
  });
});

// A staffing plan in words, tables and a picture, from a constructed result.
import { describe, expect, it } from "vitest";
import { staffAlternative, staffChartSpec } from "../../src/report/staff-chart.ts";
import { staffCurveCsv, staffingCsv } from "../../src/report/staff-csv.ts";
import { staffLines } from "../../src/report/staff-text.ts";
import { renderSvg } from "../../src/report/svg.ts";
import { staffGoal } from "../../src/results/staff-goal.ts";
import type { GoalOutcome, StaffCurvePoint, StaffResult } from "../../src/results/staff-result.ts";

const around = (value: number, half = 0.004) => ({ value, low: value - half, high: value + half });

const goal: GoalOutcome = {
  ...staffGoal({
    text: "crib: 80 % within 2 min",
    queue: "crib",
    aim: "answeredWithin",
    value: 0.8,
    within: 120,
  }),
  achieved: around(0.805),
  hours: Array.from({ length: 168 }, (_, hour) =>
    hour === 3 ? null : around(hour === 34 ? 0.62 : 0.9, 0.02),
  ),
  hoursMissed: 1,
  toSpare: 0.005,
};

const step = (name: string, deskHoursPerWeek: number, value: number) => ({
  name,
  deskHoursPerWeek,
  replications: 20,
  outcomes: [around(value)],
  waits: [around(300, 9)],
});

const point = (change: number, hours: number, [value, wait]: readonly [number, number]): StaffCurvePoint => ({
  ...step(change === 0 ? "the plan" : `${change < 0 ? "−" : "+"}${Math.abs(100 * change)} %`, hours, value),
  change,
  waits: [around(wait, 2)],
});

/** Half-hours; Mondays from 09:00 to 09:30 have one more. */
const result: StaffResult = {
  format: 1,
  version: "0",
  scenario: "A centre",
  policy: "base",
  hash: "0",
  seed: "s",
  from: "2017-01-01",
  to: "2017-12-31",
  every: "window",
  pattern: "week",
  goals: [goal],
  teams: [
    {
      id: "crib",
      queues: ["crib"],
      helpers: [],
      helpsAt: ["emergency"],
      slotsPerDay: 48,
      week: Array.from({ length: 336 }, (_, slot) => (slot === 18 ? 7 : 6)),
      present: Array.from({ length: 336 }, () => 4),
    },
  ],
  steps: [
    step("present staffing", 672, 0.377),
    step("the formula's plan", 990, 0.79),
    step("levelled by simulation", 1012, 0.81),
    step("the plan, checked afresh", 1008.5, 0.805),
  ],
  curve: [
    point(-0.1, 908, [0.7, 95]),
    point(-0.05, 958, [0.76, 75]),
    point(0, 1008.5, [0.805, 57]),
    point(0.05, 1059, [0.84, 47]),
    point(0.1, 1109, [0.855, 40]),
  ],
  confidence: 0.95,
  checks: 1,
  firstReplication: 0,
  replications: 20,
  searchReplications: 2,
  trials: 70,
  isMet: true,
  ceiling: null,
  spareTest: { blocks: 300, cheapest: 2 },
  audit: [],
};

const flat = (lines: readonly string[]) => lines.join(" ").replaceAll(/\s+/g, " ");

describe("a staffing plan in lines", () => {
  it("says one of something in the singular", () => {
    const steps = [step("present staffing", 100, 0.3), step("the plan, checked afresh", 168, 0.805)];
    const text = flat(
      staffLines({ ...result, steps, spareTest: { blocks: 1, cheapest: 2 } }, { costPerHour: null }),
    );
    expect(text).toContain("168 desk-hours a week, 24 a day, 1 handler on average;");
    expect(text).toContain("In the one interval above the minimum");
  });

  it("says first what it takes, against now and in money, and whether the target holds", () => {
    const text = flat(staffLines(result, { costPerHour: 20 }));
    expect(text).toContain(
      "1,009 desk-hours a week, 144 a day, 6 handlers on average; 337 more than now (+50 %); £20,170 a week at £20 an hour",
    );
    expect(text).toContain(
      "Target: crib: at least 80 % answered within 2 min, over the whole window holds with 95 % confidence: 80.5 % (80.1 to 80.9)",
    );
  });

  it("names the weakest hours, and counts those that miss the target", () => {
    const text = flat(staffLines(result, { costPerHour: null }));
    expect(text).toContain(
      "1 of the 167 hours of the week misses it; the weakest: Tuesday 10:00 to 11:00 62 % (60 to 64)",
    );
    expect(text).not.toContain("£");
  });

  it("has both halves of an hour in one cell where they differ", () => {
    const lines = staffLines(result, { costPerHour: null });
    expect(lines.find((line) => line.startsWith("  09:00"))).toMatch(/^ {2}09:00 +7\/6 +6 +6 +6 +6 +6 +6$/);
    expect(lines.find((line) => line.startsWith("  desk-hours"))).toMatch(/145 +144 +144/);
  });

  it("says what the next desk-hours buy, and where the curve bends", () => {
    const text = flat(staffLines(result, { costPerHour: null }));
    expect(text).toContain("more a week than the plan add 3.5 percentage points (answered within 2 min)");
    expect(text).toContain("fewer cost 4.5 percentage points");
    expect(text).toContain("The curve bends at +5 %");
  });

  it("says that a plan is not confirmed, and why a target cannot be met", () => {
    const unsure = flat(staffLines({ ...result, isMet: false, checks: 4 }, { costPerHour: null }));
    expect(unsure).toContain("is NOT confirmed: 80.5 %");
    expect(unsure).toContain("did NOT pass its fourth check");
    expect(unsure).not.toContain("with 95 % confidence");
    const ceiling = {
      target: "crib: 80 % within 2 s",
      period: "Mon 10",
      best: around(0.4),
      unit: "share" as const,
      handlers: 30,
      meanRing: 3,
      abandoned: 0.021,
      blocked: 0,
    };
    const none = flat(staffLines({ ...result, ceiling, goals: [] }, { costPerHour: null }));
    expect(none).toContain(
      "it comes to 40.0 % (39.6 to 40.4) on Mon 10:00: it rings for 3 s on average before anybody can pick up, 2.1 % give up all the same",
    );
  });

  it("keeps within 100 columns", () => {
    for (const line of staffLines(result, { costPerHour: 21.5 }))
      expect(line.length).toBeLessThanOrEqual(100);
  });
});

describe("a staffing plan in tables and a picture", () => {
  it("has a line for each interval of the week, and for each point of the curve", () => {
    const lines = staffingCsv(result).split("\r\n");
    expect(lines).toHaveLength(1 + 336 + 1);
    expect(lines[19]).toBe("crib,Monday,09:00,09:30,7,4");
    expect(staffCurveCsv(result).split("\r\n")[3]).toMatch(/^the plan,0,1008\.5,20,0\.805,0\.80/);
  });

  it("draws the curve with the target, the plan and the present staffing, and says it in words", async () => {
    const svg = await renderSvg(staffChartSpec(result));
    for (const words of ["target: 80 %", "the plan", "now", "+5 %", "desk-hours a week"])
      expect(svg).toContain(words);
    expect(svg).toContain("80 % answered within 2 min takes 1,009 desk-hours a week, 50 % more than now");
    expect(staffAlternative(result)).toContain("−10 %, 908 desk-hours a week: 70 %");
    expect(await renderSvg(staffChartSpec(result, "phone"))).toContain("the plan");
  });
});

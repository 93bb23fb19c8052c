// The margin of a target: its sign says on which side the ratio is, and its limit says so with confidence.
import { describe, expect, it } from "vitest";
import { goalPeriods, staffGoal, wholeWindow } from "../../src/results/staff-goal.ts";
import { StaffTally } from "../../src/results/staff-tally.ts";
import type { ServiceTarget } from "../../src/scenario/service-target.ts";
import { tQuantile } from "../../src/statistics/student-t.ts";

const target = (aim: ServiceTarget["aim"], value: number): ServiceTarget => ({
  text: "",
  queue: "desk",
  aim,
  value,
  within: aim === "answeredWithin" ? 20 : null,
});
const reading = (y: number, x: number) => ({
  y: new Float64Array(goalPeriods).fill(y),
  x: new Float64Array(goalPeriods).fill(x),
});
const pairs = [
  [82, 100],
  [78, 96],
  [90, 104],
] as const;

function tallyOf(aim: ServiceTarget["aim"], value: number): StaffTally {
  const tally = new StaffTally(staffGoal(target(aim, value)));
  for (const [y, x] of pairs) tally.add(reading(y, x));
  return tally;
}

describe("the margin of a target", () => {
  it.each([
    ["answeredWithin", 0.8, 1],
    ["answeredWithin", 0.9, -1],
    ["abandoned", 0.9, 1],
    ["abandoned", 0.8, -1],
    ["meanTimeToAnswer", 0.9, 1],
  ] as const)("of %s at %s has the sign of the side that the ratio is on", (aim, value, sign) => {
    const tally = tallyOf(aim, value);
    expect(tally.bounds(wholeWindow, 0.95).value).toBeCloseTo(250 / 300, 12);
    expect(Math.sign(tally.margins[wholeWindow] ?? 0)).toBe(sign);
  });

  it("has a one-sided limit by Student's t, and none of a single replication", () => {
    const tally = tallyOf("answeredWithin", 0.8);
    const margins = pairs.map(([y, x]) => y - 0.8 * x);
    const mean = (margins[0] ?? 0) / 3 + (margins[1] ?? 0) / 3 + (margins[2] ?? 0) / 3;
    const squares = margins.reduce((sum, margin) => sum + (margin - mean) * (margin - mean), 0);
    const limit = mean - (tQuantile(0.96, 2) * Math.sqrt(squares / 2)) / Math.sqrt(3);
    expect(tally.lowerLimit(3, 0.96)).toBeCloseTo(limit, 10);
    const single = new StaffTally(staffGoal(target("abandoned", 0.1)));
    single.add(reading(1, 10));
    expect(single.lowerLimit(wholeWindow, 0.96)).toBeNull();
  });
});

// Bad days and hours, of a centre where every wait is known: callers come in groups, and one handler talks for 20 min.
import { describe, expect, it } from "vitest";
import { simulate } from "../../src/experiment/simulate.ts";
import { comparedMeasures } from "../../src/results/comparison-measures.ts";
import { findRow } from "../../src/results/row-search.ts";
import { constant, type PlainScenario, plainScenario } from "../model/plain-scenario.ts";
import { resolvedWith } from "../scenario/reasoned-scenario.ts";
import { edited, small } from "../scenario/small-scenario.ts";

const day = 86_400;
const hour = 3600;

/** So many callers at ten o'clock of each day: their waits are 0, 20, 40, … minutes. */
const groups = [1, 2, 3, 0, ...Array.from({ length: 26 }, () => 1)];
const callsAt = [
  // Offered in the first hour of the run, and answered in time in the second.
  hour - 10,
  hour - 10,
  ...groups.flatMap((size, i) => Array.from({ length: size }, () => i * day + 10 * hour)),
];

const centre = (bad?: { day: number; hour: number }): PlainScenario => ({
  days: groups.length,
  sources: [{ callsAt }],
  queues: [
    {
      talk: constant(1200),
      serviceLevel: { acceptableWaitingTime: 1200, thresholds: [], shortAbandonTime: 5 },
      ...(bad === undefined ? {} : { risk: bad }),
    },
  ],
  teams: [{ serves: [0], handlers: 1 }],
});

async function risk(plain: PlainScenario, measure: string, period?: string): Promise<number | null> {
  const scenario = plainScenario(plain);
  const { calendar } = scenario;
  const inTwoMonths = {
    ...calendar,
    months: ["2024-01", "2024-02"],
    dayMonth: Int32Array.from({ length: calendar.days }, (_, each) => (each < 2 ? 0 : 1)),
  };
  const simulated = { scenario: { ...scenario, calendar: inTwoMonths }, hash: "", evidence: [] };
  const { result } = await simulate(simulated, { days: false });
  const at = period === undefined ? {} : { period };
  return findRow(result.rows, { measure, queue: "queue 0", ...at })?.value ?? null;
}

describe("risk", () => {
  it("counts the days on which the mean wait is above the limit, of those on which anybody was answered", async () => {
    // Mean waits of 400 s (two calls at first, then one), 600 s, 1200 s, nobody, and 0 s.
    expect(await risk(centre(), "shareOfDaysAbove")).toBeCloseTo(1 / 29, 12);
    expect(await risk(centre({ day: 599, hour: 0.9 }), "shareOfDaysAbove")).toBeCloseTo(2 / 29, 12);
    expect(await risk(centre({ day: 399, hour: 0.9 }), "shareOfDaysAbove", "2024-01")).toBe(1);
    expect(await risk(centre(), "shareOfDaysAbove", "2024-02")).toBeCloseTo(1 / 27, 12);
  });

  it("takes the mean of the worst twentieth of days, a fraction of one in part", async () => {
    const count = 29 / 20;
    expect(await risk(centre(), "meanOfWorstDays")).toBeCloseTo((1200 + (count - 1) * 600) / count, 9);
    expect(await risk(centre(), "meanOfWorstDays", "2024-01")).toBeCloseTo(600, 9);
  });

  it("counts the hours in which too few are answered in time, by the hour of the ring", async () => {
    // 31 hours with calls: 2 of 3 in time in one of them, everybody in the others.
    expect(await risk(centre(), "shareOfHoursBelow")).toBeCloseTo(1 / 30, 12);
    expect(await risk(centre({ day: 600, hour: 2 / 3 }), "shareOfHoursBelow")).toBe(0);
    const early = { ...centre(), queues: [{ talk: constant(1200) }] };
    expect(await risk(early, "shareOfHoursBelow")).toBeCloseTo(3 / 30, 12);
  });

  it("is compared where a queue says what is bad, and widens no interval where none does", () => {
    const risky = edited(small, ["    talk: 12 min", "    talk: 12 min\n    risk: { day: 5 min }"]);
    const named = (text: string) => comparedMeasures(resolvedWith(text)).map(({ measure }) => measure);
    expect(named(risky).filter((measure) => !named(small).includes(measure))).toEqual([
      "shareOfDaysAbove",
      "meanOfWorstDays",
      "shareOfHoursBelow",
    ]);
  });
});

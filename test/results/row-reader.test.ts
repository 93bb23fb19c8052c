// Whatever row a result has, its readings over replications make its value.
import { describe, expect, it } from "vitest";
import { inProcess } from "../../src/experiment/executor.ts";
import { ResultTally } from "../../src/results/result-tally.ts";
import { readerOf, rowNamesAt } from "../../src/results/row-reader.ts";
import type { ReplicationSummary } from "../../src/results/summary.ts";
import type { ResolvedScenario } from "../../src/scenario/resolved.ts";
import { eventfulCentre } from "../model/eventful-centre.ts";
import { resolvedWith } from "../scenario/reasoned-scenario.ts";
import { needs } from "../scenario/small-needs.ts";

const centre = eventfulCentre(3);
const centreOfNeeds = resolvedWith(needs.replace("days: 7,", "days: 2,"));

async function simulated(scenario: ResolvedScenario) {
  const tally = new ResultTally(scenario, false);
  const summaries: ReplicationSummary[] = [];
  for await (const summary of inProcess().run(scenario, [0, 1, 2], { days: false })) {
    tally.add(summary);
    summaries.push(summary);
  }
  return { rows: tally.rows(), summaries };
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

describe("readerOf", () => {
  it.each([
    ["contacts alone", centre],
    ["needs and officers", centreOfNeeds],
  ])("reads every row of %s, so that mean y over mean x is its value", async (_, scenario) => {
    const { rows, summaries } = await simulated(scenario);
    expect(rows.length).toBeGreaterThan(1000);
    for (const row of rows) {
      const read = readerOf(scenario, row);
      const readings = summaries.flatMap((summary) => read(summary) ?? []);
      const [y, x] = [sum(readings.map((each) => each.y)), sum(readings.map((each) => each.x))];
      if (row.value === null) expect(x).toBe(0);
      else expect(Math.abs(y / x - row.value)).toBeLessThanOrEqual(1e-12 * Math.abs(row.value));
    }
  });

  it("throws at a row that results do not have, and names it", () => {
    expect(() => readerOf(centre, { measure: "meanTimeToAnswer", queue: "none" })).toThrow(
      "have no row meanTimeToAnswer, none",
    );
  });
});

describe("rowNamesAt", () => {
  it("finds a queue, a team, a grade, units and the whole centre, over all and over a month", () => {
    const queue = centre.queues[0]?.id ?? "";
    const period = centre.calendar.months[0] ?? "";
    expect(rowNamesAt(centre, { measure: "meanTimeToAnswer", queue, period: "all" })).toEqual([
      { measure: "meanTimeToAnswer", queue },
    ]);
    expect(rowNamesAt(centre, { measure: "meanTimeToAnswer", queue, period })).toEqual([
      { measure: "meanTimeToAnswer", queue, period },
    ]);
    const team = centre.teams[0]?.id ?? "";
    expect(rowNamesAt(centre, { measure: "occupancy", queue: team, period: "all" })).toEqual([
      { measure: "occupancy", team },
    ]);
    const harm = { measure: "harmWeightedWait", queue: null, period: "all" };
    expect(rowNamesAt(centreOfNeeds, harm)).toEqual([{ measure: "harmWeightedWait", weights: "main" }]);
    const response = { measure: "meanResponseTime", queue: null, grade: "priority", period: "all" };
    expect(rowNamesAt(centreOfNeeds, response)).toEqual([{ measure: "meanResponseTime", grade: "priority" }]);
    expect(rowNamesAt(centreOfNeeds, { measure: "unitOccupancy", queue: "north", period: "all" })).toEqual([
      { measure: "unitOccupancy", units: "north" },
    ]);
    expect(rowNamesAt(centre, { measure: "no such", queue, period: "all" })).toEqual([]);
  });
});

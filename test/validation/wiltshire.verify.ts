// The Wiltshire scenario against the published figures of 2017 for which it is fitted (sources in the scenario).
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { inProcess } from "../../src/experiment/executor.ts";
import { runExperiment } from "../../src/experiment/experiment.ts";
import { readScenarioFile } from "../../src/files/read-scenario.ts";
import { answered, ringOfAnswered, waitOfAnswered } from "../../src/results/cohort-columns.ts";
import { findRow, type RowName } from "../../src/results/row-search.ts";
import type { ResolvedTarget } from "../../src/scenario/resolved.ts";
import { interpolatedPercentile } from "../../src/statistics/percentile.ts";
import { root } from "../readme/examples.ts";

const replications = 100;
const july = "2017-07";
const publishedJuly = 345;

function load(policy = "base") {
  const outcome = readScenarioFile(join(root, "scenarios/wiltshire-2017.yaml"), { policy });
  if (!outcome.ok) throw new Error("the Wiltshire scenario has mistakes");
  return outcome.scenario;
}

/** The mean time to answer of each simulated July at CRIB, and all rows. */
async function simulateJulys(scenario: ReturnType<typeof load>, count: number) {
  const queue = scenario.queues.findIndex(({ id }) => id === "crib");
  const cell = queue * scenario.calendar.months.length + scenario.calendar.months.indexOf(july);
  const julys: number[] = [];
  const { tally, audit } = await runExperiment(scenario, {
    replications: count,
    executor: inProcess({
      inspect: (_, { months }) => {
        const at = (column: number) => months.cells[cell * months.width + column] ?? Number.NaN;
        julys.push((at(waitOfAnswered) + at(ringOfAnswered)) / at(answered));
      },
    }),
  });
  return { julys, rows: tally.rows(), audit: audit.checks() };
}

function nameOf({ measure, queue, grade, period }: ResolvedTarget): RowName {
  return {
    measure,
    ...(queue === null ? {} : { queue }),
    ...(grade === undefined ? {} : { grade }),
    ...(period === "all" ? {} : { period }),
  };
}

describe("the Wiltshire scenario", () => {
  it("meets the published figures, fitted and for checking, and the audit holds", async () => {
    const scenario = load();
    const { julys, rows, audit } = await simulateJulys(scenario, replications);
    for (const target of scenario.targets) {
      const value = findRow(rows, nameOf(target))?.value;
      expect(value, target.id).toBeGreaterThanOrEqual(target.low);
      expect(value, target.id).toBeLessThanOrEqual(target.high);
    }
    const mean = findRow(rows, { measure: "meanTimeToAnswer", queue: "crib", period: july });
    expect((mean?.high ?? 1e9) - (mean?.low ?? 0)).toBeLessThan(0.05 * (mean?.value ?? 0));
    expect(publishedJuly).toBeGreaterThan(interpolatedPercentile(julys, 0.1) ?? 1e9);
    expect(publishedJuly).toBeLessThan(interpolatedPercentile(julys, 0.9) ?? 0);
    expect(audit.filter(({ holds }) => !holds)).toEqual([]);
  });

  it("does not meet them with what £250,000 bought: the check has power", async () => {
    const { julys } = await simulateJulys(load("eight-more-handlers"), 20);
    expect(publishedJuly).toBeGreaterThan(interpolatedPercentile(julys, 0.9) ?? 1e9);
  });
});

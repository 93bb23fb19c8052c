// Two ways to one answer: what `sim101 check` expects of needs and officers, and what a simulation counts. Nobody
// misreads, gives up, gets worse or calls about the same incident here, as the expectation has that only in part.
import { describe, expect, test } from "vitest";
import { runExperiment } from "../../src/experiment/experiment.ts";
import { findRow, type RowName } from "../../src/results/row-search.ts";
import { jobsPerDay } from "../../src/scenario/expected-jobs.ts";
import { loadScenario } from "../../src/scenario/load-scenario.ts";
import { offeredPerDay } from "../../src/scenario/offered-load.ts";
import type { ResolvedScenario } from "../../src/scenario/resolved.ts";
import { gradeNames } from "../../src/scenario/resolved-triage.ts";
import { needs } from "../scenario/small-needs.ts";
import { type Edit, edited } from "../scenario/small-scenario.ts";

const days = 140;

/** A whole line that begins so, gone. */
function without(start: string): Edit {
  const line = needs.split("\n").find((each) => each.startsWith(start));
  return [`${line}\n`, ""];
}

const simple: readonly Edit[] = [
  ["days: 7", `days: ${days}`],
  ["replications: 2", "replications: 1, warmUp: 1 weeks"],
  ["{ distribution: exponential, mean: 15 min }", "endless"],
  ["south: { staffing: { everyDay: 2 } }", "south: { staffing: { everyDay: 30 } }"],
  ...["  errors:", "  missed:", "  worsens:", "  duplicates:", "    callers:", "  chaser:"].map(without),
];

function scenarioOf(...edits: readonly Edit[]): ResolvedScenario {
  const outcome = loadScenario({ name: "s.yaml", text: edited(needs, ...edits) });
  if (!outcome.ok) throw new Error(outcome.problems.map(({ path, found }) => `${path} ${found}`).join("\n"));
  return outcome.scenario;
}

/** Standard errors between a count a day and its expectation, counts as those of a Poisson process. */
const errorsBetween = (counted: number, expected: number) =>
  Math.abs(counted - expected) / Math.sqrt(expected / days);

describe("expected work and simulated work", async () => {
  const scenario = scenarioOf(...simple);
  const rows = (await runExperiment(scenario)).tally.rows();
  const counted = (name: RowName) => findRow(rows, name)?.value ?? Number.NaN;

  test("are the same jobs a day by grade, and not those of another depth", () => {
    const worst = (expected: readonly number[]) =>
      Math.max(
        ...expected.map((jobs, grade) =>
          errorsBetween(counted({ measure: "jobsPerDay", grade: gradeNames[grade] ?? "" }), jobs),
        ),
      );
    expect(worst(jobsPerDay(scenario))).toBeLessThan(4);
    const deeper = scenarioOf(...simple, ["depth: 50 %", "depth: 60 %"]);
    expect(worst(jobsPerDay(deeper))).toBeGreaterThan(6);
  });

  test("are the same contacts a day at each queue, repeats among them, and not without one of the loops", () => {
    const worst = (expected: readonly number[]) =>
      Math.max(
        ...scenario.queues.map(({ id }, index) =>
          errorsBetween(counted({ measure: "offeredPerDay", queue: id }), expected[index] ?? 0),
        ),
      );
    // Contacts of one need come together: they vary by more than a Poisson process does.
    expect(worst(offeredPerDay(scenario))).toBeLessThan(6);
    const fewer = scenarioOf(...simple, ["again: 60 %, atMost: 3", "again: 60 %, atMost: 2"]);
    expect(worst(offeredPerDay(fewer))).toBeGreaterThan(9);
  });
});

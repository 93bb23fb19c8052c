// Shares of reasons are of those who call, however many call about one incident: what a file says, and what is counted.
import { expect, it } from "vitest";
import { runExperiment } from "../../src/experiment/experiment.ts";
import { findRow } from "../../src/results/row-search.ts";
import { reasoned, resolvedWith } from "../scenario/reasoned-scenario.ts";
import { edited } from "../scenario/small-scenario.ts";

const days = 100;

it("as many call about each reason as its share says, and an incident of several callers is rarer", async () => {
  const scenario = resolvedWith(
    edited(reasoned, ["days: 7", `days: ${days}`], ["callers: { mean: 1,", "callers: { mean: 3,"]),
  );
  const { tally } = await runExperiment(scenario);
  const rows = tally.rows();
  const perDay = (reason: string) => findRow(rows, { measure: "needsPerDay", reason })?.value ?? 0;
  // Five standard errors; a geometric number of callers of mean m is dispersed 2 m - 1 times as much as single ones.
  const close = (expected: number, dispersion: number) =>
    5 * Math.sqrt((expected * dispersion) / days / scenario.run.replications);
  expect(Math.abs(perDay("theft") - 48)).toBeLessThan(close(48, 5));
  expect(Math.abs(perDay("noise") - 72)).toBeLessThan(close(72, 1));
  expect(Math.abs(perDay("advice") - 120)).toBeLessThan(close(120, 1));
});

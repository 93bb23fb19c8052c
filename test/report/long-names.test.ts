// Policies have names as long as a sentence: wherever they are shown they can be read to their end.
import { expect, test } from "vitest";
import { compareChartSpec } from "../../src/report/compare-chart.ts";
import { compareTable } from "../../src/report/compare-table.ts";
import { renderSvg } from "../../src/report/svg.ts";
import { sweepChartSpec } from "../../src/report/sweep-chart.ts";
import { cut, withWholeNames } from "../../src/report/text-lines.ts";
import { comparisonRow, constructedComparison } from "./constructed-comparison.ts";
import { constructedSweep } from "./constructed-sweep.ts";

const name = "ten-more-handlers-in-crib-from-april-and-a-matched-roster-too";
const rows = [comparisonRow({ policy: name }), comparisonRow({ policy: "no-help" })];
const audit = [] as const;
const policies = ["base", name, "no-help"].map((policy) => ({
  policy,
  description: null,
  hash: "aa",
  audit,
}));
const comparison = constructedComparison({ rows, policies });
const lettersOf = (svg: string) => svg.replaceAll(/<[^>]*>/g, "");

test.each(["page", "phone"] as const)("a comparison on a %s has them whole", async (width) => {
  const svg = await renderSvg(compareChartSpec(comparison, width));
  const labels = lettersOf(svg.slice(svg.lastIndexOf("mark-rule")));
  expect(labels).toContain(name);
  expect(lettersOf(svg)).not.toContain("…");
});

test("a table goes on below with what a line has no room for", () => {
  const lines = compareTable(comparison);
  expect(lines.every(({ length }) => length <= 100)).toBe(true);
  expect(lines.join("\n")).not.toContain("…");
  expect(cut(name, 30)).toEqual(["ten-more-handlers-in-crib-", "from-april-and-a-matched-", "roster-too"]);
  expect(withWholeNames([["one-two", "5 s"]], 4)).toEqual([["one-", "5 s"], ["two"]]);
});

test("the key of a sweep has them whole", async () => {
  const design = { kind: "grid" } as const;
  const { sweep, swept } = constructedSweep({ factors: 1, design, policies: ["base", name] });
  const spec = sweepChartSpec(sweep, swept);
  if (spec === null) throw new Error("no picture");
  const svg = await renderSvg(spec);
  expect(lettersOf(svg.slice(svg.indexOf("role-legend")))).toContain(name);
});

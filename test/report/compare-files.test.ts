// What a comparison leaves for a spreadsheet and for a slide.
import { describe, expect, it } from "vitest";
import { compareChartSpec } from "../../src/report/compare-chart.ts";
import { comparisonCsv } from "../../src/report/compare-csv.ts";
import { compareWords } from "../../src/report/compare-finding.ts";
import { renderSvg } from "../../src/report/svg.ts";
import { comparisonRow, constructedComparison, constructedRows } from "./constructed-comparison.ts";

const comparison = constructedComparison();

describe("the table for a spreadsheet", () => {
  it("has a line for each measure and policy, with every number in full", () => {
    const [head, first, ...rest] = comparisonCsv(comparison).trim().split("\r\n");
    expect(rest).toHaveLength(constructedRows.length - 1);
    const cells = new Map(head?.split(",").map((name, i) => [name, first?.split(",")[i]]));
    expect(cells.get("policy")).toBe("more-handlers");
    expect(cells.get("difference value")).toBe("-130");
    expect(cells.get("difference low")).toBe("-150");
    expect(cells.get("baseline value")).toBe("303");
    expect(cells.get("verdict")).toBe("better");
    expect(cells.get("variance reduction")).toBe("8.4");
  });
});

describe("the chart of differences", () => {
  it("has the finding as its title and as words", async () => {
    const svg = await renderSvg(compareChartSpec(comparison));
    expect(svg).toContain("<title>more-handlers cuts the mean time to answer, crib, by 2 min 10 s</title>");
    expect(compareWords(comparison).alternative).toContain("no-help: worse: 999 callers wait 1.3 s more");
    expect(svg).toContain("better: 2 min 10 s less (1:50 to 2:30)");
    expect(svg).toContain("not distinguishable: 4 s less (18 less to 10 more)");
  });

  it("says so if nothing can be told, and names what adds", () => {
    const titleOf = (row: Parameters<typeof comparisonRow>) =>
      JSON.stringify(compareChartSpec(constructedComparison({ rows: [comparisonRow(...row)] })).title);
    expect(titleOf([{ verdict: "notDistinguishable" }, { difference: [1, 4] }])).toContain(
      "No policy clearly changes the",
    );
    expect(titleOf([{ verdict: "worse" }, { difference: [60, 4] }])).toContain(
      "more-handlers adds 1 min 00 s to the",
    );
  });

  it("is drawn for a phone and from one replication too", async () => {
    const rows = constructedRows.map((row) => ({
      ...row,
      difference: { ...row.difference, low: null, high: null },
    }));
    const bare = constructedComparison({ rows, replications: 1 });
    expect(await renderSvg(compareChartSpec(bare, "phone"))).toContain("one replication");
  });
});

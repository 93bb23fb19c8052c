import { describe, expect, test } from "vitest";
import { renderSvg } from "../../src/report/svg.ts";
import { sweepChartSpec } from "../../src/report/sweep-chart.ts";
import type { SweepDesign } from "../../src/results/sweep.ts";
import { complaintsAbout, dataOf, marksOf, titleOf } from "./chart-parts.ts";
import { constructedSweep } from "./constructed-sweep.ts";

const grid: SweepDesign = { kind: "grid" };

describe("the picture of a sweep", () => {
  test("over one factor is a curve with intervals for each measure, and says where it is best and worst", () => {
    const { sweep, swept } = constructedSweep({ factors: 1, design: grid, policies: ["base", "more"] });
    const spec = sweepChartSpec(sweep, swept);
    if (spec === null) throw new Error("no picture");
    expect(marksOf(spec)).toEqual(["line", "rule", "point", "line", "rule", "point"]);
    expect(dataOf(spec)[0]).toMatchObject({ at: 1, value: 100, low: 90, high: 110, policy: "base" });
    expect(titleOf(spec)).toBe("Mean time to answer, crib: from 50 s to 3 min 20 s");
    expect(complaintsAbout(spec)).toEqual([]);
  });

  test("over two factors is a map for each measure, with the figure in every cell", () => {
    const { sweep, swept } = constructedSweep({ factors: 2, design: grid, policies: ["base"] });
    const spec = sweepChartSpec(sweep, swept);
    if (spec === null) throw new Error("no picture");
    expect(marksOf(spec)).toEqual(["rect", "text", "rect", "text"]);
    expect(dataOf(spec).map(({ label }) => label)).toEqual([
      "1:40",
      "2:30",
      "3:20",
      "4:10",
      "10",
      "15",
      "20",
      "25",
    ]);
    expect(complaintsAbout(spec)).toEqual([]);
  });

  test("over three factors is a plot for each, with lines where only that factor changes", () => {
    const three = (design: SweepDesign) => constructedSweep({ factors: 3, design, policies: ["base"] });
    const plots = ({ sweep, swept }: ReturnType<typeof three>) => marksOf(sweepChartSpec(sweep, swept));
    expect(plots(three({ kind: "oneAtATime" })).filter((mark) => mark === "line")).toHaveLength(3);
    expect(plots(three({ kind: "sobol", points: 8 })).filter((mark) => mark === "point")).toHaveLength(3);
    expect(plots(three({ kind: "sobol", points: 8 }))).not.toContain("line");
  });

  test("fits a phone, and is not drawn where nothing is varied", async () => {
    const { sweep, swept } = constructedSweep({ factors: 2, design: grid, policies: ["base"] });
    const spec = sweepChartSpec(sweep, swept, "phone");
    const svg = spec === null ? "" : await renderSvg(spec);
    expect(Number(/\bwidth="(\d+)"/.exec(svg)?.[1])).toBeLessThanOrEqual(328);
    expect(sweepChartSpec({ ...sweep, factors: [] }, swept)).toBeNull();
  });
});

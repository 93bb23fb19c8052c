// What `sim101 compare --out` keeps: the comparison, its tables and its picture.
import { type RunNote, writeResultFolder } from "../files/result-folder.ts";
import type { Comparison } from "../results/comparison.ts";

const pngScale = 2;

export async function keepComparison(
  folder: string,
  comparison: Comparison,
  note: () => RunNote,
): Promise<void> {
  const [{ comparisonCsv }, { setsCsv }, { compareChartSpec }, { renderSvg }, { renderPng }] =
    await Promise.all([
      import("../report/compare-csv.ts"),
      import("../report/assumption-csv.ts"),
      import("../report/compare-chart.ts"),
      import("../report/svg.ts"),
      import("../report/png.ts"),
    ]);
  const svg = await renderSvg(compareChartSpec(comparison));
  const { assumptions } = comparison;
  const files = new Map<string, string | Uint8Array>([
    ["comparison.json", `${JSON.stringify(comparison)}\n`],
    ["comparison.csv", comparisonCsv(comparison)],
    ["differences.svg", svg],
    ["differences-phone.svg", await renderSvg(compareChartSpec(comparison, "phone"))],
    ["differences.png", renderPng(svg, pngScale)],
    ...(assumptions === undefined ? [] : [["sets.csv", setsCsv(assumptions)] as const]),
  ]);
  writeResultFolder(folder, files, note());
}

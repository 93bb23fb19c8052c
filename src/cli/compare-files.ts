// What `sim101 compare --out` keeps: the comparison, its tables and its picture.
import { type RunNote, writeResultFolder } from "../files/result-folder.ts";
import type { Comparison } from "../results/comparison.ts";
import { pictureFiles } from "./picture-files.ts";

export async function keepComparison(
  folder: string,
  comparison: Comparison,
  note: () => RunNote,
): Promise<void> {
  const [{ comparisonCsv }, { setsCsv }, { compareChartSpec }] = await Promise.all([
    import("../report/compare-csv.ts"),
    import("../report/assumption-csv.ts"),
    import("../report/compare-chart.ts"),
  ]);
  const { assumptions } = comparison;
  const files = new Map<string, string | Uint8Array>([
    ["comparison.json", `${JSON.stringify(comparison)}\n`],
    ["comparison.csv", comparisonCsv(comparison)],
    ...(await pictureFiles("differences", (width) => compareChartSpec(comparison, width))),
    ...(assumptions === undefined ? [] : [["sets.csv", setsCsv(assumptions)] as const]),
  ]);
  writeResultFolder(folder, files, note());
}

// What `sim101 best --out` keeps: the answer, a table and the picture of the frontier.
import { bestChartSpec } from "../report/best-chart.ts";
import { bestCsv } from "../report/best-csv.ts";
import type { Best } from "../results/best.ts";
import { pictureFiles } from "./picture-files.ts";

/** Names and contents of the files. */
export async function bestFiles(best: Best): Promise<Map<string, string | Uint8Array>> {
  const files = new Map<string, string | Uint8Array>([
    ["best.json", `${JSON.stringify(best)}\n`],
    ["best.csv", bestCsv(best)],
  ]);
  const [spec, phone] = [bestChartSpec(best), bestChartSpec(best, "phone")];
  if (spec === null || phone === null) return files;
  const pictures = await pictureFiles("frontier", (width) => (width === "page" ? spec : phone));
  return new Map([...files, ...pictures]);
}

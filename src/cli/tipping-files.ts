// What a search for the tipping point leaves behind: the answer, a table and pictures.
import { tippingChartSpec } from "../report/tipping-chart.ts";
import { tippingCsv } from "../report/tipping-csv.ts";
import type { TippingResult } from "../results/tipping.ts";
import { pictureFiles } from "./picture-files.ts";

/** Names and contents of the files. */
export async function tippingFiles(result: TippingResult): Promise<Map<string, string | Uint8Array>> {
  return new Map<string, string | Uint8Array>([
    ["tipping.json", `${JSON.stringify(result)}\n`],
    ["tipping.csv", tippingCsv(result)],
    ...(await pictureFiles("tipping", (width) => tippingChartSpec(result, width))),
  ]);
}

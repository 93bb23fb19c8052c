// What a search for the tipping point leaves behind: the answer, a table and pictures.
import { tippingChartSpec } from "../report/tipping-chart.ts";
import { tippingCsv } from "../report/tipping-csv.ts";
import type { TippingResult } from "../results/tipping.ts";

const pngScale = 2;

/** Names and contents of the files. */
export async function tippingFiles(result: TippingResult): Promise<Map<string, string | Uint8Array>> {
  const [{ renderSvg }, { renderPng }] = await Promise.all([
    import("../report/svg.ts"),
    import("../report/png.ts"),
  ]);
  const svg = await renderSvg(tippingChartSpec(result));
  return new Map<string, string | Uint8Array>([
    ["tipping.json", `${JSON.stringify(result)}\n`],
    ["tipping.csv", tippingCsv(result)],
    ["tipping.svg", svg],
    ["tipping-phone.svg", await renderSvg(tippingChartSpec(result, "phone"))],
    ["tipping.png", renderPng(svg, pngScale)],
  ]);
}

// A picture as a file: SVG, PNG, PDF, its specification or its figures. What draws is loaded only when it is needed.
import type { Width } from "../report/chart-style.ts";
import { csv } from "../report/csv.ts";
import type { Picture } from "../report/picture.ts";

export type ChartForm = "svg" | "png" | "pdf" | "spec" | "csv";

const pngScale = 2;

export async function drawChart(
  { spec, table }: Picture,
  form: ChartForm,
  width: Width,
): Promise<string | Uint8Array> {
  if (form === "csv") return csv([table.columns, ...table.rows]);
  if (form === "spec") return `${JSON.stringify(spec(width), null, 1)}\n`;
  const { renderSvg } = await import("../report/svg.ts");
  const svg = await renderSvg(spec(width));
  if (form === "svg" || form === "pdf") {
    const { withFonts } = await import("./svg-fonts.ts");
    if (form === "svg") return `${withFonts(svg)}\n`;
    const { renderPdf } = await import("./chart-pdf.ts");
    return renderPdf(withFonts(svg));
  }
  const { renderPng } = await import("../report/png.ts");
  return renderPng(svg, pngScale);
}

// Draws a chart specification as SVG text, without a browser. The drawing library is loaded only when it is needed,
// because a command that draws nothing should start at once.
import type { TopLevelSpec } from "vega-lite";

import { letterWidth } from "./chart-style.ts";
import { plain } from "./text-lines.ts";

const openingTag = /^<svg [^>]*>/;

/** The words that stand for a picture where it cannot be seen. */
interface Words {
  readonly name: string;
  readonly description: string;
}

interface Letters {
  readonly fontSize?: number;
  readonly fontWeight?: string | number;
}

/** The same specification gives the same text. Its title names the picture, its description tells the finding. */
export async function renderSvg(spec: TopLevelSpec): Promise<string> {
  const [{ compile }, vega] = await Promise.all([import("vega-lite"), import("vega")]);
  measureLetters(vega);
  vega.resetSVGDefIds();
  const view = new vega.View(vega.parse(compile(spec).spec), { renderer: "none" });
  const svg = await view.toSVG();
  view.finalize();
  return withWords(svg, { name: titleOf(spec), description: spec.description ?? "" });
}

/** The library's types do not name its table of measures. */
function measureLetters(vega: object): void {
  if ("textMetrics" in vega && typeof vega.textMetrics === "object" && vega.textMetrics !== null)
    Object.assign(vega.textMetrics, { width: widthOf });
}

/** Without a browser nobody measures letters, and the library's own guess leaves pictures a third too wide. */
function widthOf({ fontSize = 11, fontWeight }: Letters, text: unknown): number {
  const isBold = fontWeight === "bold" || Number(fontWeight) >= 600;
  return String(text).length * fontSize * letterWidth[isBold ? "bold" : "normal"];
}

function withWords(svg: string, { name, description }: Words): string {
  const words = `<title>${escaped(name)}</title><desc>${escaped(description)}</desc>`;
  return svg.replace(openingTag, (tag) => `${tag.slice(0, -1)} role="img">${words}`);
}

function titleOf({ title }: TopLevelSpec): string {
  if (typeof title !== "object" || title === null || !("text" in title)) return "";
  const { text } = title;
  if (typeof text === "string") return text;
  return Array.isArray(text) ? text.join(" ") : "";
}

function escaped(text: string): string {
  return plain(text).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

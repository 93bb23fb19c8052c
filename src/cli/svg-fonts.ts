// Puts the letters that a picture uses into the picture itself, so that it looks the same where the font is missing.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fontFamily } from "../report/chart-style.ts";
import { subsetFont } from "../report/font-subset.ts";

const locate = createRequire(import.meta.url);
const faces = [
  ["DejaVuSans.ttf", "normal"],
  ["DejaVuSans-Bold.ttf", "bold"],
] as const;
const endOfTag = /(?<=^<svg [^>]*>)/;

/** SVG text with a style that holds its fonts. */
export function withFonts(svg: string): string {
  const style = faces.map(([file, weight]) => {
    const bytes = subsetFont(readFileSync(locate.resolve(`dejavu-fonts-ttf/ttf/${file}`)), svg);
    const data = Buffer.from(bytes).toString("base64");
    return `@font-face{font-family:"${fontFamily}";font-weight:${weight};src:url(data:font/ttf;base64,${data})}`;
  });
  return svg.replace(endOfTag, `<style>${style.join("")}</style>`);
}

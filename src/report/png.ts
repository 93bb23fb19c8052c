// Turns SVG text into a PNG picture. The letters come from the font files of a package, never from the machine, so
// that a picture is the same everywhere. Load this file only to draw: it brings a native library.
import { createRequire } from "node:module";
import { Resvg } from "@resvg/resvg-js";
import { fontFamily } from "./chart-style.ts";

const locate = createRequire(import.meta.url);

/** Bytes of a PNG file with `scale` dots for each unit of the SVG: 1 for a page, 2 for print or a projector. */
export function renderPng(svg: string, scale: number): Uint8Array {
  const fontFiles = ["DejaVuSans.ttf", "DejaVuSans-Bold.ttf"].map((file) =>
    locate.resolve(`dejavu-fonts-ttf/ttf/${file}`),
  );
  const picture = new Resvg(svg, {
    fitTo: { mode: "zoom", value: scale },
    background: "white",
    font: { loadSystemFonts: false, fontFiles, defaultFontFamily: fontFamily },
  });
  return picture.render().asPng();
}

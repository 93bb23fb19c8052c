// A picture as the files that a result folder keeps. What draws is loaded only when it is needed.
import type { TopLevelSpec } from "vega-lite";
import type { Width } from "../report/chart-style.ts";
import { picturePage } from "../report/picture-page.ts";

/** Dots of a PNG for each unit. */
const pngScale = 2;

type PictureFile = readonly [name: string, content: string | Uint8Array];

/** Of one width. */
export async function drawPicture(
  spec: TopLevelSpec,
): Promise<{ readonly svg: string; readonly png: Uint8Array }> {
  const [{ renderSvg }, { renderPng }] = await Promise.all([
    import("../report/svg.ts"),
    import("../report/png.ts"),
  ]);
  const svg = await renderSvg(spec);
  return { svg, png: renderPng(svg, pngScale) };
}

/** For a page, for a phone, and for a slide. */
export async function pictureFiles(
  name: string,
  spec: (width: Width) => TopLevelSpec,
): Promise<readonly PictureFile[]> {
  const { svg, phone, png } = await drawBoth(spec("page"), spec("phone"));
  return [
    [`${name}.svg`, svg],
    [`${name}-phone.svg`, phone],
    [`${name}.png`, png],
  ];
}

interface DrawnPage {
  readonly title: string;
  /** Null where there is nothing to draw. */
  readonly page: TopLevelSpec | null;
  readonly phone: TopLevelSpec | null;
}

/** The same with the specification, to be drawn anew elsewhere, and a page that shows whichever fits. */
export async function pagedPictureFiles(
  name: string,
  { title, page, phone: narrow }: DrawnPage,
): Promise<readonly PictureFile[]> {
  if (page === null || narrow === null) return [];
  const { svg, phone, png } = await drawBoth(page, narrow);
  return [
    [`${name}.json`, `${JSON.stringify(page, null, 1)}\n`],
    [`${name}.svg`, svg],
    [`${name}-phone.svg`, phone],
    [`${name}.html`, picturePage({ title, page: svg, phone })],
    [`${name}.png`, png],
  ];
}

async function drawBoth(page: TopLevelSpec, phone: TopLevelSpec) {
  const { renderSvg } = await import("../report/svg.ts");
  return { ...(await drawPicture(page)), phone: await renderSvg(phone) };
}

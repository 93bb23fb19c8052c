import { beforeAll, describe, expect, test } from "vitest";
import { darkBlue, darkPink, onSequence, orange, sequence } from "../../src/report/chart-style.ts";
import { renderPng } from "../../src/report/png.ts";
import { renderSvg } from "../../src/report/svg.ts";
import { waitByHourSpec } from "../../src/report/wait-by-hour.ts";
import { waitByMonthSpec } from "../../src/report/wait-by-month.ts";
import { constructedResult } from "./constructed-result.ts";

const phoneWidth = 320;
const pageWidth = 1000;
const pngSignature = [0x89, 0x50, 0x4e, 0x47];
const specs = { hour: waitByHourSpec, month: waitByMonthSpec };
const sizeOf = (svg: string) => Number(/^<svg [^>]*\bwidth="(\d+)"/.exec(svg)?.[1]);

describe.each(["hour", "month"] as const)("the picture by %s", (which) => {
  const draw = (width: "page" | "phone") => renderSvg(specs[which](constructedResult(), "crib", width));

  test("is as wide as what it is read on", async () => {
    expect(sizeOf(await draw("phone"))).toBeLessThanOrEqual(phoneWidth + 8);
    expect(sizeOf(await draw("page"))).toBeLessThanOrEqual(pageWidth);
  });

  test("is the same bytes whenever it is drawn", async () => {
    const first = await draw("page");
    await draw("phone");
    expect(await draw("page")).toBe(first);
  });

  test("is an image with a name and a description", async () => {
    expect(await draw("page")).toMatch(/^<svg [^>]*role="img"[^>]*><title>[^<]+<\/title><desc>[^<]+<\/desc>/);
  });
});

describe("names from a scenario stay text", () => {
  test("in SVG", async () => {
    const scenario = '</desc><script>alert(1)</script>"&<b>';
    const svg = await renderSvg(waitByHourSpec(constructedResult({ result: { scenario } }), "crib"));
    expect(svg).not.toContain("<script");
    expect(svg).toContain("&lt;script&gt;");
  });
});

describe("a name that is long or strange", () => {
  test("is cut to the width of a phone", async () => {
    const policy = "more-handlers-".repeat(20);
    const svg = await renderSvg(waitByMonthSpec(constructedResult({ result: { policy } }), "crib", "phone"));
    expect(sizeOf(svg)).toBeLessThanOrEqual(phoneWidth + 8);
  });

  test("leaves no character that XML forbids", async () => {
    const scenario = "a\u0000b\u001bc\u202ed";
    const svg = await renderSvg(waitByHourSpec(constructedResult({ result: { scenario } }), "crib"));
    expect(svg).toContain("a?b?c?d");
  });
});

describe("a PNG", () => {
  let svg = "";
  beforeAll(async () => {
    svg = await renderSvg(waitByMonthSpec(constructedResult(), "crib", "phone"));
  });
  const widthOf = (png: Uint8Array) => new DataView(png.buffer, png.byteOffset).getUint32(16);

  test("has the size asked for", () => {
    const png = renderPng(svg, 2);
    expect(Array.from(png.subarray(0, 4))).toEqual(pngSignature);
    expect(widthOf(png)).toBe(2 * sizeOf(svg));
  });

  test("has letters, bold ones too", () => {
    const text = (words: string, weight: string) =>
      `<svg xmlns="http://www.w3.org/2000/svg" width="60" height="20"><text x="2" y="15" font-family="DejaVu Sans, Verdana, sans-serif" font-weight="${weight}">${words}</text></svg>`;
    const pictures = [text("", "normal"), text("July", "normal"), text("July", "bold"), text("June", "bold")];
    const drawn = new Set(pictures.map((picture) => renderPng(picture, 1).join()));
    expect(drawn.size).toBe(pictures.length);
  });
});

describe("colours can be told apart", () => {
  test("letters on every cell have a contrast of 4.5 or more", () => {
    for (const [i, colour] of sequence.entries())
      expect(contrast(colour, onSequence[i] ?? "")).toBeGreaterThanOrEqual(4.5);
  });

  test("lines on white have a contrast of 4.5 or more", () => {
    for (const colour of [darkBlue, darkPink, orange])
      expect(contrast(colour, "#FFFFFF")).toBeGreaterThan(4.5);
  });

  test("the cells get darker step by step, for print in black and white", () => {
    const light = sequence.map(luminance);
    expect(light).toEqual(light.toSorted((a, b) => b - a));
    for (let i = 1; i < sequence.length; i++)
      expect(contrast(sequence[i - 1] ?? "", sequence[i] ?? "")).toBeGreaterThan(1.9);
  });
});

/** Contrast ratio of WCAG 2.2. */
function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

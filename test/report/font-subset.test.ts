// A font cut down to the letters of a picture draws them as the whole font does.
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { Resvg } from "@resvg/resvg-js";
import { describe, expect, test } from "vitest";
import { subsetFont } from "../../src/report/font-subset.ts";
import { makeFolder } from "../cli/program.ts";

const whole = createRequire(import.meta.url).resolve("dejavu-fonts-ttf/ttf/DejaVuSans.ttf");
/** Simple letters, and letters that are made of others. */
const words = "Mean wait: 5 min 48 s (5:33–6:03), £2.6m, Crèche Ångström ¾ ½%";

/** Letter by letter: a picture's letters keep their distance, whatever pairs of them the whole font draws closer. */
function drawn(text: string, file: string): string {
  const letters = [...text].map((letter, i) => `<text x="${5 + 11 * i}" y="25">${letter}</text>`);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="760" height="40"><g font-size="16" font-family="DejaVu Sans">${letters.join("")}</g></svg>`;
  const font = { loadSystemFonts: false, fontFiles: [file], defaultFontFamily: "DejaVu Sans" };
  return createHash("sha256").update(new Resvg(svg, { font }).render().asPng()).digest("hex");
}

describe("a font of few letters", () => {
  const subset = subsetFont(readFileSync(whole), words);
  const file = join(makeFolder(), "few.ttf");
  writeFileSync(file, subset);

  test("draws them just as the whole font does, and is a fiftieth of it", () => {
    expect(drawn(words, file)).toBe(drawn(words, whole));
    expect(drawn(words, file)).not.toBe(drawn("", file));
    expect(subset.length).toBeLessThan(readFileSync(whole).length / 50);
  });

  test("has no others", () => {
    expect(drawn("Q", file)).not.toBe(drawn("Q", whole));
  });

  test("adds up as a font must, so that a browser takes it", () => {
    const view = new DataView(subset.buffer);
    let sum = 0;
    for (let at = 0; at < subset.length; at += 4) sum = (sum + view.getUint32(at)) >>> 0;
    expect(sum).toBe(0xb1b0afba);
  });

  test("is the same for the same letters in any order", () => {
    expect(subsetFont(readFileSync(whole), [...words].toReversed().join(""))).toEqual(subset);
  });
});

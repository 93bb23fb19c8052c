// What all charts share: palette, letters, and the two widths they are drawn for. The palette is the Government
// Analysis Function's, whose neighbours stay apart in black and white.
import type { Config, TopLevelSpec } from "vega-lite";
import { cut, plain } from "./text-lines.ts";

/** Metrics of Verdana, so that a browser without the font keeps the layout. */
export const fontFamily = "DejaVu Sans";

/** Letters. */
export const ink = "#0B0C0C";
export const darkBlue = "#12436D";
export const midBlue = "#2073BC";
/** Darker than the palette's orange, whose contrast with white is too low for a line. */
export const orange = "#B84A0C";
/** Of what a picture is not about; white letters on it can be read. */
export const grey = "#757575";
export const darkPink = "#801650";
export const darkGrey = "#3D3D3D";
const paleGrey = "#D9D9D9";

const beforeUnit = /(?<=\d) (?=(?:h|min|s|%)(?![a-z]))/g;
const afterUnit = /(?<=\d\u00a0(?:h|min)) (?=\d)/g;
const hardSpace = "\u00a0";

/** Low to high. Each cell also carries its figure, so that colour is never the only carrier. */
export const sequence = ["#E4EEF7", "#6BACE6", midBlue, darkBlue] as const;
/** Letters on the colours of `sequence`, each with a contrast of 4.5 or more. */
export const onSequence = [ink, ink, "#FFFFFF", "#FFFFFF"] as const;

/** `phone` is read at 320 px, `page` on a laptop, in print or on a projector. */
export type Width = "phone" | "page";

/** Letters of this many pixels, and how many of them fill a line. */
interface Lettering {
  readonly title: number;
  readonly text: number;
  readonly titleLetters: number;
  readonly textLetters: number;
  readonly partLetters: number;
}

const lettering: Readonly<Record<Width, Lettering>> = {
  phone: { title: 15, text: 11, titleLetters: 29, textLetters: 44, partLetters: 36 },
  page: { title: 20, text: 12, titleLetters: 68, textLetters: 125, partLetters: 110 },
};

/** Mean width of a letter of the font, bold or not, as a part of its size; a little generous. */
export const letterWidth = { normal: 0.6, bold: 0.68 } as const;

/** A title of words that were computed, with the statistical subtitle beneath. */
export function titled(width: Width, finding: string, subtitle: string): NonNullable<TopLevelSpec["title"]> {
  const { titleLetters, textLetters } = lettering[width];
  return {
    text: broken(finding, titleLetters),
    subtitle: broken(subtitle, textLetters),
    anchor: "start",
    frame: "bounds",
    offset: 14,
  };
}

/** The heading of one part of a picture, and a note beneath it. */
export function partTitle(width: Width, text: string, note = "") {
  const { text: size, partLetters } = lettering[width];
  return {
    text: broken(text, partLetters),
    ...(note === "" ? {} : { subtitle: broken(note, partLetters) }),
    anchor: "start" as const,
    frame: "group" as const,
    fontSize: size,
    lineHeight: size * 1.4,
    subtitlePadding: 3,
    offset: 8,
  };
}

export function chartConfig(width: Width): Config {
  const { title, text } = lettering[width];
  return {
    font: `${fontFamily}, Verdana, sans-serif`,
    background: "white",
    view: { stroke: null },
    title: {
      fontSize: title,
      fontWeight: "bold",
      color: ink,
      subtitleFontSize: text,
      subtitleColor: darkGrey,
      subtitlePadding: 6,
      lineHeight: title * 1.25,
      subtitleLineHeight: text * 1.4,
    },
    axis: { ...axisLetters(text), domainColor: darkGrey, tickColor: darkGrey, gridColor: paleGrey },
    legend: { labelFontSize: text, titleFontSize: text, labelColor: ink, titleColor: ink, labelLimit: 0 },
    header: { labelFontSize: text, labelFontWeight: "bold", labelColor: ink },
    text: { fontSize: text, color: ink },
  };
}

function axisLetters(text: number): NonNullable<Config["axis"]> {
  return {
    labelFontSize: text,
    titleFontSize: text,
    titleFontWeight: "normal",
    labelColor: ink,
    titleColor: ink,
  };
}

/** With spaces at which no line is broken between a number and its unit. */
export function keepUnits(text: string): string {
  return text.replaceAll(beforeUnit, hardSpace).replaceAll(afterUnit, hardSpace);
}

/** Breaks at spaces into lines of at most `letters`; a number keeps its unit, and only longer words are cut. */
export function broken(text: string, letters: number): string[] {
  const lines: string[] = [];
  for (const word of keepUnits(plain(text))
    .split(" ")
    .flatMap((long) => cut(long, letters))) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= letters)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.map((line) => line.replaceAll(hardSpace, " "));
}

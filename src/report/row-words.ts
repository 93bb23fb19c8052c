// The words of a row of a picture: on a page its name and its figure stand beside the plot, on a phone above and below
// the row.
import type { Width } from "./chart-style.ts";

/** Distance from the plot, in dots. */
const beside = 14;

/** A figure after what it belongs to. */
export const figureText = { type: "text" as const, align: "left" as const, baseline: "middle" as const };

interface WordsOfRows {
  /** Of the plot. */
  readonly across: number;
  /** The field that holds the name of a row; the field `said` holds its figure, in lines. */
  readonly name: string;
  /** Of a phone: how far from the middle of a row its name and its figure stand. */
  readonly above: number;
  readonly below: number;
}

/** Layers of a Vega-Lite specification. Pictures whose words have marks of their own take only the places from here. */
export function rowWords({ across, name, above, below }: WordsOfRows, width: Width) {
  const isPage = width === "page";
  return [
    {
      mark: { ...figureLines, ...(isPage ? {} : { dy: below, baseline: "top" as const }) },
      encoding: figureAt(across + beside, width),
    },
    ...(isPage
      ? []
      : [{ mark: { ...figureLines, dy: -above, fontWeight: "bold" as const }, encoding: nameAt(name) }]),
  ];
}

/** Where the figure of a row stands, which is in the field `said`: so many dots from the left, on a phone at the left edge. */
export function figureAt(fromLeft: number, width: Width) {
  return wordsAt("said", width === "page" ? fromLeft : 0);
}

/** Where the name of a row stands on a phone. */
export function nameAt(field: string) {
  return wordsAt(field, 0);
}

function wordsAt(field: string, fromLeft: number) {
  return { x: { value: fromLeft }, text: { field, type: "nominal" as const } };
}

const figureLines = { ...figureText, lineBreak: "\n" };

interface NamedRows {
  /** The field that holds the name of a row. */
  readonly field: string;
  /** From the top to the bottom. */
  readonly names: readonly string[];
  readonly axis: {
    readonly labelLimit?: number;
    readonly minExtent?: number;
    readonly maxExtent?: number;
    readonly labelExpr?: string;
  };
}

/** The names of rows down the left of a plot, where a page has room for them. A channel of a Vega-Lite specification. */
export function rowNames({ field, names, axis }: NamedRows, width: Width) {
  return {
    field,
    type: "nominal" as const,
    sort: [...names],
    title: null,
    axis: width === "page" ? { ticks: false, domain: false, labelPadding: 8, ...axis } : null,
  };
}

// One part of a picture: rows with a bar or a dot, the interval, and the figure in words. Names and figures stand beside
// the plot on a page, and above and below each row on a phone.
import { broken, darkBlue, darkPink, ink, midBlue, orange, partTitle, type Width } from "./chart-style.ts";
import { rowNames, rowWords } from "./row-words.ts";
import { durationTicks, tickLabel } from "./wait-scale.ts";

const plotSize = { page: { across: 300, row: 38 }, phone: { across: 280, row: 58 } } as const;
const nameLetters = { page: 32, phone: 42 } as const;
const saidLetters = { page: 56, phone: 46 } as const;
const lineHeight = 15;
const hundred = 100;
const margin = 1.06;
/** A row so many times as long as the longest of the others would squeeze them. */
const farBeyond = 2.5;
const fewTicks = 4;

/** One row, in the unit of its part. */
export interface IntervalRow {
  readonly name: string;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** Beside it, in words; "\n" begins another line. */
  readonly said: string;
  /** Not what the picture is about. */
  readonly isAside?: boolean;
  /** A figure that it is to be seen against: published, or aimed at. */
  readonly against?: number | null;
  /** Of the same callers: what half and nine in ten do not exceed. */
  readonly half?: number | null;
  readonly ninety?: number | null;
}

/** Rows that share an axis. */
export interface Part {
  readonly title: string;
  readonly note?: string;
  readonly unit: string;
  readonly mark: "bar" | "dot";
  /** Whether a row far beyond all others becomes an arrow, which dots may and bars may not. */
  readonly hasArrows?: boolean;
  readonly rows: readonly IntervalRow[];
}

/** A part of a Vega-Lite specification. */
export function intervalRows({ title, note = "", unit, mark, rows, hasArrows = false }: Part, width: Width) {
  const { across, row } = plotSize[width];
  const isPage = width === "page";
  const scale = unit === "share" ? hundred : 1;
  const end = scale * endOf(rows, hasArrows);
  const values = rows.map((each) => drawnOf(each, { scale, end, width }));
  const most = Math.max(1, ...values.map(({ said }) => said.split("\n").length));
  const names = values.map(({ name }) => name);
  const x = (field: string) => along(field, unit, end);
  return {
    title: partTitle(width, title, note),
    data: { values },
    width: across,
    height: { step: row + Math.max(0, most - (isPage ? 2 : 1)) * lineHeight },
    encoding: { y: rowNames({ field: "name", names, axis: nameAxis }, width) },
    layer: [
      mark === "bar"
        ? { mark: { ...bar, size: isPage ? 16 : 12 }, encoding: { x: x("value"), color: asideColour } }
        : { mark: dot, encoding: { x: x("value"), color: asideColour } },
      { mark: interval, encoding: { x: x("low"), x2: { field: "high" } } },
      { mark: halfMark, encoding: { x: x("half") } },
      { mark: ninetyMark, encoding: { x: x("ninety") } },
      { mark: againstMark, encoding: { x: x("against") } },
      { mark: arrow, encoding: { x: x("beyond") } },
      ...rowWords({ across, name: "name", above: 17, below: 12 }, width),
    ],
  };
}

interface Scale {
  readonly scale: number;
  readonly end: number;
  readonly width: Width;
}

function drawnOf(row: IntervalRow, { scale, end, width }: Scale) {
  const { name, value, low, high, half, ninety, against, said, isAside = false } = row;
  const within = (amount: number | null | undefined) =>
    amount == null ? null : Math.min(amount * scale, end);
  const isBeyond = value !== null && value * scale > end;
  return {
    name: inLines(name, nameLetters[width]),
    said: said
      .split("\n")
      .map((line) => inLines(line, saidLetters[width]))
      .join("\n"),
    value: isBeyond ? null : within(value),
    low: isBeyond ? null : within(low === null ? null : Math.max(0, low)),
    high: isBeyond ? null : within(high),
    half: within(half),
    ninety: within(ninety),
    against: within(against),
    beyond: isBeyond ? end : null,
    isAside,
  };
}

/** The longest of anything drawn; with arrows, that does not stand far beyond all the rest. */
function endOf(rows: readonly IntervalRow[], hasArrows: boolean): number {
  const values = rows
    .flatMap(({ value, ninety, against }) => [Math.max(value ?? 0, ninety ?? 0, against ?? 0)])
    .toSorted((a, b) => a - b);
  while (hasArrows && values.length > 2 && (values.at(-1) ?? 0) > farBeyond * (values.at(-2) ?? 0))
    values.pop();
  const longest = values.at(-1) ?? 0;
  const highs = rows.flatMap(({ value, high }) =>
    value !== null && value <= longest ? (high ?? value) : [],
  );
  const most = margin * Math.max(longest, ...highs);
  return most > 0 ? most : 1;
}

function along(field: string, unit: string, end: number) {
  return {
    field,
    type: "quantitative" as const,
    title: null,
    stack: null,
    scale: { domain: [0, end], nice: false },
    axis: { ...ticksOf(unit, end), domain: false, ticks: false },
  };
}

function ticksOf(unit: string, end: number) {
  if (unit === "s") {
    const values = durationTicks(end).filter((tick) => tick <= end);
    return { values, labelExpr: tickLabel(end) };
  }
  if (unit === "share") return { tickCount: fewTicks, labelExpr: "format(datum.value, '~r') + ' %'" };
  const before = unit === "£" ? "'£' + " : "";
  return { tickCount: fewTicks, labelExpr: `${before}format(datum.value, ',~r')` };
}

function inLines(text: string, letters: number): string {
  return broken(text, letters).join("\n");
}

const nameAxis = {
  labelLimit: 260,
  minExtent: 235,
  maxExtent: 235,
  labelExpr: "split(datum.label, '\\n')",
};
const asideColour = {
  field: "isAside",
  type: "nominal" as const,
  legend: null,
  scale: { domain: [false, true], range: [midBlue, "#BFBFBF"] },
};
const bar = { type: "bar" as const };
const dot = { type: "point" as const, filled: true, opacity: 1, size: 80 };
const interval = { type: "rule" as const, strokeWidth: 2, color: ink };
const halfMark = {
  type: "point" as const,
  shape: "square",
  filled: true,
  opacity: 1,
  size: 60,
  color: orange,
  stroke: "white",
};
const ninetyMark = { ...halfMark, shape: "diamond", size: 80, color: darkPink };
const againstMark = {
  type: "tick" as const,
  thickness: 3,
  size: 26,
  color: darkPink,
  orient: "vertical" as const,
};
const arrow = { ...halfMark, shape: "triangle-right", size: 110, color: darkBlue };

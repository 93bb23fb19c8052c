// The parts of people in post, by experience, and of leavers, by destination: their colours, their places in a stack, and
// the key above it. Four parts at most.
import type { Row } from "../results/row.ts";
import {
  darkBlue,
  darkPink,
  ink,
  letterWidth,
  orange,
  type partTitle,
  sequence,
  type Width,
} from "./chart-style.ts";
import { sayMonth } from "./months.ts";
import type { MonthOfPeople } from "./people-by-month.ts";
import { sayDestination } from "./people-words.ts";
import { label } from "./text-lines.ts";

const mostParts = 4;
const inTraining = "in training";
const otherWays = "others";
const turquoise = "#28A197";
const leaverColours = [darkBlue, turquoise, darkPink, orange] as const;
const keyHeight = 16;
const keySize = { page: { text: 12, across: 640 }, phone: { text: 11, across: 250 } } as const;
const square = 11;
const lettersOfMonth = 3;

/** A part of every bar, from the bottom to the top. */
export interface StackPart {
  readonly name: string;
  readonly colour: string;
  readonly of: (month: MonthOfPeople) => number;
}

/** The most experienced at the bottom, those in training on top. */
export function headcountParts(months: readonly MonthOfPeople[]): StackPart[] {
  const bands = (months[0]?.bands ?? []).map(({ band = "" }) => band).toReversed();
  const shown = bands.slice(0, mostParts - 1);
  const rest = bands.slice(mostParts - 1);
  const colours = sequence.toReversed();
  const parts = shown.map((band, i): StackPart => {
    const isLast = i === shown.length - 1 && rest.length > 0;
    const those = isLast ? [band, ...rest] : [band];
    const name = bands.length === 1 ? "competent" : label(isLast ? `${band} or less` : band);
    return { name, colour: colours[i] ?? darkBlue, of: (month) => sumOf(bandsAmong(month, those)) };
  });
  const last: StackPart = {
    name: inTraining,
    colour: sequence[0],
    of: ({ of }) => of("inTraining")?.value ?? 0,
  };
  return [...parts, last];
}

function bandsAmong({ bands }: MonthOfPeople, those: readonly string[]): Row[] {
  return bands.filter(({ band }) => those.includes(band ?? ""));
}

/** The destinations of most leavers, and all others together. */
export function leaverParts(months: readonly MonthOfPeople[]): StackPart[] {
  const totals = new Map<string, number>();
  for (const { destination = "", value } of months.flatMap(({ leavers }) => leavers))
    totals.set(destination, (totals.get(destination) ?? 0) + (value ?? 0));
  const found = [...totals].filter(([, total]) => total > 0).toSorted((a, b) => b[1] - a[1]);
  const names = found.map(([destination]) => destination);
  const shown = names.length > mostParts ? names.slice(0, mostParts - 1) : names;
  const rest = names.slice(shown.length);
  const part = (those: readonly string[], name: string, i: number): StackPart => ({
    name,
    colour: leaverColours[i] ?? ink,
    of: ({ leavers }) => sumOf(leavers.filter(({ destination }) => those.includes(destination ?? ""))),
  });
  return [
    ...shown.map((destination, i) => part([destination], sayDestination(destination), i)),
    ...(rest.length > 0 ? [part(rest, otherWays, mostParts - 1)] : []),
  ];
}

function sumOf(rows: readonly Row[]): number {
  return rows.reduce((sum, { value }) => sum + (value ?? 0), 0);
}

/** Where each part of each month begins and ends, in people. */
export function stackOf(months: readonly MonthOfPeople[], parts: readonly StackPart[]) {
  return months.flatMap((month) => {
    let from = 0;
    return parts.map(({ name, of }) => {
      const to = from + of(month);
      const place = { month: shortMonth(month.month), part: name, from, to };
      from = to;
      return place;
    });
  });
}

/** `Jan 2017`. */
export function shortMonth(month: string): string {
  return sayMonth(month, true, lettersOfMonth);
}

/** A part of a Vega-Lite specification: a heading, and below it the parts in their order, the bottom one first. */
export function partKey(title: ReturnType<typeof partTitle>, parts: readonly StackPart[], width: Width) {
  const { text, across } = keySize[width];
  const values: { part: string; left: number; line: number }[] = [];
  let [left, line] = [0, 0];
  for (const { name } of parts) {
    const wide = square + 6 + name.length * text * letterWidth.normal + 18;
    if (left > 0 && left + wide > across) [left, line] = [0, line + 1];
    values.push({ part: name, left, line });
    left += wide;
  }
  const place = (dx: number) => ({
    x: {
      field: "left",
      type: "quantitative" as const,
      scale: { domain: [-dx, across - dx], range: [0, across] },
      axis: null,
    },
  });
  return {
    title,
    data: { values },
    width: across,
    height: (line + 1) * keyHeight,
    encoding: {
      y: {
        field: "line",
        type: "ordinal" as const,
        axis: null,
        scale: { domain: Array.from({ length: line + 1 }, (_, i) => i) },
      },
    },
    layer: [
      { mark: swatch, encoding: { ...place(square / 2), color: partColour(parts) } },
      { mark: words, encoding: { ...place(square + 5), text: { field: "part", type: "nominal" as const } } },
    ],
    resolve: { scale: { x: "independent" as const } },
  };
}

const swatch = {
  type: "square" as const,
  filled: true,
  size: square * square,
  opacity: 1,
  stroke: ink,
  strokeWidth: 0.5,
};
const words = { type: "text" as const, align: "left" as const, baseline: "middle" as const, color: ink };

/** The colour channel of parts. */
export function partColour(parts: readonly StackPart[]) {
  const scale = { domain: parts.map(({ name }) => name), range: parts.map(({ colour }) => colour) };
  return { field: "part", type: "nominal" as const, legend: null, scale };
}

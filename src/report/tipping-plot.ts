// One plot of the search for the tipping point: a curve for each series, against what is varied.
import type { Bounds } from "../results/row.ts";
import type { TippingKind, TippingPoint, TippingResult } from "../results/tipping.ts";
import { darkBlue, ink, orange, partTitle, type Width } from "./chart-style.ts";
import { sayPath } from "./number-words.ts";
import * as words from "./tipping-words.ts";

const plotSize = { page: { across: 640, down: 220 }, phone: { across: 225, down: 170 } } as const;
const hundred = 100;
const beforeBracket = / (?=\()/;
const colours: Readonly<Record<TippingKind, string>> = {
  asItIs: darkBlue,
  unmoved: orange,
  peopleOnly: darkBlue,
};

/** What one plot shows. */
export interface TippingPart {
  readonly title: string;
  readonly bounds: (point: TippingPoint) => Bounds | null;
  readonly ticks: readonly number[] | null;
  readonly labels: string;
  /** Levels that are drawn across, with a word for each. */
  readonly levels: readonly { readonly at: number; readonly said: string }[];
  readonly hasLabels: boolean;
}

/** One line for each series, with intervals; shared levels, and the tipping points. */
export function tippingPlot(result: TippingResult, width: Width, part: TippingPart) {
  const { across, down } = plotSize[width];
  const { color, shape } = looksOf(result, width, part);
  const x = xAxis(result, width);
  const y = (field: string) => yAxis(field, part);
  return {
    title: partTitle(width, part.title),
    data: { values: pointsOf(result, part) },
    width: across,
    height: down,
    layer: [
      ...tipMarks(result, part.hasLabels),
      ...part.levels.flatMap((level) => levelMarks(level)),
      { mark: { type: "line" as const, strokeWidth: 2 }, encoding: { x, y: y("value"), color } },
      { mark: bar, encoding: { x, y: y("low"), y2: { field: "high" }, color } },
      { mark: pointMark, encoding: { x, y: y("value"), color, shape } },
    ],
  };
}

function pointsOf({ series }: TippingResult, { bounds }: TippingPart) {
  return series.flatMap(({ kind, points }) =>
    points.flatMap((point) => {
      const { value = null, low = null, high = null } = bounds(point) ?? {};
      if (value === null) return [];
      const said = words.seriesWords[kind];
      return [{ x: point.x, value, low: Math.max(0, low ?? value), high: high ?? value, said }];
    }),
  );
}

/** Colours and shapes of the series, with a key where there are two and labels are wanted. */
function looksOf({ series }: TippingResult, width: Width, { hasLabels }: TippingPart) {
  const domain = series.map(({ kind }) => words.seriesWords[kind]);
  const key = {
    title: null,
    orient: "top" as const,
    labelLimit: 0,
    symbolOpacity: 1,
    columns: width === "page" ? 2 : 1,
  };
  const legend = hasLabels && series.length > 1 ? key : null;
  const ofSeries = { field: "said", type: "nominal" as const, legend };
  return {
    color: { ...ofSeries, scale: { domain, range: series.map(({ kind }) => colours[kind]) } },
    shape: { ...ofSeries, scale: { domain, range: ["circle", "triangle-up"].slice(0, series.length) } },
  };
}

function yAxis(field: string, { ticks, labels }: TippingPart) {
  const scale = ticks === null ? { zero: true } : { domain: [0, ticks.at(-1) ?? 0], nice: false };
  const steps = ticks === null ? { tickCount: 5 } : { values: [...ticks] };
  const axis = { ...steps, labelExpr: labels, ...bare };
  return { field, type: "quantitative" as const, title: null, scale, axis };
}

const bare = { ticks: false, domain: false };
const bar = { type: "rule" as const, strokeWidth: 5, opacity: 0.4 };
const pointMark = { type: "point" as const, filled: true, opacity: 1, size: 70 };

export function xTitle({ path, series }: TippingResult): string {
  if (path !== null) return sayPath(path);
  const calm = series.at(-1)?.points.find(({ x }) => x === 1)?.yearlyLoss.value ?? null;
  const present = calm === null ? "" : ` (1 is ${Math.round(hundred * calm)} % of people a year)`;
  return `times the present leaving${present}`;
}

function xAxis(result: TippingResult, width: Width) {
  const xs = result.series.flatMap(({ points }) => points.map(({ x }) => x));
  const [low, high] = [Math.min(...xs), Math.max(...xs)];
  const margin = 0.03 * (high - low);
  return {
    field: "x",
    type: "quantitative" as const,
    title: width === "page" ? xTitle(result) : xTitle(result).split(beforeBracket),
    scale: { domain: [low - margin, high + margin], nice: false, zero: false },
    axis: { tickCount: width === "page" ? 8 : 4, grid: false },
  };
}

/** A level across the plot, its word at the right end. */
function levelMarks({ at, said }: { readonly at: number; readonly said: string }) {
  const data = { values: [{}] };
  const line = { type: "rule" as const, color: ink, strokeWidth: 1 };
  const word = { type: "text" as const, align: "right" as const, baseline: "bottom" as const, dy: -3 };
  const encoding = { x: { value: "width" as const }, y: { datum: at }, text: { value: said } };
  return [
    { data, mark: line, encoding: { x: { value: 0 }, x2: { value: "width" as const }, y: { datum: at } } },
    { data, mark: { ...word, color: ink, ...halo }, encoding },
    { data, mark: { ...word, color: ink }, encoding },
  ];
}

/** Letters stay readable where a line runs through them. */
const halo = { stroke: "white", strokeWidth: 4 };

/** A line from bottom to top at the tipping point of each series, with its value beside it, outwards, where labels are wanted. */
function tipMarks({ series, path }: TippingResult, hasLabels: boolean) {
  const values = series.flatMap(({ tip }) => tip.value ?? []);
  return series.flatMap(({ kind, tip: { value } }) => {
    if (value === null) return [];
    const isLeft = values.some((other) => other > value);
    const data = { values: [{}] };
    const color = colours[kind];
    const line = {
      data,
      mark: { type: "rule" as const, strokeDash: [6, 4], strokeWidth: 1.5, color },
      encoding: { x: { datum: value }, y: { value: 0 }, y2: { value: "height" as const } },
    };
    const name = {
      data,
      mark: {
        type: "text" as const,
        align: isLeft ? ("right" as const) : ("left" as const),
        baseline: "bottom" as const,
        dx: isLeft ? -5 : 5,
        dy: -4,
        color,
      },
      encoding: {
        x: { datum: value },
        y: { value: "height" as const },
        text: { value: `${words.sayVaried(path, value)}${path === null ? " times" : ""}` },
      },
    };
    return hasLabels ? [line, name] : [line];
  });
}

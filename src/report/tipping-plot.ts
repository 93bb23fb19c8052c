// One plot of the search for the tipping point: a curve for each series, against what is varied.
import type { Bounds } from "../results/staff-tally.ts";
import type { TippingKind, TippingPoint, TippingResult } from "../results/tipping.ts";
import { darkBlue, ink, orange, partTitle, type Width } from "./chart-style.ts";
import { sayPath } from "./number-words.ts";
import * as words from "./tipping-words.ts";

const plotSize = { page: { across: 640, down: 220 }, phone: { across: 232, down: 170 } } as const;
const hundred = 100;
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
  const kinds = result.series.map(({ kind }) => kind);
  const values = result.series.flatMap(({ kind, points }) =>
    points.flatMap((point) => {
      const bounds = part.bounds(point);
      if (bounds === null || bounds.value === null) return [];
      const { value } = bounds;
      const said = words.seriesWords[kind];
      return [{ x: point.x, value, low: Math.max(0, bounds.low ?? value), high: bounds.high ?? value, said }];
    }),
  );
  const said = kinds.map((kind) => words.seriesWords[kind]);
  const color = {
    field: "said",
    type: "nominal" as const,
    scale: { domain: said, range: kinds.map((kind) => colours[kind]) },
    legend: null,
  };
  const shape = { ...color, scale: { domain: said, range: ["circle", "triangle-up"].slice(0, said.length) } };
  const legend = part.hasLabels && kinds.length > 1 ? { title: null, orient: "top" as const } : null;
  const y = (field: string) => ({
    field,
    type: "quantitative" as const,
    title: null,
    scale: part.ticks === null ? { zero: true } : { domain: [0, part.ticks.at(-1) ?? 0], nice: false },
    axis: {
      ...(part.ticks === null ? { tickCount: 5 } : { values: [...part.ticks] }),
      labelExpr: part.labels,
      ...bare,
    },
  });
  return {
    title: partTitle(width, part.title),
    data: { values },
    width: across,
    height: down,
    encoding: { x: xAxis(result, width) },
    layer: [
      ...part.levels.flatMap((level) => levelMarks(level)),
      ...tipMarks(result, part.hasLabels),
      { mark: { type: "line" as const, strokeWidth: 2 }, encoding: { y: y("value"), color } },
      { mark: bar, encoding: { y: y("low"), y2: { field: "high" }, color } },
      { mark: pointMark, encoding: { y: y("value"), color, shape: { ...shape, legend } } },
    ],
  };
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
    title: xTitle(result),
    scale: { domain: [low - margin, high + margin], nice: false, zero: false },
    axis: { tickCount: width === "page" ? 8 : 4, grid: false },
  };
}

/** A level across the plot, its word at the right end. */
function levelMarks({ at, said }: { readonly at: number; readonly said: string }) {
  const data = { values: [{}] };
  return [
    {
      data,
      mark: { type: "rule" as const, color: ink, strokeWidth: 1 },
      encoding: { x: { value: 0 }, x2: { value: "width" as const }, y: { datum: at } },
    },
    {
      data,
      mark: {
        type: "text" as const,
        align: "right" as const,
        baseline: "bottom" as const,
        dy: -3,
        color: ink,
      },
      encoding: { x: { value: "width" as const }, y: { datum: at }, text: { value: said } },
    },
  ];
}

/** A line from bottom to top at the tipping point of each series, with its value where labels are wanted. */
function tipMarks({ series }: TippingResult, hasLabels: boolean) {
  return series.flatMap(({ kind, tip: { value } }, i) => {
    if (value === null) return [];
    const data = { values: [{}] };
    const color = colours[kind];
    const line = {
      data,
      mark: { type: "rule" as const, strokeDash: [6, 4], strokeWidth: 1.5, color },
      encoding: { x: { datum: value }, y: { value: 0 }, y2: { value: "height" as const } },
    };
    const name = {
      data,
      mark: { type: "text" as const, align: "left" as const, baseline: "bottom" as const, dx: 5, color },
      encoding: {
        x: { datum: value },
        y: { value: "height" as const },
        text: { value: words.sayNumber(value) },
      },
    };
    return hasLabels ? [line, { ...name, mark: { ...name.mark, dy: -4 - 16 * i } }] : [line];
  });
}

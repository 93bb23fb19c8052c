// Two bars for each figure, one below the other on one axis: what chance leaves open, and what assumptions leave open.
import type { TopLevelSpec } from "vega-lite";
import type { Span } from "../results/ensemble.ts";
import { broken, darkBlue, ink, orange, partTitle, type Width } from "./chart-style.ts";
import { differenceAxis, extentOf } from "./compare-axis.ts";
import type { ChartWords } from "./picture.ts";
import { stacked } from "./stacked.ts";
import { durationTicks, tickLabel } from "./wait-scale.ts";

const plotSize = { page: { across: 420, row: 34 }, phone: { across: 280, row: 70 } } as const;
const letters = { page: 44, phone: 44 } as const;
const hundred = 100;
const margin = 1.06;
const kinds = ["chance", "assumptions"] as const;

/** One figure, in its unit, and the two intervals that it has. */
export interface Doubt {
  readonly name: string;
  readonly unit: string;
  readonly isDifference: boolean;
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly assumed: Span;
  /** The number that explains most of the second, if it is more than luck. */
  readonly next: string | null;
  readonly said: string;
  readonly saidAssumed: string;
}

export function uncertaintySpec(words: ChartWords, doubts: readonly Doubt[], width: Width): TopLevelSpec {
  return stacked(
    words,
    doubts.map((doubt) => doubtPlot(doubt, width)),
    width,
  );
}

function doubtPlot(doubt: Doubt, width: Width) {
  const { across, row } = plotSize[width];
  const { name, unit, isDifference } = doubt;
  const isPage = width === "page";
  const values = valuesOf(doubt, width);
  const x = (field: string) =>
    isDifference ? differenceAxis(field, unit, extentOf(values)) : amountAxis(field, unit, values);
  const y = {
    field: "kind",
    type: "nominal" as const,
    sort: [...kinds],
    title: null,
    axis: isPage ? kindAxis : null,
  };
  return {
    title: partTitle(width, name),
    data: { values },
    width: across,
    height: { step: row },
    encoding: { y },
    layer: [
      ...(isDifference ? [{ data: { values: [{}] }, mark: zeroLine, encoding: zeroAt }] : []),
      ...bars.map((bar) => ({ ...bar, encoding: { x: x("low"), x2: { field: "high" } } })),
      { mark: dot, encoding: { x: x("difference") } },
      {
        mark: { ...figure, ...(isPage ? {} : below) },
        encoding: {
          x: { value: isPage ? across + 14 : 0 },
          text: { field: "said", type: "nominal" as const },
        },
      },
      ...(isPage
        ? []
        : [
            {
              mark: nameAbove,
              encoding: { x: { value: 0 }, text: { field: "kind", type: "nominal" as const } },
            },
          ]),
    ],
  };
}

function valuesOf({ unit, value, low, high, assumed, said, saidAssumed }: Doubt, width: Width) {
  const scale = unit === "share" ? hundred : 1;
  const at = (amount: number) => amount * scale;
  const line = (text: string) => broken(text, letters[width]).join("\n");
  return [
    { kind: kinds[0], difference: at(value), low: at(low), high: at(high), said: line(said) },
    {
      kind: kinds[1],
      difference: null,
      low: at(assumed.low),
      high: at(assumed.high),
      said: line(saidAssumed),
    },
  ];
}

/** From zero. */
function amountAxis(field: string, unit: string, values: readonly { readonly high: number }[]) {
  const end = margin * Math.max(...values.map(({ high }) => high)) || 1;
  const percent = unit === "share" ? { labelExpr: "format(datum.value, '~r') + ' %'" } : {};
  const ticks =
    unit === "s"
      ? { values: durationTicks(end).filter((tick) => tick <= end), labelExpr: tickLabel(end) }
      : { tickCount: 4, ...percent };
  return {
    field,
    type: "quantitative" as const,
    title: null,
    scale: { domain: [0, end], nice: false },
    axis: { ...ticks, domain: false, ticks: false },
  };
}

const kindAxis = { ticks: false, domain: false, labelPadding: 8, minExtent: 100 };
const zeroLine = { type: "rule" as const, strokeWidth: 1.5, color: ink };
const zeroAt = { x: { datum: 0 }, y: { value: 0 }, y2: { value: "height" as const } };
const rule = { type: "rule" as const };
const bars = [
  {
    transform: [{ filter: `datum.kind === '${kinds[0]}'` }],
    mark: { ...rule, strokeWidth: 4, color: darkBlue },
  },
  {
    transform: [{ filter: `datum.kind === '${kinds[1]}'` }],
    mark: { ...rule, strokeWidth: 12, color: orange },
  },
];
const dot = { type: "point" as const, filled: true, opacity: 1, size: 60, color: ink };
const figure = {
  type: "text" as const,
  align: "left" as const,
  baseline: "middle" as const,
  lineBreak: "\n",
};
const below = { dy: 10, baseline: "top" as const };
const nameAbove = { ...figure, dy: -16, fontWeight: "bold" as const };

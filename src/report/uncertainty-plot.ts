// Two bars for each figure, one below the other on one axis: what chance leaves open, and what assumptions leave open.
import type { TopLevelSpec } from "vega-lite";
import type { Span } from "../results/ensemble.ts";
import { broken, darkBlue, ink, orange, partTitle, type Width } from "./chart-style.ts";
import { differenceAxis, drawnDifference, extentOf, zeroLine } from "./compare-axis.ts";
import type { ChartWords } from "./picture.ts";
import { rowNames, rowWords } from "./row-words.ts";
import { stacked } from "./stacked.ts";
import { durationTicks, tickLabel } from "./wait-scale.ts";

const plotSize = { page: { across: 420, row: 34 }, phone: { across: 280, row: 70 } } as const;
const letters = { page: 44, phone: 44 } as const;
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
  const values = valuesOf(doubt, width);
  const x = (field: string) =>
    isDifference ? differenceAxis(field, unit, extentOf(values)) : amountAxis(field, unit, values);
  return {
    title: partTitle(width, name),
    data: { values },
    width: across,
    height: { step: row },
    encoding: { y: rowNames({ field: "kind", names: kinds, axis: { minExtent: 100 } }, width) },
    layer: [
      ...(isDifference ? [zeroLine] : []),
      ...bars.map((bar) => ({ ...bar, encoding: { x: x("low"), x2: { field: "high" } } })),
      { mark: dot, encoding: { x: x("difference") } },
      ...rowWords({ across, name: "kind", above: 16, below: 10 }, width),
    ],
  };
}

function valuesOf({ unit, value, low, high, assumed, said, saidAssumed }: Doubt, width: Width) {
  const line = (text: string) => broken(text, letters[width]).join("\n");
  return [
    { kind: kinds[0], ...drawnDifference({ value, low, high }, unit), said: line(said) },
    { kind: kinds[1], ...drawnDifference({ value: null, ...assumed }, unit), said: line(saidAssumed) },
  ];
}

/** From zero. */
function amountAxis(field: string, unit: string, values: readonly { readonly high: number | null }[]) {
  const end = margin * Math.max(...values.map(({ high }) => high ?? 0)) || 1;
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

// One plot of a sweep: a measure against one factor, with its intervals. Policies differ by colour, dash and shape.
import type { SweepFactor, SweptCell } from "../results/sweep.ts";
import { darkBlue, darkPink, orange, partTitle, type Width } from "./chart-style.ts";
import { sayMeasure } from "./compare-words.ts";
import { sayPath } from "./number-words.ts";
import { plain } from "./text-lines.ts";
import { durationTicks, tickLabel } from "./wait-scale.ts";

const plotSize = { page: { width: 620, height: 220 }, phone: { width: 225, height: 170 } } as const;
const hundred = 100;
/** As many levels get a tick each. */
const mostTicks = { page: 12, phone: 6 } as const;

export interface CurveOf {
  readonly cells: readonly SweptCell[];
  readonly factor: SweepFactor;
  /** Index among the measures of the sweep. */
  readonly measure: number;
  /** Whether neighbouring points belong together. */
  readonly isLine: boolean;
}

interface Plotted {
  readonly at: number;
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly policy: string;
  readonly lineOf: string;
}

/** A part of a Vega-Lite specification. */
export function sweepCurve({ cells, factor, measure, isLine }: CurveOf, width: Width) {
  const row = cells[0]?.result.outcome.rows[measure];
  const unit = row?.unit ?? "";
  const values = cells.flatMap((swept) => plotted(swept, factor.path, measure) ?? []);
  const policies = [...new Set(cells.map(({ cell }) => plain(cell.policy)))];
  const y = (field: "value" | "low" | "high") => ({
    field,
    type: "quantitative" as const,
    title: null,
    axis: valueAxis(unit, Math.max(...values.map(({ high }) => high))),
    scale: { zero: true, nice: true },
  });
  const name = row === undefined ? "undefined" : sayMeasure(row);
  const said = unit === "s" || unit === "share" ? name : `${name} (${unit})`;
  return {
    title: partTitle(width, said),
    data: { values },
    ...plotSize[width],
    encoding: { x: factorAxis(factor, width), ...byPolicy(policies) },
    layer: [
      ...(isLine ? [{ mark: line, encoding: { y: y("value"), strokeDash: dashes(policies) } }] : []),
      { mark: bar, encoding: { y: y("low"), y2: { field: "high" } } },
      { mark: point, encoding: { y: y("value"), shape: shapes(policies) } },
    ],
  };
}

const line = { type: "line" as const, strokeWidth: 2 };
const bar = { type: "rule" as const, strokeWidth: 4, opacity: 0.4 };
const point = { type: "point" as const, filled: true, opacity: 1, size: 60 };

function plotted({ cell, result }: SweptCell, path: string, measure: number): Plotted | null {
  const row = result.outcome.rows[measure];
  if (row === undefined || row.value === null) return null;
  const { value, low, high, unit } = row;
  const scale = unit === "share" ? hundred : 1;
  return {
    at: cell.values[path] ?? 0,
    value: scale * value,
    low: scale * (low ?? value),
    high: scale * (high ?? value),
    policy: plain(cell.policy),
    lineOf: plain(cell.policy),
  };
}

function valueAxis(unit: string, most: number) {
  if (unit === "s") return { values: durationTicks(most), labelExpr: tickLabel(most) };
  return unit === "share" ? { labelExpr: "datum.label + ' %'", tickCount: 5 } : { tickCount: 5 };
}

function factorAxis({ path, unit, levels, low, high }: SweepFactor, width: Width) {
  const margin = 0.03 * (high - low) || 1;
  const areFew = levels !== null && levels.length <= mostTicks[width];
  return {
    field: "at",
    type: "quantitative" as const,
    title: unit === "" ? sayPath(path) : `${sayPath(path)} (${unit})`,
    scale: { domain: [low - margin, high + margin], nice: false, zero: false },
    axis: { grid: false, ...(areFew ? { values: [...levels] } : { tickCount: 6 }) },
  };
}

const mostBeside = 24;
const colours = [darkBlue, orange, darkPink];
const dash = [
  [1, 0],
  [6, 3],
  [2, 2],
];
const marks = ["circle", "square", "diamond"];

function byPolicy(policies: readonly string[]) {
  return { color: scaleOf("policy", policies, colours) };
}

/** By a field of its own: the key shows colour and shape. */
function dashes(policies: readonly string[]) {
  return { ...scaleOf("lineOf", policies, dash), legend: null };
}

function shapes(policies: readonly string[]) {
  return scaleOf("policy", policies, marks);
}

const key = { orient: "top" as const, title: null, symbolOpacity: 1 };

/** Names that have no room beside each other. */
function isLong({ length }: string): boolean {
  return length > mostBeside;
}

function scaleOf<T>(field: string, policies: readonly string[], range: readonly T[]) {
  return {
    field,
    type: "nominal" as const,
    scale: { domain: [...policies], range: range.slice(0, policies.length) },
    legend: policies.length > 1 ? { ...key, ...(policies.some(isLong) ? { columns: 1 } : {}) } : null,
  };
}

// One plot of the curve of a staffing plan. The plan and the present staffing stand out by shape, colour and word; the
// target is a dashed line.

import type { Bounds } from "../results/row.ts";
import type { StaffResult, StaffStep } from "../results/staff-result.ts";
import { darkBlue, darkPink, ink, orange, partTitle, type Width } from "./chart-style.ts";
import { sayDuration, sayExactly } from "./say.ts";
import { presentStep } from "./staff-words.ts";
import { durationTicks, tickLabel } from "./wait-scale.ts";

const plotSize = { page: { across: 620, down: 210 }, phone: { across: 230, down: 170 } } as const;
const hundred = 100;

/** What one plot shows. */
export interface CurvePart {
  readonly title: string;
  readonly unit: "share" | "s";
  readonly target: number | null;
  readonly bounds: (step: StaffStep) => Bounds | undefined;
}

interface Plotted {
  readonly hours: number;
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly kind: string;
  readonly name: string;
  readonly said: string;
}

const kinds = ["the plan", "more or fewer than the plan", "present staffing"] as const;

function pointsOf(result: StaffResult, { unit, bounds }: CurvePart): Plotted[] {
  const present = presentStep(result);
  const steps = [
    ...result.curve.map((step) => ({
      step,
      kind: step.change === 0 ? kinds[0] : kinds[1],
      name: step.name,
    })),
    ...(present === undefined ? [] : [{ step: present, kind: kinds[2], name: "now" }]),
  ];
  const scale = unit === "share" ? hundred : 1;
  return steps.flatMap(({ step, kind, name }): Plotted[] => {
    const of = bounds(step);
    if (of === undefined || of.value === null) return [];
    const { value } = of;
    return [
      {
        hours: step.deskHoursPerWeek,
        value: scale * value,
        low: scale * (of.low ?? value),
        high: scale * (of.high ?? value),
        kind,
        name,
        said: sayShort(value, unit),
      },
    ];
  });
}

export function sayShort(value: number, unit: string): string {
  return unit === "share" ? `${(hundred * value).toFixed(0)} %` : sayDuration(Math.round(value));
}

export function curvePlot(result: StaffResult, part: CurvePart, width: Width) {
  const values = pointsOf(result, part);
  const { across, down } = plotSize[width];
  const { unit, target } = part;
  const { ticks, labels } = scaleOf(values, part);
  const y = (field: string) => ({
    field,
    type: "quantitative" as const,
    title: null,
    scale: { domain: [ticks[0] ?? 0, ticks.at(-1) ?? 0], nice: false, zero: false },
    axis: { values: ticks, labelExpr: labels, ticks: false, domain: false },
  });
  const isLabelled = width === "page" ? "true" : `datum.kind !== '${kinds[1]}'`;
  return {
    title: partTitle(width, part.title),
    data: { values },
    width: across,
    height: down,
    encoding: { x: hoursAxis(values) },
    layer: [
      ...(target === null ? [] : [...targetLine(target, unit)]),
      { transform: [{ filter: `datum.kind !== '${kinds[2]}'` }], mark: line, encoding: { y: y("value") } },
      { mark: bar, encoding: { y: y("low"), y2: { field: "high" }, color: kindColour } },
      { mark: pointMark, encoding: { y: y("value"), color: kindColour, shape: kindShape } },
      ...[halo, {}].flatMap((look) =>
        (["said", "name"] as const).map((field) => ({
          transform: [{ filter: isLabelled }],
          mark: { ...letters[field], ...look, ...(field === "name" ? { dy: nameOffset[unit] } : {}) },
          encoding: { y: y("value"), text: { field, type: "nominal" as const } },
        })),
      ),
    ],
  };
}

const line = { type: "line" as const, color: "#BFBFBF", strokeWidth: 2 };
const bar = { type: "rule" as const, strokeWidth: 5, opacity: 0.45 };
const pointMark = { type: "point" as const, filled: true, opacity: 1, size: 80 };

/** The value above its point; what the point is below it, or above the value where the curve runs along the axis. */
const letters = {
  said: { type: "text" as const, baseline: "bottom" as const, dy: -9, color: ink },
  name: { type: "text" as const, baseline: "top" as const, color: ink },
};
const nameOffset = { share: 10, s: -38 } as const;

/** Letters stay readable where a line runs through them. */
const halo = { stroke: "white", strokeWidth: 4 };

/** Per cents from a round figure below the lowest on; times from zero. */
function scaleOf(
  values: readonly Plotted[],
  { unit, target }: CurvePart,
): { readonly ticks: number[]; readonly labels: string } {
  const scale = unit === "share" ? hundred : 1;
  const ends = [
    ...values.flatMap(({ low, high }) => [low, high]),
    ...(target === null ? [] : [scale * target]),
  ];
  const most = Math.max(...ends);
  if (unit === "s") return { ticks: durationTicks(most * roomAbove), labels: tickLabel(most) };
  const least = Math.max(0, Math.floor((Math.min(...ends) - percentStep) / percentStep) * percentStep);
  const highest = Math.min(hundred, Math.ceil((most + percentStep / 2) / percentStep) * percentStep);
  const count = Math.round((highest - least) / percentStep) + 1;
  return {
    ticks: Array.from({ length: count }, (_, i) => least + i * percentStep),
    labels: "datum.value + ' %'",
  };
}

const percentStep = 10;
const roomAbove = 1.2;

const kindColour = {
  field: "kind",
  type: "nominal" as const,
  legend: null,
  scale: { domain: [...kinds], range: [darkPink, darkBlue, orange] },
};
const kindShape = {
  field: "kind",
  type: "nominal" as const,
  legend: null,
  scale: { domain: [...kinds], range: ["diamond", "circle", "square"] },
};

/** Its words are where the curve is far: at the right, below it or above. */
function targetLine(target: number, unit: string) {
  const datum = unit === "share" ? hundred * target : target;
  const data = { values: [{}] };
  return [
    {
      data,
      mark: { type: "rule" as const, strokeDash: [6, 4], strokeWidth: 1.5, color: ink },
      encoding: { x: { value: 0 }, x2: { value: "width" as const }, y: { datum } },
    },
    {
      data,
      mark: {
        type: "text" as const,
        align: "right" as const,
        ...(unit === "share" ? { baseline: "top" as const, dy: 5 } : { baseline: "bottom" as const, dy: -5 }),
        color: ink,
      },
      encoding: {
        x: { value: "width" as const },
        y: { datum },
        text: { value: `target: ${sayExactly(target, unit)}` },
      },
    },
  ];
}

function hoursAxis(values: readonly Plotted[]) {
  const [least, most] = [
    Math.min(...values.map(({ hours }) => hours)),
    Math.max(...values.map(({ hours }) => hours)),
  ];
  const margin = 0.04 * (most - least) || 1;
  return {
    field: "hours",
    type: "quantitative" as const,
    title: "desk-hours a week",
    scale: { domain: [least - 1.5 * margin, most + 1.5 * margin], nice: false, zero: false },
    axis: { tickCount: 5, grid: false, format: ",d" },
  };
}

// An axis that begins near the least that is drawn, for dots that are seen against each other and not against zero.
import { roundStep } from "./wait-scale.ts";

const hundred = 100;
const minute = 60;
const hour = 3600;
const margin = 0.08;
const fewTicks = 5;

/** What a value is multiplied by to be drawn. */
export function scaleOf(unit: string): number {
  return unit === "share" ? hundred : 1;
}

export interface Measured {
  /** Empty for no title. */
  readonly name: string;
  readonly unit: string;
}

/** From the least to the most that an axis shows. */
export interface Span {
  readonly low: number;
  readonly high: number;
}

/** A little more than `values`, which are scaled by `scaleOf`; below zero only if one of them is. */
export function spanOf(values: readonly number[]): Span {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const beyond = margin * (most - least) || margin * Math.abs(most) || 1;
  return { low: least >= 0 ? Math.max(0, least - beyond) : least - beyond, high: most + beyond };
}

/** A channel of a Vega-Lite specification. */
export function spanAxis(field: string, { name, unit }: Measured, { low, high }: Span) {
  const isNamed = ["s", "share", "£", ""].includes(unit) || name === "";
  const title = isNamed ? name : `${name} (${unit})`;
  return {
    field,
    type: "quantitative" as const,
    title: title === "" ? null : title,
    scale: { domain: [low, high], nice: false, zero: false },
    axis: { ...ticksOf(unit, low, high), ticks: false },
  };
}

const poundLabel =
  "'£' + (datum.value >= 1e6 ? format(datum.value / 1e6, '~r') + 'm' : format(datum.value, ',~r'))";

function ticksOf(unit: string, low: number, high: number) {
  if (unit === "s") return durationTicksOf(low, high);
  if (unit === "share") return { tickCount: fewTicks, labelExpr: "format(datum.value, '~r') + ' %'" };
  if (unit === "£") return { tickCount: fewTicks, labelExpr: poundLabel };
  return { tickCount: fewTicks, labelExpr: "format(datum.value, ',~r')" };
}

/** Multiples of a round duration. */
function durationTicksOf(low: number, high: number) {
  const step = roundStep(high - low);
  const first = Math.ceil(low / step);
  const values = Array.from({ length: Math.floor(high / step) - first + 1 }, (_, i) => (first + i) * step);
  return { values, labelExpr: labelOf(step, high) };
}

function labelOf(step: number, high: number): string {
  if (step % hour === 0) return `datum.value / ${hour} + ' h'`;
  if (step % minute === 0) return `datum.value / ${minute} + ' min'`;
  if (high < minute) return "format(datum.value, '~r') + ' s'";
  return `floor(datum.value / ${minute}) + ' min ' + format(datum.value % ${minute}, '02d') + ' s'`;
}

// The axis of differences: zero is always on it, and its ticks are round durations or percentage points.
import type { Bounds } from "../results/row.ts";
import { ink } from "./chart-style.ts";
import { durationTicks, tickLabel } from "./wait-scale.ts";

interface Drawn {
  readonly difference: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

/** From the least to the most that is drawn, zero included. */
type Extent = readonly [least: number, most: number];

const hundred = 100;
const minute = 60;
const hour = 3600;
const margin = 0.05;
/** Shorter spans than this many seconds have no round durations as ticks. */
const shortest = 4;
const fewTicks = 4;

/** A layer of a Vega-Lite specification. */
export const zeroLine = {
  data: { values: [{}] },
  mark: { type: "rule" as const, strokeWidth: 1.5, color: ink },
  encoding: { x: { datum: 0 }, y: { value: 0 }, y2: { value: "height" as const } },
};

/** As the axis has it: shares in percentage points. */
export function drawnDifference({ value, low, high }: Bounds, unit: string): Drawn {
  const scale = unit === "share" ? hundred : 1;
  const drawn = (amount: number | null) => (amount === null ? null : amount * scale);
  return { difference: drawn(value), low: drawn(low), high: drawn(high) };
}

export function extentOf(drawn: readonly Drawn[]): Extent {
  const all = drawn.flatMap(({ difference, low, high }) => [difference ?? 0, low ?? 0, high ?? 0]);
  const [least, most] = [Math.min(0, ...all), Math.max(0, ...all)];
  const beyond = margin * (most - least) || 1;
  return [least - beyond, most + beyond];
}

/** A channel of a Vega-Lite specification. */
export function differenceAxis(field: string, unit: string, [least, most]: Extent) {
  return {
    field,
    type: "quantitative" as const,
    title: null,
    scale: { domain: [least, most], nice: false, zero: false },
    axis: { ...ticksOf(unit, [least, most]), domain: false, ticks: false },
  };
}

/** Differences of seconds beside differences of hours: even up to a minute, by orders of magnitude beyond. */
export function wideAxis(field: string, [least, most]: Extent) {
  const ends = [0, minute, 10 * minute, hour, 10 * hour, 100 * hour];
  const values = ends.flatMap((end) => [-end, end]).filter((end) => end >= least && end <= most);
  const sign = "(datum.value > 0 ? '+' : datum.value < 0 ? '-' : '')";
  const size = "abs(datum.value)";
  const said = `(${size} >= ${hour} ? format(${size} / ${hour}, '~r') + ' h' : format(${size} / ${minute}, '~r') + ' min')`;
  return {
    field,
    type: "quantitative" as const,
    title: null,
    scale: { domain: [least, most], nice: false, zero: false, type: "symlog" as const, constant: minute },
    axis: {
      values: [...new Set(values.map((end) => end + 0))].toSorted((a, b) => a - b),
      labelExpr: `${sign} + ${said}`,
      domain: false,
      ticks: false,
    },
  };
}

function ticksOf(unit: string, [least, most]: Extent) {
  const longest = Math.max(-least, most);
  const sign = "(datum.value > 0 ? '+' : '') + ";
  if (unit === "£") {
    const pounds = "(datum.value > 0 ? '+£' : datum.value < 0 ? '-£' : '£')";
    return { tickCount: fewTicks, labelExpr: `${pounds} + format(abs(datum.value), ',~r')` };
  }
  if (unit !== "s" || longest < shortest) {
    const suffix = unit === "s" ? " + ' s'" : "";
    const points = unit === "share" ? " + (abs(datum.value) === 1 ? ' point' : ' points')" : suffix;
    return { tickCount: fewTicks, labelExpr: `${sign}format(datum.value, '~r')${points}` };
  }
  const ticks = durationTicks(longest);
  const both = [...ticks.map((tick) => -tick), ...ticks.slice(1)];
  const values = both.filter((tick) => tick >= least && tick <= most).toSorted((a, b) => a - b);
  return { values, labelExpr: `${sign}${tickLabel(longest)}` };
}

// The frontier of cost against wait against harm as a picture: a dot for each policy with both its intervals, one part for
// each thing that cost buys. Who is beaten is a grey diamond, and is named all the same.
import type { TopLevelSpec } from "vega-lite";
import type { Best, Frontier, FrontierAxis, FrontierPoint } from "../results/best.ts";
import { bestFinding, listed, onFrontier, sayAxis, sayDominated } from "./best-words.ts";
import { chartConfig, darkBlue, partTitle, titled, type Width } from "./chart-style.ts";
import { sayMeasure } from "./compare-words.ts";
import { label, plain } from "./text-lines.ts";
import { durationTicks, tickLabel } from "./wait-scale.ts";

const plotSize = { page: { width: 560, height: 260 }, phone: { width: 225, height: 200 } } as const;
const darkGrey = "#3D3D3D";
const hundred = 100;
const margin = 0.12;
const standings = ["on the frontier", "dominated"] as const;

/** A Vega-Lite specification; null where there is no frontier. Times in seconds, shares in per cent. */
export function bestChartSpec(best: Best, width: Width = "page"): TopLevelSpec | null {
  const { frontier } = best;
  if (frontier === null) return null;
  const [across, ...up] = frontier.axes.map((_, i) => i);
  return {
    title: titled(width, frontierFinding(best, frontier), subtitle(best)),
    description: bestAlternative(best, frontier),
    config: chartConfig(width),
    padding: 8,
    spacing: 26,
    vconcat: up.map((y) => plot(frontier, { x: across ?? 0, y }, width)),
  };
}

/** At most fifteen words, counted from the intervals. */
function frontierFinding({ policies }: Best, { points, axes }: Frontier): string {
  const front = onFrontier(points).map(({ policy }) => plain(policy));
  const all = listed(axes.map(({ what }) => what));
  if (front.length === policies.length) return `No policy is shown to beat another on ${all}`;
  if (front.length === 1) return `${front[0]} beats all others on ${all}`;
  return `${front.length} of ${policies.length} policies are beaten by none on ${all}`;
}

function bestAlternative(best: Best, frontier: Frontier): string {
  const front = listed(onFrontier(frontier.points).map(({ policy }) => plain(policy)));
  const beaten = frontier.points.flatMap((point) =>
    point.dominatedBy.length === 0 ? [] : [`${sayDominated(point, frontier)}.`],
  );
  return [
    `${frontierFinding(best, frontier)}. On the frontier: ${front}.`,
    ...beaten,
    `${bestFinding(best)}. ${subtitle(best)}.`,
  ].join(" ");
}

function subtitle({ scenario, from, to, policies, measure }: Best): string {
  const counts = policies.map(({ replications }) => replications);
  const [least, most] = [Math.min(...counts), Math.max(...counts)];
  const runs = least === most ? `${least}` : `${least} to ${most}`;
  return `A dot for each policy, with 95 % intervals over ${runs} replications of the same callers; grey diamonds: another policy is better on all, as paired differences show. Ranked by ${sayMeasure(measure)}. ${scenario}, ${from} to ${to}`;
}

interface Pair {
  readonly x: number;
  readonly y: number;
}

function plot({ axes, points }: Frontier, pair: Pair, width: Width) {
  const [x, y] = [axes[pair.x], axes[pair.y]];
  const drawn = points.flatMap((point) => drawnOf(point, { ...pair, axes }, width) ?? []);
  const middle = (Math.min(...drawn.map((each) => each.x)) + Math.max(...drawn.map((each) => each.x))) / 2;
  const values = drawn.map((each) => ({ ...each, named: nameAt(each, drawn), isRight: each.x > middle }));
  const acrossAxis = (field: string) => ({
    ...axisOf(
      field,
      x,
      values.flatMap((each) => [each.xLow, each.xHigh]),
    ),
    title: x === undefined ? null : titleOf(x),
  });
  const upAxis = (field: string) => ({
    ...axisOf(
      field,
      y,
      values.flatMap((each) => [each.yLow, each.yHigh]),
    ),
    title: null,
  });
  return {
    title: partTitle(width, `${y === undefined ? "" : titleOf(y)}, against ${x?.what ?? "cost"}`),
    data: { values },
    ...plotSize[width],
    encoding: { color: standing("color") },
    layer: [
      { mark: bar, encoding: { x: acrossAxis("xLow"), x2: { field: "xHigh" }, y: upAxis("y") } },
      { mark: bar, encoding: { x: acrossAxis("x"), y: upAxis("yLow"), y2: { field: "yHigh" } } },
      { mark: dot, encoding: { x: acrossAxis("x"), y: upAxis("y"), shape: standing("shape") } },
      {
        mark: name,
        encoding: {
          x: acrossAxis("x"),
          y: upAxis("y"),
          text: { field: "named", type: "nominal" as const },
          color: { value: "#0B0C0C" },
        },
      },
    ],
  };
}

interface Drawn {
  readonly policy: string;
  readonly x: number;
  readonly y: number;
}

/** Policies that lie on one spot are named together, once. */
function nameAt({ policy, x, y }: Drawn, all: readonly Drawn[]): string {
  const same = all.filter((each) => each.x === x && each.y === y).map((each) => each.policy);
  return same[0] === policy ? same.join(", ") : "";
}

function titleOf(axis: FrontierAxis): string {
  const { unit, betterWhen } = axis;
  const said = sayAxis(axis);
  const shown =
    unit === "s" || unit === "share" || unit === "h/day" || unit === "" ? said : `${said} (${unit})`;
  return `${shown}; ${betterWhen} is better`;
}

function drawnOf(point: FrontierPoint, pair: Pair & { readonly axes: Frontier["axes"] }, width: Width) {
  const [x, y] = [scaled(point, pair.axes, pair.x), scaled(point, pair.axes, pair.y)];
  if (x === null || y === null) return null;
  return {
    policy: width === "page" ? plain(point.policy) : label(point.policy),
    standing: standings[point.dominatedBy.length === 0 ? 0 : 1],
    x: x.value,
    xLow: x.low,
    xHigh: x.high,
    y: y.value,
    yLow: y.low,
    yHigh: y.high,
  };
}

function scaled({ values }: FrontierPoint, axes: readonly FrontierAxis[], axis: number) {
  const { value = null, low = null, high = null } = values[axis] ?? {};
  if (value === null) return null;
  const scale = axes[axis]?.unit === "share" ? hundred : 1;
  return { value: scale * value, low: scale * (low ?? value), high: scale * (high ?? value) };
}

/** Room on all sides, for the names. */
function axisOf(field: string, axis: FrontierAxis | undefined, ends: readonly number[]) {
  const [least, most] = [Math.min(...ends), Math.max(...ends)];
  const room = margin * (most - least) || 1;
  const unit = axis?.unit ?? "";
  const ticks =
    unit === "s"
      ? { values: durationTicks(most), labelExpr: tickLabel(most) }
      : { tickCount: 5, labelExpr: labelOf(unit) };
  return {
    field,
    type: "quantitative" as const,
    scale: { domain: [Math.max(0, least - room), most + room], nice: false, zero: false },
    axis: ticks,
  };
}

function labelOf(unit: string): string {
  if (unit === "£") return "'£' + format(datum.value, ',~r')";
  return unit === "share" ? "datum.label + ' %'" : "datum.label";
}

const bar = { type: "rule" as const, strokeWidth: 2.5, opacity: 0.5 };
const dot = { type: "point" as const, filled: true, opacity: 1, size: 80 };
/** Beside the dot, on the side that has more room. */
const name = {
  type: "text" as const,
  align: { expr: "datum.isRight ? 'right' : 'left'" },
  baseline: "bottom" as const,
  dx: { expr: "datum.isRight ? -7 : 7" },
  dy: -4,
};

function standing(channel: "color" | "shape") {
  const range = channel === "color" ? [darkBlue, darkGrey] : ["circle", "diamond"];
  return {
    field: "standing",
    type: "nominal" as const,
    scale: { domain: [...standings], range },
    legend: { title: null, orient: "top" as const, symbolOpacity: 1 },
  };
}

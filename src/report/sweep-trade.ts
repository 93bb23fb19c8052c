// What a number of the scenario trades: the first measure of a sweep against the second as the number changes, a line for
// each policy. Of triage: callers' wait against how soon officers reach emergencies, by dispatch rule.
import type { TopLevelSpec } from "vega-lite";
import type { Row } from "../results/row.ts";
import type { Sweep, SweepFactor, SweptCell } from "../results/sweep.ts";
import { plural } from "../words/plural.ts";
import { chartConfig, darkBlue, darkPink, ink, orange, titled, type Width } from "./chart-style.ts";
import { sayMeasure } from "./compare-words.ts";
import { sayAmountOf, sayPath } from "./number-words.ts";
import { type ChartWords, type NoPicture, type Picture, tableOf } from "./picture.ts";
import { ends, threeNames } from "./result-rows.ts";
import { sayEstimate } from "./say.ts";
import { scaleOf, spanAxis, spanOf } from "./span-axis.ts";
import { capital, plain } from "./text-lines.ts";

const plotSize = { page: { across: 560, down: 320 }, phone: { across: 230, down: 250 } } as const;
const mostPolicies = 3;

/** One cell: the number, and the first two measures. */
interface Point {
  readonly policy: string;
  readonly at: number;
  readonly x: Row;
  readonly y: Row;
}

export function sweepTradePicture(sweep: Sweep, swept: readonly SweptCell[]): Picture | NoPicture {
  const kind = "trade-off";
  const [factor] = sweep.factors;
  if (factor === undefined || sweep.factors.length > 1)
    return { kind, why: "the sweep does not vary one number alone" };
  if (sweep.measures.length < 2) return { kind, why: "the sweep has one measure, and a trade-off is of two" };
  const points = pointsOf(sweep, factor, swept);
  if (points.length < 2) return { kind, why: "fewer than two cells have both measures" };
  const words = wordsOf(sweep, factor, points);
  return {
    kind,
    ...words,
    spec: (width) => specOf(words, { factor, points }, width),
    table: tableOf([
      ["policy", sayPath(factor.path), ...[points[0]?.x, points[0]?.y].flatMap(headings)],
      ...points.map(({ policy, at, x, y }) => [policy, at, ...ends(x), ...ends(y)]),
    ]),
    notes: ["Lines join what one policy gives as the number rises; the ends of each line say the number."],
  };
}

function headings(row: Row | undefined): string[] {
  return row === undefined ? [] : threeNames(`${sayMeasure(row)} (${row.unit})`);
}

/** By policy, in the order of the number. */
function pointsOf({ policies }: Sweep, { path }: SweepFactor, swept: readonly SweptCell[]): Point[] {
  return policies.slice(0, mostPolicies).flatMap((policy) =>
    swept
      .filter(({ cell }) => cell.policy === policy)
      .flatMap(({ cell, result }): Point[] => {
        const [x, y] = result.outcome.rows;
        const at = cell.values[path];
        const isKnown = x?.value != null && y?.value != null && at !== undefined;
        return isKnown ? [{ policy, at, x, y }] : [];
      })
      .toSorted((a, b) => a.at - b.at),
  );
}

interface Trade {
  readonly factor: SweepFactor;
  readonly points: readonly Point[];
}

function specOf(
  { finding, subtitle, alternative }: ChartWords,
  { factor, points }: Trade,
  width: Width,
): TopLevelSpec {
  const policies = [...new Set(points.map(({ policy }) => plain(policy)))];
  const values = points.map((point, i) => drawnOf(point, factor, isEnd(points, i)));
  const [first] = points;
  const axes = [axisOf(first?.x), axisOf(first?.y)] as const;
  const spanX = spanOf(values.flatMap(({ xLow, xHigh }) => [xLow, xHigh]));
  const spanY = spanOf(values.flatMap(({ yLow, yHigh }) => [yLow, yHigh]));
  const along = (field: string) => spanAxis(field, axes[0], spanX);
  const up = (field: string) => spanAxis(field, axes[1], spanY);
  const at = { x: along("x"), y: up("y") };
  const { across, down } = plotSize[width];
  return {
    title: titled(width, finding, subtitle),
    description: alternative,
    config: chartConfig(width),
    padding: 8,
    data: { values },
    width: across,
    height: down,
    encoding: { color: byPolicy(policies, [darkBlue, orange, darkPink]) },
    layer: [
      { mark: line, encoding: { ...at, order: { field: "order", type: "quantitative" } } },
      { mark: cross, encoding: { ...at, x: along("xLow"), x2: { field: "xHigh" } } },
      { mark: cross, encoding: { ...at, y: up("yLow"), y2: { field: "yHigh" } } },
      { mark: dot, encoding: { ...at, shape: byPolicy(policies, ["circle", "square", "diamond"]) } },
      ...[halo, words].map((mark) => ({ mark, encoding: { ...at, text: said, color: { value: ink } } })),
    ],
  };
}

function drawnOf({ policy, at, x, y }: Point, factor: SweepFactor, isNamed: boolean) {
  const [one, other] = [boundsOf(x), boundsOf(y)];
  return {
    policy: plain(policy),
    order: at,
    said: isNamed ? sayAmountOf(factor, at) : "",
    x: one.value,
    xLow: one.low,
    xHigh: one.high,
    y: other.value,
    yLow: other.low,
    yHigh: other.high,
  };
}

function boundsOf({ value, low, high, unit }: Row) {
  const scale = scaleOf(unit);
  const middle = (value ?? 0) * scale;
  return {
    value: middle,
    low: low === null ? middle : low * scale,
    high: high === null ? middle : high * scale,
  };
}

/** Whether a line begins or ends here. */
function isEnd(points: readonly Point[], index: number): boolean {
  const policy = points[index]?.policy;
  return points[index - 1]?.policy !== policy || points[index + 1]?.policy !== policy;
}

function axisOf(row: Row | undefined) {
  return { name: row === undefined ? "" : sayMeasure(row), unit: row?.unit ?? "" };
}

function wordsOf(sweep: Sweep, factor: SweepFactor, points: readonly Point[]): ChartWords {
  const own = points.filter(({ policy }) => policy === points[0]?.policy);
  const [first, last] = [own[0], own.at(-1)];
  const moved = (which: "x" | "y") =>
    first === undefined || last === undefined ? "" : sayMove(first[which], last[which]);
  const finding = `As ${sayPath(factor.path)} rises, ${moved("x")} and ${moved("y")}`;
  const each =
    sweep.replications === null
      ? "replications to a precision"
      : `${plural(sweep.replications, "replication")} each`;
  const subtitle = `One measure against the other at each value; bars are 95 % intervals. ${plain(sweep.scenario)}, ${each}, seed ${plain(sweep.seed)}`;
  const figures = points.map(
    ({ policy, at, x, y }) =>
      `${plain(policy)}, ${sayAmountOf(factor, at)}: ${sayEstimate(x)}; ${sayEstimate(y)}`,
  );
  const names = first === undefined ? "" : `${sayMeasure(first.x)}, then ${sayMeasure(first.y)}`;
  return {
    finding,
    subtitle,
    alternative: `${finding}. ${capital(names)}. ${figures.join(". ")}. ${subtitle}.`,
  };
}

/** Told only where the intervals at both ends do not overlap. */
function sayMove(from: Row, to: Row): string {
  const whose = from.queue === undefined ? "" : `${plain(from.queue)} `;
  const name = from.measure.includes("Response") ? "the response" : `the ${whose}wait`;
  const what = from.unit === "s" ? name : sayMeasure(from);
  if ((from.high ?? from.value ?? 0) < (to.low ?? to.value ?? 0)) return `${what} grows`;
  if ((from.low ?? from.value ?? 0) > (to.high ?? to.value ?? 0)) return `${what} shrinks`;
  return `${what} shows no clear change`;
}

const line = { type: "line" as const, strokeWidth: 2 };
const cross = { type: "rule" as const, strokeWidth: 3, opacity: 0.35 };
const dot = { type: "point" as const, filled: true, opacity: 1, size: 80 };
const words = {
  type: "text" as const,
  align: "left" as const,
  dx: 9,
  dy: -9,
  fontWeight: "bold" as const,
  color: ink,
};

const halo = { ...words, stroke: "white", strokeWidth: 4, strokeJoin: "round" as const };
const said = { field: "said", type: "nominal" as const };

function byPolicy<T>(policies: readonly string[], range: readonly T[]) {
  return {
    field: "policy",
    type: "nominal" as const,
    scale: { domain: [...policies], range: range.slice(0, policies.length) },
    legend:
      policies.length > 1 ? { orient: "top" as const, title: null, symbolOpacity: 1, columns: 1 } : null,
  };
}

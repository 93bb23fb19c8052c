// The frontier of cost against wait against harm as a picture: a dot with its letter for each policy, with both its
// intervals, and one part for each thing that cost buys. Who is beaten is grey, and the key says by whom.
import type { TopLevelSpec } from "vega-lite";
import type { Best, Frontier, FrontierAxis, FrontierPoint } from "../results/best.ts";
import { listed } from "../words/listed.ts";
import { bestFinding, onFrontier, sayDominated } from "./best-words.ts";
import { chartConfig, titled, type Width } from "./chart-style.ts";
import { sayMeasure } from "./compare-words.ts";
import type { ChartWords } from "./picture.ts";
import { plain } from "./text-lines.ts";
import { letterOf, type TradeFigure, type TradePoint, tradeKey, tradePanel } from "./trade-plot.ts";

/** A Vega-Lite specification; null where there is no frontier. Times in seconds, shares in per cent. */
export function bestChartSpec(best: Best, width: Width = "page"): TopLevelSpec | null {
  return best.frontier === null ? null : frontierSpec(best, best.frontier, width);
}

/** The same of the frontier that it has. */
export function frontierSpec(best: Best, frontier: Frontier, width: Width): TopLevelSpec {
  const { axes, points } = frontier;
  const [across, ...up] = axes;
  if (across === undefined) throw new Error("a frontier without anything to weigh");
  const words = frontierWords(best, frontier);
  const panels = up.map((axis, i) =>
    tradePanel([measuredOf(across), measuredOf(axis)], pointsOf(points, i + 1), width),
  );
  const key = points.map((point, i) => ({
    letter: letterOf(i),
    said: point.dominatedBy.length === 0 ? plain(point.policy) : sayDominated(point, frontier),
    isAside: point.dominatedBy.length > 0,
  }));
  return {
    title: titled(width, words.finding, words.subtitle),
    description: words.alternative,
    config: chartConfig(width),
    padding: 8,
    spacing: 22,
    vconcat: [
      ...(width === "page" ? inPairs(panels).map((pair) => ({ hconcat: pair, spacing: 40 })) : panels),
      tradeKey(key, width),
    ],
    resolve: { scale: { x: "independent", y: "independent", color: "independent" } },
  };
}

function inPairs<Panel>(panels: readonly Panel[]): Panel[][] {
  return panels.flatMap((_, i) => (i % 2 === 0 ? [panels.slice(i, i + 2)] : []));
}

/** The words of the picture. */
export function frontierWords(best: Best, frontier: Frontier): ChartWords {
  return {
    finding: frontierFinding(best, frontier),
    subtitle: subtitle(best),
    alternative: bestAlternative(best, frontier),
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
  const finding = `${frontierFinding(best, frontier)}. On the frontier: ${front}.`;
  return [finding, ...beaten, `${bestFinding(best)}. ${subtitle(best)}.`].join(" ");
}

function subtitle({ scenario, from, to, policies, measure }: Best): string {
  const counts = policies.map(({ replications }) => replications);
  const [least, most] = [Math.min(...counts), Math.max(...counts)];
  const runs = least === most ? `${least}` : `${least} to ${most}`;
  return `A dot for each policy, with 95 % intervals over ${runs} replications of the same callers; grey: another policy is better, as the intervals of paired differences show on every axis. Ranked by ${sayMeasure(measure)}. ${scenario}, ${from} to ${to}`;
}

function measuredOf(axis: FrontierAxis) {
  return { name: sayMeasure(axis), unit: axis.unit };
}

/** The first axis against another one; policies without either are left out. */
function pointsOf(points: readonly FrontierPoint[], up: number): readonly TradePoint[] {
  return points.flatMap(({ values, dominatedBy }, i) => {
    const [x, y] = [figureOf(values[0]), figureOf(values[up])];
    if (x === null || y === null) return [];
    return [{ letter: letterOf(i), x, y, isAside: dominatedBy.length > 0 }];
  });
}

function figureOf(bounds: FrontierPoint["values"][number] | undefined): TradeFigure | null {
  const { value = null, low = null, high = null } = bounds ?? {};
  return value === null ? null : { value, low: low ?? value, high: high ?? value };
}

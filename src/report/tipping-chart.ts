// The tipping point drawn: competent people, and the wait, against leaving; as it is, and as it would be if hard work drove
// nobody away. The tipping point of each is a dashed line of its colour.
import type { TopLevelSpec } from "vega-lite";
import type { TippingResult } from "../results/tipping.ts";
import { plural } from "../words/plural.ts";
import { chartConfig, titled, type Width } from "./chart-style.ts";
import type { ChartWords } from "./picture.ts";
import { plain } from "./text-lines.ts";
import { tippingPlot, xTitle } from "./tipping-plot.ts";
import * as words from "./tipping-words.ts";
import { durationTicks, tickLabel } from "./wait-scale.ts";

const hundred = 100;
/** A Vega-Lite specification. People, and seconds, against times the present leaving. */
export function tippingChartSpec(result: TippingResult, width: Width = "page"): TopLevelSpec {
  const hasWait = result.series.some(({ points }) => points.some(({ wait }) => wait !== null));
  return {
    title: titled(width, words.tippingTitle(result), subtitle(result)),
    description: tippingAlternative(result),
    config: chartConfig(width),
    padding: 8,
    spacing: 22,
    resolve: { scale: { color: "independent", shape: "independent" } },
    vconcat: [peoplePlot(result, width), ...(hasWait ? [waitPlot(result, width)] : [])],
  };
}

export function tippingChartWords(result: TippingResult): ChartWords {
  return {
    finding: words.tippingTitle(result),
    subtitle: subtitle(result),
    alternative: tippingAlternative(result),
  };
}

/** The finding in words, with the headcount at every value. */
function tippingAlternative(result: TippingResult): string {
  const [first] = result.series;
  const points = first?.points.map(({ x, competent }) => {
    return `${words.sayNumber(x)}: ${Math.round(competent.value ?? 0)}`;
  });
  const more = [words.loopSentence(result), words.capacitySentence(result)].filter((text) => text !== null);
  return `${words.tippingTitle(result)}. ${words.tippingFinding(result)}. ${more.join(" ")} Competent people at the end by ${xTitle(result)}: ${points?.join("; ") ?? ""}.`;
}

function subtitle(result: TippingResult): string {
  const { scenario, policy, fromMonth, toMonth, replications, team } = result;
  const who = team === null ? "All teams of people" : `Team ${plain(team)}`;
  const intervals =
    replications === 1
      ? "one replication, so no intervals"
      : `95 % intervals over ${replications} replications`;
  return `${who}, ${scenario}, policy ${policy}, ${fromMonth} to ${toMonth}. Bars: ${intervals}. Dashed: where ${words.heldWords(result)} can no longer be held`;
}

function peoplePlot(result: TippingResult, width: Width) {
  const { establishment, short } = result;
  const least = (1 - short) * establishment;
  const levels = [
    { at: establishment, said: plural(words.sayNumber(establishment), "post") },
    ...(short === 0 ? [] : [{ at: least, said: `${Math.round(hundred * (1 - short))} % of them` }]),
  ];
  return tippingPlot(result, width, {
    title: "Competent people in the last month",
    bounds: ({ competent }) => competent,
    ticks: null,
    labels: "format(datum.value, ',d')",
    levels,
    hasLabels: true,
  });
}

function waitPlot(result: TippingResult, width: Width) {
  const waits = result.series.flatMap(({ points }) =>
    points.flatMap(({ wait }) => wait?.high ?? wait?.value ?? []),
  );
  const longest = Math.max(1, ...waits);
  const whose = result.queue === null ? "" : `, ${plain(result.queue)}`;
  return tippingPlot(result, width, {
    title: `Mean time to answer${whose}, in the last year`,
    bounds: ({ wait }) => wait,
    ticks: durationTicks(longest),
    labels: tickLabel(longest),
    levels: [],
    hasLabels: false,
  });
}

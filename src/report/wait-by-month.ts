// How long callers of one queue wait, month by month: the mean with its interval, the spread beside it, and the
// figure at the end of the line. The months that the scenario's headline names are shaded.
import type { TopLevelSpec } from "vega-lite";
import type { Result } from "../results/result.ts";
import { chartConfig, titled, type Width } from "./chart-style.ts";
import { type MonthOfQueue, monthRows } from "./months.ts";
import type { ChartWords } from "./picture.ts";
import { figureText } from "./row-words.ts";
import { clock, type Estimate, sayEstimate, sayRow, sayValue, stepOf } from "./say.ts";
import { sayPopulation } from "./subtitle.ts";
import { durationTicks, tickLabel } from "./wait-scale.ts";
import * as spread from "./wait-statistics.ts";
import { monthlyWaits, nameOf, sayParts, sayWorstMonth } from "./worst-month.ts";

const plotSize = { page: { across: 630, row: 27 }, phone: { across: 185, row: 26 } } as const;
const shortMonth = 3;
const leastOnClock = 60;
const focusShade = "#DCE6EF";

/** A Vega-Lite specification. Seconds; mean time to answer is of the answered, quantiles are of all who queued. */
export function waitByMonthSpec(result: Result, queue: string, width: Width = "page"): TopLevelSpec {
  const months = monthRows(result, queue);
  const { finding, subtitle, alternative } = waitByMonthWords(result, queue);
  return {
    title: titled(width, finding, subtitle),
    description: alternative,
    config: chartConfig(width),
    padding: 8,
    spacing: 6,
    vconcat: [spread.statisticsKey(width, "point"), monthPlot(result, { queue, months, width })],
    resolve: { scale: { color: "independent" } },
  };
}

export function waitByMonthWords(result: Result, queue: string): ChartWords {
  const bars = result.replications > 1 ? ". Bars: the interval of each mark" : "";
  const months = monthRows(result, queue);
  const parts = sayParts(months);
  return {
    finding: sayWorstMonth(months),
    subtitle: `Waits of callers to ${queue}, by the month in which they rang. ${sayPopulation(result)}${bars}${parts === null ? "" : `. ${parts}`}. ${spread.whoIsCounted}`,
    alternative: waitByMonthAlternative(result, queue),
  };
}

/** The finding in words, with the mean of every month. */
export function waitByMonthAlternative(result: Result, queue: string): string {
  const months = monthRows(result, queue);
  const say = nameOf(months);
  const means = months.map(({ month, of }) => `${say(month)} ${sayRow(of("meanTimeToAnswer"))}`).join("; ");
  return `${sayWorstMonth(months)}. Mean time to answer in the ${queue} queue: ${means}. ${sayPopulation(result)}.`;
}

interface Plotted {
  readonly queue: string;
  readonly months: readonly MonthOfQueue[];
  readonly width: Width;
}

function monthPlot(result: Result, { queue, months, width }: Plotted) {
  const isPage = width === "page";
  const { across, row } = plotSize[width];
  const inFocus = focusOf(result, queue, months);
  const name = nameOf(months, isPage ? undefined : shortMonth);
  const values = months.flatMap(({ month, of }) =>
    spread.statistics.map(({ name: statistic, measure }) => ({
      month: name(month),
      isMean: measure === "meanTimeToAnswer",
      isFocus: inFocus.includes(month),
      said: isPage ? sayEstimate(of(measure) ?? spread.nothing) : shortly(of(measure) ?? spread.nothing),
      ...spread.estimated(statistic, of(measure)),
    })),
  );
  const longest = spread.longestOf(values);
  const beside = { value: across + 10 };
  return {
    data: { values },
    width: across,
    height: { step: row },
    encoding: {
      y: monthAxis(
        months.map(({ month }) => name(month)),
        isPage,
      ),
    },
    layer: [
      { transform: [{ filter: "datum.isFocus && datum.isMean" }], mark: shade },
      {
        mark: bar,
        encoding: { x: at("low", longest), x2: { field: "high" }, color: spread.statisticColour },
      },
      {
        mark: { ...point, size: isPage ? 45 : 24 },
        encoding: { x: at("seconds", longest), color: spread.statisticColour, shape: spread.statisticShape },
      },
      { transform: [{ filter: "datum.isMean" }], mark: figureText, encoding: { x: beside, text: said } },
      {
        data: { values: [{}] },
        mark: figureText,
        encoding: { x: beside, y: { value: -10 }, text: { value: "mean" } },
      },
    ],
  };
}

const shade = { type: "rect" as const, color: focusShade };
const bar = { type: "rule" as const, strokeWidth: 5, opacity: 0.45 };
const point = { type: "point" as const, filled: true, opacity: 1 };
const said = { field: "said", type: "nominal" as const };

/** The months of the headline measures of this queue; or else the worst. */
function focusOf({ headline }: Result, queue: string, months: readonly MonthOfQueue[]): string[] {
  const named = headline.flatMap((row) =>
    row.queue === queue && row.period !== undefined ? [row.period] : [],
  );
  return named.length > 0
    ? named
    : monthlyWaits(months)
        .slice(0, 1)
        .map(({ month }) => month);
}

/** Minutes and seconds as on a clock, rounded as the interval allows. */
function shortly(estimate: Estimate): string {
  const step = stepOf(estimate);
  if (estimate.value === null || estimate.value < leastOnClock) return sayValue(estimate);
  return clock(Math.round(estimate.value / step) * step);
}

function monthAxis(names: readonly string[], isPage: boolean) {
  const axis = { ticks: false, domain: false, labelPadding: 6, minExtent: isPage ? 76 : 46 };
  return { field: "month", type: "nominal" as const, sort: [...names], title: null, axis };
}

function at(field: string, longest: number) {
  const ticks = durationTicks(longest);
  return {
    field,
    type: "quantitative" as const,
    title: null,
    scale: { domain: [0, ticks.at(-1) ?? longest], nice: false },
    axis: { values: ticks, labelExpr: tickLabel(longest), ticks: false, domain: false },
  };
}

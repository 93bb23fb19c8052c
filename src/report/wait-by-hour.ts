// How long callers of one queue wait by the hour of the week, and how sure that is: a map of the week above one
// small panel a day. The finding in the title is computed from the same rows that are drawn.
import type { TopLevelSpec } from "vega-lite";
import type { Result } from "../results/result.ts";
import { blocksApart } from "./blocks-of-day.ts";
import { chartConfig, partTitle, titled, type Width } from "./chart-style.ts";
import { dayPanels } from "./day-panels.ts";
import { hourRows, weekHours, worstHour } from "./hours-of-week.ts";
import type { ChartWords } from "./picture.ts";
import { sayEstimate, sayRow } from "./say.ts";
import { sayPopulation } from "./subtitle.ts";
import { statistics, statisticsKey, whoIsCounted } from "./wait-statistics.ts";
import { weekMap } from "./week-map.ts";
import { sayHour, sayWorstBlock, sayWorstHour } from "./worst-words.ts";

/** A Vega-Lite specification. Seconds; mean time to answer is of the answered, quantiles are of all who queued. */
export function waitByHourSpec(result: Result, queue: string, width: Width = "page"): TopLevelSpec {
  const means = hourRows(result, queue, "meanTimeToAnswer");
  const { finding, subtitle, alternative } = waitByHourWords(result, queue);
  const worst = worstHour(result, queue);
  const bands = result.replications > 1 ? "Shaded: the interval of each line. " : "";
  const rows = statistics.map(({ measure }) => hourRows(result, queue, measure));
  return {
    title: titled(width, finding, subtitle),
    description: alternative,
    config: chartConfig(width),
    padding: 8,
    spacing: 14,
    vconcat: [
      weekMap({ means: means.map((row) => row?.value ?? null), worst: worst?.at }, width),
      {
        ...statisticsKey(width, "line"),
        title: partTitle(width, "The same and its spread, day by day", `${bands}${whoIsCounted}`),
      },
      dayPanels(rows, width),
    ],
    resolve: { scale: { color: "independent" } },
  };
}

export function waitByHourWords(result: Result, queue: string): ChartWords {
  return {
    finding: sayWorstHour(worstHour(result, queue), blocksApart(result, queue)),
    subtitle: `Mean time to answer (ring and queue) of callers to ${queue}, by hour of the week. ${sayPopulation(result)}`,
    alternative: waitByHourAlternative(result, queue),
  };
}

/** The finding in words, for those who cannot see the picture. */
export function waitByHourAlternative(result: Result, queue: string): string {
  const worst = worstHour(result, queue);
  const blocks = blocksApart(result, queue);
  const finding = sayWorstHour(worst, blocks);
  if (worst === undefined) return `${finding}.`;
  const answered = hourRows(result, queue, "meanTimeToAnswer").flatMap((row, i) => {
    const at = weekHours[i];
    return row === undefined || row.value === null || at === undefined ? [] : [{ at, row, value: row.value }];
  });
  const best = answered.toSorted((a, b) => a.value - b.value)[0];
  const tail = hourRows(result, queue, "p90WaitingTime").find((row) => row?.period === worst.at.period);
  const quietest =
    best === undefined ? "" : ` The shortest mean is ${sayEstimate(best.row)}, ${sayHour(best.at)}.`;
  const unlucky =
    tail === undefined ? "" : ` In the worst hour nine in ten queue no longer than ${sayEstimate(tail)}.`;
  const mean = `Mean time to answer in the ${queue} queue, ${sayHour(worst.at)}: ${sayRow(worst.row)}.`;
  const block = sayWorstBlock(worst, blocks);
  return `${finding}. ${block === null ? "" : `${block}. `}${mean}${unlucky}${quietest} ${sayPopulation(result)}.`;
}

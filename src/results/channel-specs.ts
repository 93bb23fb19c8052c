// Which rows of callbacks, announced waits, online reports, deadlines and the state of the centre a result has.
import type { ResolvedScenario } from "../scenario/resolved.ts";
import type { ResolvedQueue } from "../scenario/resolved-floor.ts";
import * as measures from "./channel-measures.ts";
import type { Measure } from "./measure.ts";
import { type Periods, type RatioSpec, specsOf } from "./row-spec.ts";

/** Nothing for queues that have none of it. */
export function channelSpecs(
  { queues, centre, channelShifts }: ResolvedScenario,
  periods: Periods,
): RatioSpec[] {
  const ofCentre = [
    ...(centre === undefined ? [] : measures.centreMeasures),
    ...(channelShifts === undefined ? [] : measures.shiftMeasures),
  ];
  return [
    ...queues.flatMap((queue, index) =>
      specsOf(
        {
          labels: { queue: queue.id },
          measures: measuresOf(queue),
          whole: ["channelWhole", index],
          months: ["channelMonths", index * periods.months.length],
        },
        periods,
      ),
    ),
    ...specsOf(
      { labels: {}, measures: ofCentre, whole: ["stateWhole", 0], months: ["stateMonths", 0] },
      periods,
    ),
  ];
}

function measuresOf({ callback, announcement, reportOnline, deadline }: ResolvedQueue): Measure[] {
  const isPredicted = callback !== undefined || announcement !== undefined;
  return [
    ...(callback === undefined ? [] : measures.callbackMeasures),
    ...(isPredicted ? measures.predictionMeasures : []),
    ...(announcement === undefined ? [] : measures.announcementMeasures),
    ...(reportOnline === undefined ? [] : measures.reportOnlineMeasures),
    ...(deadline === undefined ? [] : measures.deadlineMeasures),
  ];
}

// Measures of risk of a queue that handlers answer: how often a day or an hour is bad, and how bad the worst days are.
// Days and hours count alike, however many rang in them: a planner lives through days.
import type { ResolvedScenario } from "../scenario/resolved.ts";
import { column, type Measure } from "./measure.ts";
import * as columns from "./risk-columns.ts";
import { type Periods, type RatioSpec, specsOf } from "./row-spec.ts";

export const riskMeasures: readonly Measure[] = [
  {
    name: "shareOfDaysAbove",
    unit: "share",
    definition:
      "days whose mean time to answer (ring + time in queue of the answered) is above the queue's risk.day, 10 min unless it says otherwise ÷ days on which anybody was answered",
    numerator: column(columns.daysAbove),
    denominator: column(columns.daysAnswered),
  },
  {
    name: "meanOfWorstDays",
    unit: "s",
    // With n days and k = n ÷ 20, in descending order: (x1 + … + x⌊k⌋ + (k − ⌊k⌋) × x⌊k⌋+1) ÷ k.
    definition:
      "conditional value at risk: mean over the worst 5 % of days, of those of one replication on which anybody was answered, of the day's mean time to answer (a fraction of a day counts in part)",
    numerator: column(columns.timeOfWorstDays),
    denominator: column(columns.worstDays),
  },
  {
    name: "shareOfHoursBelow",
    unit: "share",
    definition:
      "clock hours in which answered within the acceptable waiting time ÷ offered is below the queue's risk.hour, 90 % unless it says otherwise ÷ hours in which anybody was offered (by first ring; the double hour of autumn is one)",
    numerator: column(columns.hoursBelow),
    denominator: column(columns.hoursOffered),
  },
];

export const riskNames: readonly string[] = riskMeasures.map(({ name }) => name);

/** Rows of risk of each queue that handlers answer, over the window and each month. */
export function riskSpecs({ queues }: ResolvedScenario, periods: Periods): RatioSpec[] {
  const answered = queues.filter(({ stage }) => stage === "handler");
  return answered.flatMap(({ id }, place) =>
    specsOf(
      {
        labels: { queue: id },
        measures: riskMeasures,
        whole: ["riskWhole", place],
        months: ["riskMonths", place * periods.months.length],
      },
      periods,
    ),
  );
}

// Which rows a result has: every measure of every queue, team and period, in a fixed order.
import { origins } from "../model/observer.ts";
import type { ResolvedScenario } from "../scenario/resolved.ts";
import type { ResolvedQueue } from "../scenario/resolved-floor.ts";
import { caseQuantiles, caseSpecs } from "./case-specs.ts";
import { channelSpecs } from "./channel-specs.ts";
import { cohortWidth } from "./cohort-columns.ts";
import { handlerHoursOf, queueFlowMeasures, stockMeasures, teamMeasures } from "./flow-measures.ts";
import type { Measure } from "./measure.ts";
import { needMeasures } from "./need-measures.ts";
import { peopleSpecs } from "./people-specs.ts";
import { hourOfWeekName, weekdayOfDay } from "./period-names.ts";
import { failureDemandRatio, queueMeasures, timeFromFirstRing } from "./queue-measures.ts";
import { responseQuantiles, responseSpecs } from "./response-specs.ts";
import { riskSpecs } from "./risk-measures.ts";
import type { Labels, Periods, QuantileSpec, RatioSpec, TableName } from "./row-spec.ts";
import { answeredWithin } from "./service-levels.ts";

const hoursPerWeek = 168;
const weekHours = Array.from({ length: hoursPerWeek }, (_, hour) => hour);

/** Of the scenarios in hand: thousands of rows, asked for by whoever counts, reads or names them. */
const knownRatios = new WeakMap<ResolvedScenario, readonly RatioSpec[]>();

/** Ratio rows of the whole window, months, channels, origins and hours of the week. */
export function ratioSpecs(scenario: ResolvedScenario): readonly RatioSpec[] {
  const known = knownRatios.get(scenario) ?? makeRatioSpecs(scenario);
  knownRatios.set(scenario, known);
  return known;
}

function makeRatioSpecs(scenario: ResolvedScenario): readonly RatioSpec[] {
  const periods = periodsOf(scenario);
  return [
    ...scenario.queues.flatMap((queue, index) => queueSpecs(scenario, periods, queue, index)),
    ...scenario.teams.flatMap((team, index) =>
      spread({ team: team.id }, teamMeasures, ["teamWhole", "teamMonths", "teamHours"], index, periods),
    ),
    {
      labels: {},
      measure: handlerHoursOf(scenario.teams.length),
      table: "teamWhole",
      cell: 0,
      days: periods.days,
    },
    ...spread({}, needMeasures, ["needWhole", "needMonths", null], 0, periods),
    ...caseSpecs(scenario, periods),
    ...responseSpecs(scenario, periods),
    ...channelSpecs(scenario, periods),
    ...peopleSpecs(scenario, periods),
    ...riskSpecs(scenario, periods),
  ];
}

/** Quantiles and longest waits of the whole window, months and hours of the week. */
export function quantileSpecs(scenario: ResolvedScenario): QuantileSpec[] {
  const periods = periodsOf(scenario);
  return [
    ...queueQuantiles(scenario, periods),
    ...responseQuantiles(scenario, periods),
    ...caseQuantiles(scenario, periods),
  ];
}

function queueQuantiles({ queues }: ResolvedScenario, { months, daysOfMonth }: Periods): QuantileSpec[] {
  return queues.flatMap(({ id, stage }, queue): QuantileSpec[] => {
    const labels = { queue: id };
    const time = stage === "switchboard" ? "TimeToSwitchboard" : "TimeToHandler";
    const every = (place: "months" | "whole", cell: number, at: Labels): QuantileSpec[] => [
      { labels: at, noun: "WaitingTime", place, cell, whose: "all" },
      { labels: at, noun: "WaitingTimeOfAnswered", place, cell, whose: "answered" },
      { labels: at, noun: "WaitingTimeOfAbandoned", place, cell, whose: "abandoned" },
      { labels: at, noun: time, place, cell, whose: "time" },
    ];
    const measured = months.flatMap((period, month) => (daysOfMonth[month] === 0 ? [] : [{ period, month }]));
    return [
      ...every("whole", queue, labels),
      ...measured.flatMap(({ period, month }) =>
        every("months", queue * months.length + month, { ...labels, period }),
      ),
      ...weekHours.map((hour): QuantileSpec => {
        const at = { ...labels, period: hourOfWeekName(hour) };
        return {
          labels: at,
          noun: "WaitingTime",
          place: "hours",
          cell: queue * hoursPerWeek + hour,
          whose: "all",
        };
      }),
    ];
  });
}

function queueSpecs(
  scenario: ResolvedScenario,
  periods: Periods,
  queue: ResolvedQueue,
  index: number,
): RatioSpec[] {
  const labels = { queue: queue.id };
  const measures = [
    ...queueMeasures,
    timeFromFirstRing(queue.stage),
    ...queue.serviceLevel.thresholds.map((threshold, place) => answeredWithin(threshold, place)),
  ];
  const part = (at: Labels, table: TableName, cell: number): RatioSpec[] =>
    measures.map((measure) => ({ labels: at, measure, table, cell, days: periods.days }));
  return [
    ...spread(labels, measures, ["whole", "months", "hours"], index, periods),
    ...stockMeasures.map(
      (measure): RatioSpec => ({ labels, measure, table: "flowWhole", cell: index, days: periods.days }),
    ),
    {
      labels,
      measure: failureDemandRatio(cohortWidth(scenario.queues), origins.length),
      table: "origins",
      cell: index * origins.length,
      days: periods.days,
    },
    ...spread(labels, queueFlowMeasures, ["flowWhole", "flowMonths", "flowHours"], index, periods),
    ...scenario.channels.flatMap((channel, i) =>
      part({ ...labels, channel }, "channels", index * scenario.channels.length + i),
    ),
    ...origins.flatMap((origin, i) => part({ ...labels, origin }, "origins", index * origins.length + i)),
  ];
}

/** The same measures over the whole window, each month and each hour of the week. */
function spread(
  labels: Labels,
  measures: readonly Measure[],
  [whole, months, hours]: readonly [TableName, TableName, TableName | null],
  group: number,
  periods: Periods,
): RatioSpec[] {
  const at = (period: string | undefined, table: TableName, cell: number, days: number): RatioSpec[] =>
    measures.map((measure) => ({
      labels: period === undefined ? labels : { ...labels, period },
      measure,
      table,
      cell,
      days,
    }));
  return [
    ...at(undefined, whole, group, periods.days),
    ...periods.months.flatMap((period, month) => {
      const days = periods.daysOfMonth[month]!;
      return days > 0 ? at(period, months, group * periods.months.length + month, days) : [];
    }),
    ...(hours === null ? [] : weekHours).flatMap((hour) =>
      at(
        hourOfWeekName(hour),
        hours ?? whole,
        group * hoursPerWeek + hour,
        periods.daysOfWeekday[Math.floor(hour / 24)]!,
      ),
    ),
  ];
}

export function periodsOf({ calendar }: ResolvedScenario): Periods {
  const daysOfMonth = new Int32Array(calendar.months.length);
  const daysOfWeekday = new Int32Array(7);
  for (let day = calendar.warmUpDays; day < calendar.days; day++) {
    daysOfMonth[calendar.dayMonth[day]!]!++;
    daysOfWeekday[weekdayOfDay(calendar.firstDay + day)]!++;
  }
  return { days: calendar.days - calendar.warmUpDays, daysOfMonth, daysOfWeekday, months: calendar.months };
}

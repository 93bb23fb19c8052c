// Which rows a result has: every measure of every queue, team and period, in a fixed order.
import { origins } from "../model/observer.ts";
import type { ResolvedQueue, ResolvedScenario } from "../scenario/resolved.ts";
import { queueFlowMeasures, teamMeasures } from "./flow-measures.ts";
import type { Measure } from "./measure.ts";
import { needMeasures } from "./need-measures.ts";
import { hourOfWeekName, weekdayOfDay } from "./period-names.ts";
import { answeredWithin, queueMeasures, timeFromFirstRing } from "./queue-measures.ts";
import type { Row } from "./row.ts";
import type { Tables } from "./tables.ts";

export type Labels = Pick<Row, "queue" | "team" | "channel" | "origin" | "period">;
export type TableName = Exclude<keyof Tables, "waits" | "times">;

/** A row that is a ratio of sums over one cell. */
export interface RatioSpec {
  readonly labels: Labels;
  readonly measure: Measure;
  readonly table: TableName;
  readonly cell: number;
  /** Days in the period. */
  readonly days: number;
}

/** A row that is read off one replication as it is: a quantile, or the longest. */
export interface ValueSpec {
  readonly labels: Labels;
  readonly name: string;
  readonly place: "hours" | "months" | "whole";
  readonly cell: number;
  /** Whose waits: everybody's, or one part's; or the time from the first ring. */
  readonly whose: "all" | "answered" | "abandoned" | "time";
  /** Probability of the quantile; 1 is the longest. */
  readonly probability: number;
}

const hoursPerWeek = 168;
const weekHours = Array.from({ length: hoursPerWeek }, (_, hour) => hour);
const quantiles: readonly (readonly [string, number])[] = [
  ["median", 0.5],
  ["p90", 0.9],
  ["p95", 0.95],
  ["p99", 0.99],
  ["longest", 1],
];

/** Days of each kind of period in the measured window. */
export interface Periods {
  readonly days: number;
  readonly daysOfMonth: Int32Array;
  readonly daysOfWeekday: Int32Array;
  readonly months: readonly string[];
}

/** Ratio rows of the whole window, months, channels, origins and hours of the week. */
export function ratioSpecs(scenario: ResolvedScenario): RatioSpec[] {
  const periods = periodsOf(scenario);
  return [
    ...scenario.queues.flatMap((queue, index) => queueSpecs(scenario, periods, queue, index)),
    ...scenario.teams.flatMap((team, index) =>
      spread({ team: team.id }, teamMeasures, ["teamWhole", "teamMonths", "teamHours"], index, periods),
    ),
    ...spread({}, needMeasures, ["needWhole", "needMonths", null], 0, periods),
  ];
}

/** Quantiles and longest waits of the whole window, months and hours of the week. */
export function valueSpecs(scenario: ResolvedScenario): ValueSpec[] {
  const { daysOfMonth } = periodsOf(scenario);
  const { months } = scenario.calendar;
  return scenario.queues.flatMap(({ id, stage }, queue) => {
    const labels = { queue: id };
    const time = stage === "switchboard" ? "TimeToSwitchboard" : "TimeToHandler";
    const of = (
      place: ValueSpec["place"],
      cell: number,
      at: Labels,
      whose: ValueSpec["whose"],
      noun: string,
    ) =>
      quantiles.map(([prefix, probability]) => ({
        labels: at,
        name: `${prefix}${noun}`,
        place,
        cell,
        whose,
        probability,
      }));
    const every = (place: "months" | "whole", cell: number, at: Labels) => [
      ...of(place, cell, at, "all", "WaitingTime"),
      ...of(place, cell, at, "answered", "WaitingTimeOfAnswered"),
      ...of(place, cell, at, "abandoned", "WaitingTimeOfAbandoned"),
      ...of(place, cell, at, "time", time),
    ];
    return [
      ...every("whole", queue, labels),
      ...months.flatMap((period, month) =>
        daysOfMonth[month] === 0 ? [] : every("months", queue * months.length + month, { ...labels, period }),
      ),
      ...weekHours.flatMap((hour) =>
        of(
          "hours",
          queue * hoursPerWeek + hour,
          { ...labels, period: hourOfWeekName(hour) },
          "all",
          "WaitingTime",
        ),
      ),
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

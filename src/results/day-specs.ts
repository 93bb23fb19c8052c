// Which rows the single days of a result have.
import type { ResolvedScenario } from "../scenario/resolved.ts";
import { queueFlowMeasures, teamMeasures } from "./flow-measures.ts";
import type { Measure } from "./measure.ts";
import { dateOfDay } from "./period-names.ts";
import { queueMeasures, timeFromFirstRing } from "./queue-measures.ts";
import type { Labels, RatioSpec, TableName } from "./row-spec.ts";
import { periodsOf } from "./row-specs.ts";
import { measuredWindow } from "./window.ts";

/** Ratio rows of each measured day. */
export function daySpecs(scenario: ResolvedScenario): RatioSpec[] {
  const { firstDay } = measuredWindow(scenario.calendar);
  const { days } = periodsOf(scenario);
  const each = (labels: Labels, measures: readonly Measure[], table: TableName, group: number): RatioSpec[] =>
    Array.from({ length: days }, (_, day) => {
      const period = dateOfDay(scenario.calendar.firstDay + firstDay + day);
      return measures.map((measure) => ({
        labels: { ...labels, period },
        measure,
        table,
        cell: group * days + day,
        days: 1,
      }));
    }).flat();
  return [
    ...scenario.queues.flatMap((queue, index) => [
      ...each({ queue: queue.id }, [...queueMeasures, timeFromFirstRing(queue.stage)], "days", index),
      ...each({ queue: queue.id }, queueFlowMeasures, "flowDays", index),
    ]),
    ...scenario.teams.flatMap((team, index) => each({ team: team.id }, teamMeasures, "teamDays", index)),
  ];
}

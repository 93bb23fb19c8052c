// Measures of queue length and of handlers' time, counted when they happen.
import * as flow from "./flow-columns.ts";
import { column, type Measure, type Sum } from "./measure.ts";

/** Measures of a queue, from the flow book. */
export const queueFlowMeasures: readonly Measure[] = [
  {
    name: "meanQueueLength",
    unit: "contacts",
    definition: "time average of the number waiting, ring excluded",
    numerator: column(flow.queueTime),
    denominator: column(flow.queueObserved),
  },
];

const secondsPerHour = 3600;
const hours =
  (index: number): Sum =>
  (cells, base) =>
    cells[base + index]! / secondsPerHour;

/** Measures of a queue at the ends of the window, from the flow book. */
export const stockMeasures: readonly Measure[] = [
  {
    name: "insideAtStart",
    unit: "contacts",
    definition: "ringing or waiting when the measured window begins",
    numerator: column(flow.insideAtStart),
    denominator: "one",
  },
  {
    name: "insideAtEnd",
    unit: "contacts",
    definition: "ringing or waiting when the measured window ends",
    numerator: column(flow.insideAtEnd),
    denominator: "one",
  },
];

const handlerHours: Measure = {
  name: "scheduledHoursPerDay",
  unit: "h/day",
  definition:
    "handler-hours scheduled, per day; where people are listed, of those who are there; overtime to finish a contact is apart",
  numerator: hours(flow.scheduledTime),
  denominator: "day",
};

/** The handler-hours of all teams together, from the cells of so many teams side by side. */
export function handlerHoursOf(teams: number): Measure {
  const ofTeam = hours(flow.scheduledTime);
  return {
    ...handlerHours,
    numerator: (cells, base) => {
      let sum = 0;
      for (let team = 0; team < teams; team++) sum += ofTeam(cells, base + team * flow.teamWidth);
      return sum;
    },
  };
}

/** Measures of a team, from the flow book. */
export const teamMeasures: readonly Measure[] = [
  {
    name: "occupancy",
    unit: "share",
    definition:
      "busy (talk and wrap-up) ÷ time on duty, overtime included; in chat, conversations ÷ (people × those that one holds at once)",
    numerator: column(flow.busyTime),
    denominator: column(flow.dutyTime),
  },
  {
    name: "busyHoursPerDay",
    unit: "h/day",
    definition:
      "handler-hours of talk and wrap-up, per day; in chat, hours of conversation ÷ those that one person holds at once",
    numerator: hours(flow.busyTime),
    denominator: "day",
  },
  handlerHours,
  {
    name: "overtimeHoursPerDay",
    unit: "h/day",
    definition: "handler-hours on duty beyond the schedule, finishing a contact, per day",
    numerator: hours(flow.overtime),
    denominator: "day",
  },
  {
    name: "meanHandlersScheduled",
    unit: "handlers",
    definition: "time average of the handlers scheduled",
    numerator: column(flow.scheduledTime),
    denominator: column(flow.teamObserved),
  },
];

// A staffing plan and its curve as tables for a spreadsheet.

import type { Bounds } from "../results/row.ts";
import type { StaffResult } from "../results/staff-result.ts";
import { csv, type Lines } from "./csv.ts";
import { sayGoalMeasure } from "./staff-words.ts";

const days = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
const minutesPerDay = 1440;

/** One line for each team and interval of the week: handlers of the plan, and of the present staffing on average. */
export function staffingCsv({ teams }: StaffResult): string {
  const lines = teams.flatMap(({ id, week, present, slotsPerDay }) =>
    week.map((handlers, slot) => {
      const minutes = minutesPerDay / slotsPerDay;
      const from = (slot % slotsPerDay) * minutes;
      const weekday = days[Math.floor(slot / slotsPerDay)] ?? "";
      return [id, weekday, clockTime(from), clockTime(from + minutes), handlers, present[slot] ?? null];
    }),
  );
  return csv([["team", "weekday", "from", "to", "handlers", "handlers at present"], ...lines]);
}

export function staffCurveCsv(result: StaffResult): string {
  return csv(staffCurveLines(result));
}

/** A heading, and one line for each total of handlers: what each target's measure and the mean time to answer come to. */
export function staffCurveLines({ curve, goals }: StaffResult): Lines {
  const three = (name: string) => [name, `${name} low`, `${name} high`];
  const of = ({ value, low, high }: Bounds) => [value, low, high];
  return [
    [
      "point",
      "change",
      "desk-hours a week",
      "replications",
      ...goals.flatMap((goal) => [
        ...three(`${goal.target.queue} ${sayGoalMeasure(goal)} (${goal.unit})`),
        ...three(`${goal.target.queue} mean time to answer of all answered (s)`),
      ]),
    ],
    ...curve.map(({ name, change, deskHoursPerWeek, replications, outcomes, waits }) => [
      name.replace("−", "minus ").replace("+", "plus "),
      change,
      deskHoursPerWeek,
      replications,
      ...goals.flatMap((_, goal) => [outcomes[goal], waits[goal]].flatMap((bounds) => of(bounds ?? nothing))),
    ]),
  ];
}

const nothing: Bounds = { value: null, low: null, high: null };

function clockTime(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  return `${String(hours).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;
}

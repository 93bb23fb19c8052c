// Measures of shifts: who is on duty by plan, by roster and in truth, hours paid, illness, meal breaks.
import { hourKinds } from "../model/people-observer.ts";
import { column, columns, type Measure, type Sum } from "./measure.ts";
import * as people from "./people-columns.ts";

const secondsPerHour = 3600;
const overtime = hourKinds.indexOf("overtime");
const paid = columns(people.paidTime, hourKinds.length);
const breaksDue: Sum = (cells, base) =>
  cells[base + people.breaksTaken]! + cells[base + people.breaksMissed]!;

const curves: readonly (readonly [name: string, definition: string])[] = [
  ["plannedOnDuty", "time average of people on duty if all posts were filled and nobody away"],
  [
    "scheduledOnDuty",
    "time average of people in post who are rostered; leave, training and courses taken off",
  ],
  ["presentOnDuty", "time average of people who are there, rostered or on overtime; the ill taken off"],
];

/** Three curves, read from the cells of an hour of the week. */
export const dutyOfHour: readonly Measure[] = curves.map(([name, definition], index) => {
  const denominator = column(curves.length);
  return { name, unit: "handlers", definition, numerator: column(index), denominator };
});

/** The same, read from other cells. */
export const dutyMeasures: readonly Measure[] = dutyOfHour.map((measure, index) => {
  const numerator = column(people.plannedTime + index);
  return { ...measure, numerator, denominator: column(people.observedTime) };
});

const paidHours: Measure = {
  name: "paidHoursPerDay",
  unit: "h/day",
  definition:
    "hours paid, by what they are spent on, where that is said, per day; people in training, ill or on leave are paid too",
  numerator: (cells, base) => paid(cells, base) / secondsPerHour,
  denominator: "day",
};

export const shiftMeasures: readonly Measure[] = [
  paidHours,
  {
    name: "illnessRatio",
    unit: "share",
    definition: "hours paid to the ill, for days or for months ÷ hours paid, overtime taken off",
    numerator: (cells, base) => ofKind("ill")(cells, base) + ofKind("illLong")(cells, base),
    denominator: (cells, base) => paid(cells, base) - cells[base + people.paidTime + overtime]!,
  },
  {
    name: "overrunHoursPerDay",
    unit: "h/day",
    definition: "hours of conversations beyond the end of a shift, per day",
    numerator: (cells, base) => cells[base + people.overrunTime]! / secondsPerHour,
    denominator: "day",
  },
  {
    name: "belowMinimumCoverRatio",
    unit: "share",
    definition:
      "time with fewer people there than the minimumCover of the team (who is out for a meal is not there) ÷ time, of teams that have one",
    numerator: column(people.belowCoverTime),
    denominator: column(people.coverTime),
  },
  {
    name: "mealBreaksMissedRatio",
    unit: "share",
    definition: "meal breaks missed ÷ meal breaks due",
    numerator: column(people.breaksMissed),
    denominator: breaksDue,
  },
  {
    name: "meanMealBreakSlip",
    unit: "s",
    definition: "from when a meal break was due to its start, of those taken ÷ those",
    numerator: column(people.breakSlip),
    denominator: column(people.breaksTaken),
  },
];

/** Hours paid of a kind, by its index. */
export function hoursOfKind(kind: number): Measure {
  return {
    ...paidHours,
    numerator: (cells, base) => cells[base + people.paidTime + kind]! / secondsPerHour,
  };
}

function ofKind(kind: (typeof hourKinds)[number]): Sum {
  return column(people.paidTime + hourKinds.indexOf(kind));
}

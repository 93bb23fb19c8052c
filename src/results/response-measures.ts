// Measures of jobs and units. A job belongs to the month in which it was raised, and to the last grade that it was
// given before somebody came; units are counted when it happens.
import { column, type Measure, type Sum } from "./measure.ts";
import * as jobs from "./response-columns.ts";

const secondsPerHour = 3600;
const attended = column(jobs.attended);
const busyHours: Sum = (cells, base) => cells[base + jobs.busyTime]! / secondsPerHour;
const lastGrade = "by the last grade given before somebody came";

/** Of a grade, and of all grades together. */
export const jobMeasures: readonly Measure[] = [
  {
    name: "jobsPerDay",
    unit: "jobs/day",
    definition: `jobs raised for officers, ${lastGrade}, per day`,
    numerator: column(jobs.raised),
    denominator: "day",
  },
  {
    name: "telephoneResolutionsPerDay",
    unit: "jobs/day",
    definition: "jobs that an investigator took on by telephone, per day",
    numerator: column(jobs.byTelephone),
    denominator: "day",
  },
  {
    name: "divertedPerDay",
    unit: "units/day",
    definition: "units taken away from a job for a more urgent one, by the grade of the job left, per day",
    numerator: column(jobs.diverted),
    denominator: "day",
  },
];

/** Of a grade. */
export const responseMeasures: readonly Measure[] = [
  {
    name: "meanResponseTime",
    unit: "s",
    definition: `from grading (from regrading, of a job that was made more urgent) to the arrival of the first unit, of jobs that a unit attended ÷ those, ${lastGrade}; who still waits at the end and who was settled by telephone are not counted`,
    numerator: column(jobs.responseTime),
    denominator: attended,
  },
  {
    name: "meanDispatchDelay",
    unit: "s",
    definition:
      "from grading, or from the appointment, until the first unit of those that came set out, of jobs that a unit attended ÷ those",
    numerator: column(jobs.dispatchDelay),
    denominator: attended,
  },
  {
    name: "meanTravelTime",
    unit: "s",
    definition: "from the setting out to the arrival of the first unit, of jobs that a unit attended ÷ those",
    numerator: column(jobs.travelTime),
    denominator: attended,
  },
  {
    name: "attendedInTimeRatio",
    unit: "share",
    definition:
      "a unit arrived within the target of the grade ÷ (attended by a unit + not attended by the end with the target past)",
    numerator: column(jobs.attendedInTime),
    denominator: (cells, base) => attended(cells, base) + cells[base + jobs.overdue]!,
  },
];

/** Of a grade and of all together, over the whole window. */
export const backlogMeasures: readonly Measure[] = [
  {
    name: "openJobsAtStart",
    unit: "jobs",
    definition: "jobs raised and not yet attended when the measured window begins",
    numerator: column(jobs.openAtStart),
    denominator: "one",
  },
  {
    name: "openJobsAtEnd",
    unit: "jobs",
    definition: "jobs raised and not yet attended when the measured window ends",
    numerator: column(jobs.openAtEnd),
    denominator: "one",
  },
];

/** Of a group of units, and of all together. */
export const unitMeasures: readonly Measure[] = [
  {
    name: "unitOccupancy",
    unit: "share",
    definition:
      "busy with jobs (on the way, at the scene, custody and file) ÷ time on shift, or beyond it with the job in hand",
    numerator: column(jobs.busyTime),
    denominator: column(jobs.dutyTime),
  },
  {
    name: "officerHoursPerDay",
    unit: "h/day",
    definition: "unit-hours busy with jobs (on the way, at the scene, custody and file), per day",
    numerator: busyHours,
    denominator: "day",
  },
  {
    name: "unitsOnShift",
    unit: "units",
    definition: "time average of the units on shift",
    numerator: column(jobs.shiftTime),
    denominator: column(jobs.unitsObserved),
  },
];

/** Of all units together. */
export const officerHoursPerNeed: Measure = {
  name: "officerHoursPerNeed",
  unit: "h",
  definition: "unit-hours busy with jobs in the period ÷ needs born in it",
  numerator: busyHours,
  denominator: column(jobs.needsServed),
};

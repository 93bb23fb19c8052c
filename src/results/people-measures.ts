// Measures of people: headcount, and who comes and goes; of a team, and of all teams whose people are listed. People are
// counted when it happens.
import { destinations } from "../scenario/schema-people.ts";
import { column, columns, type Measure, type Sum } from "./measure.ts";
import * as people from "./people-columns.ts";

const daysPerMonth = 365 / 12;
const headcount = column(people.headcountDays);
const inTraining = column(people.trainingDays);
const competent: Sum = (cells, base) => headcount(cells, base) - inTraining(cells, base);
const leavers = columns(people.leavers, destinations.length);

/** Mean number over the days of the period. */
const mean = (name: string, definition: string, numerator: Sum): Measure => {
  return { name, unit: "people", definition, numerator, denominator: "day" };
};

/** Total of the period. */
const total = (name: string, definition: string, numerator: Sum): Measure => {
  return { name, unit: "people", definition, numerator, denominator: "one" };
};

const headcountMeasure = mean(
  "headcount",
  "people in post, those in training and away included: mean over the days; in a band of experience, those who are not in training, by time since their tutor released them (time served, of those in post at the start)",
  headcount,
);
const leaversMeasure = total(
  "leavers",
  "people who left after their notice, by where they went and why, where that is said; who drops out of training is counted apart",
  leavers,
);
export const headcountMeasures: readonly Measure[] = [
  headcountMeasure,
  mean("establishment", "funded posts", column(people.establishmentDays)),
  {
    ...mean(
      "vacancies",
      "establishment − headcount: mean over the days; below zero above establishment",
      (cells, base) => cells[base + people.establishmentDays]! - headcount(cells, base),
    ),
    isSigned: true,
  },
  mean(
    "competent",
    "people in post who have been released by their tutor, or were in post at the start: mean over the days",
    competent,
  ),
  mean(
    "inTraining",
    "people in post who are in the classroom or with a tutor: mean over the days",
    inTraining,
  ),
];

export const flowMeasures: readonly Measure[] = [
  total(
    "joiners",
    "people who came into post from outside, most of them into the classroom",
    column(people.joiners),
  ),
  leaversMeasure,
  total(
    "dropOuts",
    "people who left the classroom or their tutor before being released",
    column(people.droppedTraining),
  ),
  total(
    "dropOutsInVetting",
    "applicants approved who were lost before they started",
    column(people.droppedVetting),
  ),
  total("movesIn", "people who came from another team", column(people.movedIn)),
  total("movesOut", "people who went to another team", column(people.movedOut)),
  total("headsApproved", "heads of the cohorts that were approved", column(people.approved)),
  total("released", "people released by their tutor to work alone", column(people.released)),
  {
    name: "monthlyAttrition",
    unit: "share",
    definition: "leavers ÷ months (of 365/12 days) in post of those who are not in training",
    numerator: leavers,
    denominator: (cells, base) => competent(cells, base) / daysPerMonth,
  },
  {
    name: "monthsToRelease",
    unit: "months",
    definition:
      "from the approval of a recruit's cohort to being released by the tutor, of recruits released in the period ÷ those; months of 365/12 days",
    numerator: (cells, base) => cells[base + people.releaseTime]! / daysPerMonth,
    denominator: column(people.releasedRecruits),
  },
];

/** Over the whole window only. */
export const stockMeasures: readonly Measure[] = [
  total(
    "headcountAtStart",
    "people in post when the measured window begins",
    column(people.headcountAtStart),
  ),
  total(
    "competentAtStart",
    "of them, who are not in training",
    (cells, base) => cells[base + people.headcountAtStart]! - cells[base + people.trainingAtStart]!,
  ),
  total("inTrainingAtStart", "of them, in the classroom or with a tutor", column(people.trainingAtStart)),
  total("headcountAtEnd", "people in post when the measured window ends", column(people.headcountAtEnd)),
  total(
    "competentAtEnd",
    "of them, who are not in training",
    (cells, base) => cells[base + people.headcountAtEnd]! - cells[base + people.trainingAtEnd]!,
  ),
  total("inTrainingAtEnd", "of them, in the classroom or with a tutor", column(people.trainingAtEnd)),
];

/** Of a team over the whole run, warm-up included. */
export const emptyMeasures: readonly Measure[] = [
  {
    name: "emptiedRatio",
    unit: "share",
    definition:
      "replications in which the team has nobody in post on some day after it had somebody ÷ replications",
    numerator: column(people.emptied),
    denominator: "one",
  },
  {
    name: "meanDaysUntilEmpty",
    unit: "days",
    definition:
      "from the first measured day to the first day without anybody in post, of replications that have one ÷ those; below zero in the warm-up",
    isSigned: true,
    numerator: column(people.daysUntilEmpty),
    denominator: column(people.emptied),
  },
];

/** People who went to a destination, by its index. */
export function leaversTo(destination: number): Measure {
  return { ...leaversMeasure, numerator: column(people.leavers + destination) };
}

/** The same for reasons by their indices, of the cells of reasons. */
export function leaversBecause(indices: readonly number[]): Measure {
  const numerator: Sum = (cells, base) => indices.reduce((sum, index) => sum + cells[base + index]!, 0);
  return { ...leaversMeasure, numerator };
}

/** People of a band of experience, by its index. */
export function headcountInBand(band: number): Measure {
  return { ...headcountMeasure, numerator: column(people.bandDays + band) };
}

// Measures of what is made of needs: harm-weighted waiting, grades given, and why contacts were made at all.
import * as cases from "./case-columns.ts";
import { brought } from "./case-measures.ts";
import { column, type Measure, type Sum } from "./measure.ts";

/** Of one set of weights: of all needs, and the part that each true grade has in it. */
export function harmWeightedWait(set: number, whole: Sum): Measure {
  return {
    name: "harmWeightedWait",
    unit: "weighted h",
    definition:
      "weight of the sum of the three true ratings at birth × hours from birth to the first of graded, attended or settled, at most the cap of its reason ÷ needs that made contact; who gives up before counts the cap, and so does a hidden emergency that is settled unseen, who waits at the end counts up to the end; by true grade: the part of that sum which is its own, ÷ all needs that made contact",
    numerator: column(cases.firstHarm + set),
    denominator: whole,
  };
}

/** Needs that made contact, of all true grades: their cells are `stride` doubles apart, this one number `grade`. */
export function broughtOfAll(stride: number, grade: number): Sum {
  return (cells, base) => {
    let sum = 0;
    for (let other = 0; other < cases.gradeCells; other++)
      sum += brought(cells, base + (other - grade) * stride);
    return sum;
  };
}

/** By the grade given. */
export function givenMeasures(grade: number): readonly Measure[] {
  return [
    {
      name: "gradedPerDay",
      unit: "contacts/day",
      definition:
        "contacts graded so by a handler, repeats included, in the month in which it happened, per day",
      numerator: column(cases.given + grade),
      denominator: "day",
    },
    {
      name: "gradeShare",
      unit: "share",
      definition: "needs whose first grade is this ÷ needs graded for the first time",
      numerator: column(cases.givenFirst + grade),
      denominator: (cells, base) => {
        let sum = 0;
        for (let other = 0; other < cases.firstReason - cases.givenFirst; other++)
          sum += cells[base + cases.givenFirst + other]!;
        return sum;
      },
    },
  ];
}

/** Needs of one reason. */
export function needsOfReason(reason: number): Measure {
  return {
    name: "needsPerDay",
    unit: "needs/day",
    definition: "needs born, per day",
    numerator: column(cases.firstReason + reason),
    denominator: "day",
  };
}

/** The share of offered contacts that one root cause makes. */
export function failureDemandByCause(cause: number, causeCount: number): Measure {
  return {
    name: "failureDemandByCause",
    unit: "share",
    definition:
      "offered contacts with this root cause ÷ offered; a redial has the cause of the contact before it if that was failure demand; of a queue: all that ring there, of a channel or the centre: each contact where it rings first",
    numerator: column(cause),
    denominator: (cells, base) => {
      let sum = 0;
      for (let other = 0; other < causeCount; other++) sum += cells[base + other]!;
      return sum;
    },
  };
}

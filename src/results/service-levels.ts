// Service levels of a queue: five published definitions, and the share answered within each threshold. All are judged on
// time to answer, and count a blocked contact as offered.
import * as cohort from "./cohort-columns.ts";
import { column, type Measure } from "./measure.ts";

const offered = column(cohort.offered);
const answered = column(cohort.answered);
const answeredInTime = column(cohort.answeredInTime);

/** Within the acceptable waiting time of the queue. */
export const serviceLevels: readonly Measure[] = [
  {
    name: "answeredWithinOfOffered",
    unit: "share",
    definition: "answered within the acceptable waiting time ÷ offered",
    numerator: answeredInTime,
    denominator: offered,
  },
  {
    name: "answeredWithinOfAnswered",
    unit: "share",
    definition: "answered within the acceptable waiting time ÷ answered",
    numerator: answeredInTime,
    denominator: answered,
  },
  {
    name: "answeredWithinExcludingShortAbandons",
    unit: "share",
    definition:
      "answered within the acceptable waiting time ÷ (offered − abandoned up to the short-abandon threshold)",
    numerator: answeredInTime,
    denominator: (cells, base) => offered(cells, base) - cells[base + cohort.abandonedShort]!,
  },
  {
    name: "answeredWithinExcludingAbandonedWithin",
    unit: "share",
    definition: "answered within the acceptable waiting time ÷ (offered − abandoned within it)",
    numerator: answeredInTime,
    denominator: (cells, base) => offered(cells, base) - cells[base + cohort.abandonedInTime]!,
  },
  {
    name: "answeredOrAbandonedWithin",
    unit: "share",
    definition: "(answered + abandoned) within the acceptable waiting time ÷ offered",
    numerator: (cells, base) => answeredInTime(cells, base) + cells[base + cohort.abandonedInTime]!,
    denominator: offered,
  },
];

/** Answered within the first `place + 1` thresholds of the queue ÷ offered. */
export function answeredWithin(threshold: number, place: number): Measure {
  return {
    name: `answeredWithin${threshold}sOfOffered`,
    unit: "share",
    definition: `answered within ${threshold} s of ringing ÷ offered`,
    numerator: (cells, base) => {
      let sum = 0;
      for (let i = 0; i <= place; i++) sum += cells[base + cohort.firstThreshold + i]!;
      return sum;
    },
    denominator: offered,
  };
}

// Measures of money: what people cost, in all and for what they do. Pounds of the scenario, whatever the year.
import { column, columns, type Measure } from "./measure.ts";
import * as people from "./people-columns.ts";

const daysPerYear = 365;
const secondsPerHour = 3600;

const cost = columns(people.cost, people.costParts.length);

const what =
  "pay, allowances, unsocial hours, overtime, on-costs, retention payments, recruitment and training";

const costMeasure: Measure = {
  name: "cost",
  unit: "£",
  definition: `what people cost in the period, by part where that is said: ${what}; pay accrues by the day, a year being 365 days`,
  numerator: cost,
  denominator: "one",
};

export const costMeasures: readonly Measure[] = [
  costMeasure,
  {
    name: "costPerYear",
    unit: "£",
    definition: `what people cost in the period (${what}) ÷ its days × 365`,
    numerator: (cells, base) => daysPerYear * cost(cells, base),
    denominator: "day",
  },
  {
    name: "costPerAnsweredContact",
    unit: "£",
    definition:
      "cost ÷ contacts answered in the queues that the team serves as its own; of all teams together, a contact that is passed on counts where it ends",
    numerator: cost,
    denominator: column(people.answered),
  },
];

/** Of all teams together. */
export const costPerResolvedNeed: Measure = {
  name: "costPerResolvedNeed",
  unit: "£",
  definition: "cost ÷ needs born in the period that were settled",
  numerator: cost,
  denominator: column(people.settledNeeds),
};

/** Of all teams together, where there are officers and an hour of theirs has a price. */
export function costPerDeployment(unitHour: number): Measure {
  return {
    name: "costPerDeployment",
    unit: "£",
    definition:
      "(cost of an answered contact × jobs attended + price of an hour of a unit × unit-hours busy with jobs) ÷ jobs attended",
    numerator: (cells, base) => {
      const jobs = cells[base + people.deployments]!;
      const contacts = cells[base + people.answered]!;
      const handling = contacts === 0 ? 0 : (cost(cells, base) * jobs) / contacts;
      return handling + (unitHour * cells[base + people.unitTime]!) / secondsPerHour;
    },
    denominator: column(people.deployments),
  };
}

/** A part of the cost, by its index. */
export function costOfPart(part: number): Measure {
  return { ...costMeasure, numerator: column(people.cost + part) };
}

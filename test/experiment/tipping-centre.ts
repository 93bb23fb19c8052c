// A centre of a hundred posts, where people leave at one rate whatever they have served and cohorts come four times a year.
import type { Simulated } from "../../src/experiment/simulate.ts";
import { monthText } from "../../src/scenario/dates.ts";
import type { ResolvedScenario } from "../../src/scenario/resolved.ts";
import { type PlainPeople, peopleScenario } from "../model/people-fixture.ts";
import type { PlainScenario } from "../model/plain-scenario.ts";

const daysPerYear = 365;

/** Cohorts of so many, a share of whom is lost, on the first day and every 73 days after it: five a year. */
export function cohorts(size: number, years: number) {
  return {
    starts: Array.from({ length: 5 * years }, (_, cohort) => 73 * cohort),
    size,
    dropOut: { vetting: 0.3, training: 0, perDay: 0 },
    classroom: 1,
  };
}

/** Whole years from 2025-01-01 on. */
export function tippingCentre(
  years: number,
  people: PlainPeople,
  rest: Partial<PlainScenario> = {},
): Simulated {
  const days = years * daysPerYear;
  const plain = peopleScenario(people, { days, intervalTime: 43_200, ...rest });
  return { scenario: inMonths(plain), hash: "", evidence: [] };
}

/** 2025-01-01. */
const firstDay = 20_089;

function inMonths(scenario: ResolvedScenario): ResolvedScenario {
  const { calendar } = scenario;
  const names = Array.from({ length: calendar.days }, (_, day) => monthText(firstDay + day));
  const months = [...new Set(names)];
  const dayMonth = Int32Array.from(names, (name) => months.indexOf(name));
  return { ...scenario, calendar: { ...calendar, firstDay, months, dayMonth } };
}

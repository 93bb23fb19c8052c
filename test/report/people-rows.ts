// Rows of people made by hand: a crib of 70 posts that falls from 68 to 52 over the year, with a drive in September; and
// 999, which is nearly full.
import type { Row } from "../../src/results/row.ts";
import { type Figure, row } from "./constructed-result.ts";

type Labels = Pick<Row, "team" | "band" | "destination" | "period" | "part">;

const months = Array.from({ length: 12 }, (_, month) => `2017-${String(month + 1).padStart(2, "0")}`);
const september = 8;

function made(measure: string, labels: Labels, figure: Figure): Row {
  return { ...row(measure, {}, { unit: "people", ...figure }), ...labels };
}

/** In post at the crib, on average in a month from 0. */
function inPost(month: number): number {
  return month < september ? 68 - month / 2 : 56 - (month - september);
}

function monthRows(team: string, month: number): Row[] {
  const period = months[month] ?? "";
  const value = inPost(month);
  const at = { team, period };
  return [
    made("headcount", at, { value, half: 2 }),
    made("headcount", { ...at, band: "new" }, { value: 12, half: 1 }),
    made("headcount", { ...at, band: "settled" }, { value: value - 18, half: 2 }),
    made("inTraining", at, { value: 6, half: 0.6 }),
    made("establishment", at, { value: 70 }),
    made("vacancies", at, { value: 70 - value, half: 2 }),
    made("leavers", at, { value: month === september ? 9 : 1.5, half: 0.5 }),
    made(
      "leavers",
      { ...at, destination: "policeOfficer" },
      { value: month === september ? 8 : 0.5, half: 0.4 },
    ),
    made("leavers", { ...at, destination: "elsewhere" }, { value: 1, half: 0.3 }),
    made("leavers", { ...at, destination: "retired" }, { value: 0 }),
  ];
}

function wholeRows(
  labels: Labels,
  [start, end, posts]: readonly [number, number, number],
  half: number,
): Row[] {
  const of = (measure: string, figure: Figure, more: Labels = {}) =>
    made(measure, { ...labels, ...more }, figure);
  return [
    of("establishment", { value: posts }),
    of("headcount", { value: (start + end) / 2, half }),
    of("headcountAtStart", { value: start }),
    of("headcountAtEnd", { value: end, half }),
    of("competentAtEnd", { value: end - 4, half }),
    of("inTrainingAtEnd", { value: 4, half: 0 }),
    of("vacancies", { value: posts - (start + end) / 2, half }),
    of("joiners", { value: 12, half }),
    of("leavers", { value: 28, half }),
    of("leavers", { value: 18, half }, { destination: "policeOfficer" }),
    of("leavers", { value: 10, half }, { destination: "elsewhere" }),
    of("leavers", { value: 0 }, { destination: "retired" }),
    of("monthlyAttrition", { value: 0.021, half: 0.002, unit: "share" }),
    of("monthsToRelease", { value: 6.7, half: 0.1, unit: "months" }),
    of("mealBreaksMissedRatio", { value: 0.12, half: 0.01, unit: "share" }),
  ];
}

export function peopleRows(): Row[] {
  return [
    ...wholeRows({ team: "crib" }, [68, 52, 70], 3),
    ...wholeRows({ team: "emergency" }, [30, 30, 32], 0),
    ...wholeRows({}, [98, 82, 102], 3),
    made("costPerYear", {}, { value: 2_960_000, half: 40_000, unit: "£" }),
    made("costPerAnsweredContact", {}, { value: 8.7, half: 0.3, unit: "£" }),
    made("cost", { part: "onCosts" }, { value: 500_000, half: 10_000, unit: "£" }),
    made("cost", { part: "pay" }, { value: 2_000_000, half: 40_000, unit: "£" }),
    ...months.flatMap((_, month) => monthRows("crib", month)),
  ];
}

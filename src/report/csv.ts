// Tables for a spreadsheet, as RFC 4180 has it. One line is one queue or team in one period; a measure has three
// columns, its value and the ends of its interval, with the unit in the heading.
import { isOfCases, isOfMoney, isOfPeople, isOfResponse } from "../results/definitions.ts";
import { hourOfWeekName } from "../results/period-names.ts";
import type { Result } from "../results/result.ts";
import { type Row, rowLabels } from "../results/row.ts";
import { rowKey } from "../results/row-search.ts";
import { isMonth } from "./months.ts";

type Cell = string | number | null;
/** A table as lines of cells, its heading first. */
export type Lines = readonly (readonly Cell[])[];
type Label = (typeof rowLabels)[number];

const firstLabels: ReadonlySet<Label> = new Set(["queue", "team", "channel", "origin", "period"]);

const hoursPerWeek = 168;
const hoursOfWeek = new Set(Array.from({ length: hoursPerWeek }, (_, hour) => hourOfWeekName(hour)));
/** A spreadsheet takes a text that begins so for a formula, and runs it. */
const runsAsFormula = /^[=+\-@\t\r\n]/;
const mustBeQuoted = /[",\r\n]/;

/** Every queue and team by the hour of the week. */
export function hourOfWeekCsv({ rows }: Result): string {
  return periodCsv(rows.filter(({ period }) => period !== undefined && hoursOfWeek.has(period)));
}

/** Every queue, team and the centre as a whole by month. */
export function monthCsv({ rows }: Result): string {
  const isElsewhere = (row: Row) => isOfCases(row) || isOfResponse(row) || isOfPeople(row) || isOfMoney(row);
  return periodCsv(rows.filter((row) => isMonth(row.period) && !isElsewhere(row)));
}

/** Needs, their triage and harm, over the whole window and by month; null where needs are no more than contacts. */
export function caseCsv({ rows }: Result): string | null {
  const those = rows.filter(isOfCases);
  return those.length === 0 ? null : periodCsv(those);
}

/** Officers, their jobs and units, over the whole window and by month; null where there are none. */
export function responseCsv({ rows }: Result): string | null {
  const those = rows.filter(isOfResponse);
  return those.length === 0 ? null : periodCsv(those);
}

/** People by team, over the whole window and by month; null where nobody is listed. */
export function peopleCsv({ rows }: Result): string | null {
  return ofWindow(rows.filter((row) => isOfPeople(row) && row.destination === undefined));
}

/** Who left, where to and why, by team, over the whole window and by month; null where nobody is listed. */
export function leaverCsv({ rows }: Result): string | null {
  return ofWindow(rows.filter((row) => isOfPeople(row) && row.destination !== undefined));
}

/** What people cost, over the whole window and by month; null where money does not matter. */
export function costCsv({ rows }: Result): string | null {
  return ofWindow(rows.filter(isOfMoney));
}

/** Without hours of the week. */
function ofWindow(rows: readonly Row[]): string | null {
  const those = rows.filter(({ period }) => period === undefined || isMonth(period));
  return those.length === 0 ? null : periodCsv(those);
}

/** Rows of single days, which a result keeps apart because they are many. */
export function dayCsv(dayRows: readonly Row[]): string {
  return periodCsv(dayRows);
}

/** What each measure is, in words, with its unit. */
export function definitionCsv({ definitions }: Pick<Result, "definitions">): string {
  return csv([
    ["measure", "unit", "definition"],
    ...definitions.map(({ measure, unit, definition }) => [measure, unit, definition]),
  ]);
}

/** Text of a table. Numbers are written in full; a text that a spreadsheet would run is prefixed with '. */
export function csv(lines: Lines): string {
  return lines.map((cells) => `${cells.map(written).join(",")}\r\n`).join("");
}

function written(cell: Cell): string {
  if (cell === null) return "";
  if (typeof cell === "number") return String(cell);
  const safe = runsAsFormula.test(cell) ? `'${cell}` : cell;
  return mustBeQuoted.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function periodCsv(rows: readonly Row[]): string {
  const measures = new Map(rows.map(({ measure, unit }) => [measure, unit]));
  const places = labelsOf(rows);
  const head = ["policy", ...places, "level", "replications"];
  const heads = [...measures].flatMap(([measure, unit]) => [
    `${measure} (${unit})`,
    `${measure} low (${unit})`,
    `${measure} high (${unit})`,
  ]);
  return csv([
    [...head, ...heads],
    ...parts(rows).map((part) => [...labels(part, places), ...figures(part, measures)]),
  ]);
}

/** Labels of the first tables always have a column; others do where a row has them. */
function labelsOf(rows: readonly Row[]): Label[] {
  return rowLabels.filter((name) => firstLabels.has(name) || rows.some((row) => row[name] !== undefined));
}

/** The rows of each line, in the order in which lines first appear. */
function parts(rows: readonly Row[]): Row[][] {
  const found = new Map<string, Row[]>();
  for (const row of rows) {
    const name = rowKey({ ...row, measure: row.policy });
    const part = found.get(name);
    if (part === undefined) found.set(name, [row]);
    else part.push(row);
  }
  return [...found.values()];
}

function labels(part: readonly Row[], places: readonly Label[]): Cell[] {
  const [first] = part;
  if (first === undefined) return [];
  const place = places.map((name) => first[name] ?? null);
  return [first.policy, ...place, first.level, Math.max(...part.map(({ replications }) => replications))];
}

function figures(part: readonly Row[], measures: ReadonlyMap<string, string>): Cell[] {
  const own = new Map(part.map((row) => [row.measure, row]));
  return [...measures.keys()].flatMap((measure) => {
    const row = own.get(measure);
    return row === undefined ? [null, null, null] : [row.value, row.low, row.high];
  });
}

// Tables for a spreadsheet, as RFC 4180 has it. One line is one queue or team in one period; a measure has three
// columns, its value and the ends of its interval, with the unit in the heading.
import { hourOfWeekName } from "../results/period-names.ts";
import type { Result } from "../results/result.ts";
import type { Row } from "../results/row.ts";
import { isMonth } from "./months.ts";

type Cell = string | number | null;

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
  return periodCsv(rows.filter(({ period }) => isMonth(period)));
}

/** Rows of single days, which a result keeps apart because they are many. */
export function dayCsv(dayRows: readonly Row[]): string {
  return periodCsv(dayRows);
}

/** What each measure is, in words, with its unit. */
export function definitionCsv({ definitions }: Result): string {
  return csv([
    ["measure", "unit", "definition"],
    ...definitions.map(({ measure, unit, definition }) => [measure, unit, definition]),
  ]);
}

/** Text of a table. Numbers are written in full; a text that a spreadsheet would run is prefixed with '. */
export function csv(lines: readonly (readonly Cell[])[]): string {
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
  const head = ["policy", "queue", "team", "channel", "origin", "period", "level", "replications"];
  const heads = [...measures].flatMap(([measure, unit]) => [
    `${measure} (${unit})`,
    `${measure} low (${unit})`,
    `${measure} high (${unit})`,
  ]);
  return csv([
    [...head, ...heads],
    ...parts(rows).map((part) => [...labels(part), ...figures(part, measures)]),
  ]);
}

/** The rows of each line, in the order in which lines first appear. */
function parts(rows: readonly Row[]): Row[][] {
  const found = new Map<string, Row[]>();
  for (const row of rows) {
    const name = JSON.stringify(placeOf(row));
    const part = found.get(name);
    if (part === undefined) found.set(name, [row]);
    else part.push(row);
  }
  return [...found.values()];
}

function placeOf({ policy, queue, team, channel, origin, period }: Row): Cell[] {
  return [policy, queue ?? null, team ?? null, channel ?? null, origin ?? null, period ?? null];
}

function labels(part: readonly Row[]): Cell[] {
  const [first] = part;
  if (first === undefined) return [];
  return [...placeOf(first), first.level, Math.max(...part.map(({ replications }) => replications))];
}

function figures(part: readonly Row[], measures: ReadonlyMap<string, string>): Cell[] {
  const own = new Map(part.map((row) => [row.measure, row]));
  return [...measures.keys()].flatMap((measure) => {
    const row = own.get(measure);
    return row === undefined ? [null, null, null] : [row.value, row.low, row.high];
  });
}

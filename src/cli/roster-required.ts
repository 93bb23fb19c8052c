// Handlers required by interval of the week, from a file: what `sim101 staff --out` wrote (staffing.json, staffing.csv), or
// a table with the columns weekday, from and handlers.
import { readText } from "../files/read-scenario.ts";
import { minutesOf } from "../scenario/clock-times.ts";
import { CsvRecords } from "../scenario/csv-records.ts";
import { weekdays } from "../scenario/dates.ts";
import { UsageError } from "./faults.ts";

const daysPerWeek = 7;
const minutesPerDay = 1440;
const mostHandlers = 1000;
const columns = ["weekday", "from", "handlers"] as const;

interface Wanted {
  readonly team: string;
  readonly slotsPerDay: number;
}

/** By slot of the week, Monday 00:00 first. */
export function readRequired(file: string, wanted: Wanted): Float64Array {
  const text = readText(file);
  if (text === null) throw new UsageError(`--require: there is no file ${file}`);
  if (typeof text !== "string")
    throw new UsageError(`--require: ${file}: expected ${text.expected}, found ${text.found}`);
  return text.trimStart().startsWith("{") ? fromJson(text, file, wanted) : fromTable(text, file, wanted);
}

function fromJson(text: string, file: string, { team, slotsPerDay }: Wanted): Float64Array {
  const week = weekIn(text, team);
  if (week === null || week.length !== daysPerWeek * slotsPerDay || !week.every(isHandlers))
    throw new UsageError(
      `--require: ${file}: expected staffing.json of sim101 staff with ${daysPerWeek * slotsPerDay} intervals of ${team}, found something else`,
    );
  return Float64Array.from(week);
}

function weekIn(text: string, team: string): number[] | null {
  try {
    const { teams } = JSON.parse(text) as { teams?: { id?: unknown; week?: unknown }[] };
    const week = Array.isArray(teams) ? teams.find(({ id }) => id === team)?.week : null;
    return Array.isArray(week) ? week : null;
  } catch {
    return null;
  }
}

function fromTable(text: string, file: string, { team, slotsPerDay }: Wanted): Float64Array {
  const records = new CsvRecords(text, ",");
  records.next();
  const names = Array.from({ length: records.count }, (_, i) => records.field(i).trim());
  const [weekday = -1, from = -1, handlers = -1] = columns.map((name) => names.indexOf(name));
  const teamColumn = names.indexOf("team");
  const where = (what: string) =>
    new UsageError(`--require: ${file}:${lineOf(text, records.startsAt)}: ${what}`);
  for (const name of columns)
    if (!names.includes(name)) throw where(`expected the column ${name}, found ${names.join(", ")}`);
  const week = new Float64Array(daysPerWeek * slotsPerDay).fill(Number.NaN);
  while (records.next()) {
    if (teamColumn >= 0 && records.field(teamColumn) !== team) continue;
    const slot = slotOf(records.field(weekday), records.field(from), slotsPerDay);
    if (slot === null)
      throw where(
        `expected a day such as Monday and the start of an interval, found ${records.field(weekday)} ${records.field(from)}`,
      );
    const count = Number(records.field(handlers) || Number.NaN);
    if (!isHandlers(count)) throw where(`expected a number of handlers, found ${records.field(handlers)}`);
    week[slot] = count;
  }
  const missing = week.findIndex(Number.isNaN);
  if (missing >= 0)
    throw where(
      `expected every interval of the week, found none for ${sayCapital(weekdays[Math.floor(missing / slotsPerDay)] ?? "")}`,
    );
  return week;
}

function slotOf(day: string, time: string, slotsPerDay: number): number | null {
  const weekday = weekdays.map(String).indexOf(day.trim().toLowerCase());
  const minute = minutesOf(time.trim());
  const slot = ((minute ?? -1) * slotsPerDay) / minutesPerDay;
  return weekday < 0 || !Number.isInteger(slot) || slot < 0 || slot >= slotsPerDay
    ? null
    : weekday * slotsPerDay + slot;
}

function isHandlers(count: unknown): boolean {
  return typeof count === "number" && count >= 0 && count <= mostHandlers;
}

function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split("\n").length;
}

function sayCapital(name: string): string {
  return `${name.slice(0, 1).toUpperCase()}${name.slice(1)}`;
}

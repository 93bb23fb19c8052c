// Month by month: who is in post, by band of experience, who is missing, and how long callers wait meanwhile.

import type { Result, ResultQueue } from "../results/result.ts";
import type { Row } from "../results/row.ts";
import { findRow } from "../results/row-search.ts";
import { plural } from "../words/plural.ts";
import { isMonth } from "./months.ts";
import { isBelowZero, overEstablishment, sayPeople } from "./people-words.ts";
import { sayEstimate } from "./say.ts";
import { label, plain, table, wrap } from "./text-lines.ts";

const columnsOfPage = 100;
const gap = 3;
const daysPerMonth = 365 / 12;
const monthsPerYear = 12;
const roundOff = 1e-6;

/** A month of a team: rows of its people, and how long callers of a queue waited in it. */
export interface MonthOfPeople {
  readonly month: string;
  readonly of: (measure: string) => Row | undefined;
  readonly bands: readonly Row[];
  readonly leavers: readonly Row[];
  readonly wait: Row | undefined;
}

/** The team of listed people that serves a queue as its own; the largest of several. */
export function teamBehind({ rows, teams }: Result, { id }: ResultQueue): string | undefined {
  const serving = teams.filter(({ serves }) => serves.includes(id));
  const sized = serving.flatMap((team) => findRow(rows, { measure: "headcount", team: team.id }) ?? []);
  return sized.toSorted((a, b) => (b.value ?? 0) - (a.value ?? 0))[0]?.team;
}

/** In the order of the calendar. */
export function peopleMonths({ rows }: Result, team: string, queue: string): MonthOfPeople[] {
  const own = rows.filter((row) => row.team === team && isMonth(row.period));
  const months = [...new Set(own.flatMap(({ period }) => period ?? []))].toSorted();
  return months.map((period) => {
    const those = own.filter((row) => row.period === period);
    return {
      month: period,
      of: (measure) => findRow(those, { measure, team, period }),
      bands: those.filter(({ measure, band }) => measure === "headcount" && band !== undefined),
      leavers: those.filter(({ measure, destination }) => measure === "leavers" && destination !== undefined),
      wait: findRow(rows, { measure: "meanTimeToAnswer", queue, period }),
    };
  });
}

/** One line a month; nothing for a single month, or where nobody is listed. */
export function peopleMonthLines(result: Result, queue: ResultQueue): string[] {
  const team = teamBehind(result, queue);
  if (team === undefined) return [];
  const months = peopleMonths(result, team, queue.id);
  if (months.length < 2) return [];
  const isOver = months.some(({ of }) => isBelowZero(of("vacancies")));
  return [
    ...monthTables(months, { team, queue: queue.id }),
    ...(isOver ? [`(${overEstablishment})`] : []),
    ...bandLines(result.bands ?? []),
  ];
}

interface Headed {
  readonly team: string;
  readonly queue: string;
}

/** Side by side where there is room; else who they are below how many. Bands are parts of those in post. */
function monthTables(months: readonly MonthOfPeople[], { team, queue }: Headed): string[] {
  const names = [label(team), ...months.map(({ month }) => month)];
  const column = (heading: string, cell: (month: MonthOfPeople) => string) => [heading, ...months.map(cell)];
  const value = (row: Row | undefined) => withoutInterval(sayPeople(row));
  const inPost = column("in post", ({ of }) => sayPeople(of("headcount")));
  const bands = (months[0]?.bands ?? []).map(({ band = "" }, index) =>
    column(label(band), ({ bands: own }) => value(own[index])),
  );
  const training = column("in training", ({ of }) => value(of("inTraining")));
  const vacancies = column("vacancies", ({ of }) => sayPeople(of("vacancies")));
  const wait = column(team === queue ? "mean wait" : `mean wait, ${label(queue)}`, (month) =>
    month.wait === undefined ? "" : sayEstimate(month.wait),
  );
  const together = [names, inPost, ...bands, training, vacancies, wait];
  if (widthOf(together) <= columnsOfPage) return table(rowsOf(together), 0);
  const whom = ["of whom", ...names.slice(1)];
  return [
    ...table(rowsOf([names, inPost, vacancies, wait]), 0),
    ...table(rowsOf([whom, ...bands, training]), 0),
  ];
}

function rowsOf(columns: readonly (readonly string[])[]): string[][] {
  return (columns[0] ?? []).map((_, row) => columns.map((cells) => cells[row] ?? ""));
}

/** With room between the columns. */
function widthOf(columns: readonly (readonly string[])[]): number {
  const widths = columns.map((cells) => Math.max(...cells.map(({ length }) => length)));
  return widths.reduce((sum, width) => sum + width + gap, -gap);
}

/** `bands of experience, by time without a tutor: new, settled from 12 months` */
function bandLines(bands: NonNullable<Result["bands"]>): string[] {
  if (bands.length < 2) return [];
  const words = bands.map(({ id, from }) => plain(id) + (from === 0 ? "" : ` from ${sayServed(from)}`));
  return wrap(`(bands of experience, by time without a tutor: ${words.join(", ")})`, 1);
}

function sayServed(days: number): string {
  const months = days / daysPerMonth;
  if (Math.abs(months - Math.round(months)) > roundOff) return plural(Math.round(days), "day");
  const years = Math.round(months) / monthsPerYear;
  return Number.isInteger(years) && years > 1 ? plural(years, "year") : plural(Math.round(months), "month");
}

function withoutInterval(said: string): string {
  return said.split(" (")[0] ?? said;
}

// The case book of one replication, added up to the cells that measures are read from. Where there is no such book the
// tables are empty, and no measure is read from them.
import { causes } from "../model/cases.ts";
import type { ResolvedScenario } from "../scenario/resolved.ts";
import type { CaseBook } from "./case-book.ts";
import { gradeCells } from "./case-columns.ts";
import { gather, type Histograms, merge, regroup, type Table } from "./table.ts";

/** Histograms of seconds, and the longest of each, which is kept exactly. */
export interface Times {
  readonly counts: Histograms;
  readonly longest: Float64Array;
}

export interface CaseTables {
  /** Cell true grade (or none) × months + month; the same of all months; and of all grades. */
  readonly caseGradeMonths: Table;
  readonly caseGradeWhole: Table;
  readonly caseMonths: Table;
  readonly caseWhole: Table;
  /** A cell for each month, and one for all: grades given, and reasons. */
  readonly givenMonths: Table;
  readonly givenWhole: Table;
  /** A column for each cause. Cell queue × months + month, queue, and queue × channels + channel. */
  readonly causeMonths: Table;
  readonly causeWhole: Table;
  readonly causeChannels: Table;
  /** Of contacts where they ring first: by channel, by month, and all. */
  readonly firstCauseChannels: Table;
  readonly firstCauseMonths: Table;
  readonly firstCauseWhole: Table;
  readonly hiddenTimes: Readonly<Record<"months" | "whole", Times>>;
}

const nothing: Table = { width: 1, cells: new Float64Array(), isCohort: false };
const noTimes: Times = { counts: new Uint32Array(), longest: new Float64Array() };
const without: CaseTables = {
  caseGradeMonths: nothing,
  caseGradeWhole: nothing,
  caseMonths: nothing,
  caseWhole: nothing,
  givenMonths: nothing,
  givenWhole: nothing,
  causeMonths: nothing,
  causeWhole: nothing,
  causeChannels: nothing,
  firstCauseChannels: nothing,
  firstCauseMonths: nothing,
  firstCauseWhole: nothing,
  hiddenTimes: { months: noTimes, whole: noTimes },
};

export function caseTables(scenario: ResolvedScenario, book: CaseBook | undefined): CaseTables {
  if (book === undefined) return without;
  const months = scenario.calendar.months.length;
  const channels = scenario.channels.length;
  const { lives } = book;
  const grades: Table = { width: lives.width, cells: lives.cells, isCohort: false };
  const byMonth = regroup(grades, gradeCells * months, months, (cell) => cell % months);
  const given: Table = { width: book.monthWidth, cells: book.months, isCohort: false };
  const every: Table = { width: causes.length, cells: book.causes, isCohort: false };
  const causeMonths = gather(every, channels);
  const first: Table = { width: causes.length, cells: book.firstCauses, isCohort: false };
  const firstMonths = regroup(first, channels * months, months, (cell) => cell % months);
  return {
    caseGradeMonths: grades,
    caseGradeWhole: gather(grades, months),
    caseMonths: byMonth,
    caseWhole: gather(byMonth, months),
    givenMonths: given,
    givenWhole: gather(given, months),
    causeMonths,
    causeWhole: gather(causeMonths, months),
    causeChannels: regroup(every, months * channels, channels, (cell) => cell % channels),
    firstCauseChannels: gather(first, months),
    firstCauseMonths: firstMonths,
    firstCauseWhole: gather(firstMonths, months),
    hiddenTimes: timesOf({ counts: lives.hiddenTimes, longest: lives.longestHidden }, months),
  };
}

/** Times by month, and of all months. */
export function timesOf(months: Times, monthCount: number): Readonly<Record<"months" | "whole", Times>> {
  const longest = new Float64Array(months.longest.length / monthCount);
  months.longest.forEach((time, cell) => {
    const group = Math.floor(cell / monthCount);
    longest[group] = Math.max(longest[group]!, time);
  });
  return { months, whole: { counts: merge(months.counts, monthCount), longest } };
}

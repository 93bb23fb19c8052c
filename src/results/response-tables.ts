// The response book of one replication, added up to the cells that measures are read from; empty where there is none.
import type { ResolvedScenario } from "../scenario/resolved.ts";
import { type Times, timesOf } from "./case-tables.ts";
import * as need from "./need-book.ts";
import type { Recorder } from "./recorder.ts";
import * as column from "./response-columns.ts";
import { gather, regroup, type Table } from "./table.ts";

export interface ResponseTables {
  /** Cell grade × months + month, grade, month, and all. */
  readonly jobGradeMonths: Table;
  readonly jobGradeWhole: Table;
  readonly jobMonths: Table;
  readonly jobWhole: Table;
  /** Cell group of units × months + month, group, month of all groups, and all. */
  readonly unitGroupMonths: Table;
  readonly unitGroupWhole: Table;
  readonly unitMonths: Table;
  readonly unitWhole: Table;
  /** By grade. */
  readonly responseTimes: Readonly<Record<"months" | "whole", Times>>;
}

const nothing: Table = { width: 1, cells: new Float64Array(), isCohort: false };
const noTimes: Times = { counts: new Uint32Array(), longest: new Float64Array() };
const without: ResponseTables = {
  jobGradeMonths: nothing,
  jobGradeWhole: nothing,
  jobMonths: nothing,
  jobWhole: nothing,
  unitGroupMonths: nothing,
  unitGroupWhole: nothing,
  unitMonths: nothing,
  unitWhole: nothing,
  responseTimes: { months: noTimes, whole: noTimes },
};

export function responseTables({ calendar, response }: ResolvedScenario, recorder: Recorder): ResponseTables {
  const { response: book, needs } = recorder;
  if (book === undefined || response === undefined) return without;
  const months = calendar.months.length;
  const groups = response.units.length;
  const jobs: Table = { width: column.jobWidth, cells: book.cells, isCohort: false };
  const units: Table = { width: column.unitWidth, cells: book.units.cells, isCohort: false };
  const jobGradeWhole = withStock(gather(jobs, months), book.openAtStart, book.openAtEnd);
  const unitMonths = withNeeds(overGroups(units, months), needs.months, groups);
  return {
    jobGradeMonths: jobs,
    jobGradeWhole,
    jobMonths: overGroups(jobs, months),
    jobWhole: gather(jobGradeWhole, column.jobGrades),
    unitGroupMonths: units,
    unitGroupWhole: gather(units, months),
    unitMonths,
    unitWhole: gather(unitMonths, months),
    responseTimes: timesOf({ counts: book.times, longest: book.longest }, months),
  };
}

/** Adds up the groups of each month. */
function overGroups(table: Table, months: number): Table {
  return regroup(table, table.cells.length / table.width, months, (cell) => cell % months);
}

function withStock(table: Table, start: Float64Array, end: Float64Array): Table {
  for (let grade = 0; grade < column.jobGrades; grade++) {
    table.cells[grade * table.width + column.openAtStart] = start[grade]!;
    table.cells[grade * table.width + column.openAtEnd] = end[grade]!;
  }
  return table;
}

/** Writes the needs born in each month into its cell; the groups were observed at the same time. */
function withNeeds(table: Table, born: Float64Array, groups: number): Table {
  for (let cell = 0; cell * table.width < table.cells.length; cell++) {
    const base = cell * table.width;
    table.cells[base + column.needsServed] = born[cell * need.needWidth + need.born]!;
    table.cells[base + column.unitsObserved]! /= groups;
  }
  return table;
}

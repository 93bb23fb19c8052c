// The pictures of a run: when callers wait, month by month, and the people behind them.
import type { Result } from "../results/result.ts";
import { demandPicture } from "./demand-picture.ts";
import { harmPicture } from "./harm-picture.ts";
import { hiddenPicture } from "./hidden-picture.ts";
import { hourRows, weekHours } from "./hours-of-week.ts";
import { monthRows } from "./months.ts";
import { outcomePicture } from "./outcome-picture.ts";
import { peopleChartSpec, peopleShown, peopleWords } from "./people-chart.ts";
import { type NoPicture, type Picture, type PictureTable, tableOf } from "./picture.ts";
import { queueRoles } from "./queue-roles.ts";
import { responsePicture } from "./response-picture.ts";
import { definitionsFor, ends, threeNames } from "./result-rows.ts";
import { staffingByHourPicture } from "./staffing-by-hour.ts";
import { headlineUncertainty } from "./uncertainty-picture.ts";
import { waitByHourSpec, waitByHourWords } from "./wait-by-hour.ts";
import { waitByMonthSpec, waitByMonthWords } from "./wait-by-month.ts";
import { waitDistributionPicture } from "./wait-distribution.ts";
import { waitStagesPicture } from "./wait-stages.ts";
import { statistics } from "./wait-statistics.ts";

export function runPictures(result: Result): readonly (Picture | NoPicture)[] {
  // Most rows are of hours and months; to look for a row of the whole period among them would be most of the work.
  const whole = { ...result, rows: result.rows.filter(({ period }) => period === undefined) };
  const { main } = queueRoles(whole);
  const ofQueue = main === undefined ? noQueue : queuePictures({ result, whole }, main.id);
  return [
    waitStagesPicture(whole),
    ...ofQueue,
    demandPicture(whole),
    outcomePicture(whole),
    peoplePicture(result),
    responsePicture(whole),
    hiddenPicture(whole),
    harmPicture(whole),
    headlineUncertainty(result),
  ];
}

const noQueue: readonly NoPicture[] = [
  "wait-by-hour",
  "staffing-by-hour",
  "wait-distribution",
  "wait-by-month",
].map((kind) => ({
  kind,
  why: "the scenario has no queue in which callers wait",
}));

interface Rows {
  readonly result: Result;
  /** Without hours and months. */
  readonly whole: Result;
}

function queuePictures({ result, whole }: Rows, queue: string): readonly (Picture | NoPicture)[] {
  return [
    {
      kind: "wait-by-hour",
      ...waitByHourWords(result, queue),
      spec: (width) => waitByHourSpec(result, queue, width),
      table: hourTable(result, queue),
      notes: notesOf(result),
    },
    staffingByHourPicture(result, queue),
    waitDistributionPicture(whole, queue),
    {
      kind: "wait-by-month",
      ...waitByMonthWords(result, queue),
      spec: (width) => waitByMonthSpec(result, queue, width),
      table: monthTable(result, queue),
      notes: notesOf(result),
    },
  ];
}

function peoplePicture(result: Result): Picture | NoPicture {
  const kind = "people";
  const shown = peopleShown(result);
  if (shown === null) return { kind, why: "the scenario lists no people, only how many handlers there are" };
  const names = ["headcount", "vacancies", "leavers"];
  const rows = shown.months.map(({ month, of, wait }) => [
    month,
    ...names.flatMap((name) => ends(of(name))),
    ...ends(wait),
  ]);
  return {
    kind,
    ...peopleWords(result, shown),
    spec: (width) => peopleChartSpec(result, shown, width),
    table: tableOf([
      ["month", ...names.flatMap(threeNames), ...threeNames("mean time to answer (s)")],
      ...rows,
    ]),
    notes: definitionsFor(result, names),
  };
}

function hourTable(result: Result, queue: string): PictureTable {
  const columns = statistics.map(({ measure }) => hourRows(result, queue, measure));
  return tableOf([
    ["weekday", "hour", ...statistics.flatMap(({ measure }) => threeNames(`${measure} (s)`))],
    ...weekHours.map(({ weekday, hour }, i) => [weekday, hour, ...columns.flatMap((rows) => ends(rows[i]))]),
  ]);
}

function monthTable(result: Result, queue: string): PictureTable {
  return tableOf([
    ["month", ...statistics.flatMap(({ measure }) => threeNames(`${measure} (s)`))],
    ...monthRows(result, queue).map(({ month, of }) => [
      month,
      ...statistics.flatMap(({ measure }) => ends(of(measure))),
    ]),
  ]);
}

const notesOf = (result: Result) =>
  definitionsFor(
    result,
    statistics.map(({ measure }) => measure),
  );

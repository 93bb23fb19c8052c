// The pictures of a run: when callers wait, month by month, and the people behind them.
import type { Result } from "../results/result.ts";
import type { Row } from "../results/row.ts";
import { hourRows, weekHours } from "./hours-of-week.ts";
import { monthRows } from "./months.ts";
import { peopleChartSpec, peopleShown, peopleWords } from "./people-chart.ts";
import { type NoPicture, type Picture, type PictureTable, tableOf } from "./picture.ts";
import { queueRoles } from "./queue-roles.ts";
import { waitByHourSpec, waitByHourWords } from "./wait-by-hour.ts";
import { waitByMonthSpec, waitByMonthWords } from "./wait-by-month.ts";
import { statistics } from "./wait-statistics.ts";

export function runPictures(result: Result): readonly (Picture | NoPicture)[] {
  const { main } = queueRoles(result);
  const waits = main === undefined ? noQueue : waitPictures(result, main.id);
  return [...waits, peoplePicture(result)];
}

const noQueue: readonly NoPicture[] = ["wait-by-hour", "wait-by-month"].map((kind) => ({
  kind,
  why: "the scenario has no queue in which callers wait",
}));

function waitPictures(result: Result, queue: string): readonly Picture[] {
  return [
    {
      kind: "wait-by-hour",
      ...waitByHourWords(result, queue),
      spec: (width) => waitByHourSpec(result, queue, width),
      table: hourTable(result, queue),
      notes: notesOf(result),
    },
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

/** `meanTimeToAnswer: …`, of those that the result defines. */
function definitionsFor({ definitions }: Result, names: readonly string[]): string[] {
  return names.flatMap((name) =>
    definitions.filter(({ measure }) => measure === name).map(({ definition }) => `${name}: ${definition}.`),
  );
}

function threeNames(name: string): string[] {
  return [name, `${name} low`, `${name} high`];
}

function ends(row: Row | undefined) {
  return [row?.value ?? null, row?.low ?? null, row?.high ?? null];
}

// Where the contacts of a queue come from: first contacts, and those that need not have been.
import type { TopLevelSpec } from "vega-lite";
import type { Result, ResultQueue } from "../results/result.ts";
import type { Row } from "../results/row.ts";
import { findRow } from "../results/row-search.ts";
import type { Width } from "./chart-style.ts";
import type { IntervalRow } from "./interval-rows.ts";
import { type ChartWords, type NoPicture, type Picture, tableOf } from "./picture.ts";
import { queueRoles } from "./queue-roles.ts";
import { definitionsFor, ends, threeNames } from "./result-rows.ts";
import { sayEstimate, sayValue } from "./say.ts";
import { stackedRows } from "./stacked.ts";
import { sayPopulation } from "./subtitle.ts";
import { plain } from "./text-lines.ts";

/** Why a contact comes, in words, and whether it follows from what went wrong before. */
const origins = [
  ["first", "first contacts", false],
  ["redial", "redials after giving up", true],
  ["repeat", "repeats: not right first time", true],
  ["chaser", "chasers: an officer is late", true],
  ["escalation", "rang 101 first, then 999", true],
  ["work", "work that contacts bring", false],
] as const;
const mostDoors = 3;

interface Door {
  readonly queue: string;
  readonly failure: Row | undefined;
  readonly parts: readonly { readonly name: string; readonly row: Row; readonly isFailure: boolean }[];
}

/** Of the queues at which people ring first. */
export function demandPicture(result: Result): Picture | NoPicture {
  const kind = "demand";
  const doors = doorsOf(result);
  if (doors.length === 0) return { kind, why: "nobody rings at any queue" };
  const words = wordsOf(result, doors);
  return {
    kind,
    ...words,
    spec: (width) => specOf(words, doors, width),
    table: tableOf([
      ["queue", "origin", ...threeNames("contacts a day")],
      ...doors.flatMap(({ queue, parts }) => parts.map(({ name, row }) => [queue, name, ...ends(row)])),
    ]),
    notes: definitionsFor(result, ["offeredPerDay", "failureDemandRatio"]),
  };
}

/** The busiest first; a queue behind a switchboard is no door. */
function doorsOf(result: Result): Door[] {
  const { paths, work } = queueRoles(result);
  const inner = new Set([...paths.map(({ handler }) => handler.id), ...work.map(({ id }) => id)]);
  const outer = result.queues.filter(({ id }) => !inner.has(id));
  return outer
    .map((queue) => doorOf(result, queue))
    .filter(({ parts }) => parts.some(({ row }) => (row.value ?? 0) > 0))
    .toSorted((a, b) => totalOf(b) - totalOf(a))
    .slice(0, mostDoors);
}

function doorOf({ rows }: Result, { id: queue }: ResultQueue): Door {
  const parts = origins.flatMap(([origin, name, isFailure]) => {
    const row = findRow(rows, { measure: "offeredPerDay", queue, origin });
    return row === undefined || !(row.value ?? 0) ? [] : [{ name, row, isFailure }];
  });
  return { queue, parts, failure: findRow(rows, { measure: "failureDemandRatio", queue }) };
}

function totalOf({ parts }: Door): number {
  return parts.reduce((sum, { row }) => sum + (row.value ?? 0), 0);
}

function specOf(words: ChartWords, doors: readonly Door[], width: Width): TopLevelSpec {
  const parts = doors.map(({ queue, parts: rows, failure }) => ({
    title: `Contacts a day at ${queue}`,
    note: failure?.value == null ? "" : `${sayEstimate(failure)} of them need not have been`,
    unit: "contacts/day",
    mark: "bar" as const,
    rows: rows.map(
      ({ name, row, isFailure }): IntervalRow => ({
        ...row,
        name,
        said: sayEstimate(row),
        isAside: !isFailure,
      }),
    ),
  }));
  return stackedRows(words, parts, width);
}

function wordsOf(result: Result, doors: readonly Door[]): ChartWords {
  const [first] = doors;
  const queue = plain(first?.queue ?? "");
  const finding =
    first?.failure?.value == null
      ? `Nobody can say which contacts at ${queue} need not have been`
      : `${sayValue(first.failure)} of contacts at ${queue} need not have been`;
  const subtitle = `Contacts a day by why they came, at the queues where people ring first. Blue: they follow from what went wrong before. ${sayPopulation(result)}`;
  const said = doors.map((door) => {
    const parts = door.parts.map(({ name, row }) => `${name} ${sayEstimate(row)}`).join(", ");
    return `At ${plain(door.queue)}, contacts a day: ${parts}.`;
  });
  return { finding, subtitle, alternative: `${finding}. ${said.join(" ")} ${subtitle}.` };
}

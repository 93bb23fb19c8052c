// Where the contacts of a queue come from: first contacts, and those that need not have been.
import type { TopLevelSpec } from "vega-lite";
import type { Result, ResultQueue } from "../results/result.ts";
import type { Row } from "../results/row.ts";
import { findRow } from "../results/row-search.ts";
import { chartConfig, titled, type Width } from "./chart-style.ts";
import { type IntervalRow, intervalRows } from "./interval-rows.ts";
import { type ChartWords, type NoPicture, type Picture, tableOf } from "./picture.ts";
import { queueRoles } from "./queue-roles.ts";
import { definitionsFor, ends, threeNames } from "./result-rows.ts";
import { sayEstimate, sayValue } from "./say.ts";
import { sayPopulation } from "./subtitle.ts";
import { plain } from "./text-lines.ts";

const origins = [
  ["first", "first contacts"],
  ["redial", "redials after giving up"],
  ["repeat", "repeats: not right first time"],
  ["chaser", "chasers: an officer is late"],
  ["escalation", "rang 101 first, then 999"],
  ["work", "work that contacts bring"],
] as const;
const mostDoors = 3;

interface Door {
  readonly queue: string;
  readonly failure: Row | undefined;
  readonly parts: readonly { readonly name: string; readonly row: Row }[];
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
  const parts = origins.flatMap(([origin, name]) => {
    const row = findRow(rows, { measure: "offeredPerDay", queue, origin });
    return row === undefined || !(row.value ?? 0) ? [] : [{ name, row }];
  });
  return { queue, parts, failure: findRow(rows, { measure: "failureDemandRatio", queue }) };
}

/** Whether it follows from what went wrong before. */
function isFailure(name: string): boolean {
  return name !== origins[0][1] && name !== origins[5][1];
}

function totalOf({ parts }: Door): number {
  return parts.reduce((sum, { row }) => sum + (row.value ?? 0), 0);
}

function specOf(
  { finding, subtitle, alternative }: ChartWords,
  doors: readonly Door[],
  width: Width,
): TopLevelSpec {
  return {
    title: titled(width, finding, subtitle),
    description: alternative,
    config: chartConfig(width),
    padding: 8,
    spacing: 24,
    vconcat: doors.map(({ queue, parts, failure }) =>
      intervalRows(
        {
          title: `Contacts a day at ${queue}`,
          note: failure?.value == null ? "" : `${sayEstimate(failure)} of them need not have been`,
          unit: "contacts/day",
          mark: "bar",
          rows: parts.map(
            ({ name, row }): IntervalRow => ({
              ...row,
              name,
              said: sayEstimate(row),
              isAside: !isFailure(name),
            }),
          ),
        },
        width,
      ),
    ),
    resolve: { scale: { x: "independent", y: "independent" } },
  };
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

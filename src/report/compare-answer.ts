// The answer of a comparison at one glance: a row for each policy, who waits and who gives up, and what gets worse.
import type { Comparison, ComparisonRow, Verdict } from "../results/comparison.ts";
import { isOfHandlerHours } from "../results/handler-hours.ts";
import { alikeInDigits, sayFigure } from "./compare-amounts.ts";
import { sayClosing } from "./compare-closing.ts";
import { postsSentences } from "./compare-posts.ts";
import { dash } from "./say.ts";
import { sayGrade } from "./say-grade.ts";
import { plain, table, withWholeNames, wrap } from "./text-lines.ts";

const columnsOfPage = 100;
const responseTime = "meanResponseTime";
const indent = 2;
/** Less between two columns runs their headings together. */
const gap = 2;
/** A name longer than this leaves no room for figures beside it. */
const mostInName = 60;
const measures = ["meanTimeToAnswer", "abandonmentRatio", "answeredWithinOfOffered"] as const;
const headings = {
  meanTimeToAnswer: "wait",
  abandonmentRatio: "gave up",
  answeredWithinOfOffered: "in time",
} as const satisfies Record<(typeof measures)[number], string>;
const funded = "establishment";
const peopleHeadings = [
  [funded, "posts"],
  ["headcount", "in post"],
  ["costPerYear", "cost a year"],
] as const;
const marks: Partial<Record<Verdict, string>> = {
  better: "+",
  worse: "-",
  notDistinguishable: "~",
  same: "=",
};
const markWords: readonly (readonly [verdict: Verdict, words: string])[] = [
  ["better", "+ better"],
  ["worse", "- worse"],
  ["notDistinguishable", "~ not distinguishable"],
  ["same", "= no difference"],
];

/** The baseline first; values without intervals, each marked by its verdict; then what the marks mean. */
export function answerLines(comparison: Comparison): string[] {
  const columns = columnsOf(comparison);
  if (columns.length === 0) return [];
  const names = ["", ...comparison.policies.map(({ policy }) => plain(policy))];
  const beside = names.map((name) => name.slice(0, mostInName));
  const lines = fitting(beside, columns).flatMap((some) => {
    const rows = names.map((name, i) => [name, ...some.map((cells) => cells[i] ?? "")]);
    return table(withWholeNames(rows, mostInName), indent);
  });
  const closing = sayClosing(comparison);
  const sentences = [...(closing === null ? [] : [closing]), ...postsSentences(comparison)];
  return [...lines, ...keyLines(comparison), ...sentences.flatMap((sentence) => wrap(sentence, 2))];
}

/** Cells from top to bottom: the heading, then a policy each. */
type Column = readonly string[];

/** Queues first, then how soon officers come, then the hours of handlers, who is in post and what that costs. */
export function columnsOf(comparison: Comparison): Column[] {
  const rows = shownRows(comparison);
  const ofQueues = shownQueues(comparison).flatMap((queue) =>
    measures.flatMap((measure) => {
      const these = rows.filter((row) => row.queue === queue && row.measure === measure);
      return columnOf(comparison, `${callersOf(comparison, queue)} ${headings[measure]}`, these);
    }),
  );
  const responses = rows.filter(isResponse);
  const grades = [...new Set(responses.map(({ grade }) => grade))];
  const ofOfficers = grades.flatMap((grade) => {
    const these = responses.filter((row) => row.grade === grade);
    return columnOf(comparison, `${sayGrade(grade)} response`, these);
  });
  const ofPeople = peopleHeadings.flatMap(([measure, heading]) =>
    columnOf(
      comparison,
      heading,
      peopleRows(rows).filter((row) => row.measure === measure),
    ),
  );
  const ofHours = columnOf(comparison, "handler-hours", hoursRows(rows));
  return [...ofQueues, ...ofOfficers, ...ofHours, ...ofPeople];
}

/** Only where a policy changes them. */
function hoursRows(rows: readonly ComparisonRow[]): ComparisonRow[] {
  const those = rows.filter(isOfHandlerHours);
  return those.every(({ verdict }) => verdict === "same") ? [] : those;
}

/** Of people and money; posts only where a policy changes them. */
function peopleRows(rows: readonly ComparisonRow[]): ComparisonRow[] {
  const shown = peopleHeadings
    .map(([measure]) => rows.filter((row) => row.measure === measure))
    .filter((those) => those.some((row) => row.measure !== funded || row.verdict !== "same"));
  return shown.flat();
}

function isResponse({ measure, grade }: ComparisonRow): boolean {
  return measure === responseTime && grade !== undefined;
}

/** No column where the measure is not compared. */
function columnOf(comparison: Comparison, heading: string, rows: readonly ComparisonRow[]): Column[] {
  const [first] = rows;
  if (first === undefined) return [];
  const cells = comparison.policies.map(({ policy }) => {
    if (policy === comparison.baseline) return sayFigure(first.baseline, rows, false);
    const row = rows.find((each) => each.policy === policy);
    return row === undefined
      ? dash
      : `${sayFigure(row.own, alikeInDigits(row, rows), false)} ${marks[row.verdict] ?? ""}`;
  });
  return [[heading, ...cells.map((cell) => cell.trim())]];
}

/** In the order in which they are compared; who is put through is counted where a handler answers. */
function shownQueues({ queues, rows }: Comparison): string[] {
  const ids = new Set(rows.flatMap(({ queue }) => (queue === undefined ? [] : [queue])));
  return [...ids].filter((id) => queues.find((queue) => queue.id === id)?.stage === "handler");
}

/** Those of the whole window. */
function shownRows({ rows }: Comparison): ComparisonRow[] {
  return rows.filter(({ period, team }) => period === undefined && team === undefined);
}

/** The number that they rang, unless callers of two queues rang it. */
function callersOf(comparison: Comparison, queue: string): string {
  const shown = shownQueues(comparison);
  const those = comparison.queues.filter(({ id }) => shown.includes(id));
  const channel = those.find(({ id }) => id === queue)?.channel ?? null;
  const isItsOwn = those.filter((other) => other.channel === channel).length === 1;
  return cutName(channel !== null && isItsOwn ? channel : queue);
}

/** As many columns side by side as the page holds, the others below. */
function fitting(names: readonly string[], columns: readonly Column[]): Column[][] {
  const groups: Column[][] = [];
  for (const column of columns) {
    const last = groups.at(-1) ?? [];
    const wide = [names, ...last, column].reduce((sum, cells) => sum + gap + widest(cells), indent - gap);
    if (groups.length > 0 && wide <= columnsOfPage) last.push(column);
    else groups.push([column]);
  }
  return groups;
}

function widest(cells: Column): number {
  return Math.max(...cells.map(({ length }) => length));
}

function keyLines(comparison: Comparison): string[] {
  return wrap(sayKey(comparison), 2);
}

/** What the marks and headings mean, as far as they are there. */
export function sayKey(comparison: Comparison): string {
  const shown = shownQueues(comparison);
  const tabled: readonly string[] = measures;
  const rows = shownRows(comparison);
  const responses = rows.filter(isResponse);
  const ofQueues = rows.filter(
    ({ queue, measure }) => queue !== undefined && shown.includes(queue) && tabled.includes(measure),
  );
  const hours = hoursRows(rows);
  const people = peopleRows(rows);
  const inTable = [...ofQueues, ...responses, ...hours, ...people];
  const found = markWords.filter(([verdict]) => inTable.some((row) => row.verdict === verdict));
  const words = found.map(([, said]) => said);
  const against = words.length === 0 ? [] : [`Against ${plain(comparison.baseline)}: ${words.join(", ")}`];
  const hasInTime = inTable.some(({ measure }) => measure === "answeredWithinOfOffered");
  const inTime = hasInTime ? ["in time: answered within the acceptable waiting time"] : [];
  const response = responses.length > 0 ? ["response: mean time from grading to the first arrival"] : [];
  const ofHours = hours.length > 0 ? ["handler-hours: scheduled a day, all teams"] : [];
  const posts = people.some(({ measure }) => measure === funded) ? ["posts: those funded"] : [];
  const inPost = people.length > 0 ? ["in post: people, on average"] : [];
  return [
    ...against,
    "wait: mean time to answer",
    ...inTime,
    ...response,
    ...ofHours,
    ...posts,
    ...inPost,
  ].join("; ");
}

function cutName(name: string): string {
  const text = plain(name);
  return text.length > mostInName ? `${text.slice(0, mostInName - 1)}…` : text;
}

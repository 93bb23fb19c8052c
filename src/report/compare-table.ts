// What `sim101 compare` prints: warnings, the answer at one glance and in a sentence for each policy, the figures, and why to believe them.
import type { ComparedQueue, Comparison, ComparisonRow } from "../results/comparison.ts";
import { isOfMoney, isOfPeople as isOfPeopleInPost } from "../results/definitions.ts";
import { riskNames } from "../results/risk-measures.ts";
import { alikeInDigits, sayDifference, sayFigure, sayLargest } from "./compare-amounts.ts";
import { answerLines } from "./compare-answer.ts";
import { policyLines } from "./compare-sentences.ts";
import { compareSetsLines } from "./compare-sets-text.ts";
import { compareTrustLines } from "./compare-trust.ts";
import { isSlight, sayMeasure, sayVerdict } from "./compare-words.ts";
import { sayDispatchRule } from "./dispatch-words.ts";
import { sayExactly } from "./say.ts";
import { plain, table, withWholeNames, wrap } from "./text-lines.ts";

const columns = 100;
/** Names are broken into parts no shorter than this. */
const leastInName = 18;
/** Nobody runs more replications than this to tell a difference: it is practically zero. */
const mostReplications = 1000;

/** Plain lines of at most 100 columns. */
export function compareTable(comparison: Comparison): string[] {
  const { policies, baseline } = comparison;
  const others = policies.filter(({ policy }) => policy !== baseline);
  return joined([
    warningLines(comparison),
    [...headLines(comparison), ...dispatchLines(comparison)],
    answerLines(comparison),
    ...others.map(({ policy }) => policyLines(comparison, policy)),
    figureLines(comparison),
    compareSetsLines(comparison),
    compareTrustLines(comparison),
  ]);
}

function warningLines({ warnings, policies }: Comparison): string[] {
  return warnings.flatMap(({ text, policies: about }) => {
    const whose = about.length === policies.length ? "" : ` (under ${about.map(plain).join(", ")})`;
    return wrap(`${plain(text)}${whose}`, 2);
  });
}

function headLines({ scenario, baseline, from, to }: Comparison): string[] {
  return wrap(`${plain(scenario)}, ${from} to ${to}: each policy compared with ${plain(baseline)}`, 2);
}

/** The rule by which officers are sent, and under which policies if they differ in it. */
function dispatchLines({ policies }: Comparison): string[] {
  const rules = new Map<string, string[]>();
  for (const { policy, response } of policies) {
    if (response === undefined) continue;
    const rule = sayDispatchRule(response);
    rules.set(rule, [...(rules.get(rule) ?? []), plain(policy)]);
  }
  return [...rules].flatMap(([rule, names]) => {
    const whose = names.length === policies.length ? "" : ` (${names.join(", ")})`;
    return wrap(`Officers are sent by this rule${whose}: ${rule}`, 2);
  });
}

/** For each measure the baseline's figure, then each policy's, how far it is from it, and the verdict. */
function figureLines(comparison: Comparison): string[] {
  const { rows, baseline } = comparison;
  const measures = [...new Set(rows.map(sayMeasure))].map((name) => {
    return rows.filter((row) => sayMeasure(row) === name);
  });
  const tables = fitted(measures.map((those) => cellsOf(those, baseline)));
  const isFirst = (isOf: typeof isRisk, i: number) => isOf(measures[i]) && !isOf(measures[i - 1]);
  return measures.flatMap((those, i) => {
    const heading = isFirst(isRisk, i) ? riskHeading(comparison) : [];
    const people = isFirst(isOfPeople, i) ? ["People and money"] : [];
    return [...heading, ...people, ...titleLines(those), ...(tables[i] ?? []), ...those.flatMap(openLines)];
  });
}

function isOfPeople(rows: readonly ComparisonRow[] | undefined): boolean {
  return rows?.some((row) => !row.isHeadline && (isOfPeopleInPost(row) || isOfMoney(row))) ?? false;
}

function isRisk(rows: readonly ComparisonRow[] | undefined): boolean {
  return rows?.some(({ measure }) => riskNames.includes(measure)) ?? false;
}

/** What is bad, said once above the measures of it. */
function riskHeading({ rows, queues }: Comparison): string[] {
  const of = (measure: string, say: (risk: NonNullable<ComparedQueue["risk"]>) => string) =>
    queues
      .filter(({ id }) => rows.some((row) => row.measure === measure && row.queue === id))
      .flatMap(({ id, risk }) => (risk === undefined ? [] : `${plain(id)} ${say(risk)}`));
  const days = of("shareOfDaysAbove", ({ day }) => `above ${sayExactly(day, "s")}`);
  const hours = of("shareOfHoursBelow", ({ hour }) => `below ${sayExactly(hour, "share")}`);
  const said = [
    ...(days.length > 0 ? [`a day is bad by its mean wait: ${days.join(", ")}`] : []),
    ...(hours.length > 0 ? [`an hour by the share answered in time: ${hours.join(", ")}`] : []),
  ];
  return wrap(`Risk: ${said.join("; ")}`, 2);
}

function cellsOf(rows: readonly ComparisonRow[], name: string): string[][] {
  const [first] = rows;
  if (first === undefined) return [];
  return [
    [plain(name), sayFigure(first.baseline, rows)],
    ...rows.map((row) => [
      plain(row.policy),
      sayFigure(row.own, alikeInDigits(row, rows)),
      sayDifference(row, "short", alikeInDigits(row, rows)),
      sayVerdict(row.verdict),
    ]),
  ];
}

function titleLines([first]: readonly ComparisonRow[]): string[] {
  if (first === undefined) return [];
  const notes = [
    ...(first.betterWhen === null ? [] : [`${first.betterWhen} is better`]),
    ...(first.isHeadline ? [] : ["beside the headline"]),
  ];
  return wrap(`${sayMeasure(first)}${notes.length === 0 ? "" : ` (${notes.join("; ")})`}`, 2);
}

/** What more replications would bring where nothing could be told; the largest difference left if they bring nothing. */
function openLines(row: ComparisonRow): string[] {
  const { verdict, policy, replicationsToTell } = row;
  if (verdict !== "notDistinguishable") return [];
  const isZero = isSlight(row) || replicationsToTell === null || replicationsToTell > mostReplications;
  const said = isZero
    ? `practically no difference, ${sayLargest(row)} at most either way`
    : `about ${replicationsToTell} replications would tell a difference of this size (4 times in 5)`;
  return wrap(`    ${plain(policy)}: ${said}`, 6);
}

type Cells = readonly (readonly string[])[];

/** Tables in the same columns if the page is wide enough for that with names on one line, else each by itself. */
function fitted(blocks: readonly Cells[]): string[][] {
  const together = table(blocks.flat());
  if (tooLong(together) > 0) return blocks.map(broken);
  return blocks.map(({ length }) => together.splice(0, length));
}

/** Names, in the first column, are broken only if lines would be too long, and no more than that takes. */
function broken(cells: Cells): string[] {
  const lines = table(cells);
  const beyond = tooLong(lines);
  if (beyond <= 0) return lines;
  const longest = Math.max(...cells.map(([name = ""]) => name.length));
  const most = Math.max(leastInName, longest - beyond);
  return table(withWholeNames(cells, most));
}

function tooLong(lines: readonly string[]): number {
  return Math.max(0, ...lines.map(({ length }) => length)) - columns;
}

/** Paragraphs with an empty line between. */
function joined(paragraphs: readonly (readonly string[])[]): string[] {
  return paragraphs
    .filter((lines) => lines.length > 0)
    .flatMap((lines, i) => (i === 0 ? lines : ["", ...lines]));
}

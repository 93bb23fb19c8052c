// Waiting weighted by how much is at stake: whose waits make it up, and how long each grade waits until it is known.
import type { TopLevelSpec } from "vega-lite";
import type { Result } from "../results/result.ts";
import type { Row } from "../results/row.ts";
import type { Width } from "./chart-style.ts";
import type { IntervalRow } from "./interval-rows.ts";
import { type ChartWords, type NoPicture, type Picture, tableOf } from "./picture.ts";
import { definitionsFor, ends, threeNames } from "./result-rows.ts";
import { sayEstimate, sayValue } from "./say.ts";
import { sayGrade } from "./say-grade.ts";
import { stackedRows } from "./stacked.ts";
import { sayPopulation } from "./subtitle.ts";
import { plain } from "./text-lines.ts";

const hundred = 100;
const mostSets = 3;

export function harmPicture(result: Result): Picture | NoPicture {
  const kind = "harm-weighted-waiting";
  const whole = result.rows.filter(({ period }) => period === undefined);
  const weighted = whole.filter(({ measure }) => measure === "harmWeightedWait");
  const known = whole.filter(({ measure }) => measure === "meanTimeUntilGraded");
  if (weighted.length === 0) return { kind, why: "the scenario has no weights of harm" };
  const words = wordsOf(result, weighted);
  return {
    kind,
    ...words,
    spec: (width) => specOf(words, [weighted, known], width),
    table: tableOf([
      ["measure", "weights", "true grade", "unit", ...threeNames("value")],
      ...[...weighted, ...known].map((row) => [
        row.measure,
        row.weights ?? null,
        row.grade ?? "all",
        row.unit,
        ...ends(row),
      ]),
    ]),
    notes: definitionsFor(result, ["harmWeightedWait", "meanTimeUntilGraded"]),
  };
}

function specOf(
  words: ChartWords,
  [weighted, known]: readonly [readonly Row[], readonly Row[]],
  width: Width,
): TopLevelSpec {
  const sets = [...new Set(weighted.map(({ weights }) => weights))].slice(0, mostSets);
  const bySet = sets.map((set) => ({
    title: `Weighted hours of waiting per need, weights ${set ?? ""}`,
    note: "Grey: all; blue: the part of each true grade in it",
    unit: "weighted h",
    mark: "bar" as const,
    rows: weighted.filter(({ weights }) => weights === set).map(drawn),
  }));
  const untilKnown = {
    title: "Mean time until graded, attended or settled, by true grade",
    unit: "s",
    mark: "bar" as const,
    rows: known.map(drawn),
  };
  return stackedRows(words, [...bySet, untilKnown], width);
}

function drawn(row: Row): IntervalRow {
  const isAside = row.grade === undefined;
  return {
    ...row,
    name: isAside ? "all needs" : `truly ${sayGrade(row.grade)}`,
    said: sayEstimate(row),
    isAside,
  };
}

function wordsOf(result: Result, weighted: readonly Row[]): ChartWords {
  const [all] = weighted.filter(({ grade }) => grade === undefined);
  const parts = weighted.filter(({ grade, weights }) => grade !== undefined && weights === all?.weights);
  const [most] = parts.toSorted((a, b) => (b.value ?? 0) - (a.value ?? 0));
  const finding =
    all?.value == null || most?.value == null || all.value === 0
      ? "No need waits long enough to weigh"
      : `Truly ${sayGrade(most.grade)} needs make up ${Math.round((hundred * most.value) / all.value)} % of harm-weighted waiting`;
  const subtitle = `Hours until graded, attended or settled, weighted by threat, harm and risk, per need that made contact. ${sayPopulation(result)}`;
  const said = parts.map((row) => `truly ${sayGrade(row.grade)} ${sayEstimate(row)}`).join(", ");
  const total =
    all === undefined
      ? ""
      : `${sayValue(all)} weighted hours per need, weights ${plain(all.weights ?? "")}: `;
  return { finding, subtitle, alternative: `${finding}. ${total}${said}. ${subtitle}.` };
}

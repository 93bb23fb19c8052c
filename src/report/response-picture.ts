// How soon officers come, by grade: how many in time, and the time that half, the mean and nine in ten take.
import type { TopLevelSpec } from "vega-lite";
import type { Result } from "../results/result.ts";
import type { Row } from "../results/row.ts";
import { findRow } from "../results/row-search.ts";
import type { Width } from "./chart-style.ts";
import type { IntervalRow } from "./interval-rows.ts";
import { type ChartWords, type NoPicture, type Picture, tableOf } from "./picture.ts";
import { definitionsFor, ends, threeNames } from "./result-rows.ts";
import { sayEstimate, sayExactly, sayRow, sayValue } from "./say.ts";
import { sayGrade } from "./say-grade.ts";
import { stackedRows } from "./stacked.ts";
import { sayPopulation } from "./subtitle.ts";
import { capital } from "./text-lines.ts";

const statistics = [
  ["medianResponseTime", "half within"],
  ["meanResponseTime", "mean"],
  ["p90ResponseTime", "nine in ten within"],
] as const;

interface Grade {
  readonly grade: string;
  /** Seconds from grading. */
  readonly target: number;
  readonly inTime: Row | undefined;
  readonly times: readonly { readonly name: string; readonly row: Row }[];
}

export function responsePicture(result: Result): Picture | NoPicture {
  const kind = "response-times";
  const grades = gradesOf(result);
  if (grades.length === 0) return { kind, why: "the scenario has no officers" };
  const words = wordsOf(result, grades);
  return {
    kind,
    ...words,
    spec: (width) => specOf(words, grades, width),
    table: tableOf([
      ["grade", "target (s)", "what", "unit", ...threeNames("value")],
      ...grades.flatMap(({ grade, target, inTime, times }) => [
        ...(inTime === undefined ? [] : [[grade, target, "attended in time", inTime.unit, ...ends(inTime)]]),
        ...times.map(({ name, row }) => [grade, target, name, row.unit, ...ends(row)]),
      ]),
    ]),
    notes: definitionsFor(result, [
      "meanResponseTime",
      "attendedInTimeRatio",
      ...statistics.map(([name]) => name),
    ]),
  };
}

function gradesOf({ rows, response }: Result): Grade[] {
  return (response?.targets ?? []).map(({ grade, target }) => ({
    grade,
    target,
    inTime: findRow(rows, { measure: "attendedInTimeRatio", grade }),
    times: statistics.flatMap(([measure, name]) => {
      const row = findRow(rows, { measure, grade });
      return row === undefined ? [] : [{ name, row }];
    }),
  }));
}

function specOf(words: ChartWords, grades: readonly Grade[], width: Width): TopLevelSpec {
  const parts = grades.map(({ grade, target, inTime, times }) => ({
    title: `${capital(sayGrade(grade) ?? "")} jobs: ${sayRow(inTime)} attended within ${sayExactly(target, "s")}`,
    note: "Upright line: the target",
    unit: "s",
    mark: "dot" as const,
    rows: times.map(
      ({ name, row }): IntervalRow => ({ ...row, name, said: sayEstimate(row), against: target }),
    ),
  }));
  return stackedRows(words, parts, width);
}

function wordsOf(result: Result, grades: readonly Grade[]): ChartWords {
  const [first] = grades;
  const finding =
    first?.inTime?.value == null
      ? "No job was attended"
      : `Officers reach ${sayValue(first.inTime)} of ${sayGrade(first.grade)} jobs within ${sayExactly(first.target, "s")}`;
  const subtitle = `Time from grading to the first unit’s arrival, by the grade given, of jobs that a unit attended. ${sayPopulation(result)}`;
  const said = grades.map(({ grade, target, inTime, times }) => {
    const each = times.map(({ name, row }) => `${name} ${sayEstimate(row)}`).join(", ");
    return `${capital(sayGrade(grade) ?? "")}: ${sayRow(inTime)} within ${sayExactly(target, "s")}; ${each}.`;
  });
  return { finding, subtitle, alternative: `${finding}. ${said.join(" ")} ${subtitle}.` };
}

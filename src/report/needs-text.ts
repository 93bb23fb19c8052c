// Needs, in lines of text: whether they were right first time, who rang again, why contacts were made that need not have
// been, and how well they were graded.
import type { Result } from "../results/result.ts";
import type { Row } from "../results/row.ts";
import { findRow } from "../results/row-search.ts";
import { sayExactly, sayRow } from "./say.ts";
import { sayGrade } from "./say-grade.ts";
import { wrap } from "./text-lines.ts";

const causeWords: Readonly<Record<string, string>> = {
  unanswered: "not answered",
  notRightFirstTime: "not right first time",
  takenForLess: "taken for less than it is",
  lateOfficer: "late officer",
  voicemail: "voicemail",
  gotWorse: "got worse",
};

/** Nothing where needs are no more than contacts. */
export function needLines({ rows, triage }: Result): string[] {
  const whole = rows.filter(({ period }) => period === undefined);
  const lines = [
    ...(triage === undefined ? [] : triageLines(whole, triage.rightFirstTimeWithin)),
    ...causeLines(whole),
  ];
  return lines.length === 0 ? [] : ["needs, each of one person, however often they ring", ...lines];
}

function triageLines(rows: readonly Row[], within: number): string[] {
  const of = (measure: string) => sayRow(findRow(rows, { measure }));
  const every = (measure: string) =>
    rows
      .filter((row) => row.measure === measure && row.grade !== undefined && (row.value ?? 0) > 0)
      .map((row) => `${sayGrade(row.grade)} ${sayRow(row)}`)
      .join(", ");
  const graded = every("gradeShare");
  const under = every("underGradedRatio");
  const over = every("overGradedRatio");
  const time = sayExactly(within, "s");
  const isJudged = (findRow(rows, { measure: "rightFirstTimeRatio" })?.value ?? null) !== null;
  const judged = [
    `right first time: ${of("rightFirstTimeRatio")} of those who needed no officer and got none made no further contact within ${time}`,
    `an officer was tasked although none was needed: ${of("unneededTaskingRatio")}`,
  ];
  return [
    ...(isJudged
      ? judged
      : [`right first time: not known, as nobody was handled ${time} or more before the end`]),
    `rang again after an answer, to repeat or to chase: ${of("repeatRatio")} of needs that are not urgent`,
    ...(graded === "" ? [] : [`graded first as: ${graded}`]),
    ...(under === "" ? [] : [`taken for less than they are, by true grade: ${under}`]),
    ...(over === "" ? [] : [`taken for more, by true grade: ${over}`]),
  ].flatMap((line) => wrap(`  ${line}`, 4));
}

/** Of all contacts, where they first ring; the causes that there are, the largest first. */
function causeLines(rows: readonly Row[]): string[] {
  const causes = rows
    .filter(
      ({ measure, queue, channel, value }) =>
        measure === "failureDemandByCause" &&
        queue === undefined &&
        channel === undefined &&
        (value ?? 0) > 0,
    )
    .toSorted((a, b) => (b.value ?? 0) - (a.value ?? 0));
  if (causes.length === 0) return [];
  const words = causes.map((row) => `${causeWords[row.cause ?? ""] ?? row.cause} ${sayRow(row)}`);
  return wrap(`  contacts made again, by root cause, of all contacts: ${words.join(", ")}`, 4);
}

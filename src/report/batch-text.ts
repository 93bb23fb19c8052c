// What one long replication gave, as a small table, and whether its intervals can be trusted.
import type { BatchMeasure, BatchOutcome } from "../results/batch-outcome.ts";
import { plural } from "../words/plural.ts";
import { sayEstimate } from "./say.ts";
import { plain, table, wrap } from "./text-lines.ts";

const mostColumns = 100;

/** Plain lines of at most 100 columns. */
export function batchLines(outcome: BatchOutcome): string[] {
  const { scenario, policy, from, to, days, seed, level, measures } = outcome;
  return [
    ...wrap(`${plain(scenario)}, policy ${plain(policy)}`, 2),
    ...wrap(`${from} to ${to}: one replication of ${plural(days, "day")}, seed ${plain(seed)}`, 2),
    ...wrap(`${Math.round(100 * level)} % intervals in brackets, from the means of batches of days`, 2),
    ...outcome.warnings.flatMap((warning) => wrap(plain(warning), 2)),
    "",
    ...measureTable(measures),
    ...remarks(outcome).flatMap((remark) => ["", ...wrap(remark)]),
  ];
}

/** Two lines for each measure: its name, and what is to be said of it, in columns. */
function measureTable(measures: readonly BatchMeasure[]): string[] {
  const [heading = "", ...rows] = table(
    [["", "warm-up", "batches", "neighbours", "for ±5 %"], ...measures.map(cellsOf)],
    4,
  );
  return [
    heading,
    ...measures.flatMap((each, i) => [`  ${nameOf(each)}`.slice(0, mostColumns), rows[i] ?? ""]),
  ];
}

function cellsOf(each: BatchMeasure): string[] {
  const { warmUpDays, batches, batchDays, autocorrelation, daysForFivePercent } = each;
  return [
    sayEstimate(each) + (isDoubtful(each) ? " (!)" : ""),
    sayDays(warmUpDays),
    `${batches} of ${sayDays(batchDays)}`,
    autocorrelation === null ? "alike" : `correlation ${autocorrelation.toFixed(2)}`,
    daysForFivePercent === null ? "" : sayDays(daysForFivePercent),
  ];
}

function nameOf({ measure, queue }: BatchMeasure): string {
  return `${measure} of ${plain(queue)}`;
}

function isDoubtful({ isCorrelated, isUnsettled }: BatchMeasure): boolean {
  return isCorrelated || isUnsettled;
}

function remarks({ measures, withoutDays }: BatchOutcome): string[] {
  const names = (those: readonly BatchMeasure[]) => those.map(nameOf).join(", ");
  const correlated = measures.filter(({ isCorrelated }) => isCorrelated);
  const unsettled = measures.filter(({ isUnsettled }) => isUnsettled);
  return [
    "Warm-up: how many days MSER-5 cuts off the start. Neighbours: how much batches that follow each other are alike, which should be chance. For ±5 %: how many days behind the warm-up would make the interval that narrow.",
    ...(unsettled.length === 0
      ? []
      : [
          `(!) ${names(unsettled)}: no end of the warm-up was found in the first half of the run. Make the calendar longer, or look whether the queue keeps growing.`,
        ]),
    ...(correlated.length === 0
      ? []
      : [
          `(!) ${names(correlated)}: batches that follow each other are alike by more than chance, so the interval is too narrow. Make the calendar at least four times as long.`,
        ]),
    ...(withoutDays.length === 0
      ? []
      : [`Left out, since they have no values of single days: ${withoutDays.map(plain).join(", ")}.`]),
  ];
}

function sayDays(count: number): string {
  return count === 1 ? "1 day" : `${count} days`;
}

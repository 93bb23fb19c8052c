// How one measure changes from the baseline to a policy, as a sentence.
import type { Comparison, ComparisonRow } from "../results/comparison.ts";
import { inSentence, sayDifference, sayLargest, saySize } from "./compare-amounts.ts";
import { isSlight, sayMeasure } from "./compare-words.ts";
import { sayValue } from "./say.ts";
import { plain } from "./text-lines.ts";

/** `With more-handlers the average wait of 101 callers for crib falls from 5 min 03 s to 2 min 53 s: 2 min 10 s less (…).` */
export function changeSentence(comparison: Comparison, row: ComparisonRow, name: string): string {
  const subject = subjectOf(comparison, row);
  const { verdict, unit, replicationsToTell } = row;
  if (verdict === "undefined")
    return `With ${name} nothing can be said of ${subject}: it is undefined ${undefinedUnder(comparison, row)}.`;
  if (verdict === "same")
    return `With ${name} ${subject} stays exactly as it is, ${sayValue({ ...row.own, unit })}.`;
  const size = inSentence(sayDifference(row, "full"));
  if (verdict === "notDistinguishable") {
    const more =
      replicationsToTell === null
        ? ""
        : `; about ${replicationsToTell} replications would tell a difference of the size seen`;
    return `With ${name} no difference in ${subject} can be told from luck: ${inSentence(sayLargest(row))} at most, either way${more}.`;
  }
  const ends = `from ${sayValue({ ...row.baseline, unit })} to ${sayValue({ ...row.own, unit })}`;
  const said = `With ${name} ${subject} ${wayOf(row)} ${ends}: ${size}`;
  if (verdict === "noInterval") return `${said}; that is one replication, and may be luck.`;
  return isSlight(row) ? `${said}, which is less than 1 %.` : `${said}.`;
}

/** `more-handlers (2 min 10 s less)`. */
export function shortChange(row: ComparisonRow): string {
  const way = (row.difference.value ?? 0) < 0 ? "less" : "more";
  return `${plain(row.policy)} (${inSentence(saySize(row))} ${way})`;
}

/** `the average wait of 101 callers for crib`, `the mean response time, immediate`. */
export function subjectOf({ queues }: Comparison, row: ComparisonRow): string {
  const { measure, queue, period } = row;
  if (measure !== "meanTimeToAnswer" || queue === undefined || period !== undefined)
    return `the ${sayMeasure(row)}`;
  const { stage, channel = null } = queues.find(({ id }) => id === queue) ?? {};
  if (stage === "work") return `the average wait of work in ${plain(queue)}`;
  return `the average wait ${channel === null ? "" : `of ${plain(channel)} callers `}for ${plain(queue)}`;
}

function wayOf({ difference }: ComparisonRow): string {
  return (difference.value ?? 0) < 0 ? "falls" : "rises";
}

function undefinedUnder({ baseline }: Comparison, { baseline: as, own, policy }: ComparisonRow): string {
  const names = [...(as.value === null ? [baseline] : []), ...(own.value === null ? [policy] : [])];
  return names.length === 0 ? "in too many replications" : `under ${names.map(plain).join(" and ")}`;
}

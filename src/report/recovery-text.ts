// When things are well again after a shock, in a sentence for each queue.

import type { Recovery } from "../results/recovery.ts";
import type { Result } from "../results/result.ts";
import { plural } from "../words/plural.ts";
import { sayDuration } from "./say.ts";
import { plain, wrap } from "./text-lines.ts";

const millisecondsPerDay = 86_400_000;
const levelWords = (before: number): Readonly<Record<Recovery["levelIs"], string>> => ({
  usual: `${sayDuration(before)} before it, and up to this 19 times in 20`,
  target: "the target",
  "asked for": "as asked for",
});

/** Nothing where there was no shock. */
export function recoveryLines({ recovery = [] }: Result): string[] {
  const later = Math.max(0, ...recovery.map((each) => each.later));
  const which = later === 1 ? "the later surge or drive" : `one of the ${later} later surges and drives`;
  return [
    ...recovery.flatMap((each) => wrap(recoverySentence(each), 2)),
    ...(later === 0 ? [] : wrap(`  (--shock with its date tells the same of ${which})`, 3)),
  ];
}

/**
 * `After the drive transport of 2017-09-04: the four-week mean wait for crib is at or below 5 min 40 s (5 min 00 s before it,
 * and up to this 19 times in 20) again from 2018-02-14 on, 163 days later (120 to 230; median over replications); in 4 of
 * 10 replications not within the run`
 */
function recoverySentence(recovery: Recovery): string {
  const { queue, days, level, levelIs, before } = recovery;
  const felt = days.filter((each) => each !== 0).length;
  const wait = `the four-week mean wait for ${plain(queue)}`;
  const limit = `${sayDuration(level)} (${levelWords(before)[levelIs]})`;
  const after = `After ${shockWords(recovery)}:`;
  const unfelt = days.length - felt;
  if (2 * unfelt > days.length)
    return `${after} ${wait} stays at or below ${limit} in ${unfelt} of ${plural(days.length, "replication")}`;
  const never = days.filter((each) => each === null).length;
  const open = never === 0 ? "" : `; in ${never} of ${plural(days.length, "replication")} not within the run`;
  return `${after} ${wait} is at or below ${limit} ${backWords(recovery)}${open}${laterWords(recovery)}`;
}

/** Until things are well again, whatever else happens counts too. */
function laterWords({ later }: Recovery): string {
  if (later === 0) return "";
  return later === 1 ? "; a later surge or drive counts too" : `; ${later} later surges and drives count too`;
}

function shockWords({ kind, cause, on }: Recovery): string {
  return kind === "given" || cause === null ? on : `the ${kind} ${plain(cause)} of ${on}`;
}

function backWords({ median, low, high, on }: Recovery): string {
  if (median === null) return "again only after the end of the run";
  const date = new Date(Date.parse(on) + median * millisecondsPerDay).toISOString().slice(0, 10);
  const bounds =
    low === null ? "" : `${Math.round(low)} to ${high === null ? "beyond the run" : Math.round(high)}; `;
  return `again from ${date} on, ${plural(Math.round(median), "day")} later (${bounds}median over replications)`;
}

// How the contacts of a source come, in words: several at once, modulated, or from a log.

import { plural } from "../words/plural.ts";
import { shareWords, spanWords, threeDigits } from "./number-words.ts";
import type { ResolvedCalendar, ResolvedScenario, ResolvedSource } from "./resolved.ts";
import type {
  CallLogReading,
  ResolvedBatch,
  ResolvedCalls,
  ResolvedModulation,
} from "./resolved-arrivals.ts";

/** Lines below the line of a source; `perDay` are its callers. */
export function arrivalLines(
  { batch, modulation, calls }: ResolvedSource,
  perDay: number,
  scenario: ResolvedScenario,
): string[] {
  return [
    ...(calls === undefined ? [] : logLines(calls, scenario)),
    ...(batch === undefined ? [] : [batchLine(batch, perDay)]),
    ...(modulation === undefined ? [] : modulationLines(modulation)),
  ];
}

function batchLine({ mean, sizes }: ResolvedBatch, perDay: number): string {
  const events = `${threeDigits(perDay / mean)} events a day`;
  const [only, ...others] = (sizes ?? []).filter(({ share }) => share > 0);
  if (only !== undefined && others.length === 0)
    return `    ${events} bring ${only.size} callers each at once`;
  const family = sizes === null ? "geometric" : "by a table of shares";
  return `    ${events} bring ${threeDigits(mean)} callers each at once on average (${family})`;
}

function modulationLines({ states }: ResolvedModulation): string[] {
  const words = states.map(({ id, factor, meanTime, share }) => {
    return `${id} × ${threeDigits(factor)} (${spanWords(meanTime)} on average, ${shareWords(share)} of the time)`;
  });
  return [
    `    the rate jumps between ${words.join(", ")}`,
    "    these factors are scaled so that the volume is the long-run mean",
  ];
}

function logLines({ instants, keep, reading }: ResolvedCalls, scenario: ResolvedScenario): string[] {
  const { file, rows, others, outside, first, last } = reading;
  const apart = [
    ...(others > 0 ? [`${others} of other values`] : []),
    ...(outside > 0 ? [`${outside} outside the simulated days`] : []),
  ];
  const left = apart.length === 0 ? "" : `; left out: ${apart.join(", ")}`;
  const kept = `    ${shareWords(keep)} of them come, chosen call by call: the same calls under every policy, others in each replication`;
  const same =
    "    the same calls in every replication: intervals show only how the rest varies, not how many call";
  return [
    `    from ${file}, ${plural(rows, "row")}: ${plural(instants.length, "call")} from ${first} to ${last}${left}`,
    ...dayLine(instants, scenario.calendar),
    ...clockLines(reading),
    keep < 1 ? kept : same,
    ...(hasBusyness(scenario) ? ["    busyness does not change them"] : []),
  ];
}

/** How many there are on the simulated days, warm-up included. */
function dayLine(instants: Float64Array, { days, dayStartAt, warmUpDays }: ResolvedCalendar): string[] {
  if (days === 1) return [];
  const counts = Array.from({ length: days }, () => 0);
  let day = 0;
  for (const instant of instants) {
    while (instant >= (dayStartAt[day + 1] ?? Number.POSITIVE_INFINITY)) day++;
    counts[day] = (counts[day] ?? 0) + 1;
  }
  const without = counts.filter((count) => count === 0).length;
  const most = counts.reduce((high, count) => Math.max(high, count), 0);
  const fewest = counts.reduce((low, count) => Math.min(low, count), most);
  const mean = threeDigits(instants.length / days);
  const none = without === 0 ? "" : `; ${plural(without, "day")} without any`;
  const span = warmUpDays === 0 ? "a day" : "a day, warm-up included";
  return [`    ${fewest} to ${most} ${span}, ${mean} on average${none}`];
}

function clockLines({ doubled, skipped }: CallLogReading): string[] {
  const twice = `    ${plural(doubled, "call")} in an hour that the clock shows twice, taken as the first of the two`;
  const never = `    ${plural(skipped, "call")} in an hour that the clock leaves out, taken as if it had not yet been put forward`;
  return [...(doubled > 0 ? [twice] : []), ...(skipped > 0 ? [never] : [])];
}

function hasBusyness({ busyness: { dayCv, hourCv } }: ResolvedScenario): boolean {
  return dayCv > 0 || hourCv > 0;
}

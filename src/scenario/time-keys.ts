// Keys that are times, such as `180 days` or `12 months`, and ranges of time served, such as `3..12 months`.
import { amountOf } from "./amounts.ts";
import { rangeOf } from "./ranges.ts";

/** Seconds that a key stands for; null where it is no time. */
export function timeOfKey(key: string): number | null {
  const amount = amountOf(key);
  if (amount === null || !(amount.value >= 0)) return null;
  return amount.dimension === "time" || amount.number === 0 ? amount.value : null;
}

/** Time served, in seconds. */
export interface ServedRange {
  readonly low: number;
  readonly high: number;
}

const openEnded = /^\s*over\s+(.+)$/;
/** Nobody has served longer than this who is said to have served over some time. */
const longestService = 20 * 365 * 86_400;
/** Nor anybody at all longer than this. */
const workingLife = 60 * 365 * 86_400;

/** What `3..12 months`, `1..5 years` or `over 5 years` stands for; null where it is no such range. */
export function servedRangeOf(key: string): ServedRange | null {
  const [, least] = openEnded.exec(key) ?? [];
  const range =
    least === undefined
      ? rangeOf(key, { unit: "", dimension: "time" })
      : { low: timeOfKey(least) ?? Number.NaN, high: longestService };
  return range !== null && range.low >= 0 && range.low < range.high && range.high <= workingLife
    ? range
    : null;
}

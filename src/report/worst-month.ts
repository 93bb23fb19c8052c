// Which month is the worst, and the finding in words: a month stands out only if the intervals let it, and only among whole
// months.

import type { Row } from "../results/row.ts";
import { plural } from "../words/plural.ts";
import { isNotBelow } from "./hours-of-week.ts";
import { type MonthOfQueue, sayMonth } from "./months.ts";
import { sayValue } from "./say.ts";

/** More months than this are not named one by one. */
const mostNamed = 3;

/** A month in which somebody was answered. */
interface MonthlyWait {
  readonly month: string;
  readonly row: Row;
}

/** Months with their mean time to answer, the longest first: the whole ones, or the only one. */
export function monthlyWaits(months: readonly MonthOfQueue[]): MonthlyWait[] {
  return months
    .filter(({ isWhole }) => isWhole || months.length === 1)
    .flatMap(({ month, of }) => {
      const row = of("meanTimeToAnswer");
      return row === undefined || row.value === null ? [] : [{ month, row }];
    })
    .toSorted((a, b) => (b.row.value ?? 0) - (a.row.value ?? 0));
}

/** `July is the worst ${whole}month: mean wait 5 min 48 s`: at most 15 words. */
export function sayWorstMonth(months: readonly MonthOfQueue[]): string {
  const waits = monthlyWaits(months);
  const [worst] = waits;
  if (worst === undefined)
    return months.some(({ isWhole }) => isWhole) || months.length < 2
      ? "Nobody was answered, so no wait can be shown"
      : "No month was simulated as a whole, so that none is the worst";
  const say = nameOf(months);
  const wait = sayValue(worst.row);
  if (waits.length === 1) return `In ${sayMonth(worst.month, true)} callers waited ${wait} on average`;
  if (worst.row.low === null) return `${say(worst.month)} was worst in a single run: callers waited ${wait}`;
  const whole = months.every(({ isWhole }) => isWhole) ? "" : "whole ";
  const alike = waits.filter(({ row }) => isNotBelow(row, worst.row));
  if (alike.length === 1) return `${say(worst.month)} is the worst ${whole}month: mean wait ${wait}`;
  if (alike.length > mostNamed) return `No ${whole}month stands out: mean wait up to ${wait}`;
  const named = alike.map(({ month }) => say(month));
  return `${named.slice(0, -1).join(", ")} and ${named.at(-1)} are the worst ${whole}months: mean wait up to ${wait}`;
}

/** `Not whole: June (24 days), July (4 days)`; null where all are. */
export function sayParts(months: readonly MonthOfQueue[]): string | null {
  const say = nameOf(months);
  const parts = months.filter(({ isWhole }) => !isWhole);
  if (parts.length === 0) return null;
  return `Not whole: ${parts.map(({ month, days }) => `${say(month)} (${plural(days, "day")})`).join(", ")}`;
}

/** Says a month, at most `letters` of its name, and without its year if all months are of one year. */
export function nameOf(months: readonly MonthOfQueue[], letters?: number): (month: string) => string {
  const years = new Set(months.map(({ month }) => month.slice(0, 4)));
  return (month) => sayMonth(month, years.size > 1, letters);
}

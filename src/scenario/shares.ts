// Shares of a whole.
import type { Path } from "./authored-data.ts";
import type { Report } from "./places.ts";
import { numberOf, type Quantity } from "./quantity.ts";

const rounding = 1e-6;

/** What a message expects of shares that are a whole, or a part of one. */
export const sumWords = {
  whole: "shares that sum to 100 %",
  part: "shares that sum to at most 100 %",
} as const;

/** Reports shares that do not sum to one. A share that is unreadable is reported elsewhere. */
export function checkSum(shares: readonly (Quantity | undefined)[], path: Path, report: Report): void {
  const sum = sumOf(shares);
  if (Math.abs(sum - 1) <= rounding || Number.isNaN(sum)) return;
  report({ path, expected: sumWords.whole, found: `a sum of ${percent(sum)}` });
}

/** Reports shares of which the sum is above one. */
export function checkSumAtMost(shares: readonly (Quantity | undefined)[], path: Path, report: Report): void {
  const sum = sumOf(shares);
  if (!(sum > 1 + rounding)) return;
  report({ path, expected: sumWords.part, found: `a sum of ${percent(sum)}` });
}

function sumOf(shares: readonly (Quantity | undefined)[]): number {
  return shares.reduce<number>((sum, share) => sum + numberOf(share), 0);
}

function percent(share: number): string {
  return `${Number((100 * share).toPrecision(6))} %`;
}

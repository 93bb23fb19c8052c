// Ranges such as `255..300`, `5 %..12 %` or `270 s .. 330 s`: an end without a unit has that of the other end, and
// if neither has one, that of the value it belongs to.
import { type Amount, amountOf, inUnit } from "./amounts.ts";

export interface Range {
  readonly low: number;
  readonly high: number;
}

const ends = /^(.+?)\.\.(.+)$/;

/** Both ends, in the dimension's own unit; null where the text is not a range of what the value measures. */
export function rangeOf(text: unknown, value: Pick<Amount, "unit" | "dimension">): Range | null {
  const amounts = amountsOf(text, value.unit);
  if (amounts === null || amounts.some(({ dimension }) => dimension !== value.dimension)) return null;
  const [low, high] = amounts;
  return { low: low.value, high: high.value };
}

/** The range with both ends changed, each in its own unit. */
export function mapRange(text: string, unit: string, change: (end: Amount) => number): string {
  const amounts = amountsOf(text, unit);
  return amounts === null ? text : amounts.map((end) => written(end, change(end))).join("..");
}

function written({ unit }: Amount, number: number): string {
  return inUnit(number, unit);
}

function amountsOf(text: unknown, unit: string): [Amount, Amount] | null {
  const [, first, second] = typeof text === "string" ? (ends.exec(text) ?? []) : [];
  const one = amountOf(first);
  const other = amountOf(second);
  if (one === null || other === null) return null;
  const low = withUnit(one, other.unit || unit);
  const high = withUnit(other, one.unit || unit);
  return low === null || high === null ? null : [low, high];
}

function withUnit(amount: Amount, unit: string): Amount | null {
  return amount.unit === "" ? amountOf(inUnit(amount.number, unit)) : amount;
}

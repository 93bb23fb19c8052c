// Changes relative to what is there: `{ times: 1.1 }` and `{ plus: 12 }`, on the number as it is written, so that
// 275 per day times 1.1 stays per day and keeps its evidence. The range moves with the number.
import { type Amount, amountOf, withNumber } from "./amounts.ts";
import { type Data, type DataMap, inWords, isMap } from "./authored-data.ts";
import { isEvidence } from "./quantity.ts";
import { mapRange } from "./ranges.ts";

/** What became of a value, or what should have been there. */
export type RelativeOutcome = { readonly data: Data } | { readonly expected: string; readonly found: string };

/** The new number, in the unit of the old one. */
type Operation = (amount: Amount) => number;

/** Whether a change is relative: just `times` or `plus`, and a number. */
export function isRelative(change: Data): change is DataMap {
  if (!isMap(change)) return false;
  const [key, ...others] = Object.keys(change);
  return others.length === 0 && (key === "times" || key === "plus") && !isMap(change[key]);
}

/** Applies a relative change to a number, a number with evidence, or each number of a list. */
export function changedBy(change: DataMap, base: Data | undefined): RelativeOutcome {
  const { times, plus } = change;
  const operand = amountOf(times ?? plus);
  if (operand === null || (times !== undefined && operand.dimension !== "bare")) {
    const expected = times === undefined ? "a number to add, such as 12" : "a factor such as 1.1";
    return { expected, found: inWords(times ?? plus) };
  }
  const example = firstAmount(base);
  if (example === null) return { expected: "a number in what is changed", found: inWords(base) };
  if (times === undefined && operand.unit !== "" && operand.dimension !== example.dimension) {
    return { expected: `a number to add in the unit of ${inWords(base)}`, found: inWords(plus) };
  }
  return {
    data: changed(base ?? null, times === undefined ? adding(operand, example) : multiplying(operand)),
  };
}

function multiplying(operand: Amount): Operation {
  return ({ number }) => rounded(number * operand.value);
}

/** A bare number is added in the unit of what is changed. */
function adding(operand: Amount, { one }: Amount): Operation {
  const value = operand.unit === "" ? operand.number * one : operand.value;
  return (amount) => rounded(amount.number + value / amount.one);
}

/** Of a list, the first number gives the unit. */
function firstAmount(whole: Data | undefined): Amount | null {
  const base = Array.isArray(whole) ? whole[0] : whole;
  return amountOf(isEvidence(base) ? base.value : base);
}

function changed(base: Data, operation: Operation): Data {
  if (Array.isArray(base)) return base.map((item) => changed(item, operation));
  if (!isEvidence(base)) return changedNumber(base, operation);
  const value = changedNumber(base.value ?? null, operation);
  const { range } = base;
  if (typeof range !== "string") return { ...base, value };
  return { ...base, value, range: mapRange(range, amountOf(base.value)?.unit ?? "", operation) };
}

function changedNumber(base: Data, operation: Operation): Data {
  const amount = amountOf(base);
  return amount === null ? base : withNumber(base as number | string, operation(amount));
}

const significantDigits = 12;

/** 275 times 1.1 is 302.5, not 302.50000000000006. */
function rounded(number: number): number {
  return Number(number.toPrecision(significantDigits));
}

// Numbers with their units, as a scenario writes them: 0.52, `52 %`, `1 h 30 min`, `82,000 per year`, `94 h/day`, `£25,245`.
import { type Dimension, pound, type Unit, unitOf } from "./units.ts";

/** A number, the unit it is written in, and what it is worth. */
export interface Amount {
  readonly number: number;
  /** As written; empty for a bare number. */
  readonly unit: string;
  readonly dimension: Dimension;
  /** In seconds, per second, handlers, pounds, or as it is. */
  readonly value: number;
  /** What 1 of its unit is worth. */
  readonly one: number;
}

const numberThenUnit = /^\s*([+-]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?(?:[eE][+-]?\d+)?)\s*(.*?)\s*$/;
const money = /^\s*£\s*/;
const longestText = 100;
const several = /^\s*(?:\d+(?:\.\d+)?\s*[a-zA-Z]+\s*){2,}$/;
const parts = /\d+(?:\.\d+)?\s*[a-zA-Z]+/g;

/** Reads a number or a text; null where it is not a number with a known unit. */
export function amountOf(authored: unknown): Amount | null {
  if (typeof authored === "number")
    return { number: authored, unit: "", dimension: "bare", value: authored, one: 1 };
  if (typeof authored !== "string" || authored.length > longestText) return null;
  return simple(authored) ?? compound(authored);
}

/** The same with another number: 275 per day becomes 300 per day. */
export function withNumber(authored: number | string, number: number): number | string {
  return typeof authored === "number" ? number : inUnit(number, amountOf(authored)?.unit ?? "");
}

/** A number written with its unit; £ stands before it. */
export function inUnit(number: number, unit: string): string {
  return unit === pound ? `${pound}${number}` : `${number} ${unit}`.trim();
}

function simple(text: string): Amount | null {
  const isMoney = money.test(text);
  const [, digits, after] = numberThenUnit.exec(text.replace(money, "")) ?? [];
  if (isMoney ? after !== "" : after === pound) return null;
  const unit = isMoney ? pound : after;
  return digits === undefined || unit === undefined ? null : amount(Number(digits.replaceAll(",", "")), unit);
}

function amount(number: number, text: string): Amount | null {
  const unit = unitOf(text);
  if (unit === null) return null;
  return { number, unit: text, dimension: unit.dimension, value: worth(number, unit), one: worth(1, unit) };
}

function worth(number: number, { times, per }: Unit): number {
  return (number * times) / per;
}

/** `1 h 30 min` is 90 of its last unit. */
function compound(text: string): Amount | null {
  if (!several.test(text)) return null;
  const amounts = (text.match(parts) ?? []).map(simple);
  const last = amounts.at(-1) ?? null;
  if (last === null || amounts.some((each) => each?.dimension !== "time")) return null;
  const value = amounts.reduce((sum, each) => sum + (each?.value ?? 0), 0);
  return { ...last, value, number: value / last.one };
}

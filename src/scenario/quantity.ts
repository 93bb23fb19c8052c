// A number in a scenario: plain, or with its evidence (how far it may be off, how we know it, from where).

import { type Amount, amountOf } from "./amounts.ts";
import { type Data, type DataMap, inWords, isMap, type Path } from "./authored-data.ts";
import { commaHint, nearest, nearestHint } from "./nearest.ts";
import type { QuantityKind } from "./quantity-kinds.ts";
import { type Range, rangeOf } from "./ranges.ts";

/** P published, D derived from published figures by arithmetic, A assumed: no source was found. */
export const tags = ["P", "D", "A"] as const;
export type Tag = (typeof tags)[number];

interface EvidencedNumber {
  readonly value: number | string;
  readonly range?: string | undefined;
  readonly tag?: Tag | undefined;
  readonly source?: string | undefined;
}

export type Quantity = number | string | EvidencedNumber;

/** What is wrong with a quantity; `path` leads from the quantity to the wrong part. */
export interface Complaint {
  readonly path: Path;
  readonly expected: string;
  readonly found: string;
  readonly hint?: string;
}

const evidenceKeys = ["value", "range", "tag", "source"];

/** The number itself, in its dimension's own unit. Not a number where the quantity is missing or unreadable. */
export function numberOf(quantity: Quantity | undefined): number {
  return amountOf(plain(quantity))?.value ?? Number.NaN;
}

/** The number as written, without its evidence. */
export function plain(quantity: Quantity | undefined): number | string | undefined {
  return typeof quantity === "object" ? quantity.value : quantity;
}

/** Whether a map is a number with evidence, rather than something of its own such as a distribution. */
export function isEvidence(data: unknown): data is DataMap {
  return isMap(data) && Object.hasOwn(data, "value") && !Object.hasOwn(data, "distribution");
}

/** What a distribution has, and a number does not. */
const distributionKeys = ["distribution", "zero"];

/** Whether a map is meant as a number with evidence, be its number or its key misspelt. */
export function isMeantAsNumber(data: Data | undefined): data is DataMap {
  if (!isMap(data) || Object.keys(data).some((key) => nearest(key, distributionKeys) !== null)) return false;
  return Object.entries(data).some(
    ([key, inner]) => key === "value" || (typeof inner !== "object" && nearest(key, ["value"]) !== null),
  );
}

/** Everything that is wrong with a quantity of a kind. */
export function complaintsOf(quantity: Data | undefined, kind: QuantityKind): readonly Complaint[] {
  if (!isEvidence(quantity))
    return isMeantAsNumber(quantity) ? unknownKeys(quantity) : numberComplaints(quantity, kind, []);
  const wrong = numberComplaints(quantity.value, kind, ["value"]);
  const complaints = [...unknownKeys(quantity), ...wrong];
  const { tag, source } = quantity;
  if (tag !== undefined && !tags.includes(tag as Tag)) {
    complaints.push({
      path: ["tag"],
      expected: "P (published), D (derived) or A (assumed)",
      found: inWords(tag),
    });
  }
  if (source !== undefined && typeof source !== "string") {
    complaints.push({ path: ["source"], expected: "text", found: inWords(source) });
  }
  const value = amountOf(quantity.value);
  const { range } = quantity;
  if (range === undefined || value === null || wrong.length > 0) return complaints;
  return [...complaints, ...rangeComplaints(range, value, kind)];
}

function unknownKeys(quantity: DataMap): Complaint[] {
  return Object.keys(quantity)
    .filter((key) => !evidenceKeys.includes(key))
    .map((key) => ({
      path: [key],
      expected: "only value, range, tag and source beside a number",
      found: key,
      ...nearestHint(key, evidenceKeys),
      ...commaHint(key),
    }));
}

function numberComplaints(data: Data | undefined, kind: QuantityKind, path: Path): Complaint[] {
  const amount = amountOf(data);
  const found = inWords(data);
  if (amount === null) return [{ path, expected: kind.expected, found, ...unitHint(data, kind) }];
  if (!fits(amount, kind)) return [{ path, expected: kind.expected, found, ...missingUnit(amount, kind) }];
  if (isInside(amount.value, kind)) return [];
  const bounds = kind.bounds ?? kind.expected;
  return [{ path, expected: amount.value > kind.high ? (kind.most ?? bounds) : bounds, found }];
}

/** A bare 0 needs no unit, and money no sign. */
function fits({ dimension, number, unit }: Amount, kind: QuantityKind): boolean {
  if (kind.dimension === "any" || dimension === kind.dimension) return true;
  return unit === "" && (number === 0 || kind.dimension === "money");
}

function isInside(value: number, { low, high, isAboveLow, isWhole }: QuantityKind): boolean {
  if (isWhole === true && !Number.isInteger(value)) return false;
  return Number.isFinite(value) && value <= high && (isAboveLow === true ? value > low : value >= low);
}

function missingUnit({ number, unit }: Amount, { usualUnit }: QuantityKind): { hint?: string } {
  return unit === "" && usualUnit !== "" ? { hint: `write its unit: ${number} ${usualUnit}` } : {};
}

const afterNumber = /^\s*[+-]?[\d.,]+\s*(\D.*)$/;
const knownUnits = [
  "s",
  "seconds",
  "minutes",
  "hours",
  "days",
  "weeks",
  "months",
  "years",
  "min",
  "h",
  "day",
  "week",
  "month",
  "year",
  "%",
  "per day",
  "per hour",
  "per minute",
  "per year",
  "h/day",
  "h/week",
];

/** For a number whose unit is nearly one, and for an amount that its comma has cut in two. */
function unitHint(data: Data | undefined, { dimension }: QuantityKind): { hint?: string } {
  if (dimension === "money" && data === null)
    return { hint: 'between { and } an amount with a comma needs quotes: "£25,245"' };
  const unit = typeof data === "string" ? afterNumber.exec(data)?.[1] : undefined;
  return unit === undefined || dimension === "bare" || dimension === "money"
    ? {}
    : nearestHint(unit, knownUnits);
}

function rangeComplaints(range: Data, value: Amount, kind: QuantityKind): Complaint[] {
  const path = ["range"];
  const found = inWords(range);
  const ends = rangeOf(range, value);
  if (ends === null) return [{ path, expected: "a range such as 255..300 in the unit of the value", found }];
  if (ends.low > ends.high) return [{ path, expected: "the lower end of the range first", found }];
  if (!isWithin(value.value, ends)) return [{ path, expected: "a range that contains the value", found }];
  const isPossible = [ends.low, ends.high].every((end) =>
    isInside(end, { ...kind, isAboveLow: false, isWhole: false }),
  );
  return isPossible ? [] : [{ path, expected: `a range within what is possible: ${kind.expected}`, found }];
}

const rounding = 1e-9;

/** Rounding in the last digits does not put a value outside. */
function isWithin(value: number, { low, high }: Range): boolean {
  const slack = rounding * Math.max(Math.abs(low), Math.abs(high));
  return value >= low - slack && value <= high + slack;
}

// How far apart two policies are, in words: `2 min 10 s less (1:50 to 2:30)`, `8.1 points more (7.3 to 8.9)`.
import type { ComparisonRow } from "../results/comparison.ts";
import type { Bounds } from "../results/row.ts";
import { type Between, exactDifference, exactStep } from "./exact-digits.ts";
import { clock, dash, sayBeside, sayDuration, sayMoney, stepFor, stepOf } from "./say.ts";

const secondsPerMinute = 60;
const secondsPerHour = 3600;
const hundred = 100;
/** Below this many seconds a difference is said as finely as its interval allows. */
const finely = 10;
const finest: Readonly<Record<string, number>> = { s: 0.01, share: 0.0001, "£": 0.01 };
const finestOfOthers = 0.001;
const roundOff = 1e-9;
const suffix = / (?:s|points?)$/;
const points = / (?=points?\b)/;
/** A difference is shown, however wide its interval, unless it is so many times smaller than the half-width. */
const asGoodAsNone = 8;
/** Instead of an interval where a difference is known without simulation. */
const withoutLuck = "(no luck)";

/** A difference with its interval. */
type Differing = Between & Pick<ComparisonRow, "unit"> & Partial<Pick<ComparisonRow, "isExact">>;

/** How a difference is written out: in full for a sentence, short for a table. */
type Style = "full" | "short";

/**
 * In full `2 min 10 s less (1 min 50 s to 2 min 30 s less)`; in short `2 min 10 s less (1:50 to 2:30)`; what is exact with the
 * digits of the rows `beside` it.
 */
export function sayDifference(row: Differing, style: Style, beside: readonly Differing[] = [row]): string {
  const bounds = sayBounds(row, style);
  const said = saySizeAndWay(row, beside);
  return bounds === "" ? said : `${said} ${bounds}`;
}

/** `8.1 percentage points less (7.3 to 8.9 points less)`: in a sentence it is said once of what points. */
export function inSentence(text: string): string {
  return text.replace(points, " percentage ");
}

/** The rows of a measure that have one last digit with one of them: all of what is exact. */
export function alikeInDigits<Row extends Differing>(row: Row, rows: readonly Row[]): readonly Row[] {
  return row.isExact ? rows : [row];
}

/**
 * A figure of a policy, with its interval or without, and with the digits of its differences, which are those of `rows`; what is
 * exact has no interval.
 */
export function sayFigure(figure: Bounds, rows: readonly Differing[], hasInterval = true): string {
  const [{ unit, isExact } = { unit: "" }] = rows;
  if (isExact && figure.value !== null) return sayAmount(figure.value, unit, exactStep(rows));
  const differences = rows.map(({ difference }) => difference);
  return sayBeside({ ...figure, unit }, differences, hasInterval);
}

/** `2 min 10 s less`. */
function saySizeAndWay(row: Differing, beside: readonly Differing[]): string {
  const { value, low, high } = row.difference;
  if (value === null) return dash;
  if (value === 0 && low === high) return "none";
  const shown = shownDifference({ ...row.difference, value }, row, beside);
  return `${sayAmount(shown.value, row.unit, shown.step)}${wayOf(shown.value, shown.step)}`;
}

/** The size of a difference: `2 min 10 s`, `8.1 points`, `12`. */
export function saySize(row: Differing): string {
  const { value, ...bounds } = row.difference;
  if (value === null) return dash;
  const shown = shownDifference({ value, ...bounds }, row, [row]);
  return sayAmount(shown.value, row.unit, shown.step);
}

/** The interval in brackets, or that there is no luck; nothing where there is neither. */
export function sayBounds({ difference, unit, isExact }: Differing, style: Style): string {
  const { value, low, high } = difference;
  if (isExact) return value === null || value === 0 ? "" : withoutLuck;
  if (value === null || low === null || high === null || low === high) return "";
  const step = stepOfDifference({ value, low, high, unit });
  const [near = 0, far = 0] = [low, high].toSorted((a, b) => Math.abs(a) - Math.abs(b));
  const hasClock = style === "short" && unit === "s" && isOnClock(far);
  const say = (amount: number) =>
    hasClock ? clock(rounded(Math.abs(amount), step)) : sayAmount(amount, unit, step);
  const isBare = !(hasClock || (unit === "s" && Math.abs(far) >= secondsPerMinute));
  const bare = (amount: number) => (isBare ? say(amount).replace(suffix, "") : say(amount));
  if (low * high > 0) {
    const last = style === "full" ? `${say(far)}${wayOf(far, 0)}` : bare(far);
    return `(${Math.abs(near) < step / 2 ? "above 0" : bare(near)} to ${last})`;
  }
  const end = (amount: number) => `${style === "full" ? say(amount) : bare(amount)}${wayOf(amount, step)}`;
  return `(${end(low)} to ${end(high)})`;
}

/** The largest difference that an interval still admits, in either direction. */
export function sayLargest({ difference, unit }: Differing): string {
  const { value, low, high } = difference;
  if (value === null || low === null || high === null) return dash;
  const step = stepOfDifference({ value, low, high, unit });
  const largest = Math.max(Math.abs(low), Math.abs(high));
  return sayAmount(Math.ceil(largest / step - roundOff) * step, unit, step);
}

function wayOf(amount: number, step: number): string {
  if (Math.abs(amount) < step / 2) return "";
  return amount < 0 ? " less" : " more";
}

function isOnClock(seconds: number): boolean {
  return Math.abs(seconds) >= secondsPerMinute && Math.abs(seconds) < secondsPerHour;
}

/** The size of an amount, whatever its sign. */
function sayAmount(amount: number, unit: string, step: number): string {
  const size = Math.abs(amount);
  if (unit === "s" && (size >= secondsPerMinute || step >= 1)) return sayDuration(size, step);
  if (unit === "£") return sayMoney(size, step);
  const [shown, digit] = unit === "share" ? [hundred * size, hundred * step] : [size, step];
  const said = rounded(shown, digit).toFixed(decimalsOf(digit));
  if (unit === "s") return `${said} s`;
  if (unit !== "share") return said;
  return `${said} ${said === "1" ? "point" : "points"}`;
}

type Known = Pick<ComparisonRow["difference"], "low" | "high"> & { readonly value: number };

/** A difference and the unit of its last digit; of what is exact that of the figures as they are shown. */
function shownDifference(difference: Known, row: Differing, beside: readonly Differing[]) {
  if (!row.isExact)
    return { value: difference.value, step: stepOfDifference({ ...difference, unit: row.unit }) };
  const step = exactStep(beside);
  return { value: exactDifference(row, step), step };
}

/**
 * As for any estimate, finer for seconds, where an end would be rounded to zero although the interval leaves it out, and where
 * the difference itself would be: only what is less than an eighth of its half-width is as good as none.
 */
function stepOfDifference({ value, low, high, unit }: Known & { readonly unit: string }): number {
  if (low === high && Number.isInteger(value) && unit !== "share") return 1;
  const step = stepOf({ value: Math.abs(value), low, high, unit });
  if (low === null || high === null || low === high) return step;
  const [near = 0, far = 0] = [low, high].map(Math.abs).toSorted((a, b) => a - b);
  const fine = unit === "s" && far < finely ? powerOfTen((high - low) / 4, unit) : step;
  if (low * high > 0) return near < fine / 2 ? powerOfTen(near, unit) : fine;
  const size = Math.abs(value);
  if (size >= fine / 2 || size < (high - low) / 2 / asGoodAsNone) return fine;
  return Math.min(stepFor(unit, size), powerOfTen(size, unit));
}

/** The power of ten that is no more than this, and not too fine for the unit. */
function powerOfTen(most: number, unit: string): number {
  return Math.max(finest[unit] ?? finestOfOthers, 10 ** Math.floor(Math.log10(most) + roundOff));
}

function rounded(amount: number, step: number): number {
  return Math.round(amount / step) * step;
}

function decimalsOf(step: number): number {
  return Math.max(0, -Math.floor(Math.log10(step) + roundOff));
}

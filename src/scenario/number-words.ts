// Numbers as the explanation of a scenario says them.
import { plural } from "../words/plural.ts";

/** Each unit with its seconds, and from how many seconds it is used. */
const units: readonly (readonly [name: string, size: number, from: number])[] = [
  ["weeks", 604_800, 1_209_600],
  ["days", 86_400, 172_800],
  ["h", 3600, 3600],
  ["min", 60, 60],
  ["s", 1, 1],
];

/** A twelfth of 365 days. */
const month = 2_628_000;

/**
 * `1 min 15 s`, `30 min`, `2 h`: two units at most, the smaller one left out where it is nothing. Whole months and years
 * are said as such.
 */
export function spanWords(seconds: number): string {
  if (seconds < 60) return `${threeDigits(seconds)} s`;
  if (seconds % month === 0) return monthWords(seconds / month);
  const rounded = Math.round(seconds);
  const index = units.findIndex(([, , from]) => rounded >= from);
  const [name, size] = units[index] ?? ["s", 1];
  const [smaller, smallerSize] = units[index + 1] ?? ["s", 1];
  const whole = Math.floor(rounded / size);
  const rest = Math.floor((rounded - whole * size) / smallerSize);
  return rest === 0 ? `${whole} ${name}` : `${whole} ${name} ${rest} ${smaller}`;
}

function monthWords(months: number): string {
  return months >= 24 && months % 12 === 0 ? plural(months / 12, "year") : plural(months, "month");
}

export function shareWords(share: number): string {
  return `${threeDigits(100 * share)} %`;
}

/** Three significant digits, and whole numbers above a hundred as they are. */
export function threeDigits(number: number): string {
  return String(Math.abs(number) >= 100 ? Math.round(number) : Number(number.toPrecision(3)));
}

/** `£25,245`, and pence where there are any. */
export function poundWords(pounds: number): string {
  const [whole = "", pence] = String(Math.round(100 * pounds) / 100).split(".");
  const grouped = whole.replaceAll(/\B(?=(?:\d{3})+$)/g, ",");
  return pence === undefined ? `£${grouped}` : `£${grouped}.${pence.padEnd(2, "0")}`;
}

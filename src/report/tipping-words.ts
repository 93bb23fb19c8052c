// The tipping point in sentences.

import type { TippingKind, TippingPoint, TippingResult, TippingSeries } from "../results/tipping.ts";
import { plural } from "../words/plural.ts";
import { sayPath } from "./number-words.ts";
import { sayExactly, sayValue } from "./say.ts";
import { plain } from "./text-lines.ts";

const hundred = 100;
const digits = 3;
const digitsOfFactor = 2;
const nobody = { value: null, low: null, high: null };

/** What is said of a series, of itself. */
export const seriesWords = {
  asItIs: "as it is",
  unmoved: "if hard work drove nobody away",
  peopleOnly: "people alone, without calls",
} as const satisfies Record<TippingKind, string>;

/** `1.9 times the present leaving`, or `recruitment rolling size of 6`. */
function sayX({ path }: TippingResult, x: number): string {
  const said = sayVaried(path, x);
  return path === null ? `${said} times the present leaving` : `${sayPath(path)} of ${said}`;
}

/** A factor on leaving with two digits, another number with three. */
export function sayVaried(path: string | null, x: number): string {
  return path === null ? String(Number(x.toPrecision(digitsOfFactor))) : sayNumber(x);
}

export function sayNumber(x: number): string {
  return String(Number(x.toPrecision(digits)));
}

/** Whether more of what is varied is worse. */
function isFalling({ points }: TippingSeries): boolean {
  return slackOf(points[0]) >= slackOf(points.at(-1));
}

function slackOf(point: TippingPoint | undefined): number {
  return point?.slack.value ?? 0;
}

/** The answer, of the first series. */
export function tippingFinding(result: TippingResult): string {
  const [first] = result.series;
  if (first === undefined) return "Nothing was tried";
  const { value } = first.tip;
  if (value === null) return endlessFinding(result, first);
  const loses = `the ${whoOf(result)} loses people faster than it can train them`;
  const way = isFalling(first) ? "From" : "Below";
  return `${way} ${sayX(result, value)}${boundsWords(result, first)}${lossWords(first)}, ${loses}`;
}

/** The same in few words: `From 1.7 times the present leaving, training cannot keep up`. */
export function tippingTitle(result: TippingResult): string {
  const [first] = result.series;
  const value = first?.tip.value ?? null;
  if (first === undefined || value === null) return tippingFinding(result);
  return `${isFalling(first) ? "From" : "Below"} ${sayX(result, value)}, training cannot keep up`;
}

/** Every value of the range holds, or none does. */
function endlessFinding(result: TippingResult, series: TippingSeries): string {
  const { points } = series;
  const holds = slackOf(points[0]) >= 0;
  const [low = 0, high = 0] = [points[0]?.x, points.at(-1)?.x];
  const can = holds ? "holds" : "cannot hold";
  const who = `the ${whoOf(result)} ${can} ${heldWords(result)}`;
  if (result.path !== null)
    return `Anywhere from ${sayVaried(result.path, low)} to ${sayX(result, high)} ${who}`;
  return holds ? `Up to ${sayX(result, high)} ${who}` : `Already at ${sayX(result, low)} ${who}`;
}

function whoOf({ team }: TippingResult): string {
  return team === null ? "centre" : `team ${plain(team)}`;
}

/** `90 % of its 100 posts`. */
export function heldWords({ short, establishment }: TippingResult): string {
  const share = short === 0 ? "all" : sayExactly(1 - short, "share");
  return `${share} of its ${plural(sayNumber(establishment), "post")}`;
}

/** The interval in brackets: where it goes beyond the values that were tried, `below` the least or `above` the largest of them. */
function boundsWords({ path }: TippingResult, { points, tip: { low, high } }: TippingSeries): string {
  if (low === null && high === null) return "";
  const say = (end: number | undefined) => sayVaried(path, end ?? 0);
  const from = low === null ? `below ${say(points[0]?.x)}` : say(low);
  const to = high === null ? `above ${say(points.at(-1)?.x)}` : say(high);
  return ` (${from} to ${to})`;
}

function lossWords({ yearlyLossAtTip }: TippingSeries): string {
  return yearlyLossAtTip === null ? "" : `, ${Math.round(hundred * yearlyLossAtTip)} % a year`;
}

/** What the same search gives where hard work drives nobody away. */
export function loopSentence(result: TippingResult): string | null {
  const [own, other] = result.series;
  if (own === undefined || other === undefined) return null;
  const { value } = other.tip;
  if (isSame(own, other)) return "Hard work drives nobody away here: without that nothing would change.";
  if (value === null) return `If hard work drove nobody away: ${lowerFirst(endlessFinding(result, other))}.`;
  const way = isFalling(other) ? "from" : "below";
  const point = `If hard work drove nobody away it would be ${way} ${sayX(result, value)}${boundsWords(result, other)}${lossWords(other)}`;
  return `${point}${areApart(own, other) ? "" : "; the two cannot be told apart"}.`;
}

/** Whether nobody ever worked hard enough for it to matter. */
function isSame(one: TippingSeries, other: TippingSeries): boolean {
  return JSON.stringify(one.points) === JSON.stringify(other.points);
}

function areApart(one: TippingSeries, other: TippingSeries): boolean {
  const isBelow = (a: TippingSeries, b: TippingSeries) =>
    a.tip.high !== null && b.tip.low !== null && a.tip.high < b.tip.low;
  return isBelow(one, other) || isBelow(other, one);
}

/** What training can do at the most, by arithmetic. */
export function capacitySentence({ capacity, establishment, short }: TippingResult): string | null {
  if (capacity === null) return null;
  const { intakePerYear, passShare, yearlyLoss } = capacity;
  if (intakePerYear === 0) return "Nobody is trained.";
  const released = `${Math.round(hundred * passShare)} % are released, ${sayNumber(intakePerYear * passShare)} a year`;
  const least = sayNumber((1 - short) * establishment);
  return `Training takes ${sayNumber(intakePerYear)} a year at the most, of whom ${released}: that replaces a loss of ${Math.round(hundred * yearlyLoss)} % of ${least}.`;
}

/** What goes on at present, where leaving is varied. */
export function presentSentence(result: TippingResult): string | null {
  const point = result.path === null ? result.series[0]?.points.find(({ x }) => x === 1) : undefined;
  if (point === undefined) return null;
  const people = sayValue({ ...point.competent, unit: "people" });
  const loss = sayValue({ ...point.yearlyLoss, unit: "share" });
  const wait =
    point.wait === null
      ? ""
      : `, and callers of ${plain(result.queue ?? "")} wait ${sayValue({ ...(point.wait ?? nobody), unit: "s" })}`;
  return `At the present leaving ${loss} of the competent go in a year, ${people} are left at the end${wait}.`;
}

function lowerFirst(text: string): string {
  return `${text.slice(0, 1).toLowerCase()}${text.slice(1)}`;
}

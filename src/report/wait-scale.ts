// How waits become colours, ticks and labels: in round durations, chosen by the longest wait shown.
import { clock, dash, sayExactly } from "./say.ts";

const secondsPerMinute = 60;
const secondsPerHour = 3600;
const minutes = (count: number) => count * secondsPerMinute;

/** Durations that people call round, in seconds. */
const roundDurations = [
  1,
  2,
  5,
  10,
  20,
  30,
  ...[1, 2, 5, 10, 20, 30, 60, 120, 300, 600, 1440, 2880].map(minutes),
];
/** Beyond it, its multiples are round: pairs of days. */
const longestRound = minutes(2880);
const bandCount = 4;
const mostTicks = 4;

/** Up to this many seconds the cells of a map say minutes and seconds, beyond it whole minutes. */
const longestOnClock = minutes(10);

/** Three round durations that part the waits up to `longest` in four bands. */
export function bandEdges(longest: number): number[] {
  const below = roundDurations.filter((duration) => duration < longest);
  const missing = Math.max(0, bandCount - 1 - below.length);
  return [...below, ...roundDurations.slice(below.length, below.length + missing)].slice(1 - bandCount);
}

/** 0 to 3. */
export function bandOf(seconds: number, edges: readonly number[]): number {
  return edges.filter((edge) => seconds >= edge).length;
}

/** `under 2 min`, `2 to 5 min`, …, `10 min and more`. */
export function bandNames(edges: readonly number[]): string[] {
  const said = edges.map((edge) => sayExactly(edge, "s"));
  return [
    `under ${said[0] ?? dash}`,
    ...said.slice(1).map((upper, i) => range(said[i] ?? dash, upper)),
    `${said.at(-1) ?? dash} and more`,
  ];
}

/** `2 to 5 min`; units are said twice only if they differ. */
function range(lower: string, upper: string): string {
  const [number = "", unit = "", ...more] = lower.split(" ");
  const isSameUnit = more.length === 0 && upper.split(" ").slice(1).join(" ") === unit;
  return isSameUnit ? `${number} to ${upper}` : `${lower} to ${upper}`;
}

/** What the figures in the cells are, given the longest of them. */
export function cellUnit(longest: number): string {
  if (longest >= longestOnClock) return "minutes";
  return longest >= secondsPerMinute ? "minutes:seconds" : "seconds";
}

/** The figure of a cell, in `cellUnit(longest)`. */
export function cellLabel(seconds: number | null, longest: number): string {
  if (seconds === null) return dash;
  if (longest < secondsPerMinute) return String(Math.round(seconds));
  if (longest < longestOnClock) return clock(seconds);
  return seconds < secondsPerMinute / 2 ? "<1" : String(Math.round(seconds / secondsPerMinute));
}

/** Of round durations the shortest of which few part a span. */
export function roundStep(span: number): number {
  const round = roundDurations.find((duration) => duration * mostTicks >= span);
  return round ?? Math.ceil(span / mostTicks / longestRound) * longestRound;
}

/** Ticks from zero to the first beyond `longest`, in round durations. */
export function durationTicks(longest: number): number[] {
  const step = roundStep(longest);
  return Array.from({ length: Math.max(1, Math.ceil(longest / step)) + 1 }, (_, i) => i * step);
}

/** A Vega expression that says a tick of `durationTicks`. */
export function tickLabel(longest: number): string {
  const [, step = 1] = durationTicks(longest);
  if (step % secondsPerMinute !== 0) return "datum.value + ' s'";
  if (step % secondsPerHour === 0) return `datum.value / ${secondsPerHour} + ' h'`;
  return `datum.value / ${secondsPerMinute} + ' min'`;
}

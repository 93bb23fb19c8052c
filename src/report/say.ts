// How people say numbers: 5 min 48 s, 21.8 %, about 101 a day. One rule of rounding for all of them: a digit is
// shown only if it is worth no more than half of the interval's half-width, so that no digit is mere luck; steps of five
// and ten seconds hide more than a digit does, and may be worth a quarter at most.
import type { Row } from "../results/row.ts";

/** What stands where a measure is undefined. */
export const dash = "–";

const secondsPerMinute = 60;
const secondsPerHour = 3600;
const secondsPerDay = 86_400;
/** What a spoken duration may be rounded to, in seconds. */
const durationSteps = [0.1, 1, 5, 10, secondsPerMinute, 10 * secondsPerMinute, secondsPerHour];
const coarseSeconds = [5, 10];
/** From here on nobody says tenths of a second. */
const leastWhole = 10;
const shareSteps = [0.0001, 0.001, 0.01, 0.1];
const moneySteps = [0.01, 0.1, 1, 10, 100, 1000, 10_000, 100_000, 1_000_000];
const beforeThousands = /\B(?=(?:\d{3})+$)/g;
const countSteps = [0.001, 0.01, 0.1, 1, 10, 100, 1000, 10_000, 100_000];
const plannedUnits = ["people", "h/day"];
/** Guards the choice of a step against the last bit of a half-width. */
const roundOff = 1e-9;
/** A number is a multiple of a step if it is one but for this part of the step. */
const exactly = 1e-6;

/** Anything with an interval: a row, or what was made of rows. */
export type Estimate = Pick<Row, "value" | "low" | "high" | "unit">;

/** Seconds as people say them, rounded to `step` seconds: `4 s`, `5 min 48 s`, `1 h 02 min`. */
export function sayDuration(seconds: number, step = stepWithoutInterval(seconds)): string {
  const coarse = seconds >= secondsPerHour ? Math.max(step, secondsPerMinute) : step;
  const rounded = Math.round(seconds / coarse) * coarse;
  if (rounded < secondsPerMinute) return `${rounded.toFixed(coarse < 1 ? 1 : 0)} s`;
  const hours = Math.floor(rounded / secondsPerHour);
  const minutes = Math.floor((rounded % secondsPerHour) / secondsPerMinute);
  const rest = Math.round(rounded % secondsPerMinute);
  if (hours > 0) return coarse >= secondsPerHour ? `${hours} h` : `${hours} h ${twoDigits(minutes)} min`;
  return coarse >= secondsPerMinute ? `${minutes} min` : `${minutes} min ${twoDigits(rest)} s`;
}

/** The value alone, with the digits that its interval supports. */
export function sayValue(estimate: Estimate, step = stepOf(estimate)): string {
  if (estimate.value === null) return dash;
  return sayNumber(estimate.value, estimate.unit, step);
}

/** The value and its interval: `5 min 48 s (5:33 to 6:03)`, `21.8 % (21.1 to 22.5)`. */
export function sayEstimate(estimate: Estimate, step = stepOf(estimate)): string {
  const bounds = sayBounds(estimate, step);
  return bounds === null ? sayValue(estimate, step) : `${sayValue(estimate, step)} (${bounds})`;
}

/**
 * A figure beside its differences from others, with the digits of the finest of them: so figures that are shown subtract to the
 * difference that is shown to within the coarsest last digit of the three. With its interval or without.
 */
export function sayBeside(
  estimate: Estimate,
  differences: readonly (Omit<Estimate, "unit"> | null)[],
  hasInterval = true,
): string {
  const step = stepBeside(estimate, differences);
  return hasInterval ? sayEstimate(estimate, step) : sayValue(estimate, step);
}

/** A row with its interval; says why, if a defined value has none. */
export function sayRow(row: Row | undefined): string {
  if (row === undefined || row.value === null) return dash;
  if (row.low !== null) return sayEstimate(row);
  const why = row.replications === 1 ? "no interval: one replication" : "no interval";
  return `${sayValue(row)} (${why})`;
}

/** A number that is exact and needs no interval, a threshold or a target: `2 min`, `28 days`, `20 %`, `85`. */
export function sayExactly(value: number, unit: string): string {
  const days = value / secondsPerDay;
  if (unit === "s" && days > 1 && Number.isInteger(days)) return `${days} days`;
  const steps = stepsOf(unit);
  const exact = steps.findLast((step) => Math.abs(value / step - Math.round(value / step)) < exactly);
  return sayNumber(value, unit, exact ?? steps[0] ?? 1);
}

/** Pounds, rounded to `step`: `£2,960,000`, `£8.70`. */
export function sayMoney(pounds: number, step: number): string {
  const rounded = Math.round(Math.abs(pounds) / step) * step;
  const [whole = "", pence] = rounded.toFixed(step < 1 ? 2 : 0).split(".");
  const said = whole.replaceAll(beforeThousands, ",");
  return `${pounds < 0 ? "-" : ""}£${pence === undefined ? said : `${said}.${pence}`}`;
}

function sayNumber(value: number, unit: string, step: number): string {
  if (unit === "s") return sayDuration(value, step);
  if (unit === "£") return sayMoney(value, step);
  const decimals = decimalsOf(unit === "share" ? 100 * step : step);
  const rounded = Math.round(value / step) * step;
  return unit === "share" ? `${(100 * rounded).toFixed(decimals)} %` : rounded.toFixed(decimals);
}

/** `5:33 to 6:03`, `4 to 6`, `21.1 to 22.5`; null without an interval. */
function sayBounds(estimate: Estimate, step: number): string | null {
  const { value, low, high, unit } = estimate;
  if (value === null || low === null || high === null || isWithoutLuck(estimate)) return null;
  if (unit === "s") return durationBounds(low, high, step);
  const say = (end: number) => sayNumber(end, unit, step).replace(" %", "").replace("£", "");
  return `${say(Math.max(low, unit === "share" ? 0 : low))} to ${say(high)}`;
}

/** Both ends in one manner, that of the upper: `4 to 6`, `5:33 to 6:03`, or `0:56 to 1:09 h` in hours and minutes. */
function durationBounds(low: number, high: number, step: number): string {
  const rounded = (seconds: number) => Math.max(0, Math.round(seconds / step) * step);
  const highest = rounded(high);
  const inHours = (seconds: number) => clock(seconds / secondsPerMinute);
  const inMinutes = (seconds: number) => String(Math.round(seconds / secondsPerMinute));
  const inSeconds = (seconds: number) => seconds.toFixed(step < 1 ? 1 : 0);
  if (step >= secondsPerHour) return `${rounded(low) / secondsPerHour} to ${highest / secondsPerHour} h`;
  if (highest >= secondsPerHour) return `${inHours(rounded(low))} to ${inHours(highest)} h`;
  const inOneUnit = step >= secondsPerMinute ? inMinutes : clock;
  const say = highest < secondsPerMinute ? inSeconds : inOneUnit;
  return `${say(rounded(low))} to ${say(highest)}`;
}

/** Minutes and seconds as on a clock: `5:48`. */
export function clock(seconds: number): string {
  const whole = Math.round(seconds);
  return `${Math.floor(whole / secondsPerMinute)}:${twoDigits(whole % secondsPerMinute)}`;
}

/** The unit of the last digit shown, in the unit of the estimate. */
export function stepOf({ value, low, high, unit }: Estimate): number {
  if (isSameCount({ value, low, high, unit })) return 1;
  const size = Math.abs(value ?? 0);
  const half = low === null || high === null ? 0 : (high - low) / 2;
  if (unit !== "s") return stepFor(unit, half > 0 ? half / 2 : size / 100);
  if (half === 0) return stepWithoutInterval(size);
  const coarse = stepFor(unit, half / 2);
  const step = coarseSeconds.includes(coarse) ? Math.max(1, stepFor(unit, half / 4)) : coarse;
  return Math.max(step, size < leastWhole ? 0 : 1);
}

/** That of the finest of the differences, because what can be told of a difference need not be told of the figures. */
function stepBeside(estimate: Estimate, differences: readonly (Omit<Estimate, "unit"> | null)[]): number {
  const { unit } = estimate;
  const told = differences.filter((each) => each !== null && each.low !== each.high);
  const steps = told.flatMap((each) => (each === null ? [] : [stepOf({ ...each, unit })]));
  const finest = Math.min(stepOf(estimate), ...steps);
  if (unit !== "s") return finest;
  return Math.max(finest, Math.abs(estimate.value ?? 0) < leastWhole ? 0 : 1);
}

/** What is as much in every replication because it is planned, such as posts or the handler-hours of a schedule. */
function isWithoutLuck(estimate: Estimate): boolean {
  const { low, high, unit } = estimate;
  return isSameCount(estimate) || (unit === "h/day" && low !== null && low === high);
}

function isSameCount({ value, low, high, unit }: Estimate): boolean {
  return plannedUnits.includes(unit) && low !== null && low === high && Number.isInteger(value);
}

/** The coarsest digit that is worth no more than this; the finest that there is, if none is. */
export function stepFor(unit: string, finest: number): number {
  const steps = stepsOf(unit);
  return steps.findLast((step) => step <= finest * (1 + roundOff)) ?? steps[0] ?? 1;
}

function stepsOf(unit: string): readonly number[] {
  if (unit === "s") return durationSteps;
  if (unit === "£") return moneySteps;
  return unit === "share" ? shareSteps : countSteps;
}

function stepWithoutInterval(seconds: number): number {
  return seconds < leastWhole && !Number.isInteger(seconds) ? 0.1 : 1;
}

function decimalsOf(step: number): number {
  return Math.max(0, -Math.floor(Math.log10(step) + roundOff));
}

function twoDigits(number: number): string {
  return String(number).padStart(2, "0");
}

// How many replications a precision takes: relative half-widths, when they are small enough to stop, and how many
// replications a pilot makes expect. Precision is a share of the estimate: 0.05 for 5 %.
// Law, "Simulation modeling and analysis", section 9.4.1; Hoad, Robinson and Davies, "Automated selection of the
// number of replications for a discrete-event simulation", Journal of the Operational Research Society 61 (2010).
import { type Interval, IntervalFactor } from "./interval.ts";
import { Tally } from "./tally.ts";

/** An estimate, its interval, and from how many replications it comes. */
export interface PilotEstimate {
  readonly value: number;
  readonly interval: Interval;
  /** Confidence level of the interval. */
  readonly level: number;
  readonly replications: number;
}

export interface StoppingRule {
  /** Relative half-width that is small enough. */
  readonly precision: number;
  /** Confidence level of the intervals. */
  readonly level: number;
  /** Fewest replications. */
  readonly floor: number;
}

const fewest = 2;
/** No answer is above this. */
const most = 1_000_000_000;
/** From here on Student's t is the normal distribution to six digits. */
const asGoodAsNormal = 1_000_000;

/** Half of the interval's width as a share of the value; null where the value is zero and has no such share. */
export function relativeHalfWidth(value: number, { low, high }: Interval): number | null {
  return value === 0 ? null : (high - low) / 2 / Math.abs(value);
}

/**
 * The relative half-width g / (1 + g) at which the relative error of the true value is at most `error` (g): half-widths
 * are shares of the estimate, errors of the truth, and the estimate may be the larger.
 */
export function halfWidthForError(error: number): number {
  return error / (1 + error);
}

/** First number of replications, not below the floor, whose relative half-width is small enough; null without one. */
export function replicationsAtPrecision(outputs: ArrayLike<number>, rule: StoppingRule): number | null {
  const at = precise(outputs, rule).indexOf(true);
  return at < 0 ? null : at + 1;
}

/**
 * The rule of Hoad, Robinson and Davies: the first number of replications that is precise enough and stays so for
 * `lookAhead` more (of every hundred so far, from a hundred on), which guards against stopping by luck; null where
 * the outputs end before. The outputs of the look-ahead must be there; they published a floor of 3 and 5 ahead.
 */
export function replicationsLookingAhead(
  outputs: ArrayLike<number>,
  rule: StoppingRule,
  lookAhead = 5,
): number | null {
  const isPrecise = precise(outputs, rule);
  for (let n = rule.floor; n <= isPrecise.length; n++) {
    const last = n + Math.floor((lookAhead * Math.max(100, n)) / 100);
    if (last > isPrecise.length) return null;
    if (isPrecise.slice(n - 1, last).every(Boolean)) return n;
  }
  return null;
}

/**
 * Law's approximation: how many replications in all would reach a relative half-width, if the variance of the pilot is
 * the true one; at least as many as the pilot has, and a thousand million at most. Null where the value is zero.
 */
export function replicationsExpected(pilot: PilotEstimate, precision: number): number | null {
  const { value, interval, level, replications } = pilot;
  const now = relativeHalfWidth(value, interval);
  if (now === null) return null;
  const factor = new IntervalFactor();
  const width = (count: number) => factor.at(level, Math.min(count, asGoodAsNormal)) / Math.sqrt(count);
  const enough = (precision / now) * width(replications);
  let [tooFew, sufficient] = [replications - 1, replications];
  while (width(sufficient) > enough) {
    if (sufficient >= most) return most;
    [tooFew, sufficient] = [sufficient, 2 * sufficient];
  }
  while (sufficient - tooFew > 1) {
    const middle = Math.floor((tooFew + sufficient) / 2);
    if (width(middle) > enough) tooFew = middle;
    else sufficient = middle;
  }
  return Math.min(most, sufficient);
}

/** Whether each number of replications, from 1 on, is not below the floor and precise enough. */
function precise(outputs: ArrayLike<number>, { precision, level, floor }: StoppingRule): boolean[] {
  const tally = new Tally();
  return Array.from(outputs, (output) => {
    tally.add(output);
    const interval = tally.count < Math.max(floor, fewest) ? null : tally.interval(level);
    const width = interval === null ? null : relativeHalfWidth(tally.mean ?? 0, interval);
    return width !== null && width <= precision;
  });
}

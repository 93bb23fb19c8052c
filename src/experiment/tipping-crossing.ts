// Where the slack is zero, between values that were tried.
import type { Bounds } from "../results/row.ts";
import type { TippingPoint } from "../results/tipping.ts";

/** Two neighbours of which the one holds and the other does not. */
export type Bracket = readonly [TippingPoint, TippingPoint];

/** The first pair of neighbours, in the order of x, between which the slack changes its sign. */
export function bracketOf(points: readonly TippingPoint[]): Bracket | null {
  const pair = pairOf(points, ({ value }) => value);
  return pair === null ? null : [pair[0], pair[1]];
}

/** Where the slack, and both ends of its interval, are zero, on straight lines between neighbours. */
export function crossingOf(points: readonly TippingPoint[]): Bounds {
  const [first, last] = [points[0]?.slack.value ?? 0, points.at(-1)?.slack.value ?? 0];
  const lower = zeroOf(points, (slack) => slack.low);
  const upper = zeroOf(points, (slack) => slack.high);
  const value = zeroOf(points, (slack) => slack.value);
  return first > last ? { value, low: lower, high: upper } : { value, low: upper, high: lower };
}

type Curve = (slack: Bounds) => number | null;

function zeroOf(points: readonly TippingPoint[], curve: Curve): number | null {
  const pair = pairOf(points, curve);
  if (pair === null) return null;
  const [before, after] = pair;
  const [from, to] = [curve(before.slack) ?? 0, curve(after.slack) ?? 0];
  return from === to ? after.x : before.x + ((after.x - before.x) * from) / (from - to);
}

function pairOf(points: readonly TippingPoint[], curve: Curve): Bracket | null {
  for (let i = 1; i < points.length; i++) {
    const [before, after] = [points[i - 1], points[i]];
    if (before === undefined || after === undefined) continue;
    const [from, to] = [curve(before.slack), curve(after.slack)];
    if (from !== null && to !== null && from >= 0 !== to >= 0) return [before, after];
  }
  return null;
}

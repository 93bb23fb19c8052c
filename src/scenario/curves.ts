// Curves over the triage depth: read between their points.
import { amountOf } from "./amounts.ts";
import { numberOf, type Quantity } from "./quantity.ts";
import type { ResolvedCurve } from "./resolved-triage.ts";

/** Points by depth, such as `"30 %": 45 s`. */
export type AuthoredCurve = Readonly<Record<string, Quantity>>;

/** The depth that a key stands for, 0 to 1; null where it is none. */
export function depthOf(key: string): number | null {
  const amount = amountOf(key);
  return amount?.dimension === "bare" && amount.value >= 0 && amount.value <= 1 ? amount.value : null;
}

/** The points in order of depth. */
export function resolveCurve(curve: AuthoredCurve): ResolvedCurve {
  return Object.entries(curve)
    .map(([key, value]) => ({ depth: depthOf(key) ?? Number.NaN, value: numberOf(value) }))
    .sort((a, b) => a.depth - b.depth);
}

/** Straight between two points, flat beyond the first and the last. */
export function readCurve(curve: ResolvedCurve, depth: number): number {
  const next = curve.findIndex((point) => point.depth >= depth);
  const [before, after] = [curve[next - 1], curve[next]];
  if (after === undefined) return curve.at(-1)?.value ?? Number.NaN;
  if (before === undefined || after.depth === depth) return after.value;
  const along = (depth - before.depth) / (after.depth - before.depth);
  return before.value + along * (after.value - before.value);
}

// The ends of an interval, kept to what the measure can be.
import type { Interval } from "../statistics/interval.ts";

interface Ends {
  readonly low: number | null;
  readonly high: number | null;
}

/** A measure is zero or more unless it is signed, and a share is one at most: an interval does not say otherwise. */
export function clipped(interval: Interval | null, unit: string, isSigned = false): Ends {
  if (interval === null) return { low: null, high: null };
  if (isSigned) return { low: interval.low, high: interval.high };
  const most = unit === "share" ? 1 : Number.POSITIVE_INFINITY;
  return { low: Math.max(0, interval.low), high: Math.min(most, interval.high) };
}

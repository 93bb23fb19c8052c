// The interval of a share that was counted: so many of so many.
import type { Interval } from "./interval.ts";
import { normalQuantile } from "./normal.ts";

/** Wilson's interval (1927) for `hits` of `count` at `level`: sound for few and for none; null of none. */
export function shareInterval(hits: number, count: number, level: number): Interval | null {
  if (count === 0) return null;
  const z = normalQuantile((1 + level) / 2);
  const share = hits / count;
  const middle = (share + (z * z) / (2 * count)) / (1 + (z * z) / count);
  const spread = Math.sqrt((share * (1 - share)) / count + (z * z) / (4 * count * count));
  const half = (z * spread) / (1 + (z * z) / count);
  return { low: hits === 0 ? 0 : middle - half, high: hits === count ? 1 : middle + half };
}

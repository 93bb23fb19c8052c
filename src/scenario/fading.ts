// What fades with a half-life from an instant on.
import { exp, log } from "../random/portable-math.ts";

const ln2 = log(2);

/** Seconds; without a half-life it does not fade. */
export interface Fading {
  readonly startsAt: number;
  readonly halfLife: number | null;
}

/** The part of everything that fading brings in all which falls between two instants. */
export function partBetween(
  { startsAt, halfLife }: Fading & { halfLife: number },
  from: number,
  to: number,
): number {
  const left = (instant: number) => exp((-ln2 * Math.max(0, instant - startsAt)) / halfLife);
  return left(from) - left(to);
}

/** Mean strength between two instants: 0 before the start, 1 at it. */
export function meanStrength({ startsAt, halfLife }: Fading, from: number, to: number): number {
  const time = to - from;
  if (halfLife === null) return Math.max(0, to - Math.max(from, startsAt)) / time;
  return (partBetween({ startsAt, halfLife }, from, to) * halfLife) / (ln2 * time);
}

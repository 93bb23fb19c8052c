// What a policy changes, set by set: how many sets have which sign, and where the deciding number turns it.
import type { DifferenceOverSets, SetsBreakEven, SignShare } from "../results/assumptions.ts";
import type { NumberInfluence } from "../results/ensemble.ts";
import { shareInterval } from "../statistics/share-interval.ts";
import { zeroCrossing } from "../statistics/zero-crossing.ts";
import { type Columns, pointsOn } from "./number-influence.ts";

const level = 0.95;

type Signs = Pick<DifferenceOverSets, "less" | "more" | "same" | "undefined" | "breakEven">;

/** Of the differences of one measure; `most` is the number that goes with them most. */
export function signsOver(
  values: readonly (number | null)[],
  columns: Columns,
  most: NumberInfluence | null,
): Signs {
  const count = (is: (value: number | null) => boolean) => values.filter(is).length;
  const less = count((value) => value !== null && value < 0);
  const more = count((value) => value !== null && value > 0);
  const isDecided = less === 0 || more === 0 || most === null || !most.isBeyondLuck;
  return {
    less: shareOf(less, values.length),
    more: shareOf(more, values.length),
    same: count((value) => value === 0),
    undefined: count((value) => value === null),
    breakEven: isDecided ? null : breakEvenOf(values, columns, most),
  };
}

/** How many of all sets, with the interval of that share. */
export function shareOf(sets: number, all: number): SignShare {
  const interval = shareInterval(sets, all, level) ?? { low: 0, high: 1 };
  return { sets, share: all === 0 ? 0 : sets / all, ...interval };
}

function breakEvenOf(
  values: readonly (number | null)[],
  columns: Columns,
  { number }: NumberInfluence,
): SetsBreakEven | null {
  const { x, y } = pointsOn(columns, values, number.path);
  const crossing = zeroCrossing(x, y, level);
  if (crossing === null) return null;
  return { ...crossing, isInRange: crossing.value >= Math.min(...x) && crossing.value <= Math.max(...x) };
}

// The fewest handlers with which a model answers a given share of the offered contacts within a given time.

import { erlangB, erlangCWithin } from "./erlang.ts";
import { erlangAServedWithin } from "./erlang-a.ts";
import { limitedLinesServedWithin } from "./limited-lines.ts";

/** What is offered, and what is wanted; in one unit of time. */
export interface StaffingGoal {
  readonly arrivalRate: number;
  readonly meanHandleTime: number;
  /** Share of the offered contacts, below 1, to be answered within `time`. */
  readonly share: number;
  readonly time: number;
}

/** By Erlang B, where nobody waits: answered at once. */
export function handlersByErlangB({ arrivalRate, meanHandleTime, share }: StaffingGoal): number {
  return fewest((handlers) => 1 - erlangB(handlers, arrivalRate * meanHandleTime) >= share);
}

/** By Erlang C, where nobody gives up. */
export function handlersByErlangC({ share, time, ...load }: StaffingGoal): number {
  return fewest((handlers) => (erlangCWithin({ ...load, handlers }, time) ?? 0) >= share);
}

/** By Erlang A; patience is exponential with this mean. */
export function handlersByErlangA({ share, time, ...load }: StaffingGoal, meanPatience: number): number {
  return fewest((handlers) => erlangAServedWithin({ ...load, handlers, meanPatience }, time) >= share);
}

/** With limited lines, a mean patience or none; null if not even as many handlers as lines are enough. */
export function handlersWithLines(
  { share, time, ...load }: StaffingGoal,
  lines: number,
  meanPatience: number | null,
): number | null {
  const isEnough = (handlers: number) =>
    limitedLinesServedWithin({ ...load, handlers, lines, meanPatience }, time) >= share;
  return isEnough(lines) ? fewest((handlers) => handlers >= lines || isEnough(handlers)) : null;
}

/** The smallest whole number from 1 on that is enough, where more is never worse. */
function fewest(isEnough: (handlers: number) => boolean): number {
  let [tooFew, enough] = [0, 1];
  while (!isEnough(enough)) [tooFew, enough] = [enough, 2 * enough];
  while (enough - tooFew > 1) {
    const middle = Math.floor((tooFew + enough) / 2);
    if (isEnough(middle)) enough = middle;
    else tooFew = middle;
  }
  return enough;
}

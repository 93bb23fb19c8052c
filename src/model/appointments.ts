// When an appointment may begin: not before it was offered for, and not outside the hours in which any is offered.
import type { ResolvedAppointment } from "../scenario/resolved-response.ts";

/** By interval: the start of the first interval from it on in which an appointment may begin; the end of all if none. */
export function offeredStarts(
  { isOffered }: ResolvedAppointment,
  intervalStartAt: Float64Array,
): Float64Array | null {
  if (isOffered === null) return null;
  const starts = new Float64Array(isOffered.length);
  let next = intervalStartAt[isOffered.length]!;
  for (let interval = isOffered.length - 1; interval >= 0; interval--) {
    if (isOffered[interval] === 1) next = intervalStartAt[interval]!;
    starts[interval] = next;
  }
  return starts;
}

/** The first instant from `at` on at which an appointment may begin; any after the end of the calendar will do. */
export function offeredFrom(at: number, starts: Float64Array, intervalStartAt: Float64Array): number {
  if (at >= intervalStartAt[starts.length]!) return at;
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (intervalStartAt[middle]! <= at) low = middle;
    else high = middle - 1;
  }
  return Math.max(at, starts[low]!);
}

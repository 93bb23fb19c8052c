// What the cohort book counts for each cell. Contacts belong to the interval in which they first rang, whenever
// they are answered or give up. Times are sums in seconds.
import type { ResolvedQueue } from "../scenario/resolved-floor.ts";

export const offered = 0;
export const answered = 1;
export const abandoned = 2;
/** Left for another queue: put through, upgraded, or transferred by a handler. Counted in the queue left. */
export const transferred = 3;
/** Sent away unserved: no line was free, or the queue was closed. */
export const blocked = 4;
/** Time in queue of the answered, and of the abandoned. */
export const waitOfAnswered = 5;
export const waitOfAbandoned = 6;
/** Time to ring of those who were answered. */
export const ringOfAnswered = 7;
/** From the contact's first ring of all to this answer. */
export const timeFromFirstRing = 8;
/** Answered, and abandoned, within the acceptable waiting time of the queue. */
export const answeredInTime = 9;
export const abandonedInTime = 10;
/** Abandoned no later than the short-abandon threshold. */
export const abandonedShort = 11;
/** Time for which talks were broken off, to be resumed. */
export const heldTime = 12;
/** Time in queue of those who were sent away from it when it closed. */
export const waitOfBlocked = 13;
/** The longest time in queue of the answered and of the abandoned, and from the first ring; added up by taking the largest. */
export const longestWaitOfAnswered = 14;
export const longestWaitOfAbandoned = 15;
export const longestTime = 16;
/** From here on: answered within each threshold, but not within the one before. */
export const firstThreshold = 17;

/** Columns of a cell: as many as the longest list of thresholds asks for. */
export function cohortWidth(queues: readonly ResolvedQueue[]): number {
  return firstThreshold + Math.max(...queues.map(({ serviceLevel }) => serviceLevel.thresholds.length));
}

// What the cohort book counts for each cell. Contacts belong to the interval in which they first rang, whenever
// they are answered or give up. Times are sums in seconds.
import type { ResolvedQueue } from "../scenario/resolved.ts";

export const offered = 0;
export const answered = 1;
export const abandoned = 2;
/** Left at the switchboard for another queue: put through, or upgraded. Counted in the queue left. */
export const transferred = 3;
/** Time in queue of the answered, and of the abandoned. */
export const waitOfAnswered = 4;
export const waitOfAbandoned = 5;
/** Time to ring of those who were answered. */
export const ringOfAnswered = 6;
/** From the contact's first ring of all to this answer. */
export const timeFromFirstRing = 7;
/** Answered, and abandoned, within the acceptable waiting time of the queue. */
export const answeredInTime = 8;
export const abandonedInTime = 9;
/** Abandoned no later than the short-abandon threshold. */
export const abandonedShort = 10;
/** The longest time in queue of the answered and of the abandoned, and from the first ring; added up by taking the largest. */
export const longestWaitOfAnswered = 11;
export const longestWaitOfAbandoned = 12;
export const longestTime = 13;
/** From here on: answered within each threshold, but not within the one before. */
export const firstThreshold = 14;

/** Columns of a cell: as many as the longest list of thresholds asks for. */
export function cohortWidth(queues: readonly ResolvedQueue[]): number {
  return firstThreshold + Math.max(...queues.map(({ serviceLevel }) => serviceLevel.thresholds.length));
}

// How one contact is counted in one cell of the cohort book.
import * as column from "./cohort-columns.ts";

// Constants of this file's own: an imported binding is read anew at every use, one that is not is folded into the
// code (10 % of the time of a contact).
const { answered, waitOfAnswered, ringOfAnswered, timeFromFirstRing, answeredInTime, firstThreshold } =
  column;
const { abandoned, waitOfAbandoned, abandonedInTime, abandonedShort } = column;
const { longestWaitOfAnswered, longestWaitOfAbandoned, longestTime } = column;

/** Counts an answer. `seconds` holds its wait, ring and time from the first ring: doubles in a call would be boxed. */
export function answerIn(
  cells: Float64Array,
  base: number,
  seconds: Float64Array,
  threshold: number,
  isInTime: number,
): void {
  const wait = seconds[0]!;
  cells[base + answered]!++;
  cells[base + waitOfAnswered]! += wait;
  cells[base + ringOfAnswered]! += seconds[1]!;
  cells[base + timeFromFirstRing]! += seconds[2]!;
  cells[base + answeredInTime]! += isInTime;
  if (threshold >= 0) cells[base + firstThreshold + threshold]!++;
  if (wait > cells[base + longestWaitOfAnswered]!) cells[base + longestWaitOfAnswered] = wait;
  if (seconds[2]! > cells[base + longestTime]!) cells[base + longestTime] = seconds[2]!;
}

/** Counts an abandonment; the first of `seconds` is its wait. */
export function abandonIn(
  cells: Float64Array,
  base: number,
  seconds: Float64Array,
  isInTime: number,
  isShort: number,
): void {
  const wait = seconds[0]!;
  cells[base + abandoned]!++;
  cells[base + waitOfAbandoned]! += wait;
  cells[base + abandonedInTime]! += isInTime;
  cells[base + abandonedShort]! += isShort;
  if (wait > cells[base + longestWaitOfAbandoned]!) cells[base + longestWaitOfAbandoned] = wait;
}

/**
 * Adds the cell that begins at `from` to the one that begins at `to`. Most columns of the counts of half an hour are 0, and
 * passed over: a third of the instructions less.
 */
export function addCell(
  table: Float64Array,
  to: number,
  cells: Float64Array,
  from: number,
  width: number,
): void {
  for (let i = 0; i < width; i++) {
    const value = cells[from + i]!;
    if (value === 0) continue;
    if (i < longestWaitOfAnswered || i > longestTime) table[to + i]! += value;
    else if (value > table[to + i]!) table[to + i] = value;
  }
}

/** The first threshold that is not below `time`, or -1. */
export function thresholdOf(thresholds: Float64Array, time: number): number {
  for (let i = 0; i < thresholds.length; i++) if (time <= thresholds[i]!) return i;
  return -1;
}

// Whether a mean over replications agrees with theory, in standard errors.
import { expect } from "vitest";
import { RatioTally } from "../../src/statistics/ratio.ts";
import { tQuantile } from "../../src/statistics/student-t.ts";

const confidence = 0.95;

/** A right program is beyond this once in ten thousand comparisons with twenty replications, and rarer with more. */
export const mostStandardErrors = 5;

/** Distance of a ratio over replications 0, 1, … from what is expected, in standard errors. */
export function standardErrorsOff(
  expected: number,
  replications: number,
  read: (replication: number) => readonly [numerator: number, denominator: number],
): number {
  const tally = new RatioTally();
  for (let replication = 0; replication < replications; replication++) tally.add(...read(replication));
  const interval = tally.interval(confidence);
  if (interval === null || tally.value === null) throw new Error("nothing was observed");
  const half = (interval.high - interval.low) / 2;
  const distance = tally.value - expected;
  return distance === 0 ? 0 : (distance * tQuantile((1 + confidence) / 2, replications - 1)) / half;
}

export function expectLuck(standardErrors: number): void {
  expect(Math.abs(standardErrors)).toBeLessThan(mostStandardErrors);
}

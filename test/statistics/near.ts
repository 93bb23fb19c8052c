// Comparing numbers with values that are known to ten digits.
import { expect } from "vitest";

/** Expects every actual number within a relative 1e-9 of what is expected (or 1e-9 of zero). */
export function near(actual: readonly (number | null | undefined)[], expected: readonly number[]): void {
  expect(actual).toHaveLength(expected.length);
  actual.forEach((value, i) => {
    const target = expected[i] ?? Number.NaN;
    const error = Math.abs((value ?? Number.NaN) - target) / (Math.abs(target) || 1);
    expect(error, `${value} is not ${target}`).toBeLessThan(1e-9);
  });
}

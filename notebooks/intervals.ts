// Intervals over independent repeats, where a notebook combines results by itself.
import { tQuantile } from "../src/statistics/student-t.ts";

export interface Estimated {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** The mean of independent values with its 95 % interval by Student's t: two values or more. */
export function estimated(values: readonly number[]): Estimated {
  const count = values.length;
  if (count < 2) throw new RangeError(`an interval needs two values or more, not ${count}`);
  const value = values.reduce((sum, each) => sum + each, 0) / count;
  const squares = values.reduce((sum, each) => sum + (each - value) * (each - value), 0);
  const half = tQuantile(0.975, count - 1) * Math.sqrt(squares / (count - 1) / count);
  return { value, low: value - half, high: value + half };
}

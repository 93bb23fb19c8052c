// When to stop: the rules on one given list of outputs, whose answers follow from Student's t by the definitions
// (Law, section 9.4.1; Hoad, Robinson and Davies 2010), and the bound that the adjusted half-width promises.
import { describe, expect, it } from "vitest";
import {
  halfWidthForError,
  relativeHalfWidth,
  replicationsAtPrecision,
  replicationsExpected,
  replicationsLookingAhead,
} from "../../src/statistics/sequential-stopping.ts";
import { Tally } from "../../src/statistics/tally.ts";
import { near } from "./near.ts";

/** Mean waits of 120 replications, in minutes. */
const outputs = [
  1.99, 2.721, 2.49, 3.771, 2.115, 4.062, 3.702, 2.535, 2.927, 4.677, 2.486, 2.794, 2.106, 1.921, 2.74, 2.749,
  2.081, 2.673, 1.865, 3.632, 3.199, 4.521, 1.859, 3.687, 3.854, 2.752, 5.352, 2.1, 3.124, 2.376, 3.242,
  5.288, 5.317, 2.421, 2.628, 2.787, 5.042, 4.175, 3.31, 2.051, 2.542, 2.71, 3.305, 1.94, 4.519, 4.12, 4.164,
  2.361, 2.154, 3.79, 2.064, 5.869, 5.459, 2.587, 2.641, 3.246, 2.913, 3.605, 2.87, 2.949, 2.274, 2.814,
  4.193, 3.267, 5.281, 3.667, 3.902, 2.157, 5.199, 1.656, 9.345, 8.799, 2.564, 3.174, 2.46, 2.541, 3.89,
  2.825, 3.364, 2.804, 2.098, 1.308, 3.203, 5.236, 4.241, 2.387, 4.677, 3.62, 1.523, 4.621, 3.245, 3.29,
  3.496, 4.224, 1.798, 1.524, 1.951, 2.55, 3.258, 3.591, 3.66, 3.012, 4.996, 2.395, 1.715, 2.582, 5.069, 1.68,
  1.593, 5.3, 3.533, 3.661, 2.685, 4.056, 2.832, 4.81, 2.983, 3.944, 3.327, 1.95,
];

const rule = { precision: 0.12, level: 0.95, floor: 10 };

function pilotOf(count: number) {
  const tally = new Tally();
  for (const output of outputs.slice(0, count)) tally.add(output);
  const { mean, variance } = tally;
  const interval = tally.interval(0.95);
  if (mean === null || variance === null || interval === null) throw new Error("a pilot of two or more");
  return { value: mean, variance, interval, level: 0.95, replications: count };
}

describe("the relative half-width", () => {
  it.each([
    [3, 0.3867038064],
    [5, 0.3357611506],
    [10, 0.207783024],
    [20, 0.1307687291],
    [40, 0.1050428209],
    [80, 0.09128833847],
    [120, 0.07131788732],
  ])("after %i replications is %f", (count, width) => {
    const { value, interval } = pilotOf(count);
    near([relativeHalfWidth(value, interval)], [width]);
  });

  it("is undefined where the value is zero", () => {
    expect(relativeHalfWidth(0, { low: -1, high: 1 })).toBeNull();
  });

  it("bounds the relative error of the truth once it is adjusted, and would not without", () => {
    // The worst case: the truth lies at the interval's lower end, 1 - width for an estimate of 1.
    const error = (width: number) => width / (1 - width);
    near([error(halfWidthForError(0.12))], [0.12]);
    expect(error(0.12)).toBeGreaterThan(0.135);
  });
});

describe("the stopping rules", () => {
  it("stop at the first number of replications that is precise, from the floor on", () => {
    expect(replicationsAtPrecision(outputs, rule)).toBe(25);
    expect(replicationsAtPrecision(outputs, { ...rule, precision: halfWidthForError(0.12) })).toBe(39);
  });

  it("look five replications ahead before they believe it", () => {
    expect(replicationsLookingAhead(outputs, { ...rule, floor: 3 })).toBe(29);
    expect(replicationsLookingAhead(outputs, { ...rule, floor: 3 }, 0)).toBe(25);
  });

  it("say nothing where the outputs end first", () => {
    expect(replicationsAtPrecision(outputs.slice(0, 24), rule)).toBeNull();
    expect(replicationsLookingAhead(outputs.slice(0, 33), { ...rule, floor: 3 })).toBeNull();
    expect(replicationsLookingAhead(outputs.slice(0, 34), { ...rule, floor: 3 })).toBe(29);
  });

  it("never stop on a value of zero, nor below two replications", () => {
    expect(replicationsAtPrecision(new Float64Array(50), rule)).toBeNull();
    expect(replicationsAtPrecision([4, 4], { ...rule, floor: 1 })).toBe(2);
  });
});

describe("the replications that a pilot makes expect", () => {
  it("are those of Law's approximation from the first ten", () => {
    const pilot = pilotOf(10);
    near([pilot.value, Math.sqrt(pilot.variance)], [3.099, 0.9001375204]);
    expect(replicationsExpected(pilot, halfWidthForError(0.12))).toBe(31);
  });

  it("would notice an interval of another level", () => {
    expect(replicationsExpected({ ...pilotOf(10), level: 0.9 }, halfWidthForError(0.12))).not.toBe(31);
  });

  it("are no more than there were if that was enough", () => {
    expect(replicationsExpected(pilotOf(40), 0.12)).toBe(40);
    const { value } = pilotOf(5);
    expect(replicationsExpected({ ...pilotOf(5), interval: { low: value, high: value } }, 0.01)).toBe(5);
  });

  it("grow with the square of the precision, and have an end", () => {
    const [coarse, fine] = [0.01, 0.001].map(
      (precision) => replicationsExpected(pilotOf(40), precision) ?? 0,
    );
    expect((fine ?? 0) / (coarse ?? 0)).toBeCloseTo(100, 0);
    expect(replicationsExpected(pilotOf(40), 1e-9)).toBe(1_000_000_000);
    expect(replicationsExpected({ ...pilotOf(10), value: 0 }, 0.05)).toBeNull();
  });
});

// How many replications a difference takes to be told.
import { describe, expect, it } from "vitest";
import { replicationsToTell } from "../../src/statistics/paired-planning.ts";
import { powerOfInterval } from "./noncentral-t.ts";

const plan = { difference: 0.5, variance: 1, level: 0.95, power: 0.8 };

describe("replicationsToTell", () => {
  it("agrees with published tables of the one-sample t test", () => {
    // Cohen, "Statistical power analysis for the behavioral sciences" (1988): 34 for a medium effect, 199 for a small.
    expect(replicationsToTell(plan)).toBeGreaterThanOrEqual(34);
    expect(replicationsToTell(plan)).toBeLessThanOrEqual(35);
    expect(replicationsToTell({ ...plan, difference: 0.2 })).toBeGreaterThanOrEqual(198);
    expect(replicationsToTell({ ...plan, difference: 0.2 })).toBeLessThanOrEqual(200);
  });

  it("gives the power that was asked for, by the exact distribution, at every correction", () => {
    for (const level of [0.95, 0.99, 0.9975]) {
      for (const difference of [0.3, 0.6, 1.2]) {
        const pairs = replicationsToTell({ ...plan, level, difference }) ?? 0;
        const power = powerOfInterval({ effect: difference, pairs, level });
        expect(power).toBeGreaterThan(0.78);
        expect(powerOfInterval({ effect: difference, pairs: Math.floor(0.8 * pairs), level })).toBeLessThan(
          0.8,
        );
      }
    }
  });

  it("does not care for the sign or the unit", () => {
    expect(replicationsToTell({ ...plan, difference: -0.5 })).toBe(replicationsToTell(plan));
    expect(replicationsToTell({ ...plan, difference: 30, variance: 3600 })).toBe(replicationsToTell(plan));
  });

  it("has no answer for nothing, and stops at a thousand million", () => {
    expect(replicationsToTell({ ...plan, difference: 0 })).toBeNull();
    expect(replicationsToTell({ ...plan, difference: 1e-9 })).toBe(1_000_000_000);
    expect(replicationsToTell({ ...plan, variance: 0 })).toBe(2);
  });
});

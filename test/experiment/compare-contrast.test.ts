// One contrast: verdicts that say what their intervals say, and which way is better.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type ContrastOptions, contrastOf } from "../../src/results/comparison-contrast.ts";
import { betterWhen } from "../../src/results/comparison-direction.ts";
import { measureNames } from "../../src/scenario/measure-names.ts";

const less: ContrastOptions = { level: 0.95, betterWhen: "less" };
const values = (...ys: (number | null)[]) => ys.map((y) => (y === null ? null : { y, x: 1 }));

/** What an interval alone says, where less is better. */
function verdictOfBounds([low = 0, high = 0]: readonly number[]): string {
  if (high < 0) return "better";
  if (low > 0) return "worse";
  return low === 0 && high === 0 ? "same" : "notDistinguishable";
}

describe("a contrast", () => {
  it("is better, worse, more or less by its interval and the measure's better way", () => {
    const [low, high] = [values(1, 2, 3, 2), values(11, 12, 13, 14)];
    expect(contrastOf(high, low, less).verdict).toBe("better");
    expect(contrastOf(low, high, less).verdict).toBe("worse");
    expect(contrastOf(low, high, { ...less, betterWhen: "more" }).verdict).toBe("better");
    expect(contrastOf(low, high, { ...less, betterWhen: null }).verdict).toBe("more");
    expect(contrastOf(high, low, { ...less, betterWhen: null }).verdict).toBe("less");
  });

  it("counts only replications in which both are defined", () => {
    const { pairs, difference } = contrastOf(values(1, null, 3, 4), values(2, 5, null, 7), less);
    expect([pairs, difference.value]).toEqual([2, 2]);
    expect(contrastOf(values(null, 1), values(2, null), less).verdict).toBe("undefined");
  });

  it("keeps the interval of shares within what shares can differ by, and no other interval", () => {
    const [first, second] = [values(0, 1, 0), values(1, 0, 1)];
    const { difference } = contrastOf(first, second, { ...less, unit: "share" });
    expect([difference.low, difference.high]).toEqual([-1, 1]);
    const seconds = contrastOf(first, second, { ...less, unit: "s" }).difference;
    expect(seconds.low).toBeLessThan(-2);
    expect(seconds.high).toBeGreaterThan(2);
  });

  it("has a verdict that agrees with its interval, always", () => {
    const numbers = fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 2, maxLength: 12 });
    fc.assert(
      fc.property(numbers, fc.integer({ min: -40, max: 40 }), (noise, shift) => {
        const first = values(...noise.map(() => 100));
        const { difference, verdict, replicationsToTell } = contrastOf(
          first,
          values(...noise.map((each) => 100 + each + shift)),
          less,
        );
        const bounds = [difference.low ?? Number.NaN, difference.high ?? Number.NaN];
        expect(verdict).toBe(verdictOfBounds(bounds));
        if (replicationsToTell !== null) expect(replicationsToTell).toBeGreaterThan(noise.length);
      }),
    );
  });
});

describe("the better way", () => {
  it("is known for every measure that a headline may name, or known to be none", () => {
    const none = measureNames.filter((name) => betterWhen(name) === null);
    expect(none.toSorted()).toEqual([
      "answeredPerDay",
      "becomesBusyPerDay",
      "becomesCriticalPerDay",
      "callbacksAcceptedRatio",
      "callbacksOfferedPerDay",
      "deflectedPerDay",
      "divertedPerDay",
      "duplicatesPerDay",
      "establishment",
      "gradeShare",
      "gradedPerDay",
      "headsApproved",
      "hiddenEmergenciesPerDay",
      "inTraining",
      "jobsPerDay",
      "joiners",
      "leftAtOncePerDay",
      "meanWaitingTimeOfAbandoned",
      "movedOnlinePerDay",
      "movedOnlineRatio",
      "movesIn",
      "movesOut",
      "occupancy",
      "offeredPerDay",
      "paidHoursPerDay",
      "plannedOnDuty",
      "predictionBias",
      "presentOnDuty",
      "released",
      "scheduledOnDuty",
      "shiftedPerDay",
      "telephoneResolutionsPerDay",
      "timeBusyRatio",
      "unitOccupancy",
      "unitsOnShift",
    ]);
    const more = measureNames.filter((name) => betterWhen(name) === "more" && !name.includes("Within"));
    expect(more.toSorted()).toEqual([
      "attendedInTimeRatio",
      "callbacksKeptRatio",
      "competent",
      "duplicatesRecognisedRatio",
      "headcount",
      "rightFirstTimeRatio",
      "timeNormalRatio",
    ]);
    expect(betterWhen("answeredWithin30sOfOffered")).toBe("more");
  });
});

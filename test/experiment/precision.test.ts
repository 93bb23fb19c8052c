// Replications until a precision is reached: when it looks, what it concludes, and that the promise is kept.
import { describe, expect, it } from "vitest";
import { nextLook, PrecisionWatch } from "../../src/experiment/precision.ts";
import { Tally } from "../../src/statistics/tally.ts";
import { lehmer } from "../statistics/lehmer.ts";
import { near } from "../statistics/near.ts";

const goal = { error: 0.05, atLeast: 10, atMost: 1000 };
const wait = { measure: "meanWaitingTime", queue: "crib" };
const lost = { measure: "abandonmentRatio", queue: "crib", period: "2017-07" };

/** Looks at the rounds that a run would make, with readings from `draw`, until it is over. */
function runUntilOver(watch: PrecisionWatch, draw: () => number, to = goal): number[] {
  const looks: number[] = [];
  let replications = 0;
  while (replications === 0 || !watch.isOver()) {
    const look = nextLook(replications, to);
    for (; replications < look; replications++) watch.add([{ y: draw(), x: 1 }]);
    looks.push(look);
  }
  return looks;
}

describe("the looks at the precision", () => {
  it("begin at the floor, grow by a fifth, and end at the ceiling", () => {
    const looks = [0];
    while ((looks.at(-1) ?? 0) < 60) looks.push(nextLook(looks.at(-1) ?? 0, { ...goal, atMost: 60 }));
    expect(looks).toEqual([0, 10, 15, 20, 25, 30, 36, 44, 53, 60]);
    expect(nextLook(0, { ...goal, atLeast: 40 })).toBe(40);
  });
});

describe("a watch of the precision", () => {
  it("stops at the first look at which the half-width is at most g ÷ (1 + g)", () => {
    const uniform = lehmer(11);
    const drawn: number[] = [];
    const watch = new PrecisionWatch([wait], goal);
    const looks = runUntilOver(watch, () => {
      drawn.push(100 + 60 * (uniform() - 0.5));
      return drawn.at(-1) ?? 0;
    });
    const widthAt = (count: number) => {
      const tally = new Tally();
      for (const value of drawn.slice(0, count)) tally.add(value);
      const { low, high } = tally.interval(0.95) ?? { low: 0, high: 0 };
      return (high - low) / 2 / (tally.mean ?? 0);
    };
    expect(looks.length).toBeGreaterThan(3);
    for (const look of looks.slice(0, -1)) expect(widthAt(look)).toBeGreaterThan(0.05 / 1.05);
    const { isReached, replications, measures, halfWidth } = watch.outcome();
    expect([isReached, replications]).toEqual([true, looks.at(-1)]);
    near([measures[0]?.relativeHalfWidth, halfWidth], [widthAt(replications), 0.05 / 1.05]);
    expect(widthAt(replications)).toBeLessThanOrEqual(0.05 / 1.05);
  });

  it("is within its error of the truth about as often as its level says, and would not be at four times the width", () => {
    // Of 400 runs 380 with a standard error of 4.4; stopping by the data costs one percentage point or two.
    const share = (error: number) => {
      const uniform = lehmer(5);
      let within = 0;
      for (let run = 0; run < 400; run++) {
        const watch = new PrecisionWatch([wait], { ...goal, error });
        runUntilOver(watch, () => 100 + 150 * (uniform() - 0.5));
        if (Math.abs((watch.outcome().measures[0]?.value ?? 0) - 100) <= 5) within++;
      }
      return within;
    };
    expect(share(0.05)).toBeGreaterThan(380 - 20);
    expect(share(0.2)).toBeLessThan(300);
  });

  it("waits for every measure, and foretells from the present variances how many it takes", () => {
    const uniform = lehmer(21);
    const watch = new PrecisionWatch([wait, lost], { ...goal, atMost: 100_000 });
    for (let i = 0; i < 40; i++) {
      watch.add([
        { y: 100 + uniform(), x: 1 },
        { y: 100 * uniform(), x: 1 },
      ]);
    }
    const { isReached, measures } = watch.outcome();
    expect([isReached, watch.isOver()]).toEqual([false, false]);
    expect(measures[0]?.replicationsExpected).toBe(40);
    // Coefficient of variation 0.577: (1.96 × 0.577 × 1.05 ÷ 0.05)² is 564, for the sample's own variation about that.
    expect(watch.forecast()).toBe(measures[1]?.replicationsExpected);
    expect(watch.forecast()).toBeGreaterThan(350);
    expect(watch.forecast()).toBeLessThan(850);
    expect(measures[1]).toMatchObject({ measure: "abandonmentRatio", queue: "crib", period: "2017-07" });
  });

  it("takes ratios of sums, with the interval of their residuals", () => {
    const watch = new PrecisionWatch([wait], goal);
    for (const contacts of [10, 200, 30]) watch.add([{ y: 7 * contacts, x: contacts }]);
    expect(watch.outcome().measures[0]).toMatchObject({ value: 7, relativeHalfWidth: 0 });
  });

  it("does not wait for what is zero or undefined, and stops where nothing else is left", () => {
    const watch = new PrecisionWatch([wait, lost], goal);
    for (let i = 0; i < 10; i++) watch.add([{ y: 0, x: 50 }, null]);
    const { isReached, measures } = watch.outcome();
    expect([isReached, watch.isOver()]).toEqual([false, true]);
    expect(measures.map(({ value, relativeHalfWidth }) => [value, relativeHalfWidth])).toEqual([
      [0, null],
      [null, null],
    ]);
  });

  it("counts the replications in which a measure is undefined when it foretells", () => {
    const uniform = lehmer(8);
    const watch = new PrecisionWatch([wait], goal);
    for (let i = 0; i < 40; i++) watch.add([i % 2 === 0 ? null : { y: 50 + 100 * uniform(), x: 1 }]);
    const halfAsOften = new PrecisionWatch([wait], goal);
    const again = lehmer(8);
    for (let i = 0; i < 20; i++) halfAsOften.add([{ y: 50 + 100 * again(), x: 1 }]);
    const [expected, expectedOfHalf] = [watch, halfAsOften].map(
      (each) => each.outcome().measures[0]?.replicationsExpected ?? 0,
    );
    expect(expected).toBe(2 * (expectedOfHalf ?? 0));
  });

  it("ends at the ceiling, not reached", () => {
    const uniform = lehmer(2);
    const watch = new PrecisionWatch([wait], { ...goal, error: 0.001, atMost: 12 });
    expect(runUntilOver(watch, uniform, { ...goal, atMost: 12 })).toEqual([10, 12]);
    expect(watch.outcome()).toMatchObject({ isReached: false, replications: 12, atMost: 12 });
    expect(watch.forecast()).toBe(12);
  });
});

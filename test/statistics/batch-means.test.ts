// Batch means on series whose variance is known: independent draws, and the waits of a single handler's queue.
import { describe, expect, it } from "vitest";
import { batchMeans, observationsForPrecision } from "../../src/statistics/batch-means.ts";
import { RatioTally } from "../../src/statistics/ratio.ts";
import { Tally } from "../../src/statistics/tally.ts";
import { lehmer } from "./lehmer.ts";
import { near } from "./near.ts";

/** Waits of a single handler with exponential times, from Lindley's recursion; mean handle time 1. */
function waitsOf(load: number, count: number, seed: number): Float64Array {
  const uniform = lehmer(seed);
  const waits = new Float64Array(count);
  let wait = 0;
  for (let i = -20_000; i < count; i++) {
    if (i >= 0) waits[i] = wait;
    wait = Math.max(0, wait - Math.log(uniform()) + Math.log(uniform()) / load);
  }
  return waits;
}

describe("batch means", () => {
  it("are the t interval over the batches' means", () => {
    const batches = [
      [1, 2, 3],
      [5, 5, 8],
      [2, 2, 2],
      [9, 1, 2],
    ];
    const { mean, interval, batchSize } = batchMeans({ numerators: batches.flat() }, { batches: 4 });
    const tally = new Tally();
    for (const [a = 0, b = 0, c = 0] of batches) tally.add((a + b + c) / 3);
    const expected = tally.interval(0.95);
    near([mean, interval.low, interval.high], [tally.mean ?? 0, expected?.low ?? 0, expected?.high ?? 0]);
    expect(batchSize).toBe(3);
  });

  it("with denominators are the ratio of sums, with the interval of the residuals", () => {
    const numerators = [300, 420, 150, 510, 260, 90];
    const denominators = [10, 12, 6, 15, 9, 4];
    const { mean, interval } = batchMeans({ numerators, denominators }, { batches: 6, level: 0.9 });
    const ratio = new RatioTally();
    numerators.forEach((y, i) => {
      ratio.add(y, denominators[i] ?? 0);
    });
    const expected = ratio.interval(0.9);
    near([mean, interval.low, interval.high], [ratio.value ?? 0, expected?.low ?? 0, expected?.high ?? 0]);
  });

  it("leave out what does not fill a batch at the start, where the run is least settled", () => {
    const { mean, batches, batchSize } = batchMeans({ numerators: [1000, 1, 2, 3, 4, 5, 6] }, { batches: 3 });
    expect([mean, batches, batchSize]).toEqual([3.5, 3, 2]);
  });

  // The constants: 29 at a load of 0.5 and 1976 at 0.8, from the closed forms of Daley (1968), also in Whitt, "Planning
  // queueing simulations", Management Science 35 (1989). A thousand batches estimate a variance with a standard error
  // of 4.5 %; the batches are long against the correlation, so that 15 % are more than three standard errors.
  it.each([
    [0.5, 29, 1],
    [0.8, 1976, 4],
  ])("find the asymptotic variance of waits at a load of %f", (load, constant, mean) => {
    const found = batchMeans({ numerators: waitsOf(load, 10_000_000, 4711) }, { batches: 1000 });
    expect(Math.abs(found.asymptoticVariance / constant - 1)).toBeLessThan(0.15);
    expect(found.interval.low).toBeLessThan(mean);
    expect(found.interval.high).toBeGreaterThan(mean);
    expect(found.isCorrelated).toBe(false);
  });

  it("would miss the constant with batches shorter than the correlation, and say so", () => {
    const short = batchMeans({ numerators: waitsOf(0.8, 40_000, 4711) }, { batches: 4000 });
    expect(short.asymptoticVariance).toBeLessThan(1976 / 2);
    expect(short.isCorrelated).toBe(true);
    expect(short.autocorrelation).toBeGreaterThan(0.3);
  });

  it("cry wolf on one in twenty independent series, as they should", () => {
    // Of 2,000: 100 with a standard error of 10. Von Neumann's ratio is nearly normal, so some tolerance is added.
    const uniform = lehmer(99);
    let alarms = 0;
    for (let series = 0; series < 2000; series++) {
      const numerators = Array.from({ length: 100 }, uniform);
      if (batchMeans({ numerators }).isCorrelated) alarms++;
    }
    expect(alarms).toBeGreaterThan(60);
    expect(alarms).toBeLessThan(140);
  });

  it("have no correlation where nothing varies", () => {
    const { autocorrelation, isCorrelated, interval } = batchMeans({
      numerators: new Float64Array(60).fill(2),
    });
    expect([autocorrelation, isCorrelated, interval]).toEqual([null, false, { low: 2, high: 2 }]);
  });

  it("refuse too few observations or batches, and denominators of nothing", () => {
    expect(() => batchMeans({ numerators: [1, 2, 3] })).toThrow("3 observations do not make 20 batches");
    expect(() => batchMeans({ numerators: [1, 2, 3] }, { batches: 2 })).toThrow("2 batches");
    const empty = { numerators: new Float64Array(40), denominators: new Float64Array(40) };
    expect(() => batchMeans(empty)).toThrow("add up to nothing");
  });
});

describe("the run length for a precision", () => {
  // Waits of a single handler, mean handle time 1: constants of Daley (1968), numbers of customers of Whitt (1989).
  it.each([
    [0.5, 29, 44_561],
    [0.7, 335.5679012, 94_708],
    [0.8, 1976, 189_769],
    [0.9, 35_901, 681_048],
    [0.95, 607_601, 2_586_232],
  ])("at a load of %f follows from the asymptotic variance", (load, asymptoticVariance, customers) => {
    const mean = load / (1 - load);
    const needed = observationsForPrecision({ mean, asymptoticVariance }, 0.05);
    expect(Math.abs((needed ?? 0) - customers)).toBeLessThanOrEqual(1);
    const coarser = observationsForPrecision({ mean, asymptoticVariance }, 0.0501);
    expect(coarser).toBeLessThan(customers * 0.997);
  });

  it("is undefined for a mean of zero", () => {
    expect(observationsForPrecision({ mean: 0, asymptoticVariance: 1 }, 0.05)).toBeNull();
  });
});

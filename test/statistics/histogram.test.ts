// Histograms with buckets of equal relative width: what they promise of a quantile.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bucketOf, bucketStart, bucketsPerHistogram, quantileOf } from "../../src/statistics/histogram.ts";
import { nearestRankPercentile } from "../../src/statistics/percentile.ts";

function countsOf(values: readonly number[], offset = 0): Uint32Array {
  const counts = new Uint32Array(offset + bucketsPerHistogram);
  for (const value of values) counts[offset + bucketOf(value)] = (counts[offset + bucketOf(value)] ?? 0) + 1;
  return counts;
}

const seconds = fc.double({ min: 2 ** -10, max: 2 ** 22, maxExcluded: true, noNaN: true });

describe("a bucket", () => {
  it("begins at or below its values and ends above them, within 3.2 % of its beginning", () => {
    fc.assert(
      fc.property(seconds, (value) => {
        const bucket = bucketOf(value);
        const [start, end] = [bucketStart(bucket), bucketStart(bucket + 1)];
        expect(start).toBeLessThanOrEqual(value);
        expect(end).toBeGreaterThan(value);
        expect(end / start).toBeLessThanOrEqual(1 + 1 / 32);
      }),
    );
  });

  it("is the next one exactly from its beginning on", () => {
    for (let bucket = 2; bucket < bucketsPerHistogram; bucket++) {
      expect(bucketOf(bucketStart(bucket))).toBe(bucket);
      expect(bucketOf(bucketStart(bucket) * (1 - 2 ** -53))).toBe(bucket - 1);
    }
  });

  it("of exactly zero is its own, and so are those of the very short and the very long", () => {
    expect([0, -0, -1e-12].map(bucketOf)).toEqual([0, 0, 0]);
    expect([5e-324, 1e-9, 2 ** -11].map(bucketOf)).toEqual([1, 1, 1]);
    const last = bucketsPerHistogram - 1;
    expect([2 ** 22, 1e300, Number.POSITIVE_INFINITY].map(bucketOf)).toEqual([last, last, last]);
  });
});

describe("a quantile of a histogram", () => {
  it("stands within 3.2 % of the sample's nearest rank", () => {
    fc.assert(
      fc.property(
        fc.array(seconds, { minLength: 1, maxLength: 200 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (values, p) => {
          const exact = nearestRankPercentile(values, p) ?? Number.NaN;
          expect(Math.abs(quantileOf(countsOf(values), 0, p) / exact - 1)).toBeLessThan(1 / 32);
        },
      ),
    );
  });

  it("stands within 0.1 % of the distribution's, where a bucket holds many observations", () => {
    const values = Array.from({ length: 100_000 }, (_, i) => -180 * Math.log(1 - (i + 0.5) / 100_000));
    for (const p of [0.1, 0.5, 0.9, 0.95, 0.99]) {
      expect(quantileOf(countsOf(values), 0, p) / (-180 * Math.log(1 - p))).toBeCloseTo(1, 3);
    }
  });

  it("would be noticed if it stood at the end of its bucket", () => {
    const exact = -180 * Math.log(1 - 0.5);
    expect(Math.abs(bucketStart(bucketOf(exact) + 1) / exact - 1)).toBeGreaterThan(0.001);
  });

  it("is exactly zero as long as that many did not wait", () => {
    const counts = countsOf([0, 0, 0, 0, 60]);
    expect(quantileOf(counts, 0, 0.8)).toBe(0);
    expect(quantileOf(counts, 0, 0.81)).toBeGreaterThan(59);
  });

  it("never exceeds the longest observation", () => {
    expect(quantileOf(countsOf([64.001]), 0, 1, 64.001)).toBe(64.001);
    expect(quantileOf(countsOf([5e6]), 0, 1, 5e6)).toBeLessThanOrEqual(5e6);
  });

  it("reads the histogram at its offset, and no other", () => {
    const counts = countsOf([100], bucketsPerHistogram);
    counts[5] = 1000;
    expect(quantileOf(counts, bucketsPerHistogram, 0.5)).toBe(quantileOf(countsOf([100]), 0, 0.5));
  });

  it("has no answer without observations", () => {
    expect(() => quantileOf(countsOf([]), 0, 0.5)).toThrow("without observations");
  });
});

// Sensitivity at full size: indices and effects of functions whose answers are known, over many seeds, with the luck of
// replications and without; and mistakes that must be noticed.
import { describe, expect, it } from "vitest";
import { elementaryEffects } from "../../src/statistics/elementary-effects.ts";
import { type SampledResults, sobolIndices } from "../../src/statistics/sobol-indices.ts";
import {
  effectsOf,
  gFunction,
  gIndices,
  ishigami,
  ishigamiIndices,
  morrisFunction,
  morrisMeanEffect,
  sampledResults,
} from "../statistics/known-functions.ts";

const seeds = Array.from({ length: 200 }, (_, i) => `seed ${i}`);
type Truth = typeof ishigamiIndices;

/** Every first and total index, in turn, with its truth. */
function estimates(results: SampledResults, { indices }: Truth) {
  const found = sobolIndices(results, 0.95)?.indices ?? [];
  return found.flatMap(({ first, total }, i) => [
    { ...first, truth: indices[i]?.first ?? Number.NaN },
    { ...total, truth: indices[i]?.total ?? Number.NaN },
  ]);
}

function worst(results: SampledResults, truth: Truth): number {
  return Math.max(
    ...estimates(results, truth).map(({ value, truth: right }) => Math.abs((value ?? 9) - right)),
  );
}

describe("Sobol indices of known functions", () => {
  const weights = [0, 1, 4.5, 9, 99, 99, 99, 99];

  it("are within 0.01 with 8,192 samples", () => {
    expect(worst(sampledResults(ishigami, 3, { seed: "a", samples: 8192 }), ishigamiIndices)).toBeLessThan(
      0.01,
    );
    const g = sampledResults(gFunction(weights), 8, { seed: "a", samples: 8192 });
    expect(worst(g, gIndices(weights))).toBeLessThan(0.01);
  });

  it("would not be, if matrices were swapped or columns mistaken", () => {
    const { first, second, mixed } = sampledResults(ishigami, 3, { seed: "a", samples: 8192 });
    expect(worst({ first: second, second: first, mixed }, ishigamiIndices)).toBeGreaterThan(0.1);
    expect(worst({ first, second, mixed: mixed.toReversed() }, ishigamiIndices)).toBeGreaterThan(0.1);
  });

  it("are right on average over seeds under luck that is half of the variance, as they would not be with it", () => {
    const asking = { samples: 256, replications: 4, noise: Math.sqrt(4 * ishigamiIndices.variance) };
    const meansOf = (change: (results: SampledResults) => SampledResults) => {
      const all = seeds.map((seed) =>
        estimates(change(sampledResults(ishigami, 3, { seed, ...asking })), ishigamiIndices),
      );
      return (all[0] ?? []).map(({ truth }, i) => {
        const values = all.map((each) => each[i]?.value ?? Number.NaN);
        const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
        const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
        return (mean - truth) / Math.sqrt(squares / (values.length - 1) / values.length);
      });
    };
    // In standard errors; a ratio is biased a little, by less than one of them.
    expect(Math.max(...meansOf((results) => results).map(Math.abs))).toBeLessThan(4);
    const averaged = (all: readonly Float64Array[]) =>
      all.map((values) => Float64Array.of(values.reduce((sum, value) => sum + value, 0) / values.length));
    const mixingLuckIn = ({ first, second, mixed }: SampledResults): SampledResults => ({
      first: averaged(first),
      second: averaged(second),
      mixed: mixed.map(averaged),
    });
    expect(Math.max(...meansOf(mixingLuckIn).map(Math.abs))).toBeGreaterThan(20);
  });

  it("lie in their intervals at least as often as these say", () => {
    const asking = { samples: 128, replications: 4, noise: 3 };
    const all = seeds.flatMap((seed) =>
      estimates(sampledResults(ishigami, 3, { seed, ...asking }), ishigamiIndices),
    );
    const within = all.filter(({ low, high, truth }) => (low ?? 9) <= truth && truth <= (high ?? -9)).length;
    expect(within / all.length).toBeGreaterThan(0.95);
    const half = all.filter(
      ({ value, low, truth }) => Math.abs((value ?? 9) - truth) <= ((value ?? 0) - (low ?? 0)) / 8,
    );
    expect(half.length / all.length).toBeLessThan(0.9);
  });
});

describe("elementary effects of Morris's function", () => {
  const numbers = [8, 9, 10, 11, 15, 20];

  it("hold the mean of the grid in their intervals as often as these say, and not with a shorter step", () => {
    const coverage = (scale: number) => {
      const covered = seeds.flatMap((seed) => {
        const effects = effectsOf(morrisFunction, 20, { seed, trajectories: 10, replications: 4, noise: 4 });
        return numbers.map((number) => {
          const { lean } = elementaryEffects(effects[number - 1] ?? [], 0.95) ?? {};
          const truth = scale * morrisMeanEffect(number);
          return (lean?.low ?? 9e9) <= truth && truth <= (lean?.high ?? -9e9);
        });
      });
      return covered.filter(Boolean).length / covered.length;
    };
    const share = coverage(1);
    expect(share).toBeGreaterThan(0.94);
    expect(coverage(2 / 3)).toBeLessThan(0.8);
  });

  it("of what does nothing stand above luck no more than one time in twenty, whatever trajectories have in common", () => {
    const beyond = (noise: number) =>
      seeds.filter((seed) => {
        const [effects = []] = effectsOf(() => 0, 1, { seed, trajectories: 10, replications: 4, noise });
        // All trajectories have the luck of the first: the worst that common random numbers can do.
        const same = effects.map(() => effects[0] ?? new Float64Array());
        const { strength, luck } = elementaryEffects(same, 0.95) ?? {};
        return (strength?.value ?? 0) > (luck ?? 0);
      }).length / seeds.length;
    // Standard error of a share of 5 % over 200 seeds: 1.5 points.
    expect(beyond(1)).toBeLessThan(0.1);
    expect(beyond(1)).toBeGreaterThan(0.01);
  });
});

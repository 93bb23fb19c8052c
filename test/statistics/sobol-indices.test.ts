// Indices against functions whose indices are known, at a size that is over quickly; test/validation has the large one.
import { describe, expect, test } from "vitest";
import { type SampledResults, type SobolIndices, sobolIndices } from "../../src/statistics/sobol-indices.ts";
import { gFunction, gIndices, ishigami, ishigamiIndices, sampledResults } from "./known-functions.ts";

type Known = typeof ishigamiIndices;

/** How far the indices are from the truth, the worst of all. */
function worst(results: SampledResults, known: Known): number {
  return worstOf(sobolIndices(results, 0.95)?.indices ?? [], known);
}

function worstOf(found: SobolIndices["indices"], { indices }: Known): number {
  const apart = found.flatMap(({ first, total }, i) => [
    Math.abs((first.value ?? 9) - (indices[i]?.first ?? 0)),
    Math.abs((total.value ?? 9) - (indices[i]?.total ?? 0)),
  ]);
  return Math.max(...apart);
}

describe("Sobol indices", () => {
  // Of 50 seeds the worst is 0.022 with 512 samples; mistakes are ten times as far.
  const near = 0.04;
  const results = sampledResults(ishigami, 3, { seed: "quick", samples: 512 });

  test("are those of the Ishigami function, and its variance", () => {
    expect(worst(results, ishigamiIndices)).toBeLessThan(near);
    expect(sobolIndices(results, 0.95)?.variance.value).toBeCloseTo(ishigamiIndices.variance, 0);
  });

  test("are those of the g-function", () => {
    const weights = [0, 1, 4.5, 9];
    const g = sampledResults(gFunction(weights), 4, { seed: "quick", samples: 512 });
    expect(worst(g, gIndices(weights))).toBeLessThan(near);
  });

  test("would not be, were the two points of a sample swapped, a total not halved, or numbers mistaken", () => {
    const { first, second, mixed } = results;
    expect(worst({ first: second, second: first, mixed }, ishigamiIndices)).toBeGreaterThan(10 * near);
    const [one = [], two = [], three = []] = mixed;
    expect(worst({ first, second, mixed: [two, one, three] }, ishigamiIndices)).toBeGreaterThan(3 * near);
    const found = sobolIndices(results, 0.95)?.indices ?? [];
    const doubled = found.map(({ first: alone, total }) => ({
      first: alone,
      total: { ...total, value: 2 * (total.value ?? 0) },
    }));
    expect(worstOf(doubled, ishigamiIndices)).toBeGreaterThan(5 * near);
  });

  test("have no luck of the replications in them, however much there is", () => {
    const asking = { seed: "lucky", samples: 1024, replications: 4, noise: 3 };
    const lucky = sampledResults(ishigami, 3, asking);
    const found = sobolIndices(lucky, 0.95);
    expect(worst(lucky, ishigamiIndices)).toBeLessThan(0.06);
    expect(found?.luck).toBeGreaterThan(1.9);
    expect(found?.luck).toBeLessThan(2.6);
    // 9 / 4 is the variance of the mean of four; in one replication of the same noise it is in every index.
    const mixedUp = sampledResults(ishigami, 3, { ...asking, replications: 1, noise: 1.5 });
    expect(worst(mixedUp, ishigamiIndices)).toBeGreaterThan(0.1);
  });

  test("are undefined where nothing varies, or nothing was asked", () => {
    const flat = sampledResults(() => 7, 2, { seed: "flat", samples: 8 });
    expect(sobolIndices(flat, 0.95)?.indices[0]?.total.value).toBeNull();
    expect(sobolIndices({ first: [], second: [], mixed: [[]] }, 0.95)).toBeNull();
  });
});

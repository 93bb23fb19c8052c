// The spread between sets parted into what is theirs and what is luck, on layouts of which the truth is known.
import { describe, expect, it } from "vitest";
import { Draws } from "../../src/random/draws.ts";
import { normalQuantile } from "../../src/statistics/normal.ts";
import { varianceComponents, withoutLuck } from "../../src/statistics/variance-components.ts";

interface Truth {
  /** Standard deviations: between sets, shared by all sets in a replication, and of each alone. */
  readonly ofSet: number;
  readonly shared: number;
  readonly rest: number;
}

const experiments = 400;
const [sets, replications] = [12, 3];

function layout(experiment: number, { ofSet, shared, rest }: Truth): number[][] {
  const draws = new Draws([[4, 2]]);
  const normal = (purpose: number, at: number) =>
    normalQuantile(draws.uniform(0, at, experiment * 4 + purpose));
  return Array.from({ length: sets }, (_, s) =>
    Array.from(
      { length: replications },
      (__, j) => 100 + ofSet * normal(0, s) + shared * normal(1, j) + rest * normal(2, s * replications + j),
    ),
  );
}

/** The mean over many experiments and its standard error. */
function over(estimate: (observations: number[][]) => number, spreads: Truth) {
  const all = Array.from({ length: experiments }, (_, i) => estimate(layout(i, spreads)));
  const mean = all.reduce((sum, each) => sum + each, 0) / experiments;
  const squares = all.reduce((sum, each) => sum + (each - mean) * (each - mean), 0);
  return { mean, error: Math.sqrt(squares / (experiments - 1) / experiments) };
}

const truth = { ofSet: 2, shared: 5, rest: 3 };
const parted = (observations: number[][]) => {
  const { observed = 0, luck = 0 } = varianceComponents(observations) ?? {};
  return observed - luck;
};

describe("the variance between sets", () => {
  it("is the true one in the mean, however much luck all sets share", () => {
    const { mean, error } = over(parted, truth);
    expect(Math.abs(mean - truth.ofSet * truth.ofSet)).toBeLessThan(3 * error);
  });

  it("would be too large with the luck left in it, and too small if shared luck were taken out too", () => {
    const leftIn = over((observations) => varianceComponents(observations)?.observed ?? 0, truth);
    expect(leftIn.mean - truth.ofSet * truth.ofSet).toBeGreaterThan(10 * leftIn.error);
    const oneWay = over((observations) => {
      const within = observations.map((set) => {
        const mean = set.reduce((sum, each) => sum + each, 0) / set.length;
        return set.reduce((sum, each) => sum + (each - mean) * (each - mean), 0) / (set.length - 1);
      });
      const luck = within.reduce((sum, each) => sum + each, 0) / within.length / replications;
      return (varianceComponents(observations)?.observed ?? 0) - luck;
    }, truth);
    expect(truth.ofSet * truth.ofSet - oneWay.mean).toBeGreaterThan(10 * oneWay.error);
  });

  it("is none, and never below none, where sets differ by luck alone", () => {
    const none = Array.from({ length: experiments }, (_, i) =>
      varianceComponents(layout(i, { ...truth, ofSet: 0 })),
    );
    expect(none.every((parts) => (parts?.between ?? -1) >= 0)).toBe(true);
    const least = none.filter((parts) => parts?.between === 0).length;
    expect(least).toBeGreaterThan(experiments / 3);
  });

  it("cannot be told of one set, of one replication, or of sets of different sizes", () => {
    expect([varianceComponents([]), varianceComponents([[1, 2]]), varianceComponents([[1], [2]])]).toEqual([
      null,
      null,
      null,
    ]);
    expect(() => varianceComponents([[1, 2], [3]])).toThrow(RangeError);
  });
});

describe("values without their luck", () => {
  it("keep their mean and order, and have the variance between sets", () => {
    const values = [1, 5, 2, 8];
    const drawn = withoutLuck(values, { observed: 10, luck: 7.5, between: 2.5 });
    expect(drawn).toEqual([2.5, 4.5, 3, 6]);
    expect(withoutLuck(values, { observed: 10, luck: 11, between: 0 })).toEqual([4, 4, 4, 4]);
    expect(withoutLuck([3, 3], { observed: 0, luck: 0, between: 0 })).toEqual([3, 3]);
  });
});

// MSER-5 on series whose start is known to be biased, or known not to be. Expected values: recomputed from the
// definition of White (1997), for series of Lehmer's generator x -> 16807 x mod (2^31 - 1).
import { describe, expect, it } from "vitest";
import { mser5 } from "../../src/statistics/mser.ts";
import { lehmer } from "./lehmer.ts";
import { near } from "./near.ts";

function seriesOf(count: number, seed: number, at: (i: number, uniform: number) => number): number[] {
  const uniform = lehmer(seed);
  return Array.from({ length: count }, (_, i) => at(i, uniform()));
}

const step = seriesOf(400, 12345, (i, u) => (i < 60 ? 20 : 5 + 2 * (u - 0.5)));
const decay = seriesOf(1000, 777, (i, u) => 10 + 8 * Math.exp(-i / 50) + 3 * (u - 0.5));
const level = seriesOf(500, 2024, (_, u) => 10 + 6 * (u - 0.5));

describe("MSER-5", () => {
  it.each([
    { name: "a step", series: step, cut: 60, values: [0.0007416790318, 0.3605140122, 4.97107314] },
    { name: "a slow decay", series: decay, cut: 135, values: [0.0009428951494, 0.00828998589, 10.01797135] },
    { name: "no bias at all", series: level, cut: 5, values: [0.005661061028, 0.005768241499, 9.956856567] },
  ])("cuts where the series settles after $name", ({ series, cut, values }) => {
    const found = mser5(series);
    expect([found?.observations, found?.isAtLimit]).toEqual([cut, false]);
    near([found?.statistic, found?.statisticWithoutCut, found?.mean], values);
  });

  it("would notice a step that comes one batch later", () => {
    const later = seriesOf(400, 12345, (i, u) => (i < 65 ? 20 : 5 + 2 * (u - 0.5)));
    expect(mser5(later)?.observations).toBeGreaterThan(60);
  });

  it("says that a series which never settles is too short", () => {
    const found = mser5(seriesOf(200, 1, (i) => i));
    expect(found).toMatchObject({ observations: 100, isAtLimit: true });
  });

  it("takes the first of equal cuts, and leaves out what does not fill a batch", () => {
    expect(mser5(new Array<number>(24).fill(3))).toEqual({
      observations: 0,
      statistic: 0,
      statisticWithoutCut: 0,
      mean: 3,
      isAtLimit: false,
    });
    near([mser5([...step, 1000, 1000, 1000, 1000])?.mean], [4.97107314]);
  });

  it("says nothing about fewer than ten observations", () => {
    expect(mser5([1, 2, 3, 4, 5, 6, 7, 8, 9])).toBeNull();
  });
});

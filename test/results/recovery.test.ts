// How long things take to be well again, on series of days made by hand.
import { describe, expect, it } from "vitest";
import { simulate } from "../../src/experiment/simulate.ts";
import { recoveryLines } from "../../src/report/recovery-text.ts";
import { timeToRecover, trailingMeans } from "../../src/results/recovery.ts";
import { medianInterval } from "../../src/statistics/median-interval.ts";
import { plainScenario } from "../model/plain-scenario.ts";
import { constructedResult } from "../report/constructed-result.ts";

const shockDay = 60;
const level = 65;

/** Mean waits of 60 s by day, and others from some days on; ten are answered a day. */
function recovered(steps: readonly (readonly [from: number, wait: number])[], length = 400): number | null {
  const waits = Float64Array.from({ length }, (_, day) => steps.findLast(([from]) => day >= from)?.[1] ?? 60);
  const answered = waits.map(() => 10);
  const means = trailingMeans(
    waits.map((wait) => 10 * wait),
    answered,
  );
  return timeToRecover(means, { day: shockDay, level });
}

describe("the time to recover", () => {
  it("ends when the four-week mean is back for good, not when the day is", () => {
    // Days are well again from 100 on. The mean with k days of 120 s is 60 + 60 k / 28: at or below 65 from k = 2 on.
    expect(
      recovered([
        [shockDay, 120],
        [100, 60],
      ]),
    ).toBe(100 - shockDay + 25);
    // A queue that is answered better than before is back sooner.
    expect(
      recovered([
        [shockDay, 120],
        [100, 0],
      ]),
    ).toBeLessThan(100 - shockDay + 25);
  });

  it("is nothing where the shock was not felt for four weeks", () => {
    expect(recovered([[shockDay, 64]])).toBe(0);
    // One day of nearly an hour is felt for exactly the 28 days during which it is one of the four weeks; two of ten minutes too.
    expect(
      recovered([
        [shockDay, 3000],
        [shockDay + 1, 60],
      ]),
    ).toBe(28);
    expect(
      recovered([
        [shockDay, 190],
        [shockDay + 1, 60],
      ]),
    ).toBe(0);
  });

  it("does not take a pause of three weeks for the end", () => {
    // Well in the days of 80 to 119: the mean is back for 14 days only, until the days of 120 s come again.
    const pause = [
      [shockDay, 120],
      [80, 60],
      [120, 120],
      [200, 60],
    ] as const;
    expect(recovered(pause)).toBe(200 - shockDay + 25);
    // Power: a rule that asks for one day only would see an end at the pause.
    expect(recovered(pause.slice(0, 2))).toBe(80 - shockDay + 25);
  });

  it("is unknown where it lies beyond the run, or where nobody is answered any more", () => {
    expect(recovered([[shockDay, 120]])).toBeNull();
    // The first day that is back is 125: four weeks from there on end with 152.
    expect(
      recovered(
        [
          [shockDay, 120],
          [100, 60],
        ],
        153,
      ),
    ).toBe(65);
    expect(
      recovered(
        [
          [shockDay, 120],
          [100, 60],
        ],
        152,
      ),
    ).toBeNull();
    const none = trailingMeans(new Float64Array(200), new Float64Array(200));
    expect(timeToRecover(none, { day: shockDay, level })).toBeNull();
  });
});

describe("the median", () => {
  it("has an interval by order statistics, and may lie beyond what was seen", () => {
    // Of ten values the second and the ninth: 1 - 2 × 11 / 1024 = 97.9 %.
    expect(medianInterval([10, 9, 8, 7, 6, 5, 4, 3, 2, 1], 0.95)).toEqual({
      value: 5.5,
      interval: { low: 2, high: 9 },
    });
    const endless = Number.POSITIVE_INFINITY;
    expect(medianInterval([3, endless, 1, endless, 2, 4, 5, 6], 0.95)).toEqual({
      value: 4.5,
      interval: { low: 1, high: endless },
    });
    expect(medianInterval([1, 2, 3, 4, 5], 0.95)?.interval).toBeNull();
  });
});

describe("a run", () => {
  it("says when waits are back after a shock, and of how many replications that is not known", async () => {
    const sources = [{ rate: 1 / 1200 }];
    const plain = plainScenario({ days: 100, sources, queues: [{}], teams: [{ serves: [0], handlers: 1 }] });
    const shock = { kind: "given", cause: null, day: 60, backTo: 1 } as const;
    const simulated = { scenario: plain, hash: "", evidence: [] };
    const { result } = await simulate(simulated, { replications: 3, shock });
    expect(result.recovery).toEqual([
      expect.objectContaining({
        queue: "queue 0",
        on: "2024-03-01",
        level: 1,
        levelIs: "asked for",
        median: null,
      }),
    ]);
    expect(result.recovery?.[0]?.days).toEqual([null, null, null]);
  });

  it("tells it in a sentence", () => {
    const days = [40, 50, null, 60, 70, 45, 55, 65, 52, 0];
    const recovery = { queue: "crib", kind: "drive", cause: "transport", on: "2017-09-04" } as const;
    const known = {
      later: 5,
      before: 300,
      level: 340,
      levelIs: "usual",
      days,
      median: 53.5,
      low: 40,
      high: 70,
    } as const;
    const said = recoveryLines({ ...constructedResult(), recovery: [{ ...recovery, ...known }] });
    expect(said.join(" ").replaceAll(/ +/g, " ")).toBe(
      "After the drive transport of 2017-09-04: the four-week mean wait for crib is at or below 5 min 40 s (5 min 00 s before it, and up to this 19 times in 20) again from 2017-10-27 on, 54 days later (40 to 70; median over replications); in 1 of 10 replications not within the run; 5 later surges and drives count too (--shock with its date tells the same of one of the 5 later surges and drives)",
    );
  });
});

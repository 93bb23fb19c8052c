// Figures of a ladder stay possible however few and unlike its replications, and a ladder climbs odd centres.
import { describe, expect, it } from "vitest";
import { climbLadder } from "../../src/experiment/ladder.ts";
import { ladderTable } from "../../src/report/ladder-table.ts";
import { assembleFeature, assembleRung, type LadderRun } from "../../src/results/ladder-assembly.ts";
import { constant, exponential, plainScenario } from "../model/plain-scenario.ts";

/** A queue that gave these waits and shares, a replication each, and never grew. */
function runOf(waits: readonly number[], shares: readonly number[]): LadderRun {
  const readings = (values: readonly number[]) => values.map((y) => ({ y, x: 1 }));
  const nobody = readings(waits.map(() => 0));
  return {
    isOverloaded: false,
    readings: {
      meanTimeToAnswer: readings(waits),
      abandonmentRatio: readings(shares),
      offeredPerDay: readings(waits.map((_, i) => (i === 0 ? 1 : 50))),
      insideAtStart: nobody,
      insideAtEnd: nobody,
    },
  };
}

describe("intervals of a ladder", () => {
  it("hold no negative wait, and no share below 0 or above 1", () => {
    const low = assembleRung(null, runOf([0, 100], [0, 0.4]));
    expect([low.meanTimeToAnswer.low, low.abandonmentRatio.low, low.offeredPerDay.low]).toEqual([0, 0, 0]);
    expect(low.meanTimeToAnswer.high).toBeGreaterThan(100);
    expect(assembleRung(null, runOf([0, 100], [0.6, 1])).abandonmentRatio.high).toBe(1);
  });

  it("hold no difference of shares beyond 1, but any of waits", () => {
    const [before, after] = [runOf([0, 100], [0, 1]), runOf([100, 0], [1, 0])];
    const names = { name: "roster", words: "staff", otherwise: "none" };
    const runs = { below: before, above: after, alone: null, full: after, fullWithout: before, base: before };
    const { step } = assembleFeature({ ...names, ...runs });
    expect([step.abandonmentRatio.low, step.abandonmentRatio.high]).toEqual([-1, 1]);
    expect(step.meanTimeToAnswer.low).toBeLessThan(-100);
  });
});

describe("a ladder of an odd centre", () => {
  const ladderOf = async (rate: number, patience: number, talk: number) => {
    const timeOf = (mean: number) => (mean === 0 ? constant(0) : exponential(mean));
    const scenario = plainScenario({
      days: 3,
      sources: [{ rate: [rate] }],
      queues: [{ talk: timeOf(talk), patience: timeOf(patience) }],
      teams: [{ serves: [0], handlers: [2] }],
    });
    const ladder = await climbLadder({ scenario, hash: "none", evidence: [] }, { replications: 2 });
    return ladderTable(ladder).join("\n");
  };

  it("has figures without patience and without talk", async () => {
    expect(await ladderOf(0.005, 0, 300)).toMatch(/Erlang A, on averages +0 s +31 % give up/);
    expect(await ladderOf(0.005, 300, 0)).toMatch(/Erlang A, on averages +0 s +0 % give up/);
  });

  it("says that there are no calls", async () => {
    const silent = await ladderOf(0, 300, 300);
    expect(silent).toContain("There are no calls for ");
    expect(silent).not.toMatch(/settle|NaN|null|Infinity/);
  });
});

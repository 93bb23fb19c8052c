// The ladder stands on theory at its foot, and what it says of the steps adds up.
import { describe, expect, it } from "vitest";
import { climbLadder } from "../../src/experiment/ladder.ts";
import { featuresOf, withoutFeatures } from "../../src/experiment/ladder-features.ts";
import { simulate } from "../../src/experiment/simulate.ts";
import type { Ladder } from "../../src/results/ladder.ts";
import { findRow } from "../../src/results/row-search.ts";
import type { ResolvedScenario } from "../../src/scenario/resolved.ts";
import { erlangC } from "../../src/statistics/erlang.ts";
import { tQuantile } from "../../src/statistics/student-t.ts";
import { exponential, plainScenario } from "../model/plain-scenario.ts";
import { featuredCentre } from "./ladder-centre.ts";

const simulated = (scenario: ResolvedScenario) => ({ scenario, hash: "none", evidence: [] });
/** 20 calls an hour of five minutes for 2.5 handlers on average; callers give up and ring again. */
const busyDay = plainScenario({
  days: 11,
  warmUpDays: 1,
  sources: [{ rate: [10, 10, 30, 30].map((perHour) => perHour / 3600) }],
  queues: [
    {
      id: "calls",
      talk: { kind: "lognormal", mean: 300, cv: 1.2 },
      patience: exponential(300),
      whenAbandoned: {
        redial: { share: 0.5, delay: exponential(900), atMost: 3 },
        escalation: null,
      },
    },
  ],
  teams: [{ serves: [0], handlers: [1, 2, 4, 3] }],
});
/** Desk-hours of 3 handlers on average, from 2.5. */
const twoMoreOfFour = (handlers: number) => handlers + (handlers === 4 ? 2 : 0);
const calls = await climbLadder(simulated(busyDay), { replications: 6 });

describe("the ladder", () => {
  it("has a foot that agrees with Erlang C, and would not with 5 % more calls", async () => {
    const teams = busyDay.teams.map((team) => ({ ...team, scheduled: team.scheduled.map(twoMoreOfFour) }));
    const full = { ...busyDay, teams };
    const foot = withoutFeatures(full, featuresOf(full, 0));
    const { result } = await simulate(simulated(foot), { replications: 80 });
    const system = { arrivalRate: 20 / 3600, meanHandleTime: 300, handlers: 3 };
    const expected = erlangC(system)?.meanWait ?? Number.NaN;
    const { value, high } = findRow(result.rows, { measure: "meanTimeToAnswer", queue: "calls" }) ?? {};
    // The limit is 99.9 % of Student's t at the standard error of the replications.
    const error = ((high ?? 0) - (value ?? 0)) / tQuantile(0.975, result.replications - 1);
    const limit = tQuantile(0.9995, result.replications - 1) * error;
    expect(Math.abs((value ?? 0) - expected)).toBeLessThan(limit);
    const busier = erlangC({ ...system, arrivalRate: 1.05 * system.arrivalRate })?.meanWait ?? 0;
    expect(Math.abs((value ?? 0) - busier)).toBeGreaterThan(limit);
  });

  it("takes steps that add up to the top less the foot, in the wait and in the share who give up", () => {
    expect(calls.features.map(({ name }) => name)).toEqual([
      "patience",
      "hours",
      "roster",
      "handleTimes",
      "redials",
    ]);
    for (const measure of ["meanTimeToAnswer", "abandonmentRatio"] as const) {
      const sum = calls.features.reduce((total, { step }) => total + (step[measure].value ?? Number.NaN), 0);
      const [foot, top] = [calls.rungs[0], calls.rungs.at(-1)].map(
        (rung) => rung?.[measure].value ?? Number.NaN,
      );
      expect(sum).toBeCloseTo((top ?? 0) - (foot ?? 0), 9);
    }
  });

  it("tells of its first feature alone what the first step tells, and of its last what the last tells", () => {
    expect(calls.features[0]?.first).toEqual(calls.features[0]?.step);
    expect(calls.features.at(-1)?.last).toEqual(calls.features.at(-1)?.step);
    expect(calls.features.at(-1)?.first?.meanTimeToAnswer.value).toBe(0);
    expect(calls.features.at(-1)?.last.meanTimeToAnswer.low).toBeGreaterThan(0);
  });

  it("says that a foot with too much work never settles, and stands on callers who give up instead", async () => {
    const more = busyDay.sources.map((source) => ({
      ...source,
      rate: source.rate.map((rate) => 1.6 * rate),
    }));
    const ladder = await climbLadder(simulated({ ...busyDay, sources: more }), { replications: 2 });
    const [foot, next] = ladder.rungs;
    expect(ladder.formulas[0]).toMatchObject({ meanTimeToAnswer: null, overloadedShare: 1 });
    expect(foot).toMatchObject({
      isSettled: false,
      meanTimeToAnswer: { value: null, low: null, high: null },
    });
    expect(next?.isSettled).toBe(true);
    expect(ladder.base).toEqual(["patience"]);
    expect(ladder.features[0]).toMatchObject({
      first: null,
      step: { isSettledBefore: false, isSettledAfter: true },
    });
    expect(ladder.features[1]?.first?.meanTimeToAnswer).toEqual(ladder.features[1]?.step.meanTimeToAnswer);
  });

  it("climbs a centre that has everything, with an audit that holds in every form", async () => {
    const ladder = await climbLadder(simulated(featuredCentre(2)), { queue: "handlers", replications: 1 });
    expect(ladder.features).toHaveLength(20);
    expect(ladder.faults).toEqual([]);
    expect(ladder.rungs.every(({ offeredPerDay }) => (offeredPerDay.value ?? 0) > 0)).toBe(true);
  });

  it("keeps whole rounds when it is interrupted", async () => {
    const ending = new AbortController();
    const heard: number[] = [];
    const onReplication = (finished: number, total: number): void => {
      heard.push(finished);
      if (finished > total / 2) ending.abort();
    };
    const short = plainScenario({
      days: 2,
      sources: [{ rate: 1 / 300 }],
      queues: [{ patience: exponential(60) }],
      teams: [{ serves: [0], handlers: 2 }],
    });
    const options = { replications: 4, signal: ending.signal, onReplication };
    const ladder: Ladder = await climbLadder(simulated(short), options);
    expect(ladder.complete).toBe(false);
    expect([1, 2, 3]).toContain(ladder.replications);
    const whole = await climbLadder(simulated(short), { replications: ladder.replications });
    expect(ladder.rungs).toEqual(whole.rungs);
  });

  it("refuses a queue that is not there, and no replication", async () => {
    await expect(climbLadder(simulated(busyDay), { queue: "crib" })).rejects.toThrow(
      "plain has no queue crib",
    );
    await expect(climbLadder(simulated(busyDay), { replications: 0 })).rejects.toThrow(
      "cannot run 0 replications",
    );
  });
});

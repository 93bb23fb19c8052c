// Simulating until a precision is reached: the result is that of so many replications, whoever runs them.
import { describe, expect, it } from "vitest";
import { type Executor, inProcess } from "../../src/experiment/executor.ts";
import { simulate } from "../../src/experiment/simulate.ts";
import { simulateToPrecision } from "../../src/experiment/simulate-to-precision.ts";
import type { ReplicationSummary } from "../../src/results/summary.ts";
import { erlangC } from "../../src/statistics/erlang.ts";
import { exponential, plainScenario } from "../model/plain-scenario.ts";

const wait = { measure: "meanWaitingTime", queue: "queue 0", period: "all" };
const centre = {
  ...plainScenario({
    days: 3,
    warmUpDays: 1,
    sources: [{ rate: 1 / 60 }],
    queues: [{ talk: exponential(150) }],
    teams: [{ serves: [0], handlers: 4 }],
  }),
  headline: [
    wait,
    { ...wait, measure: "occupancy", queue: "team 0" },
    { ...wait, measure: "p90WaitingTime" },
  ],
};
const simulated = { scenario: centre, hash: "none", evidence: [] };
const goal = { error: 0.1, atLeast: 10, atMost: 200 };

describe("simulating to a precision", () => {
  it("gives the result of as many replications, with what was reached", async () => {
    const forecasts: number[] = [];
    const { result } = await simulateToPrecision(simulated, goal, {
      onReplication: (_, total) => forecasts.push(total),
    });
    const { precision, ...rest } = result;
    expect(precision?.isReached).toBe(true);
    expect(result.replications).toBeGreaterThan(10);
    expect(result.replications).toBeLessThan(200);
    const plain = await simulate(simulated, { replications: result.replications });
    expect(JSON.stringify(rest)).toBe(JSON.stringify(plain.result));
    expect(precision?.measures.map(({ measure, value }) => [measure, value])).toEqual(
      result.headline.map(({ measure, value }) => [measure, value]),
    );
    expect([forecasts[0], forecasts.at(-1)]).toEqual([10, result.replications]);
    const { meanWait } = erlangC({ arrivalRate: 1 / 60, meanHandleTime: 150, handlers: 4 }) ?? {
      meanWait: 0,
    };
    expect(Math.abs((precision?.measures[0]?.value ?? 0) / meanWait - 1)).toBeLessThan(0.1);
  });

  it("gives the same bytes when an executor runs ahead, and asks for no more than are allowed", async () => {
    const asked: number[] = [];
    const ahead: Executor = {
      async *run(scenario, replications, options) {
        const waiting: ReplicationSummary[] = [];
        for await (const summary of inProcess().run(scenario, replications, options)) {
          asked.push(summary.replication);
          waiting.push(summary);
          if (waiting.length === 7) yield* waiting.splice(0);
        }
        yield* waiting;
      },
    };
    const once = await simulateToPrecision(simulated, goal);
    const again = await simulateToPrecision(simulated, goal, { executor: ahead });
    expect(JSON.stringify(again)).toBe(JSON.stringify(once));
    const few = { ...goal, error: 0.001, atMost: 13 };
    asked.length = 0;
    const { result } = await simulateToPrecision(simulated, few, { executor: ahead });
    expect([result.replications, result.precision?.isReached, Math.max(...asked)]).toEqual([13, false, 12]);
    expect(result.complete).toBe(true);
  });

  it("keeps what is finished when it is aborted, and says that it is not complete", async () => {
    const aborting = new AbortController();
    const { result } = await simulateToPrecision(simulated, goal, {
      signal: aborting.signal,
      onReplication: (finished) => {
        if (finished === 3) aborting.abort();
      },
    });
    expect([result.replications, result.complete, result.replicationsAskedFor]).toEqual([3, false, 10]);
    expect(result.precision?.isReached).toBe(false);
  });

  it("stops at the floor where nothing can be precise", async () => {
    const idle = {
      ...centre,
      sources: centre.sources.map((source) => ({ ...source, rate: source.rate.map(() => 0) })),
    };
    const { result } = await simulateToPrecision({ ...simulated, scenario: idle }, goal);
    expect(result.replications).toBe(10);
    expect(result.precision?.measures.map(({ value }) => value)).toEqual([null, 0, null]);
  });

  it.each([
    [{ ...goal, error: 5 }, "precision of 5"],
    [{ ...goal, atLeast: 1 }, "at least 1"],
    [{ ...goal, atMost: 9 }, "at most 9"],
  ])("refuses %j", async (nonsense, message) => {
    await expect(simulateToPrecision(simulated, nonsense)).rejects.toThrow(message);
  });

  it("refuses a scenario without headline measures", async () => {
    const silent = { ...simulated, scenario: { ...centre, headline: [] } };
    await expect(simulateToPrecision(silent, goal)).rejects.toThrow("without headline measures");
  });
});

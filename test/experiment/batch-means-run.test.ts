// One long replication in batches of days, against Erlang C; and what keeps a scenario from it.
import { describe, expect, it } from "vitest";
import { whatIsNotStationary } from "../../src/experiment/batch-means-conditions.ts";
import { runBatchMeans as tryBatchMeans } from "../../src/experiment/batch-means-run.ts";
import { batchLines } from "../../src/report/batch-text.ts";
import type { BatchOutcome } from "../../src/results/batch-outcome.ts";
import type { ResolvedScenario } from "../../src/scenario/resolved.ts";
import { erlangC } from "../../src/statistics/erlang.ts";
import { exponential, plainScenario } from "../model/plain-scenario.ts";

async function batchMeansOf(scenario: ResolvedScenario): Promise<BatchOutcome> {
  const outcome = await tryBatchMeans(scenario);
  if (outcome === null) throw new Error("nobody aborted it");
  return outcome;
}

const at = { queue: "queue 0", period: "all" };
const plain = (days: number, more: { backlog?: number[] } = {}) =>
  plainScenario({
    days,
    warmUpDays: 1,
    sources: [{ rate: 1 / 200 }],
    queues: [{ talk: exponential(320) }],
    teams: [{ serves: [0], handlers: 2 }],
    ...more,
  });
const centre = (days: number, more = {}) => ({
  ...plain(days, more),
  headline: [
    { ...at, measure: "meanWaitingTime" },
    { ...at, measure: "occupancy", queue: "team 0" },
    { ...at, measure: "p90WaitingTime" },
    { ...at, measure: "meanWaitingTime", period: "2024-01" },
    { ...at, measure: "offered" },
  ],
});
const theory = erlangC({ arrivalRate: 1 / 200, meanHandleTime: 320, handlers: 2 });

describe("one long replication in batches", () => {
  it("agrees with Erlang C, and would not with handle times 3 % longer", async () => {
    const { measures, withoutDays, audit } = await batchMeansOf(centre(2000));
    const [wait, busy] = measures;
    expect(audit.every(({ holds }) => holds)).toBe(true);
    expect([wait?.measure, wait?.queue, wait?.batches]).toEqual(["meanWaitingTime", "queue 0", 20]);
    expect([busy?.measure, busy?.queue, busy?.unit]).toEqual(["occupancy", "team 0", "share"]);
    // Twice the 95 % half-width, which is more than four standard errors.
    const distance = (value: number) =>
      Math.abs(value - (wait?.value ?? 0)) / ((wait?.high ?? 0) - (wait?.low ?? 0));
    expect(distance(theory?.meanWait ?? 0)).toBeLessThan(1);
    const slower = erlangC({ arrivalRate: 1 / 200, meanHandleTime: 330, handlers: 2 });
    expect(distance(slower?.meanWait ?? 0)).toBeGreaterThan(1);
    expect(Math.abs((busy?.value ?? 0) - 0.8)).toBeLessThan((busy?.high ?? 0) - (busy?.low ?? 0));
    expect(wait?.isCorrelated).toBe(false);
    expect(withoutDays).toEqual([
      "p90WaitingTime of queue 0",
      "meanWaitingTime of queue 0",
      "offered of queue 0",
    ]);
  });

  it("cuts the days that a backlog spoils", async () => {
    const spoilt = await batchMeansOf(centre(400, { backlog: [3000] }));
    const clean = await batchMeansOf(centre(400));
    const cut = spoilt.measures[0]?.warmUpDays ?? 0;
    // The backlog of 3000 × 320 s melts at 2 - 1.6 handlers, that is in 2.4 million seconds or 28 days.
    expect(cut).toBeGreaterThanOrEqual(25);
    expect(cut).toBeLessThan(60);
    expect(clean.measures[0]?.warmUpDays).toBeLessThan(25);
    expect(spoilt.measures[0]?.value).toBeLessThan(2 * (theory?.meanWait ?? 0));
  });

  it("says so when the warm-up has no end within the first half of the run", async () => {
    const outcome = await batchMeansOf(centre(200, { backlog: [13_000] }));
    expect(outcome.measures[0]?.isUnsettled).toBe(true);
    expect(batchLines(outcome).join(" ")).toContain("no end of the warm-up was found");
  });

  it("gives nothing when it is aborted", async () => {
    expect(await tryBatchMeans(centre(200), { signal: AbortSignal.abort() })).toBeNull();
  });

  it("gives the same bytes twice, and refuses a run that is too short", async () => {
    expect(await batchMeansOf(centre(200))).toEqual(await batchMeansOf(centre(200)));
    await expect(batchMeansOf(centre(199))).rejects.toThrow("199 days");
  });

  it("says so when a queue grows without end", async () => {
    const growing = plainScenario({
      days: 200,
      sources: [{ rate: 1 / 150 }],
      queues: [{ talk: exponential(320) }],
      teams: [{ serves: [0], handlers: 2 }],
    });
    const outcome = await batchMeansOf({ ...growing, headline: [{ ...at, measure: "meanWaitingTime" }] });
    const [wait] = outcome.measures;
    expect(wait?.isCorrelated).toBe(true);
    const said = batchLines(outcome).join(" ");
    expect(said).toContain("UNSTABLE: the queue 0 queue keeps growing");
    expect(said).toContain("too narrow");
    expect(said).toContain("(!)");
  });

  it("is told in lines of at most 100 columns", async () => {
    const lines = batchLines(await batchMeansOf(centre(400)));
    expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(100);
    expect(lines.join("\n")).toContain("one replication of 400 days");
    expect(lines.join(" ")).toContain("no values of single days: p90WaitingTime of queue 0");
  });
});

describe("a scenario that is the same at all times", () => {
  it("has nothing that changes", () => {
    expect(whatIsNotStationary(plain(3))).toEqual([]);
  });

  it("is told from one with hours, shifts, busyness, a log or closing times", () => {
    const base = { days: 2, queues: [{}], sources: [{ rate: 1 }], teams: [{ serves: [0], handlers: 2 }] };
    const changes = (more: object) => whatIsNotStationary(plainScenario({ ...base, ...more }));
    expect(changes({ sources: [{ id: "101", rate: [1, 2] }] })).toEqual([
      "demand 101: its rate changes (profile, weekdays, months, special days or bank holidays)",
    ]);
    expect(changes({ teams: [{ serves: [0], handlers: [2, 3] }] })).toEqual([
      "team team 0: its staffing changes",
    ]);
    expect(changes({ busyness: { dayCv: 0.1, hourCv: 0.1 } })).toHaveLength(2);
    expect(changes({ queues: [{ isOpen: Uint8Array.of(1, 0) }] })).toEqual([
      "queue queue 0: it opens and closes",
    ]);
  });
});

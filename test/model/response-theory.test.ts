// Officers against theory: units that all serve everybody are the servers of a queue with exponential times. First come
// first served it is Erlang C; by grade it is Cobham's queue with priorities: W(k) = W₀ / ((1 - σ(k-1)) (1 - σ(k))),
// W₀ = C / (c μ), σ(k) the load of grades up to k as a share of the units (Cobham 1954; for several servers Kella and
// Yechiali 1985).
import { describe, expect, test } from "vitest";
import { Draws } from "../../src/random/draws.ts";
import { deriveKey } from "../../src/random/keys.ts";
import { Samplers } from "../../src/random/samplers.ts";
import { erlangC } from "../../src/statistics/erlang.ts";
import { tQuantile } from "../../src/statistics/student-t.ts";
import { type PlainResponse, plainResponse } from "./plain-response.ts";
import { constant, exponential } from "./plain-scenario.ts";
import { runResponse, type Tasking } from "./run-response.ts";

const units = 3;
const meanGap = 400;
const meanScene = 900;
const grades = [0, 1, 2];
const replications = 20;
const jobs = 4000;
const warmUp = 500;
/** A right program is refused once in a thousand times, over four means. */
const level = 1 - 0.001 / 8;

const queue = erlangC({ arrivalRate: 1 / meanGap, meanHandleTime: meanScene, handlers: units });
const wait = queue?.meanWait ?? Number.NaN;
const ideal: PlainResponse = { units: [units], job: { travel: constant(0), scene: exponential(meanScene) } };

function poissonTaskings(replication: number): readonly Tasking[] {
  const gap = new Float64Array(1);
  const keys = ["gaps", "grades"].map((what) => deriveKey("theory", replication, what, "arrivalGap"));
  const draws = new Draws(keys);
  const samplers = new Samplers(draws, gap);
  const sampler = samplers.add(exponential(meanGap));
  let at = 0;
  return Array.from({ length: jobs }, (_, job) => {
    samplers.draw(sampler, 0, job, 0);
    at += gap[0] ?? Number.NaN;
    return { at, grade: Math.floor(grades.length * draws.uniform(1, job, 0)) };
  });
}

/** Mean wait of each grade after the warm-up, and mean time to the end of any job. */
function meanTimes(plain: PlainResponse, replication: number): readonly number[] {
  const sums = [...grades, "all"].map(() => ({ time: 0, jobs: 0 }));
  const add = (place: number, time: number) => {
    const sum = sums[place];
    if (sum === undefined) return;
    sum.time += time;
    sum.jobs++;
  };
  runResponse({
    response: plainResponse(plain),
    taskings: poissonTaskings(replication),
    seed: `theory ${replication}`,
    listen: (now) => {
      const since = { of: (_: number) => 0, grade: (_: number) => 0, number: (_: number) => 0 };
      return {
        responseBegun: (columns) => {
          since.of = (job) => columns.waitingSince[job] ?? Number.NaN;
          since.grade = (job) => columns.grade[job] ?? Number.NaN;
          since.number = (job) => columns.ordinal[job] ?? Number.NaN;
        },
        jobRaised: () => undefined,
        jobRegraded: () => undefined,
        unitSent: (job) => {
          if (since.number(job) >= warmUp) add(since.grade(job), now() - since.of(job));
        },
        unitDiverted: () => undefined,
        jobAttended: () => undefined,
        unitReleased: () => undefined,
        jobClosed: (job) => {
          if (since.number(job) >= warmUp) add(grades.length, now() - since.of(job));
        },
        unitsChange: () => undefined,
      };
    },
  });
  return sums.map((sum) => sum.time / sum.jobs);
}

/** By what `meanTimes` tells, whether theory lies within the interval over replications. */
function agrees(plain: PlainResponse, expected: readonly number[]): readonly boolean[] {
  const runs = Array.from({ length: replications }, (_, replication) => meanTimes(plain, replication));
  return expected.map((theory, place) => {
    const values = runs.map((run) => run[place] ?? Number.NaN);
    const mean = values.reduce((sum, value) => sum + value, 0) / replications;
    const squares = values.reduce((sum, value) => sum + (value - mean) * (value - mean), 0);
    const error = Math.sqrt(squares / (replications - 1) / replications);
    return Math.abs(mean - theory) <= tQuantile(level, replications - 1) * error;
  });
}

const sigma = (grade: number) => (((grade + 1) / grades.length) * meanScene) / meanGap / units;
const byGrade = grades.map((grade) => {
  const atLoad = wait * (1 - sigma(2));
  return atLoad / ((1 - sigma(grade - 1)) * (1 - sigma(grade)));
});

describe("units without travel", () => {
  test("keep jobs waiting as Erlang C says, first come first served", () => {
    expect(agrees({ ...ideal, order: "firstCome" }, [wait, wait, wait])).toEqual([true, true, true]);
  });

  test("keep each grade waiting as Cobham says, by grade", () => {
    expect(agrees(ideal, byGrade)).toEqual([true, true, true]);
  });

  test("let immediate jobs wait as if they were alone, if they may take units away; the others pay for it", () => {
    const alone = erlangC({ arrivalRate: 1 / meanGap / 3, meanHandleTime: meanScene, handlers: units });
    const seen = agrees({ ...ideal, divert: "priority" }, [alone?.meanWait ?? 0, 0, 0, wait + meanScene]);
    expect(seen).toEqual([true, false, false, true]);
  });

  test("would be caught with jobs a tenth longer, or a unit kept free", () => {
    const longer = { ...ideal, job: { ...ideal.job, scene: exponential(1.1 * meanScene) } };
    expect(agrees(longer, byGrade)).toEqual([false, false, false]);
    expect(agrees({ ...ideal, keepFree: 1 }, byGrade)).toEqual([false, false, false]);
  });
});

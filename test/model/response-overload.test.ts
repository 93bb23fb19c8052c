// Officers who never catch up: the run goes on and ends, and remembers no more than the jobs that are open.
import { expect, test } from "vitest";
import type { Jobs } from "../../src/model/jobs.ts";
import { plainResponse } from "./plain-response.ts";
import { runResponse } from "./run-response.ts";

const twoDays = 172_800;
const minute = 60;

test("three units for a job every minute work all the time, first come first served, and most jobs stay open", () => {
  const closed: number[] = [];
  const { response } = runResponse({
    response: plainResponse({ units: [3] }),
    taskings: Array.from({ length: twoDays / minute }, (_, job) => ({ at: job * minute, grade: 1 })),
    until: twoDays,
    listen: () => {
      let jobs: Jobs | null = null;
      return {
        responseBegun: (all) => {
          jobs = all;
        },
        jobRaised: () => undefined,
        jobRegraded: () => undefined,
        unitSent: () => undefined,
        unitDiverted: () => undefined,
        jobAttended: () => undefined,
        unitReleased: () => undefined,
        jobClosed: (job) => closed.push(jobs?.ordinal[job] ?? Number.NaN),
        unitsChange: () => undefined,
      };
    },
  });
  const rounds = Math.floor(twoDays / (minute + 600));
  expect(closed.length).toBeGreaterThan(3 * (rounds - 1));
  expect(closed).toEqual(closed.map((_, place) => place));
  expect(response.jobs.live).toBe(twoDays / minute - closed.length);
});

test("slots of jobs and units are used again", () => {
  const { response, state } = runResponse({
    response: plainResponse({ units: [3] }),
    taskings: Array.from({ length: 2000 }, (_, job) => ({ at: job * 300, grade: 1 })),
  });
  expect(response.jobs.live).toBe(0);
  expect(response.jobs.state).toHaveLength(64);
  expect(state.needs.live).toBe(0);
});

// What officers promise under any rules: every job is accounted for, every unit has one job, and time adds up.
import { fc, test } from "@fast-check/vitest";
import { expect } from "vitest";
import { chartStepCheck } from "../../src/experiment/chart-check.ts";
import { plainResponse } from "./plain-response.ts";
import { randomResponse, randomTaskings } from "./random-responses.ts";
import { runResponse } from "./run-response.ts";
import { WatchfulResponse } from "./watchful-response.ts";

const runs = { numRuns: 100 };
const halfWay = 30_000;

test.prop([randomResponse, randomTaskings, fc.constantFrom(halfWay, undefined)], runs)(
  "jobs are raised, attended once and closed; units are sent by the rules and their time adds up",
  (plain, taskings, until) => {
    const response = plainResponse(plain);
    const watches: WatchfulResponse[] = [];
    const end = runResponse({
      response,
      taskings,
      steps: chartStepCheck(),
      listen: (now) => {
        const watch = new WatchfulResponse(response, now);
        watches.push(watch);
        return watch;
      },
      ...(until === undefined ? {} : { until }),
    });
    const [watch] = watches;
    expect(watch?.broken).toEqual([]);
    expect(watch?.raised).toBe((watch?.closed ?? 0) + end.response.jobs.live);
    if (until !== undefined) return;
    expect(end.response.jobs.live).toBe(0);
    expect(watch?.sent).toBe(watch?.released);
    expect(watch?.counted).toBeCloseTo(watch?.told ?? Number.NaN, 3);
  },
);

// What holds of attendance whatever the patterns, the people and the calls are.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { identitiesOf } from "../../src/results/audit-identities.ts";
import { Recorder } from "../../src/results/recorder.ts";
import { tablesOf } from "../../src/results/tables.ts";
import type { ResolvedScenario } from "../../src/scenario/resolved.ts";
import { type AttendanceLog, day, hour, logAttendance, patternOf } from "./attendance-log.ts";
import { peopleScenario } from "./people-fixture.ts";
import { constant, exponential } from "./plain-scenario.ts";
import { runCentre } from "./run-centre.ts";
import { watchfulObserver } from "./watchful-observer.ts";

const days = 6;

const scenarios = fc.record({
  people: fc.integer({ min: 1, max: 12 }),
  letters: fc.array(fc.constantFrom(..."elndo"), { minLength: 1, maxLength: 8 }).map((each) => each.join("")),
  crews: fc.integer({ min: 1, max: 4 }),
  intervalTime: fc.constantFrom(900, 1800, 3600),
  illness: fc.constantFrom(0, 0.1),
  training: fc.constantFrom(0, 0.3),
  meal: fc.boolean(),
  perDay: fc.constantFrom(0, 200),
  most: fc.constantFrom(2, 30),
});

function scenarioOf(drawn: typeof scenarios extends fc.Arbitrary<infer T> ? T : never): ResolvedScenario {
  const { people, letters, crews, intervalTime, illness, training, meal, perDay, most } = drawn;
  const minimumCover = new Int32Array((days * day) / intervalTime).fill(2);
  return peopleScenario(
    {
      posts: [{ people, most, minimumCover }],
      patterns: [patternOf(letters, crews)],
      absence: {
        leave: { days: 60, block: 3, atMost: 0.3, factor: null },
        illness: { perDay: illness, lasts: constant(2 * day), factor: null },
        longIllness: null,
        restricted: null,
        partTime: { perDay: 0.05, works: 0.5 },
        trainingShare: training,
      },
      breaks: meal
        ? { meal: hour, after: 3 * hour, latest: 5 * hour, slipsWhile: 2, shortest: 6 * hour }
        : null,
      overtime: { accepts: 0.8, perWeek: 20 * hour, shift: 4 * hour, rest: 8 * hour },
    },
    {
      days,
      intervalTime,
      sources: [{ rate: perDay / day }],
      queues: [{ talk: exponential(1500), patience: exponential(900) }],
    },
  );
}

/** Whether two paid spans of one person overlap, as nobody can be in two places. */
function isTwice({ paid }: AttendanceLog): boolean {
  const until = new Map<number, number>();
  return paid.some(({ person, at, seconds }) => {
    const isInside = at < (until.get(person) ?? Number.NEGATIVE_INFINITY);
    until.set(person, at + seconds);
    return isInside;
  });
}

function onShiftAt({ paid }: AttendanceLog, instant: number): number {
  return paid.filter(({ kind, at, seconds }) => {
    return (kind === "rostered" || kind === "overtime") && at <= instant && instant < at + seconds;
  }).length;
}

describe("Nobody is in two places", () => {
  it("by the hours paid; and whoever is on shift is logged in, unless out for a meal or without a desk", () => {
    fc.assert(
      fc.property(scenarios, (drawn) => {
        const log = logAttendance(scenarioOf(drawn));
        expect(isTwice(log)).toBe(false);
        if (drawn.meal || (drawn.most < drawn.people && drawn.perDay > 0)) return;
        for (const { at, present } of log.curves)
          expect(present).toBe(Math.min(drawn.most, onShiftAt(log, at)));
      }),
      { numRuns: 20 },
    );
  });

  it("by what handlers have in hand; and the books balance", () => {
    fc.assert(
      fc.property(scenarios, (drawn) => {
        const scenario = scenarioOf({ ...drawn, perDay: 200, most: 30 });
        const recorder = new Recorder(scenario);
        const broken: string[] = [];
        runCentre(scenario, {
          observer: watchfulObserver(scenario, recorder, (promise) => broken.push(promise)),
        });
        expect(broken).toEqual([]);
        const tables = tablesOf(recorder);
        for (const { name, residuals, allowed } of identitiesOf(scenario))
          for (const [place, residual] of residuals(recorder, tables))
            expect(Math.abs(residual), `${name} of ${place}`).toBeLessThanOrEqual(allowed);
      }),
      { numRuns: 12 },
    );
  });
});

describe("More people", () => {
  it("make the mean wait shorter", () => {
    const waits = [5, 6, 8].map((people) => {
      const scenario = peopleScenario(
        { posts: [{ people }] },
        {
          days: 20,
          sources: [{ rate: [0, 0, 0, 0.012, 0.012, 0, 0, 0] }],
          queues: [{ talk: exponential(360) }],
        },
      );
      return logAttendance(scenario).meanWait;
    });
    expect(waits).toEqual([...waits].sort((a, b) => b - a));
    expect(waits.at(0)).toBeGreaterThan(2 * (waits.at(-1) ?? 0));
  });
});

// Identities that hold caller by caller, with common random numbers. Each says for which centres.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as cohort from "../../src/results/cohort-columns.ts";
import { tablesOf } from "../../src/results/tables.ts";
import type { ResolvedQueue, ResolvedScenario } from "../../src/scenario/resolved.ts";
import { logVisits, type Visit, waitOf } from "./contact-log.ts";
import { constant, exponential, plainScenario } from "./plain-scenario.ts";
import { distributions, twoStageCentres } from "./random-scenarios.ts";
import { recordCentre } from "./run-centre.ts";
import { bitwiseScalable, stretched } from "./stretched-scenario.ts";

const seeded = { seed: 202, numRuns: 40 };
const handlers = fc.integer({ min: 1, max: 6 });
const rates = fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 24, maxLength: 24 });
const perSecond = (perHour: readonly number[]) => perHour.map((rate) => rate / 3600);
const caller = ({ caller: who, attempt }: Visit) => `${who} ${attempt}`;

function withQueues(scenario: ResolvedScenario, change: (queue: ResolvedQueue) => Partial<ResolvedQueue>) {
  return { ...scenario, queues: scenario.queues.map((queue) => ({ ...queue, ...change(queue) })) };
}

describe("first come first served, one team of constant size, without abandonment", () => {
  it("one more handler makes nobody wait longer, whatever the talk times and the rates", () => {
    fc.assert(
      fc.property(rates, handlers, distributions(60, 600), (perHour, count, talk) => {
        const waits = (team: number) =>
          logVisits(
            plainScenario({
              end: "drain",
              sources: [{ rate: perSecond(perHour) }],
              queues: [{ talk }],
              teams: [{ serves: [0], handlers: team }],
            }),
          );
        const [few, more] = [waits(count), new Map(waits(count + 1).map((visit) => [caller(visit), visit]))];
        expect(more.size).toBe(few.length);
        for (const visit of few) {
          const other = more.get(caller(visit));
          // Sums of times in another order: round-off only.
          expect(other && waitOf(other) - waitOf(visit)).toBeLessThanOrEqual(1e-6);
        }
      }),
      seeded,
    );
  });

  it("two queues of one priority are served as one", () => {
    fc.assert(
      fc.property(fc.tuple(rates, rates), handlers, distributions(60, 600), ([one, two], count, talk) => {
        const visits = (queues: number) =>
          logVisits(
            plainScenario({
              end: "drain",
              sources: [{ rate: perSecond(one) }, { rate: perSecond(two), queue: queues - 1 }],
              queues: Array.from({ length: queues }, () => ({ talk })),
              teams: [{ serves: queues === 2 ? [0, 1] : [0], handlers: count }],
            }),
          ).map(({ queue: _, ...visit }) => visit);
        expect(visits(2)).toEqual(visits(1));
      }),
      seeded,
    );
  });

  it("priorities move waits about but do not change their sum, with equal constant talk times and a drained run", () => {
    fc.assert(
      fc.property(rates, rates, handlers, (one, two, count) => {
        const total = (priority: number) =>
          logVisits(
            plainScenario({
              end: "drain",
              sources: [{ rate: perSecond(one) }, { rate: perSecond(two), queue: 1 }],
              queues: [{ talk: constant(240) }, { talk: constant(240), priority }],
              teams: [{ serves: [0, 1], handlers: count }],
            }),
          ).reduce((sum, visit) => sum + waitOf(visit), 0);
        const level = total(1);
        expect(Math.abs(total(2) - level)).toBeLessThanOrEqual(1e-9 * (1 + level));
      }),
      seeded,
    );
  });
});

describe("a centre of two stages with everything that it can do", () => {
  it("redials, escalations and chasers that nobody makes change nothing, to the last bit", () => {
    const never = { share: 0, delay: exponential(60), atMost: 3 };
    const plain = { redial: null, escalation: null };
    const unused = { redial: never, escalation: { share: 0, delay: constant(5), queue: 0, channel: 0 } };
    const chased = ({ outcomes }: ResolvedQueue, chaser: typeof never | null) =>
      outcomes === null ? null : { ...outcomes, extension: { ...outcomes.extension, chaser } };
    fc.assert(
      fc.property(twoStageCentres, (scenario) => {
        const without = withQueues(scenario, (queue) => ({
          whenAbandoned: plain,
          outcomes: chased(queue, null),
        }));
        const withUnused = withQueues(scenario, (queue) => ({
          whenAbandoned: unused,
          outcomes: chased(queue, never),
        }));
        expect(logVisits(withUnused)).toEqual(logVisits(without));
      }),
      seeded,
    );
  });

  it("patience of a constant is kept to the last bit: all who give up waited just that, and nobody more", () => {
    const patience = fc.integer({ min: 1, max: 500 }).map((tenths) => tenths / 10);
    fc.assert(
      fc.property(twoStageCentres, patience, (scenario, time) => {
        const visits = logVisits(withQueues(scenario, () => ({ patience: constant(time) })));
        for (const { isAnswered, joinedAt, leftAt } of visits) {
          if (isAnswered) expect(leftAt).toBeLessThanOrEqual(joinedAt + time);
          else expect(leftAt).toBe(joinedAt + time);
        }
      }),
      seeded,
    );
  });

  it("with times four times as long and rates a quarter, every instant is four times as late, to the last bit", () => {
    const later = ({ rangAt, joinedAt, leftAt, ...visit }: Visit): Visit => ({
      ...visit,
      rangAt: 4 * rangAt,
      joinedAt: 4 * joinedAt,
      leftAt: 4 * leftAt,
    });
    fc.assert(
      fc.property(twoStageCentres, (scenario) => {
        const scalable = withQueues(scenario, ({ talk, patience }) => ({
          talk: bitwiseScalable(talk),
          patience: patience === null ? null : bitwiseScalable(patience),
          ring: constant(2),
          wrapUp: exponential(20),
          whenAbandoned: { redial: { share: 0.5, delay: exponential(600), atMost: 2 }, escalation: null },
          outcomes: null,
          stage: "handler" as const,
        }));
        const level = { ...scalable, busyness: { ...scalable.busyness, hourCv: 0 } };
        expect(logVisits(stretched(level, 4))).toEqual(logVisits(level).map(later));
      }),
      seeded,
    );
  });

  it("service levels are ordered by their definitions, in every queue", () => {
    fc.assert(
      fc.property(twoStageCentres, (scenario) => {
        const { whole } = tablesOf(recordCentre(scenario));
        for (let base = 0; base < whole.cells.length; base += whole.width) expectOrdered(whole.cells, base);
      }),
      seeded,
    );
  });

  it("a day without arrivals has nothing but its schedule: no contact, and no figure that is not a number", () => {
    fc.assert(
      fc.property(twoStageCentres, (scenario) => {
        const sources = scenario.sources.map((source) => ({ ...source, rate: source.rate.map(() => 0) }));
        const empty = { ...scenario, sources, run: { ...scenario.run, backlog: [0, 0, 0] } };
        const recorder = recordCentre(empty);
        expect(logVisits(empty)).toEqual([]);
        expect(recorder.needs.bornEver).toBe(0);
        expect(tablesOf(recorder).whole.cells.every((value) => value === 0)).toBe(true);
      }),
      seeded,
    );
  });

  it("a replication is the same alone and after others", () => {
    fc.assert(
      fc.property(twoStageCentres, fc.integer({ min: 1, max: 50 }), (scenario, replication) => {
        const alone = logVisits(scenario, replication);
        logVisits(scenario, 0);
        expect(logVisits(scenario, replication)).toEqual(alone);
      }),
      { ...seeded, numRuns: 15 },
    );
  });
});

/** Answered in time ÷ offered is at most each of the other two. */
function expectOrdered(cells: Float64Array, base: number): void {
  const at = (column: number) => cells[base + column] ?? Number.NaN;
  const ofOffered = at(cohort.answeredInTime) / at(cohort.offered);
  const orAbandoned = (at(cohort.answeredInTime) + at(cohort.abandonedInTime)) / at(cohort.offered);
  const excluding = at(cohort.answeredInTime) / (at(cohort.offered) - at(cohort.abandonedInTime));
  if (at(cohort.offered) === 0) return;
  expect(ofOffered).toBeLessThanOrEqual(orAbandoned);
  if (at(cohort.offered) === at(cohort.abandonedInTime)) return;
  expect(ofOffered).toBeLessThanOrEqual(excluding);
  expect(excluding).toBeLessThanOrEqual(1);
}

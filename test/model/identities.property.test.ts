// Identities that hold caller by caller, with common random numbers. Each says for which centres.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as cohort from "../../src/results/cohort-columns.ts";
import { tablesOf } from "../../src/results/tables.ts";
import type { ResolvedScenario } from "../../src/scenario/resolved.ts";
import type { ResolvedQueue } from "../../src/scenario/resolved-floor.ts";
import { logVisits, type Visit } from "./contact-log.ts";
import { constant, exponential } from "./plain-scenario.ts";
import { twoStageCentres } from "./random-scenarios.ts";
import { bitwiseScalable, halved, stretched } from "./retold-scenario.ts";
import { recordCentre } from "./run-centre.ts";

const seeded = { seed: 202, numRuns: 40 };
const caller = ({ caller: who, attempt }: Visit) => `${who} ${attempt}`;

function withQueues(scenario: ResolvedScenario, change: (queue: ResolvedQueue) => Partial<ResolvedQueue>) {
  return { ...scenario, queues: scenario.queues.map((queue) => ({ ...queue, ...change(queue) })) };
}

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

  it("hours split into halves of equal rates and staff give the same instants but for round-off", () => {
    fc.assert(
      fc.property(twoStageCentres, (scenario) => {
        const [whole, halves] = [logVisits(scenario), logVisits(halved(scenario))];
        expect(halves.map(caller)).toEqual(whole.map(caller));
        const apart = whole.map(({ leftAt }, i) => Math.abs(leftAt - (halves[i]?.leftAt ?? Number.NaN)));
        expect(Math.max(0, ...apart)).toBeLessThan(1e-6);
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

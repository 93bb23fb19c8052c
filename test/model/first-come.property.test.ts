// Identities that hold caller by caller, with common random numbers, where callers are served in the order in which
// they come and nobody gives up.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { logVisits, type Visit, waitOf } from "./contact-log.ts";
import { constant, plainScenario } from "./plain-scenario.ts";
import { distributions } from "./random-scenarios.ts";

const seeded = { seed: 505, numRuns: 40 };
const handlers = fc.integer({ min: 1, max: 6 });
const rates = fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 24, maxLength: 24 });
const perSecond = (perHour: readonly number[]) => perHour.map((rate) => rate / 3600);
const caller = ({ caller: who, attempt }: Visit) => `${who} ${attempt}`;

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

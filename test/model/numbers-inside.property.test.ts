// How many are inside, hour by hour or between two calls, where theory knows it to be Poisson.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { flowOffered } from "../../src/results/flow-columns.ts";
import { tablesOf } from "../../src/results/tables.ts";
import { logVisits, waitOf } from "./contact-log.ts";
import { recordWithLevels } from "./levels.ts";
import { expectLuck, standardErrorsOff } from "./measured-near.ts";
import { constant, exponential, type PlainScenario, plainScenario } from "./plain-scenario.ts";

const seeded = (numRuns: number) => ({ seed: 404, numRuns });
const secondsPerDay = 86_400;
const hours = 24;
const hourly = fc.array(fc.integer({ min: 0, max: 40 }), { minLength: hours, maxLength: hours });
const hour = 3600;

/** Numbers inside at the start of each hour, of many replications of one day. */
function insideByHour(plain: PlainScenario, days: number): number[][] {
  const scenario = plainScenario(plain);
  return Array.from({ length: days }, (_, replication) => {
    const { waitingAtInterval, talkingAtInterval } = recordWithLevels(scenario, replication).levels;
    return waitingAtInterval.map(
      (waiting, interval) => waiting + (talkingAtInterval[interval] ?? Number.NaN),
    );
  });
}

/** Mean and variance of a Poisson number are equal; n samples know the mean to m/n and the variance to (m + 2m²)/n. */
function expectPoisson(samples: readonly number[], mean: number): void {
  const count = samples.length;
  const sum = samples.reduce((total, value) => total + value, 0);
  const squares = samples.reduce((total, value) => total + (value - mean) * (value - mean), 0);
  if (mean === 0) return expect(sum).toBe(0);
  expectLuck((sum / count - mean) / Math.sqrt(mean / count));
  expectLuck((squares / count - mean) / Math.sqrt((mean + 2 * mean * mean) / count));
}

describe("the number inside, hour by hour of a day from empty", () => {
  it("is Poisson when patience has the law of talk, however many handlers there are and whenever they come and go", () => {
    const staffing = fc.array(fc.integer({ min: 0, max: 6 }), { minLength: hours, maxLength: hours });
    fc.assert(
      fc.property(hourly, staffing, (perHour, handlers) => {
        const days = insideByHour(
          {
            sources: [{ rate: perHour.map((rate) => rate / hour) }],
            queues: [{ talk: exponential(900), patience: exponential(900) }],
            teams: [{ serves: [0], handlers }],
          },
          250,
        );
        const fading = Math.exp(-hour / 900);
        let mean = 0;
        for (let start = 0; start < hours; start++) {
          expectPoisson(
            days.map((inside) => inside[start] ?? Number.NaN),
            mean,
          );
          const limit = ((perHour[start] ?? Number.NaN) * 900) / hour;
          mean = limit + (mean - limit) * fading;
        }
      }),
      seeded(2),
    );
  });

  it("is Poisson and nobody waits with handlers enough, with constant talk: those who rang within the last talk time", () => {
    fc.assert(
      fc.property(hourly, (perHour) => {
        const plain: PlainScenario = {
          sources: [{ rate: perHour.map((rate) => rate / hour) }],
          queues: [{ talk: constant(1.5 * hour) }],
          teams: [{ serves: [0], handlers: 250 }],
        };
        expect(logVisits(plainScenario(plain)).filter((visit) => waitOf(visit) > 0)).toEqual([]);
        const days = insideByHour(plain, 250);
        for (let start = 0; start < hours; start++) {
          const samples = days.map((inside) => inside[start] ?? Number.NaN);
          expectPoisson(samples, (perHour[start - 1] ?? 0) + (perHour[start - 2] ?? 0) / 2);
        }
      }),
      seeded(2),
    );
  });
});

describe("callers who ring again after a voicemail, with handlers enough", () => {
  it("make λ / (1 - p) contacts, and as many are away as theory says whatever the law of the delay", () => {
    const [rate, again, away] = [1 / 100, 0.4, 1200];
    for (const delay of [constant(away), { kind: "lognormal", mean: away, cv: 2 } as const]) {
      const scenario = plainScenario({
        days: 6,
        warmUpDays: 1,
        sources: [{ rate }],
        queues: [
          {
            stage: "switchboard",
            talk: constant(0),
            outcomes: {
              putThrough: { share: 0, queue: 0 },
              upgrade: { share: 0, queue: 0 },
              advice: { share: 0 },
              extension: { share: 1, reached: 0, chaser: { share: again, delay, atMost: 200 } },
            },
          },
        ],
        teams: [{ serves: [0], handlers: 3 }],
      });
      const days = 5 * secondsPerDay;
      const read = (what: "offered" | "orbit") => (replication: number) => {
        const { recorder, levels } = recordWithLevels(scenario, replication);
        const offered = tablesOf(recorder).flowWhole.cells[flowOffered] ?? Number.NaN;
        return [what === "offered" ? offered : levels.orbit, days] as const;
      };
      expectLuck(standardErrorsOff(rate / (1 - again), 30, read("offered")));
      expectLuck(standardErrorsOff(((rate * again) / (1 - again)) * away, 30, read("orbit")));
    }
  });
});

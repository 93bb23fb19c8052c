// Identities that hold in law: for random centres, over replications. Each says for which centres.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Distribution } from "../../src/random/distribution.ts";
import { erlangB, erlangC } from "../../src/statistics/erlang.ts";
import { erlangA } from "../../src/statistics/erlang-a.ts";
import { logVisits, type Visit, waitOf } from "./contact-log.ts";
import { expectLuck, mostStandardErrors, standardErrorsOff } from "./measured-near.ts";
import { constant, exponential, type PlainScenario, plainScenario } from "./plain-scenario.ts";
import { twoStageCentres } from "./random-scenarios.ts";

const seeded = (numRuns: number) => ({ seed: 303, numRuns });
const secondsPerDay = 86_400;
const talkTime = 200;
const replications = 20;

const offeredLoads = fc.record({
  handlers: fc.integer({ min: 1, max: 8 }),
  load: fc.integer({ min: 30, max: 85 }),
});

/** One queue, one team, offered `load` per cent of what its handlers can do; ten days after one of warm-up. */
function oneQueue(handlers: number, load: number, queue: PlainScenario["queues"][number]) {
  const rate = ((load / 100) * handlers) / talkTime;
  const scenario = plainScenario({
    days: 11,
    sources: [{ rate: rate / 3 }, { rate: (2 * rate) / 3 }],
    queues: [{ talk: exponential(talkTime), ...queue }],
    teams: [{ serves: [0], handlers }],
  });
  const system = { arrivalRate: rate, meanHandleTime: talkTime, handlers };
  const read = (value: (visit: Visit) => number) => (replication: number) => {
    const visits = logVisits(scenario, replication).filter(({ rangAt }) => rangAt >= secondsPerDay);
    return [visits.reduce((sum, visit) => sum + value(visit), 0), visits.length] as const;
  };
  return { system, read };
}

const isLost = ({ isAnswered }: Visit) => (isAnswered ? 0 : 1);

/** Families of one mean. */
const talks: fc.Arbitrary<Distribution> = fc.constantFrom(
  exponential(talkTime),
  constant(talkTime),
  { kind: "lognormal", mean: talkTime, cv: 1.5 },
  { kind: "erlang", phases: 3, mean: talkTime },
  { kind: "gamma", mean: talkTime, cv: 2 },
);

describe("one queue of two sources, in steady state", () => {
  it("loses Erlang B when nobody waits, whatever the distribution of talk", () => {
    fc.assert(
      fc.property(offeredLoads, talks, ({ handlers, load }, talk) => {
        const { system, read } = oneQueue(handlers, load, { patience: constant(0), talk });
        const expected = erlangB(handlers, system.arrivalRate * talkTime);
        expectLuck(standardErrorsOff(expected, replications, read(isLost)));
      }),
      seeded(6),
    );
  });

  it("waits by Erlang C when nobody gives up", () => {
    fc.assert(
      fc.property(offeredLoads, ({ handlers, load }) => {
        const { system, read } = oneQueue(handlers, load, {});
        expectLuck(standardErrorsOff(erlangC(system)?.meanWait ?? Number.NaN, replications, read(waitOf)));
      }),
      seeded(4),
    );
  });

  it("gives up by Erlang A when patience is exponential: two sources are one of the summed rate", () => {
    fc.assert(
      fc.property(offeredLoads, fc.integer({ min: 20, max: 400 }), ({ handlers, load }, meanPatience) => {
        const { system, read } = oneQueue(handlers, load, { patience: exponential(meanPatience) });
        const { abandonmentRatio } = erlangA({ ...system, meanPatience });
        expectLuck(standardErrorsOff(abandonmentRatio, replications, read(isLost)));
      }),
      seeded(4),
    );
  });
});

describe("abandonment with exponential patience", () => {
  it("is the integral of the queue length over mean patience: every queue, priority, rate, staffing and retry", () => {
    const meanPatience = 90;
    let [abandoned, compensator] = [0, 0];
    fc.assert(
      fc.property(twoStageCentres, (scenario) => {
        const queues = scenario.queues.map((queue) => ({ ...queue, patience: exponential(meanPatience) }));
        for (const visit of logVisits({ ...scenario, queues, run: { ...scenario.run, end: "drain" } })) {
          abandoned += isLost(visit);
          compensator += waitOf(visit) / meanPatience;
        }
      }),
      seeded(150),
    );
    expect(abandoned).toBeGreaterThan(3000);
    // The difference is a martingale; its variance is the mean number of abandonments.
    expectLuck((abandoned - compensator) / Math.sqrt(compensator));
  });
});

describe("the comparison with theory", () => {
  it("has the power to refuse: three per cent more talk is not the same law", () => {
    const { system, read } = oneQueue(5, 80, { talk: exponential(1.03 * talkTime) });
    const off = standardErrorsOff(erlangC(system)?.meanWait ?? Number.NaN, 80, read(waitOf));
    expect(off).toBeGreaterThan(mostStandardErrors);
  });
});

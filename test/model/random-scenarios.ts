// Random centres for property tests: any mixture of what the first floor can do, small enough to run in milliseconds.
import fc from "fast-check";
import type { Distribution } from "../../src/random/distribution.ts";
import type { ResolvedScenario } from "../../src/scenario/resolved.ts";
import type { ResolvedQueue } from "../../src/scenario/resolved-floor.ts";
import { constant, exponential, plainScenario } from "./plain-scenario.ts";

/** Whole percents, so that nothing is ever next to nothing. */
const share = (max: number) => fc.integer({ min: 0, max: 100 * max }).map((percent) => percent / 100);
const seconds = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const perHour = (max: number) => fc.double({ min: 0, max: max / 3600, noNaN: true });
const byInterval = <T>(each: fc.Arbitrary<T>) => fc.array(each, { minLength: 24, maxLength: 24 });

/** Spans of time of every family, with means from `min` to `max` seconds or somewhat beyond. */
export function distributions(min: number, max: number): fc.Arbitrary<Distribution> {
  const mean = seconds(min, max);
  const cv = fc.double({ min: 0.1, max: 2, noNaN: true });
  const family: fc.Arbitrary<Distribution> = fc.oneof(
    mean.map(constant),
    mean.map(exponential),
    fc.record({ kind: fc.constant("erlang" as const), phases: fc.integer({ min: 1, max: 5 }), mean }),
    fc.record({ kind: fc.constant("gamma" as const), mean, cv }),
    fc.record({ kind: fc.constant("lognormal" as const), mean, cv }),
    fc.record({ kind: fc.constant("uniform" as const), low: fc.constant(min), high: mean }),
    fc.record({
      kind: fc.constant("weibull" as const),
      shape: fc.double({ min: 0.6, max: 3, noNaN: true }),
      scale: mean,
    }),
    fc.record({
      kind: fc.constant("hyperexponential" as const),
      phases: fc.tuple(share(1), mean, mean).map(([first, one, other]) => [
        { share: first, mean: one },
        { share: 1 - first, mean: other },
      ]),
    }),
  );
  return fc.tuple(family, fc.constantFrom(0, 0, 0.1)).map(([of, zero]) => (zero > 0 ? { ...of, zero } : of));
}

const ring = fc.oneof(fc.constant(constant(0)), distributions(0, 10));
const patience = fc.option(distributions(5, 600), { freq: 3 });
const again = fc.record({
  share: share(0.5),
  delay: distributions(0, 3600),
  atMost: fc.integer({ min: 0, max: 4 }),
});
const serviceLevel = fc
  .record({ acceptableWaitingTime: seconds(1, 120), shortAbandonTime: seconds(0, 10) })
  .map((level) => ({ ...level, thresholds: [5, 20, 120] }));

/** Queue 0 is for emergencies; escalations and upgrades go there. */
const answering = fc.record({
  priority: fc.integer({ min: 1, max: 3 }),
  ring,
  patience,
  talk: distributions(10, 600),
  wrapUp: fc.oneof(fc.constant(constant(0)), distributions(0, 120)),
  serviceLevel,
});

const retries = fc
  .tuple(fc.option(again), fc.option(fc.record({ share: share(0.5), delay: distributions(0, 60) })))
  .map(([redial, escalation]): ResolvedQueue["whenAbandoned"] => ({
    redial,
    escalation: escalation === null ? null : { ...escalation, queue: 0, channel: 0 },
  }));

const outcomes = fc
  .tuple(share(1), share(1), share(1), fc.record({ reached: share(1), chaser: fc.option(again) }))
  .map(([one, two, three, extension]): ResolvedQueue["outcomes"] => {
    const [low = 0, middle = 0, high = 0] = [one, two, three].sort((a, b) => a - b);
    return {
      putThrough: { share: low, queue: 2 },
      extension: { ...extension, share: middle - low },
      advice: { share: high - middle },
      upgrade: { share: 1 - high, queue: 0 },
    };
  });

const staff = (max: number) => fc.oneof(fc.integer({ min: 1, max }), byInterval(fc.integer({ min: 1, max })));

const factors = fc.constantFrom([1], [1, 1.25], [0.8, 1, 1.5]);

/**
 * A centre of two stages: an emergency queue with a team of its own, a switchboard, and trained handlers who answer
 * what is put through and may help with emergencies. Everything optional is sometimes there and sometimes not.
 */
export const twoStageCentres: fc.Arbitrary<ResolvedScenario> = fc
  .record({
    days: fc.integer({ min: 1, max: 3 }),
    warmUpDays: fc.constantFrom(0, 0, 1),
    end: fc.constantFrom("cut" as const, "drain" as const),
    intervalTime: fc.constantFrom(900, 1800, 3600),
    backlog: fc.constantFrom([0, 0, 0], [2, 5, 3]),
    busyness: fc.record({
      dayCv: fc.constantFrom(0, 0.3),
      dayCorrelation: share(1),
      hourCv: fc.constantFrom(0, 0.2),
    }),
    rates: fc.tuple(byInterval(perHour(12)), byInterval(perHour(30))),
    queues: fc.tuple(answering, answering, answering),
    retries: fc.tuple(retries, retries, retries),
    outcomes,
    staff: fc.tuple(staff(3), staff(3), staff(4)),
    factors,
    helps: fc.boolean(),
    seed: fc.string(),
  })
  .map(({ rates, queues, staff: [emergency, switchboard, crib], ...centre }) => {
    const [first, second, third] = queues;
    const scenario = plainScenario({
      ...centre,
      warmUpDays: Math.min(centre.warmUpDays, centre.days - 1),
      sources: [
        { id: "999", queue: 0, rate: rates[0] },
        { id: "101", queue: 1, rate: rates[1] },
      ],
      queues: [
        { ...first, priority: 0, whenAbandoned: centre.retries[0] },
        { ...second, stage: "switchboard", whenAbandoned: centre.retries[1], outcomes: centre.outcomes },
        { ...third, whenAbandoned: centre.retries[2] },
      ],
      teams: [
        { serves: [0], handlers: emergency },
        { serves: [1], handlers: switchboard },
        { serves: [2], helps: centre.helps ? [0] : [], handlers: crib, handleTimeFactors: centre.factors },
      ],
    });
    return { ...scenario, run: { ...scenario.run, seed: centre.seed } };
  });

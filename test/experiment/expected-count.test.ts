// The mean and the variance that an exception is judged by are those of the births that the model makes.
import { describe, expect, it } from "vitest";
import { expectedCount } from "../../src/experiment/expected-count.ts";
import { Arrivals } from "../../src/model/arrivals.ts";
import { drawKeys } from "../../src/model/draw-keys.ts";
import type { ResolvedScenario } from "../../src/scenario/resolved.ts";
import { usualRange } from "../../src/statistics/negative-binomial.ts";
import { plainScenario } from "../model/plain-scenario.ts";
import { mixAt, reasoned, resolvedWith, sum } from "../scenario/reasoned-scenario.ts";
import { edited } from "../scenario/small-scenario.ts";
import { near } from "../statistics/near.ts";

const all = { sources: null, reasons: null, areas: null };
const replications = 2500;

/** Contacts that two sources bring in ten days of busy and quiet hours, in each replication. */
const busy = plainScenario({
  days: 10,
  busyness: { dayCv: 0.3, dayCorrelation: 0.6, hourCv: 0.9 },
  sources: [
    { id: "101", rate: [1, 0, 4, 1].map((each) => (30 * each) / 86_400) },
    { id: "999", rate: 30 / 86_400 },
  ],
  queues: [{ id: "desk", talk: { kind: "constant", value: 60 } }],
  teams: [{ serves: [0], handlers: 1 }],
});
const counts = Array.from({ length: replications }, (_, replication) => births(busy, replication));

/** When the needs of a source are born. */
function instants(scenario: ResolvedScenario, source: number, replication = 0): number[] {
  const arrivals = new Arrivals(scenario, drawKeys(scenario, "births", replication), () => undefined);
  const born: number[] = [];
  arrivals.advance(source);
  for (; (arrivals.nextAt[source] ?? 0) < Number.POSITIVE_INFINITY; arrivals.advance(source))
    born.push(arrivals.nextAt[source] ?? 0);
  return born;
}

function births(scenario: ResolvedScenario, replication: number): number {
  return sum([...scenario.sources.keys()].map((source) => instants(scenario, source, replication).length));
}

/** How many standard errors the variance of the counts lies above a claimed one. */
function errorsFrom(claimed: number): number {
  const mean = counts.reduce((total, count) => total + count, 0) / replications;
  const power = (n: number) => counts.reduce((total, count) => total + (count - mean) ** n, 0) / replications;
  return (power(2) - claimed) / Math.sqrt((power(4) - power(2) ** 2) / replications);
}

describe("the births of a period", () => {
  const { mean, rateVariance } = expectedCount(busy, all);
  const claimed = mean + mean * mean * rateVariance;

  it("have the mean that is claimed", () => {
    const seen = counts.reduce((total, count) => total + count, 0) / replications;
    expect(Math.abs(seen - mean) / Math.sqrt(claimed / replications)).toBeLessThan(3.5);
  });

  it("have the variance that is claimed, which simpler formulas would not", () => {
    expect(Math.abs(errorsFrom(claimed))).toBeLessThan(3.5);
    expect(errorsFrom(mean)).toBeGreaterThan(10);
    const without = (busyness: Partial<ResolvedScenario["busyness"]>) => {
      const less = expectedCount({ ...busy, busyness: { ...busy.busyness, ...busyness } }, all);
      return less.mean + less.mean * less.mean * less.rateVariance;
    };
    expect(errorsFrom(without({ hourCv: 0 }))).toBeGreaterThan(5);
    expect(errorsFrom(without({ dayCorrelation: 0 }))).toBeGreaterThan(5);
  });
});

it("five in a hundred like periods fall outside the range, many more outside that of pure chance", () => {
  const { mean, rateVariance } = expectedCount(busy, all);
  const outside = (variance: number) => {
    const [low, high] = usualRange(0.05, { mean, rateVariance: variance });
    return counts.filter((count) => count < low || count > high).length / replications;
  };
  expect(Math.abs(outside(rateVariance) - 0.05)).toBeLessThan(0.015);
  expect(outside(0)).toBeGreaterThan(0.2);
});

it("whatever a surge or an event adds, the usual needs are born at the same instants", () => {
  const changes = `surges: { heat: { dates: [2017-01-03], factors: { theft: 3 } } }
publicEvents: { fair: { dates: [2017-01-04], crowd: 9000, perThousand: 9, source: "101" } }\n`;
  const some = "busyness: { day: { cv: 20 %, correlation: 0.5 } }\n";
  const plain = resolvedWith(reasoned, some);
  const added = resolvedWith(reasoned, `${some}${changes}`);
  expect(instants(added, 0)).toEqual(instants(plain, 0));
  expect(instants(added, 1).length).toBeGreaterThan(50);
});

describe("what is counted", () => {
  const scenario = resolvedWith(edited(reasoned, ["callers: { mean: 1,", "callers: { mean: 3,"]));

  it("are incidents of the reasons and areas asked for", () => {
    const [calls, thefts] = [7 * 240, 0.2 / 3];
    const of = (counted: Partial<typeof all> & object) =>
      expectedCount(scenario, { ...all, ...counted }).mean;
    const theft = mixAt(scenario, "101", { hour: 0 })[0] ?? 0;
    near([of({}), theft], [calls * (thefts + 0.8), thefts / (thefts + 0.8)]);
    near(
      [
        expectedCount(scenario, { ...all, reasons: [0, 2] }).mean,
        expectedCount(scenario, { sources: [0], reasons: [1], areas: [1] }).mean,
      ],
      [calls * (thefts + 0.5), calls * 0.3 * 0.3],
    );
  });

  it("vary more where callers come together, the less the fewer of them count", () => {
    const batches = resolvedWith(
      edited(reasoned, ["profile: flat", "profile: flat\n    batch: { size: 3 }"]),
    );
    const { mean, rateVariance } = expectedCount(batches, { ...all, areas: [1] });
    near([mean, mean * mean * rateVariance], [7 * 240 * 0.3, 7 * 240 * 0.3 * 0.3 * 2]);
  });
});

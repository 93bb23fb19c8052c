import { describe, expect, test } from "vitest";
import type { ResolvedScenario } from "../../src/scenario/resolved.ts";
import type { ResolvedBatch } from "../../src/scenario/resolved-arrivals.ts";
import { arrivalsOf, countsBy, type Demand, demandScenario } from "./arrivals-of.ts";
import { logVisits, waitOf } from "./contact-log.ts";
import { expectLuck, mostStandardErrors, standardErrorsOff } from "./measured-near.ts";

const sizes = {
  constant: "3",
  geometric: "{ distribution: geometric, mean: 2.5 }",
  table: "{ distribution: table, shares: { 1: 60 %, 2: 30 %, 7: 10 % } }",
} as const;
type Kind = keyof typeof sizes;
const kinds = Object.keys(sizes) as Kind[];

const batched = (kind: Kind, demand: Omit<Demand, "sources"> = {}, volume = "240 per day") =>
  demandScenario({
    ...demand,
    sources: { one: `volume: ${volume}, profile: flat, batch: { size: ${sizes[kind]} }` },
  });

/** The same with another batch: a model that is slightly wrong. */
function rebatched(scenario: ResolvedScenario, batch: Partial<ResolvedBatch>): ResolvedScenario {
  return {
    ...scenario,
    sources: scenario.sources.map((source) => ({
      ...source,
      batch: { mean: 1, meanSquare: 1, sizes: null, ...source.batch, ...batch },
    })),
  };
}

const days = 60;
const replications = 20;

/** Mean and variance of the count of a day, in standard errors from what is expected. */
function countErrors(scenario: ResolvedScenario, { mean, variance }: { mean: number; variance: number }) {
  const counts = Array.from({ length: replications }, (_, replication) =>
    countsBy(arrivalsOf(scenario, { replication }).contacts, 86_400, days),
  );
  const over = (what: (count: number) => number) => (replication: number) =>
    [(counts[replication] ?? new Float64Array()).reduce((sum, count) => sum + what(count), 0), days] as const;
  return {
    mean: standardErrorsOff(
      mean,
      replications,
      over((count) => count),
    ),
    variance: standardErrorsOff(
      variance,
      replications,
      over((count) => (count - mean) * (count - mean)),
    ),
  };
}

describe("arrivals in batches", () => {
  /** E[B] and E[B²], by hand: geometric of mean 2.5 has variance 2.5 × 1.5. */
  const moments: Readonly<Record<Kind, readonly [mean: number, square: number]>> = {
    constant: [3, 9],
    geometric: [2.5, 10],
    table: [1.9, 6.7],
  };

  test.each(kinds)("of %s size keep the volume, and vary by E[B²]/E[B] times as much", (kind) => {
    const [mean, square] = moments[kind];
    const scenario = batched(kind, { days });
    expect(scenario.sources[0]?.batch).toMatchObject({ mean: expect.closeTo(mean, 10) });
    expect(scenario.sources[0]?.batch?.meanSquare).toBeCloseTo(square, 10);
    const errors = countErrors(scenario, { mean: 240, variance: (240 * square) / mean });
    expectLuck(errors.mean);
    expectLuck(errors.variance);
  });

  test("of the right mean but without variation would be noticed (power)", () => {
    const wrong = rebatched(batched("geometric", { days }), {
      sizes: [
        { size: 2, share: 0.5 },
        { size: 3, share: 0.5 },
      ],
    });
    const errors = countErrors(wrong, { mean: 240, variance: (240 * 10) / 2.5 });
    expectLuck(errors.mean);
    expect(Math.abs(errors.variance)).toBeGreaterThan(mostStandardErrors);
  });

  test("of a volume that counted events in place of callers would be noticed (power)", () => {
    const wrong = rebatched(batched("constant", { days }), { mean: 2.7 });
    expect(Math.abs(countErrors(wrong, { mean: 240, variance: 240 * 3 }).mean)).toBeGreaterThan(
      mostStandardErrors,
    );
  });

  test("come at one instant, and number the callers of a day without a gap", () => {
    const { contacts } = arrivalsOf(batched("table", { days: 5 }));
    const instants = new Map<number, number>();
    const next = new Map<number, number>();
    for (const { at, day, ordinal } of contacts) {
      instants.set(at, (instants.get(at) ?? 0) + 1);
      expect(ordinal).toBe(next.get(day) ?? 0);
      expect(day).toBe(Math.floor(at / 86_400));
      next.set(day, ordinal + 1);
    }
    expect(new Set(instants.values())).toEqual(new Set([1, 2, 7]));
  });
});

/**
 * Mean wait of M^X/M/1: of the batch as in M/G/1, and behind one's own batch. With service of mean s and load ρ it is
 * s ((1 + E[X²]/E[X]) / (2 (1 - ρ)) - 1): Chaudhry and Templeton, A first course in bulk queues (1983), section 3.1.
 */
function meanWait(service: number, load: number, [mean, square]: readonly [number, number]): number {
  return service * ((1 + square / mean) / (2 * (1 - load)) - 1);
}

describe("one handler and callers in batches", () => {
  const talk = (mean: number) => `{ distribution: exponential, mean: ${mean} s }`;
  const scenario = (mean: number) => batched("geometric", { days: 5, talk: talk(mean) }, "1440 per day");
  const errorsOff = (each: ResolvedScenario) =>
    standardErrorsOff(meanWait(36, 0.6, [2.5, 10]), replications, (replication) => {
      const waits = logVisits(each, replication).filter(({ rangAt }) => rangAt >= 86_400);
      return [waits.reduce((sum, visit) => sum + waitOf(visit), 0), waits.length];
    });

  test("wait as long as M^X/M/1 says", () => {
    expectLuck(errorsOff(scenario(36)));
  });

  test("would be noticed if conversations were eight percent longer (power)", () => {
    expect(errorsOff(scenario(39))).toBeGreaterThan(mostStandardErrors);
  });
});

describe("a batch on one source", () => {
  const sources = (extra: string) => ({
    a: `volume: 240 per day, profile: flat${extra}`,
    b: "volume: 240 per day, profile: flat",
  });
  const plain = demandScenario({ days: 3, sources: sources("") });
  const changed = demandScenario({ days: 3, sources: sources(", batch: { size: 2 }") });

  test("leaves the callers of the others as they are", () => {
    expect(arrivalsOf(changed, { source: 1 })).toEqual(arrivalsOf(plain, { source: 1 }));
    expect(arrivalsOf(changed).contacts).not.toEqual(arrivalsOf(plain).contacts);
  });

  test("of one caller each is no batch", () => {
    const one = demandScenario({ days: 3, sources: sources(", batch: { size: 1 }") });
    expect(arrivalsOf(one)).toEqual(arrivalsOf(plain));
  });

  test("brings the same callers however many answer", () => {
    const rang = (handlers: number) =>
      logVisits(demandScenario({ days: 2, handlers, sources: sources(", batch: { size: 4 }") }))
        .map(({ caller, rangAt }) => `${caller} ${rangAt}`)
        .sort();
    expect(rang(3)).toEqual(rang(9));
  });
});

import { describe, expect, test } from "vitest";
import { StatePath } from "../../src/model/arrival-modulation.ts";
import { drawKeys } from "../../src/model/draw-keys.ts";
import type { ResolvedScenario } from "../../src/scenario/resolved.ts";
import type { ResolvedModulation } from "../../src/scenario/resolved-arrivals.ts";
import { arrivalsOf, countsBy, demandScenario } from "./arrivals-of.ts";
import { expectLuck, mostStandardErrors, standardErrorsOff } from "./measured-near.ts";

const replications = 20;
const hour = 3600;

/** Quiet for 40 min and busy, at six times the rate, for 20 min. */
const twoStates = "states: { quiet: { factor: 1, lasts: 40 min }, busy: { factor: 6, lasts: 20 min } }";
const modulated = (modulation: string, days: number, extra = "") =>
  demandScenario({
    days,
    sources: { a: `volume: 480 per day, profile: flat, modulation: { ${modulation} }${extra}` },
  });

function pathOf({ sources }: ResolvedScenario): ResolvedModulation {
  return sources[0]?.modulation ?? { states: [] };
}

/** The same with other factors, or other times: a model that is slightly wrong. */
function remodulated(
  scenario: ResolvedScenario,
  change: { factor?: number; time?: number },
): ResolvedScenario {
  return {
    ...scenario,
    sources: scenario.sources.map((source) => ({
      ...source,
      modulation: {
        states: (source.modulation?.states ?? []).map((state) => ({
          ...state,
          factor: 1 + (state.factor - 1) * (change.factor ?? 1),
          meanTime: state.meanTime * (change.time ?? 1),
        })),
      },
    })),
  };
}

/**
 * Index of dispersion of the count in a window of two-state MMPP with rates a and b per hour and jump rates r (from a)
 * and q (from b): Fischer and Meier-Hellstern, The Markov-modulated Poisson process (MMPP) cookbook, Performance
 * Evaluation 18 (1993), section 2.
 */
function dispersionIndex([a, b]: [number, number], [r, q]: [number, number], window: number): number {
  const slope = (2 * r * q * (a - b) * (a - b)) / ((r + q) * (r + q) * (a * q + b * r));
  return 1 + slope - (slope / ((r + q) * window)) * (1 - Math.exp(-(r + q) * window));
}

describe("modulated arrivals", () => {
  const days = 20;
  /** 20 an hour on average; the factors 1 and 6 have mean 8/3. */
  const rates: [number, number] = [20 * (3 / 8), 20 * (18 / 8)];
  const expected = (window: number) => 20 * window * dispersionIndex(rates, [1.5, 3], window);
  const errors = (each: ResolvedScenario, window: number) => {
    const windows = (24 * days) / window;
    const mean = 20 * window;
    const counts = Array.from({ length: replications }, (_, replication) =>
      countsBy(arrivalsOf(each, { replication }).contacts, window * hour, windows),
    );
    const sum = (replication: number, what: (count: number) => number) =>
      (counts[replication] ?? new Float64Array()).reduce((total, count) => total + what(count), 0);
    const square = (count: number) => (count - mean) * (count - mean);
    return {
      mean: standardErrorsOff(mean, replications, (replication) => [
        sum(replication, (count) => count),
        windows,
      ]),
      variance: standardErrorsOff(expected(window), replications, (replication) => [
        sum(replication, square),
        windows,
      ]),
    };
  };
  const scenario = modulated(twoStates, days);

  test.each([0.25, 1, 4])("vary in windows of %d h as the two-state process says", (window) => {
    const { mean, variance } = errors(scenario, window);
    expectLuck(mean);
    expectLuck(variance);
  });

  test("of states that are a tenth too alike, or last half as long, would be noticed (power)", () => {
    expect(Math.abs(errors(remodulated(scenario, { factor: 0.9 }), 1).variance)).toBeGreaterThan(
      mostStandardErrors,
    );
    expect(Math.abs(errors(remodulated(scenario, { time: 0.5 }), 4).variance)).toBeGreaterThan(
      mostStandardErrors,
    );
  });

  test("begin in equilibrium: the first ten minutes are like any others", () => {
    const many = 300;
    const off = (each: ResolvedScenario) =>
      standardErrorsOff(20 / 6, many, (replication) => {
        const { contacts } = arrivalsOf(each, { replication });
        return [contacts.filter(({ at }) => at < 600).length, 1];
      });
    const day = modulated(twoStates, 1);
    expectLuck(off(day));
    const startsQuiet = {
      ...day,
      sources: day.sources.map((source) => ({
        ...source,
        modulation: {
          states: (source.modulation?.states ?? []).map((state, index) => ({ ...state, share: 1 - index })),
        },
      })),
    };
    expect(Math.abs(off(startsQuiet))).toBeGreaterThan(mostStandardErrors);
  });

  test("go on across midnight, and each day expects what its states bring", () => {
    const slow = modulated(
      "states: { off: { factor: 0, lasts: 3 days }, on: { factor: 1, lasts: 1 day } }",
      60,
    );
    const { contacts, expected: plan } = arrivalsOf(slow);
    const counts = countsBy(contacts, 86_400, 60);
    expect(plan.filter((callers) => callers === 0).length).toBeGreaterThan(20);
    // On all day: four times the volume.
    expect(plan.some((callers) => Math.abs(callers - 1920) < 1e-6)).toBe(true);
    for (const [day, callers] of plan.entries()) {
      if (callers === 0) expect(counts[day]).toBe(0);
      else expect(Math.abs((counts[day] ?? 0) - callers)).toBeLessThan(6 * Math.sqrt(callers) + 6);
    }
  });

  test("change their rate inside an interval, at the very instant", () => {
    const sharp = modulated(
      "states: { off: { factor: 0, lasts: 7 min }, on: { factor: 1, lasts: 7 min } }",
      10,
    );
    const { contacts, expected: plan } = arrivalsOf(sharp);
    const whole = plan.reduce((sum, callers) => sum + callers, 0);
    expect(Math.abs(contacts.length - whole)).toBeLessThan(5 * Math.sqrt(whole));
    expect(contacts.length).toBeGreaterThan(1000);
    const whileOff = (replication: number) => {
      const path = new StatePath(pathOf(sharp), 0, drawKeys(sharp, sharp.run.seed, replication));
      return contacts.filter(({ at }) => {
        path.moveTo(at);
        return path.factor === 0;
      });
    };
    expect(whileOff(0)).toEqual([]);
    // Power: on another path half of them would be.
    expect(whileOff(1).length).toBeGreaterThan(400);
  });

  test("may come in batches, at a rate that follows the day", () => {
    const both = modulated(twoStates, days, ", batch: { size: 3 }");
    const off = standardErrorsOff(480 * days, replications, (replication) => {
      return [arrivalsOf(both, { replication }).contacts.length, 1];
    });
    expectLuck(off);
  });
});

describe("states that follow by shares", () => {
  test("have the shares of time of the jump process", () => {
    const scenario = modulated(
      "states: { calm: { factor: 1, lasts: 1 h, next: { storm: 25 %, match: 75 % } }, match: { factor: 2, lasts: 2 h }, storm: { factor: 4, lasts: 30 min, next: { calm: 100 % } } }",
      1,
    );
    // calm → storm with ¼, calm → match with ¾, match → storm, storm → calm: visits 1, ¾, 1; times 1, 1½, ½ h.
    const states = scenario.sources[0]?.modulation?.states ?? [];
    expect(states.map(({ share }) => share)).toEqual([1 / 3, 1 / 2, 1 / 6].map((x) => expect.closeTo(x, 12)));
    expect(states.map(({ factor }) => factor)).toEqual([1, 2, 4].map((x) => expect.closeTo(x / 2, 12)));
    const mean = standardErrorsOff(480, 200, (replication) => [
      arrivalsOf(scenario, { replication }).contacts.length,
      1,
    ]);
    expectLuck(mean);
  });
});

describe("modulation of one source", () => {
  const sources = (extra: string) => ({
    a: `volume: 240 per day, profile: flat${extra}`,
    b: "volume: 240 per day, profile: flat",
  });
  const plain = demandScenario({ days: 3, sources: sources("") });
  const changed = demandScenario({ days: 3, sources: sources(`, modulation: { ${twoStates} }`) });

  test("leaves the callers of the others as they are", () => {
    expect(arrivalsOf(changed, { source: 1 })).toEqual(arrivalsOf(plain, { source: 1 }));
    expect(arrivalsOf(changed).contacts).not.toEqual(arrivalsOf(plain).contacts);
  });

  test("has a path that does not depend on how many call", () => {
    const path = (volume: number) => {
      const text = `volume: ${volume} per day, profile: flat, modulation: { ${twoStates} }`;
      return arrivalsOf(demandScenario({ days: 5, sources: { a: text } })).expected.map(
        (each) => each / volume,
      );
    };
    const [few, many] = [path(10), path(1000)];
    for (const [day, share] of few.entries()) expect(share).toBeCloseTo(many[day] ?? 0, 10);
    expect(Math.max(...few) - Math.min(...few)).toBeGreaterThan(0.01);
  });
});

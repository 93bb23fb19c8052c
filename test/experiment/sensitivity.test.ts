// A screening of a small centre, from its plan to what matters.
import { describe, expect, test } from "vitest";
import { planSensitivity, type SensitivityPlan } from "../../src/experiment/plan-sensitivity.ts";
import { sampleOf, shiftedAxes } from "../../src/experiment/screening-design.ts";
import { assumptionsOf, screeningPoints } from "../../src/experiment/screening-points.ts";
import { sensitivity } from "../../src/experiment/sensitivity.ts";
import { sampled } from "../../src/experiment/sensitivity-influences.ts";
import { type CellStore, cellsOf } from "../../src/experiment/sweep.ts";
import { Draws } from "../../src/random/draws.ts";
import { deriveKey } from "../../src/random/keys.ts";
import type { SweepCellResult, SweepFactor } from "../../src/results/sweep.ts";
import { addressOf, questionOf } from "../../src/results/sweep-address.ts";
import { screened, unranged } from "./screened-centre.ts";

const handlers = "teams.crib.staffing.everyDay.00:00-24:00";
const talk = "queues.crib.talk.mean";
const short: SensitivityPlan = { design: { kind: "morris", trajectories: 2 }, replications: 2 };

async function answer(plan: SensitivityPlan) {
  const found = await sensitivity(screened, plan);
  if (found === null) throw new Error("broken off");
  return found;
}

function refusal(plan: SensitivityPlan, load = screened): string {
  try {
    planSensitivity(load, plan);
  } catch (fault) {
    return fault instanceof Error ? fault.message : "";
  }
  return "";
}

describe("a screening by Morris's method", () => {
  test("finds what matters and which way it goes, in the unit of the measure", async () => {
    const { assumptions, measures, cells } = await answer(short);
    expect(cells).toBe(2 * 4);
    expect(assumptions.map(({ name }) => name)).toEqual(["demand.101.volume", talk, handlers]);
    const [measure] = measures;
    if (measure?.method !== "morris") throw new Error("another method");
    expect(measure).toMatchObject({ measure: "meanTimeToAnswer", unit: "s", undefinedPoints: 0 });
    const of = (name: string) => measure.influences.find((each) => each.name === name);
    expect(of(talk)?.lean.value).toBeGreaterThan(0);
    expect(of(handlers)?.lean.value).toBeLessThan(0);
    expect(of(handlers)?.effects).toBe(2);
    const strengths = measure.influences.map(({ strength }) => strength.value ?? 0);
    expect(strengths).toEqual(strengths.toSorted((a, b) => b - a));
  });

  test("sees that a policy sets a number itself, which then changes nothing", async () => {
    const { measures } = await answer({ ...short, policies: ["three"], numbers: [handlers, talk] });
    const verdicts = measures[0]?.influences.map(({ name, verdict }) => [name, verdict]);
    expect(verdicts?.at(-1)).toEqual([handlers, "nothing"]);
    expect(verdicts?.[0]?.[0]).toBe(talk);
  });

  test("asks about the difference of two policies, of the same callers", async () => {
    const { policies, cells, measures } = await answer({
      ...short,
      policies: ["base", "more"],
      numbers: [talk],
    });
    expect([policies, cells]).toEqual([["base", "more"], 8]);
    // One handler more shortens the wait everywhere, and the more the longer the talk.
    expect(measures[0]?.most).toBeLessThan(0);
    const [most] = measures[0]?.influences ?? [];
    expect(most !== undefined && "lean" in most ? most.lean.value : 0).toBeLessThan(0);
  });
});

type Figure = (places: readonly number[]) => number;

describe("a screening by Sobol's method", () => {
  test("takes two points for each sample and one for each number, of which every influence is told", async () => {
    const design = { kind: "sobolIndices", samples: 4 } as const;
    const { measures, cells } = await answer({ ...short, design, numbers: [talk, handlers] });
    expect(cells).toBe(4 * 4);
    const [measure] = measures;
    expect([measure?.method, measure?.influences.map(({ name }) => name).toSorted()]).toEqual([
      "sobolIndices",
      [talk, handlers].toSorted(),
    ]);
  });
});

describe("influences by Sobol's method", () => {
  const named = ["a", "b"].map((name) => ({ name, factors: [] }));
  /** Of a centre whose figure is a function of two numbers, and luck up to `luck`. */
  const influencesOf = (figure: Figure, luck: number, replications: number) => {
    const draws = new Draws([deriveKey("luck", 0, "centre", "trajectory")]);
    const axes = shiftedAxes(["a", "b"], "known");
    const places = Array.from({ length: 64 }, (_, index) => sampleOf(axes, index)).flat();
    const points = places.map((place, at) =>
      Float64Array.from({ length: replications }, (_, k) => figure(place) + luck * draws.uniform(0, at, k)),
    );
    return sampled(named, points);
  };

  test("are shares of the variance, the strongest first, and what knowing a number would leave", () => {
    const { influences, deviation } = influencesOf(([a = 0, b = 0]) => a + 3 * b, 0.01, 2);
    expect(influences.map(({ name, verdict }) => [name, verdict])).toEqual([
      ["b", "matters"],
      ["a", "matters"],
    ]);
    // Variances of 9 / 12 and 1 / 12; of 64 samples.
    const [most, least] = influences;
    expect(most?.first.value).toBeCloseTo(0.9, 1);
    expect(least?.total.value).toBeCloseTo(0.1, 1);
    expect(deviation).toBeCloseTo(Math.sqrt(10 / 12), 1);
    expect(most?.leftIfKnown).toBeCloseTo(Math.sqrt(1 / 12), 1);
  });

  test("end where a share ends, though luck may put an interval further", () => {
    const [only, other] = influencesOf(([a = 0]) => a, 0.1, 8).influences;
    expect([only?.name, only?.total.high, other?.first.low]).toEqual(["a", 1, 0]);
  });

  test("cannot be told from luck with one replication, which is in every index", () => {
    const verdictsOf = (replications: number) =>
      influencesOf(() => 0, 1, replications).influences.map(({ verdict }) => verdict);
    expect(verdictsOf(1)).toEqual(["untold", "untold"]);
    expect(verdictsOf(8)).not.toContain("matters");
  });
});

describe("the cells of a screening", () => {
  test("that are kept are not run again, and an abort keeps what is finished", async () => {
    const plan = { ...short, numbers: [talk] };
    const terms = planSensitivity(screened, plan);
    const kept = new Map<string, SweepCellResult>();
    const store: CellStore = {
      read: (cell) => kept.get(addressOf(questionOf(terms, cell))) ?? null,
      write: (result) => kept.set(addressOf(result), result),
    };
    const ending = new AbortController();
    const onCell = ({ number }: { number: number }) => number === 2 && ending.abort();
    expect(await sensitivity(screened, { ...plan, store, onCell, signal: ending.signal })).toBeNull();
    expect(kept.size).toBe(2);
    const whole = await answer(plan);
    const ran: number[] = [];
    const again = await sensitivity(screened, { ...plan, store, onCell: ({ number }) => ran.push(number) });
    expect([again, ran]).toEqual([whole, [3, 4]]);
    for (const { outcome } of kept.values()) expect(outcome.readings?.[0]).toHaveLength(2);
  });

  test("have whole numbers from end to end, and numbers of one curve at one place", () => {
    const factor = { unit: "", value: 2, levels: null, isTagged: true };
    const factors: readonly SweepFactor[] = [
      { ...factor, path: "whole", low: 2, high: 3, isWhole: true },
      { ...factor, path: "curve.0 %", low: 0, high: 30, isWhole: false, together: "curve" },
      { ...factor, path: "curve.100 %", low: 50, high: 80, isWhole: false, together: "curve" },
    ];
    expect(assumptionsOf(factors).map(({ name }) => name)).toEqual(["whole", "curve"]);
    const design = { kind: "morris", trajectories: 20 } as const;
    const points = [...screeningPoints({ design, factors, seed: "s" })];
    expect(points).toHaveLength(20 * 3);
    expect(new Set(points.map(([whole]) => whole))).toEqual(new Set([2, 3]));
    for (const [, low = 0, high = 0] of points) expect(high - low).toBe(50);
  });

  test("are those of the numbers that are named, or lie within what is named", () => {
    const numbersOf = (numbers?: readonly string[], isDerivedToo?: boolean) =>
      planSensitivity(screened, { numbers, isDerivedToo }).factors.map(({ path }) => path);
    expect(numbersOf(["teams.crib", talk])).toEqual([talk, handlers]);
    expect(numbersOf()).toHaveLength(3);
    expect(numbersOf(undefined, true)).toHaveLength(4);
    expect(Array.from(cellsOf(planSensitivity(screened, {})))).toHaveLength(40);
  });
});

describe("a screening that cannot be had", () => {
  test("is refused with everything that is wrong, and what was meant", () => {
    const measures = [{ measure: "meanTimeToAnswr", queue: "crib" }];
    expect(refusal({ numbers: ["queues.crib.talk.maen"], measures })).toBe(
      'measures: expected the name of a measure, found "meanTimeToAnswr" (did you mean meanTimeToAnswer?); ' +
        "numbers: expected the path of an assumed number with a range, found queues.crib.talk.maen (did you mean queues.crib.talk.mean?)",
    );
    expect(refusal({ policies: ["mor"] })).toBe(
      "policies: expected one of base, more, three, found mor (did you mean more?)",
    );
    expect(refusal({ policies: ["base", "more", "three"] })).toContain(
      "expected one policy, or two to compare, found 3",
    );
    expect(refusal({ numbers: [""] })).toContain("found nothing; `sim101 check` lists them");
    expect(refusal({}, unranged)).toContain("no assumed number (tag A) with a range");
    const design = { kind: "morris", trajectories: 100_000 } as const;
    expect(refusal({ design })).toBe("samples: expected at most 100000 cells, found 400000");
  });
});

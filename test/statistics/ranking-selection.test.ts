// Selection of the best keeps its promise where the best is known, and would not with half of its constant. The full form
// is in test/validation/best.verify.ts.
import { describe, expect, it } from "vitest";
import { Selection, selectionConstant } from "../../src/statistics/ranking-selection.ts";
import { selections, withConstant } from "./selected-systems.ts";

const terms = { systems: 5, probability: 0.95, difference: 1, firstStage: 10 };
const studies = 600;

describe("the selection of the best", () => {
  it.each([
    ["of systems that share nothing", { deviation: 2, shared: 0 }],
    ["of systems that share most of their luck", { deviation: 4, shared: 0.75 }],
  ])("%s is right as often as promised, and with half of the constant is not", (_, systems) => {
    const whole = selections(studies, terms, systems);
    expect(whole.share + 3 * whole.error).toBeGreaterThan(0.95);
    const half = selections(studies, terms, { ...systems, times: 0.5 });
    expect(half.share + 3 * half.error).toBeLessThan(0.95);
  });

  it("takes far fewer replications where systems share their luck", () => {
    const alone = selections(50, terms, { deviation: 3, shared: 0 });
    const paired = selections(50, terms, { deviation: 3, shared: 0.9 });
    expect(paired.replications).toBeLessThan(alone.replications / 3);
  });

  it("has the constant of its authors", () => {
    // 2 η (n₀ - 1) with η = ½ ((2 × 0.05 / 4) ^ (-2 / 9) - 1) = 0.6350.
    expect(selectionConstant(terms)).toBeCloseTo(18 * 0.635, 2);
    expect(selectionConstant(withConstant(terms, 0.5))).toBeCloseTo(9 * 0.635, 2);
  });

  it("drops what is far behind once the first stage is over, and says by whom", () => {
    const selection = new Selection({ ...terms, systems: 3, firstStage: 3 });
    const luck = [0.1, -0.1, 0.05];
    for (const each of luck) selection.add([9 + each, 10, 2 - each]);
    expect(selection.dropped).toEqual([
      { system: 0, after: 3, by: 1 },
      { system: 2, after: 3, by: 1 },
    ]);
    expect([selection.isOver, selection.best]).toEqual([true, 1]);
  });

  it("ends with the first of systems that are equal in every replication", () => {
    const selection = new Selection({ ...terms, systems: 2, firstStage: 3 });
    for (const each of [1, 4, 2]) selection.add([each, each]);
    expect([selection.isOver, selection.best, selection.contenders]).toEqual([true, 0, [0, 1]]);
  });

  it.each([
    ["one system", { systems: 1 }],
    ["a probability of a blind choice", { probability: 0.2 }],
    ["certainty", { probability: 1 }],
    ["no difference", { difference: 0 }],
    ["one replication", { firstStage: 1 }],
  ])("refuses %s", (_, wrong) => {
    expect(() => new Selection({ ...terms, ...wrong })).toThrow(RangeError);
  });
});

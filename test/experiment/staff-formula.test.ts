// Plans by formula: each slot by Erlang's own number, and a week as a whole at the least cost.
import { describe, expect, it } from "vitest";
import { FormulaTable } from "../../src/experiment/staff-formula.ts";
import { harderTarget, type WeekOfWork, weekOfWork } from "../../src/experiment/staff-start.ts";
import { contactsPerDay } from "../../src/scenario/measured-days.ts";
import { offeredByInterval, offeredPerDay } from "../../src/scenario/offered-load.ts";
import type { ServiceTarget } from "../../src/scenario/service-target.ts";
import { erlangAServedWithin } from "../../src/statistics/erlang-a.ts";
import { handlersByErlangA, handlersByErlangC } from "../../src/statistics/handlers-needed.ts";
import { plainScenario } from "../model/plain-scenario.ts";

const target: ServiceTarget = { text: "", queue: "desk", aim: "answeredWithin", value: 0.8, within: 20 };
const loads = [0.5, 2, 7, 20];
const handleTime = 300;
const workOf = (patience: number | null): WeekOfWork => ({
  rate: Float64Array.from(loads, (load) => load / handleTime),
  load: Float64Array.from(loads),
  handleTime,
  patience,
  ring: 0,
});
const least = Int32Array.from(loads, () => 1);
const asTheyAre = new Float64Array(168);

describe("a plan by formula", () => {
  it.each([600, null])("has Erlang's number in each slot (mean patience %s)", (patience) => {
    const table = new FormulaTable(target, workOf(patience), least);
    const expected = loads.map((load) => {
      const goal = { arrivalRate: load / handleTime, meanHandleTime: handleTime, share: 0.8, time: 20 };
      return patience === null ? handlersByErlangC(goal) : handlersByErlangA(goal, patience);
    });
    expect([...table.slotBySlot(asTheyAre)]).toEqual(expected);
  });

  it("of the week as a whole reaches the target on average, as cheaply as any plan of single handlers less", () => {
    const table = new FormulaTable(target, workOf(600), least);
    const plan = table.asAWhole(0);
    const shareOf = (week: readonly number[]) => {
      const answered = week.reduce((sum, handlers, slot) => {
        const load = loads[slot] ?? 0;
        const system = {
          arrivalRate: load / handleTime,
          meanHandleTime: handleTime,
          handlers,
          meanPatience: 600,
        };
        return sum + load * erlangAServedWithin(system, 20);
      }, 0);
      return answered / loads.reduce((sum, load) => sum + load, 0);
    };
    expect(shareOf([...plan])).toBeGreaterThanOrEqual(0.8);
    const total = plan.reduce((sum, handlers) => sum + handlers, 0);
    const around = [-2, -1, 0, 1, 2];
    const pairs = around.flatMap((a) => around.map((b) => [a, b]));
    const others = pairs.flatMap((first) => pairs.map((second) => [...first, ...second]));
    const plans = others.map((changes) =>
      changes.map((change, slot) => Math.max(1, (plan[slot] ?? 0) + change)),
    );
    const enough = plans.filter((other) => shareOf(other) >= 0.8);
    const cheapest = Math.min(...enough.map((other) => other.reduce((sum, handlers) => sum + handlers, 0)));
    // Lagrange multipliers reach the corners of the frontier: at most one handler from the cheapest plan here.
    expect(total - cheapest).toBeLessThanOrEqual(1);
    expect(total).toBeLessThanOrEqual(
      table.slotBySlot(asTheyAre).reduce((sum, handlers) => sum + handlers, 0),
    );
  });

  it("knows what one handler more or fewer is worth, and nothing beyond its ends", () => {
    const table = new FormulaTable(target, workOf(600), least);
    expect(table.worthOf(2, 7, 1)).toBeGreaterThan(table.worthOf(2, 9, 1));
    expect(table.worthOf(2, 7, -1)).toBeLessThan(0);
    expect(table.worthOf(2, 1, -1)).toBeNaN();
  });

  it("makes a target harder on the scale of its odds, or of the logarithm of its time", () => {
    expect(harderTarget(target, 0)).toBeCloseTo(0.8, 12);
    expect(harderTarget(target, Math.log(2))).toBeCloseTo(8 / 9, 12);
    expect(harderTarget({ ...target, aim: "abandoned" }, Math.log(2))).toBeCloseTo(2 / 3, 12);
    expect(harderTarget({ ...target, aim: "meanTimeToAnswer", value: 60 }, Math.log(2))).toBeCloseTo(30, 9);
  });
});

describe("a week of work", () => {
  const rate = [...Array.from({ length: 12 }, () => 0), ...Array.from({ length: 12 }, () => 0.02)];
  const scenario = plainScenario({
    days: 7,
    sources: [{ rate }],
    queues: [{ id: "desk", talk: { kind: "exponential", mean: 1800 } }],
    teams: [{ serves: [0], handlers: 3 }],
  });
  const [team] = scenario.teams;
  const slotOfInterval = Int32Array.from({ length: 168 }, (_, i) => i);

  it("lags behind the calls by the handle time, and loses none of the work", () => {
    if (team === undefined) throw new Error("no team");
    const { load, handleTime: mean } = weekOfWork(scenario, team, {
      queue: "desk",
      slotOfInterval,
      slots: 168,
    });
    expect(mean).toBeCloseTo(1800, 9);
    expect(load[12]).toBeGreaterThan(10);
    expect(load[12]).toBeLessThan(0.02 * 1800);
    expect(load[23]).toBeCloseTo(36, 3);
    expect(load[24]).toBeGreaterThan(5);
    const work = load.reduce((sum, erlangs) => sum + erlangs, 0);
    // The last half hour's work is done after the week.
    expect(work).toBeCloseTo(7 * 12 * 36 - (36 * 1800) / 3600, 3);
  });

  it("adds up over the intervals to what is offered in a day", () => {
    const [desk] = offeredByInterval(scenario);
    const perDay = (desk ?? new Float64Array()).reduce((sum, each) => sum + each * 3600, 0) / 7;
    expect(perDay).toBeCloseTo(offeredPerDay(scenario)[0] ?? 0, 6);
    expect(perDay).toBeCloseTo(contactsPerDay(scenario)[0] ?? 0, 6);
  });
});

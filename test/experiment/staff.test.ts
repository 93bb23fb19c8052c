// The fewest handlers for a target, against closed forms and against every plan there is.
import { describe, expect, it } from "vitest";
import { inProcess } from "../../src/experiment/executor.ts";
import { staff } from "../../src/experiment/staff.ts";
import { numbersFrom, TrialRunner } from "../../src/experiment/staff-trial.ts";
import { staffGoal, wholeWindow } from "../../src/results/staff-goal.ts";
import { withThresholds } from "../../src/scenario/service-target.ts";
import { staffingGround } from "../../src/scenario/staffing-plan.ts";
import { erlangCWithin } from "../../src/statistics/erlang.ts";
import { erlangAServedWithin } from "../../src/statistics/erlang-a.ts";
import { handlersByErlangA, handlersByErlangC } from "../../src/statistics/handlers-needed.ts";
import { centre, wanted } from "./staffed-centre.ts";

const load = { arrivalRate: 2 / 60, meanHandleTime: 60 };
const goal = { ...load, share: 0.8, time: 20 };
const target = "desk: 80 % within 20 s";

describe("staffing to a target in every hour", () => {
  it.each([
    [
      "Erlang C, where nobody gives up",
      "endless",
      handlersByErlangC(goal),
      (handlers: number) => erlangCWithin({ ...load, handlers }, 20),
    ],
    [
      "Erlang A, with a patience of 1 min",
      "{ distribution: exponential, mean: 60 s }",
      handlersByErlangA(goal, 60),
      (handlers: number) => erlangAServedWithin({ ...load, handlers, meanPatience: 60 }, 20),
    ],
  ])("under constant demand is the closed form's: %s", async (_, patience, needed, within) => {
    // The neighbours are far from the target, so that no luck of ten replications can hide which side they are on.
    expect(within(needed) ?? 0).toBeGreaterThan(0.85);
    expect(within(needed - 1) ?? 0).toBeLessThan(0.75);
    const loaded = centre({ patience });
    const { teams, isMet, spareTest } = await staff(
      loaded,
      wanted(loaded, [target], { every: "hour-of-week" }),
    );
    expect(isMet).toBe(true);
    expect(new Set(teams[0]?.week)).toEqual(new Set([needed]));
    expect(spareTest?.cheapest).toBeGreaterThan(1);
  });

  it("needs more for a stricter target, so that the agreement above is no accident", async () => {
    const loaded = centre();
    const options = wanted(loaded, ["desk: 95 % within 20 s"], { every: "hour-of-week" });
    const { teams } = await staff(loaded, options);
    const needed = handlersByErlangC({ ...goal, share: 0.95 });
    expect(needed).toBeGreaterThan(handlersByErlangC(goal));
    expect(new Set(teams[0]?.week)).toEqual(new Set([needed]));
  });
});

describe("staffing to a target over the window", () => {
  it("mixes the two numbers of handlers around the closed form's in the cheapest way", async () => {
    const loaded = centre();
    const { teams, goals, isMet } = await staff(loaded, wanted(loaded, [target]));
    const needed = handlersByErlangC(goal);
    const [enough, tooFew] = [
      erlangCWithin({ ...load, handlers: needed }, 20) ?? 0,
      erlangCWithin({ ...load, handlers: needed - 1 }, 20) ?? 0,
    ];
    const day = (teams[0]?.week ?? []).slice(0, 24);
    const total = day.reduce((sum, handlers) => sum + handlers, 0);
    // Hours of a minute's calls do not touch, so that shares add up: so many of 24 hours must have enough.
    const least = 24 * (needed - 1) + (24 * (0.8 - tooFew)) / (enough - tooFew);
    expect(isMet).toBe(true);
    expect(total).toBeGreaterThanOrEqual(least - 1);
    expect(total).toBeLessThanOrEqual(least + 2);
    expect(goals[0]?.achieved.low).toBeGreaterThan(0.79);
    expect(goals[0]?.hoursMissed).toBeGreaterThan(0);
  });

  it("finds the cheapest of all plans of a day with three busy hours", async () => {
    const profile = `[${Array.from({ length: 24 }, (_, hour) => ({ 9: 4, 10: 10, 11: 6 })[hour] ?? 0)}]`;
    const loaded = centre({ demand: `volume: 600 per day, profile: { everyDay: ${profile} }` });
    const options = wanted(loaded, [target], { replications: 20, searchReplications: 10 });
    const result = await staff(loaded, options);
    const scenario = withThresholds(loaded.scenario, options.targets);
    const ground = staffingGround({ ...loaded, scenario });
    const goals = options.targets.map(staffGoal);
    const runner = new TrialRunner({
      ground,
      goals,
      teamIds: ["desk"],
      executor: inProcess(),
      signal: undefined,
      onReplication: undefined,
    });
    const planOf = (hours: readonly number[]) =>
      Int32Array.from({ length: 168 }, (_, slot) => hours[(slot % 24) - 9] ?? 0);
    const counts = [1, 2, 3, 4, 5, 6];
    const days = counts.flatMap((nine) => counts.flatMap((ten) => counts.map((eleven) => [nine, ten, eleven, 1])));
    const sumOf = (hours: readonly number[]) => hours.reduce((sum, handlers) => sum + handlers, 0);
    let fewest = Number.POSITIVE_INFINITY;
    for (const hours of days.toSorted((a, b) => sumOf(a) - sumOf(b))) {
      const { tallies } = await runner.try([planOf(hours)], numbersFrom(0, 20));
      if ((tallies[0]?.lowerLimit(wholeWindow, 0.96) ?? -1) < 0) continue;
      fewest = sumOf(hours);
      break;
    }
    const day = sumOf((result.teams[0]?.week ?? []).slice(0, 24));
    expect(result.checks).toBe(1);
    expect(day).toBe(fewest);
  });

  it.each([
    ["desk: mean wait 15 s", "{ distribution: exponential, mean: 60 s }"],
    ["desk: abandoned 10 %", "{ distribution: exponential, mean: 60 s }"],
  ])("meets %s with no more than it takes", async (text, patience) => {
    const loaded = centre({ patience });
    const { goals, isMet, curve } = await staff(loaded, wanted(loaded, [text]));
    const [outcome] = goals;
    const value = outcome?.achieved.value ?? 0;
    const asked = outcome?.target.value ?? 0;
    expect(isMet).toBe(true);
    expect(value).toBeLessThan(asked);
    expect(value).toBeGreaterThan(0.8 * asked);
    const fewer = curve.find(({ change }) => change === -0.1)?.outcomes[0]?.value ?? 0;
    expect(fewer).toBeGreaterThan(asked);
  });
});

describe("a search for staffing", () => {
  it("says why no number of handlers is enough, and stops", async () => {
    const loaded = centre({ ring: "30 s" });
    const { ceiling, isMet, goals } = await staff(loaded, wanted(loaded, [target]));
    expect(isMet).toBe(false);
    expect(goals).toEqual([]);
    expect(ceiling).toMatchObject({ target, period: null, best: { value: 0 }, meanRing: 30, blocked: 0 });
  });

  it("staffs two teams for two targets, and leaves the others as they are", async () => {
    const loaded = centre({
      queues: "  late: { stage: handler, priority: 1, ring: 0 s, patience: endless, talk: 60 s }",
      teams: `  late: { serves: [late], helps: { desk: nextFree }, staffing: { everyDay: 2 } }
  night: { serves: [late], staffing: { everyDay: 1 } }`,
    });
    const both = wanted(loaded, [target, "late: 80 % within 20 s"], { teams: ["late"] });
    expect(
      (await staff(loaded, both)).teams.map(({ id, helpers, helpsAt }) => ({ id, helpers, helpsAt })),
    ).toEqual([
      { id: "desk", helpers: ["late"], helpsAt: [] },
      { id: "late", helpers: ["night"], helpsAt: ["desk"] },
    ]);
    await expect(staff(loaded, { ...both, teams: [] })).rejects.toThrow(
      "queue late is served by late, night: say with --team",
    );
    await expect(staff(loaded, { ...both, teams: ["lat"] })).rejects.toThrow(
      "expected a team (desk, late, night)",
    );
  });

  it("gives the same answer twice, and another for another seed", async () => {
    const loaded = centre({ days: 2 });
    const options = wanted(loaded, [target]);
    const other = {
      ...loaded,
      scenario: { ...loaded.scenario, run: { ...loaded.scenario.run, seed: "other" } },
    };
    const [once, again, others] = [
      await staff(loaded, options),
      await staff(loaded, options),
      await staff(other, options),
    ];
    expect(JSON.stringify(again)).toBe(JSON.stringify(once));
    expect(others.goals[0]?.achieved).not.toEqual(once.goals[0]?.achieved);
  });

  it("ends when it is aborted", async () => {
    const loaded = centre();
    const ending = new AbortController();
    const options = wanted(loaded, [target], {
      signal: ending.signal,
      onReplication: () => ending.abort("enough"),
    });
    await expect(staff(loaded, options)).rejects.toBe("enough");
  });
});

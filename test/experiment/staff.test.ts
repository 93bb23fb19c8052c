// The fewest handlers for a target: the closed form's, and what a search says and refuses.
import { describe, expect, it } from "vitest";
import { staff } from "../../src/experiment/staff.ts";
import { erlangCWithin } from "../../src/statistics/erlang.ts";
import { handlersByErlangC } from "../../src/statistics/handlers-needed.ts";
import { loadedPeople, shortPeople } from "../scenario/people-scenario.ts";
import { busyHours, centre, wanted } from "./staffed-centre.ts";

/** Per second and in seconds: two erlangs. */
const goal = { arrivalRate: 1 / 6, meanHandleTime: 12, share: 0.8, time: 4 };
const target = "desk: 80 % within 4 s";

describe("staffing to a target in every hour", () => {
  // The share of one busy hour of the week over ten replications, 6,000 calls, has a standard error of about 0.01; a plan
  // must have four of them to spare. The closed form's neighbours are further away on both sides. That a stricter target
  // gives another number, and more of such cases, is in test/validation/staffing.verify.ts.
  it("under constant demand is Erlang C's where nobody gives up", async () => {
    const needed = handlersByErlangC(goal);
    expect(erlangCWithin({ ...goal, handlers: needed }, 4)).toBeGreaterThan(0.85);
    expect(erlangCWithin({ ...goal, handlers: needed - 1 }, 4)).toBeLessThan(0.75);
    const loaded = centre({ days: 2 });
    const options = wanted(loaded, ["desk: 80 % within 4 s"], { every: "hour-of-week" });
    const { teams, isMet } = await staff(loaded, options);
    expect(isMet).toBe(true);
    expect(busyHours(teams[0]?.week)).toEqual([needed, needed, needed]);
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

  it("does not staff a team of people by the hour", async () => {
    const loaded = loadedPeople(shortPeople);
    await expect(staff(loaded, wanted(loaded, ["desk: 80 % within 20 s"]))).rejects.toThrow(
      "desk is staffed by people",
    );
  });

  it("asks which team is meant where several serve a queue", async () => {
    const loaded = centre({
      sources: '  late: { channel: "101", queue: late, volume: 600 per day, profile: flat }',
      queues: "  late: { stage: handler, priority: 1, ring: 0 s, patience: endless, talk: 60 s }",
      teams: `  late: { serves: [late], helps: { desk: nextFree }, staffing: { everyDay: 2 } }
  night: { serves: [late], staffing: { everyDay: 1 } }`,
      days: 2,
    });
    const both = wanted(loaded, [target, "late: 80 % within 20 s"], { teams: ["late"] });
    await expect(staff(loaded, { ...both, teams: [] })).rejects.toThrow(
      "queue late is served by late, night: say with --team",
    );
    await expect(staff(loaded, { ...both, teams: ["lat"] })).rejects.toThrow(
      "expected a team (desk, late, night)",
    );
  });

  it("gives the same answer twice, and another for another seed", async () => {
    const loaded = centre({ days: 1 });
    const options = wanted(loaded, [target], { replications: 4, searchReplications: 2 });
    const run = { ...loaded.scenario.run, seed: "other" };
    const others = await staff({ ...loaded, scenario: { ...loaded.scenario, run } }, options);
    const once = await staff(loaded, options);
    expect(JSON.stringify(await staff(loaded, options))).toBe(JSON.stringify(once));
    expect(others.goals[0]?.achieved).not.toEqual(once.goals[0]?.achieved);
  });

  it("says in which of its steps it is, and how many plans of a round are done", async () => {
    const loaded = centre({ days: 1 });
    const heard: string[] = [];
    const onReplication = (_: number, doing: string) => heard.push(doing);
    const counts = { replications: 4, searchReplications: 2 };
    await staff(loaded, wanted(loaded, [target], { ...counts, onReplication }));
    const steps = heard.map((doing) => Number(/^step (\d) of 6, /.exec(doing)?.[1]));
    // Nothing is added where levelling was enough.
    expect([...new Set(steps)]).toEqual([1, 2, 3, 4, 5, 6].filter((step) => step !== 3 || steps.includes(3)));
    expect(heard).toContain("step 6 of 6, trying more and fewer handlers (3 of 7 plans)");
    expect(heard.at(-1)).toBe("step 6 of 6, trying the formula's plan and the present staffing");
  });

  it("ends when it is aborted", async () => {
    const loaded = centre();
    const ending = new AbortController();
    const onReplication = () => ending.abort("enough");
    const options = wanted(loaded, [target], { signal: ending.signal, onReplication });
    await expect(staff(loaded, options)).rejects.toBe("enough");
  });
});

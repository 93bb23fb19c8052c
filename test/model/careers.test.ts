// Careers alone: what holds whatever happens, for the same people under every policy.
import { describe, expect, test } from "vitest";
import { chartStepCheck } from "../../src/experiment/chart-check.ts";
import type { ResolvedLeaving } from "../../src/scenario/resolved-people.ts";
import { type CareerLog, everybody, logCareers, stateOf } from "./career-log.ts";
import { eventfulCareers, hardFloor } from "./eventful-careers.ts";
import { peopleScenario } from "./people-fixture.ts";

const year = 365;
const seeds = ["one", "two", "three"];

function netOf({ entries }: CareerLog, posts: number): number {
  let people = 0;
  const team = new Map<string, number>();
  for (const { what, who, posts: there = -1 } of entries) {
    if (what === "leaves" && team.get(who) === posts) people--;
    if (what === "moves" && team.get(who) === posts) people--;
    if ((what === "joins" || what === "moves") && there === posts) people++;
    if (what === "joins" || what === "moves") team.set(who, there);
  }
  return people;
}

function inPost({ people }: CareerLog, posts: number): number {
  return everybody(people).filter((person) => {
    const isThere =
      (people.joinedOn[person] ?? 0) <= year && people.leftOn[person] === Number.POSITIVE_INFINITY;
    return isThere && people.posts[person] === posts;
  }).length;
}

describe("careers", () => {
  test("are what the chart allows, step by step, and everything happens", () => {
    const log = logCareers(eventfulCareers, 2 * year, { feedback: hardFloor, steps: chartStepCheck() });
    const heard = new Set(log.entries.map(({ what }) => what));
    for (const what of ["vetting", "classroom", "tutored", "droppedOut", "onCourse", "elsewhere", "retired"])
      expect(heard).toContain(what);
    for (const what of ["prisonerTransport", "controller", "moves", "approved", "arrived"])
      expect(heard).toContain(what);
  });

  test.each(seeds)("change a headcount by joins, leaves and moves alone (seed %s)", (seed) => {
    const log = logCareers(eventfulCareers, year + 1, { seed, feedback: hardFloor });
    for (const posts of [0, 1]) expect(inPost(log, posts)).toBe(netOf(log, posts));
    expect(log.countIn("droppedOut")).toBeGreaterThan(0);
  });

  test("are the same again with the same seed, and others with another", () => {
    const [first, again, other] = ["x", "x", "y"].map((seed) => logCareers(eventfulCareers, year, { seed }));
    expect(again?.entries).toEqual(first?.entries);
    expect(other?.entries).not.toEqual(first?.entries);
  });

  test("run on in a centre that has emptied", () => {
    const scenario = peopleScenario({
      posts: [{ people: 5 }],
      leaving: { hazard: [{ from: 0, perDay: 0.2 }] },
    });
    const log = logCareers(scenario, year);
    expect(log.daysOf("leaves").size).toBe(5);
    expect(netOf(log, 0)).toBe(0);
  });

  test("begin with the time served that is stated, those newest with a tutor", () => {
    const served = [
      { count: 6, low: 0, high: 90 },
      { count: 10, low: 400, high: 500 },
    ];
    const recruitment = [{ classroom: 60, tutored: 60 }];
    const { people, countIn } = logCareers(
      peopleScenario({ posts: [{ inPost: served, tutored: 3 }], recruitment }),
      1,
    );
    const days = everybody(people).map((person) => -(people.joinedOn[person] ?? 0));
    expect(days.filter((time) => time >= 0 && time <= 90)).toHaveLength(6);
    expect(days.filter((time) => time >= 400 && time <= 500)).toHaveLength(10);
    expect(countIn("tutored")).toBe(3);
    const tutees = everybody(people).filter((person) => stateOf(people, person) === "tutored");
    const newest = [...days].sort((a, b) => a - b).slice(0, 3);
    expect(tutees.map((person) => days[person] ?? 0).sort((a, b) => a - b)).toEqual(newest);
  });

  test.each([
    { served: 70, from: 50, to: 50 },
    { served: 400, from: 0, to: 60 },
  ])("release those with a tutor when their training is over ($served days served)", (each) => {
    const recruitment = [{ classroom: 60, tutored: 60 }];
    const posts = [{ people: 20, served: each.served, tutored: 20 }];
    const { people } = logCareers(peopleScenario({ posts, recruitment }), 62);
    const released = [...people.releasedOn.subarray(0, 20)];
    expect(Math.min(...released)).toBeGreaterThanOrEqual(each.from);
    expect(Math.max(...released)).toBeLessThanOrEqual(each.to);
  });
});

describe("leaving", () => {
  const withHazard = (leaving: Partial<ResolvedLeaving>) =>
    logCareers(peopleScenario({ posts: [{ people: 200 }], leaving }), year).daysOf("leaves");

  test.each<[string, Partial<ResolvedLeaving>]>([
    ["a hazard", { hazard: [{ from: 0, perDay: 0.003 }] }],
    ["a factor of the team", { hazard: [{ from: 0, perDay: 0.001 }], byPosts: [3] }],
  ])("under a higher hazard comes earlier person by person: %s", (_, higher) => {
    const low = withHazard({ hazard: [{ from: 0, perDay: 0.001 }] });
    const high = withHazard(higher);
    expect(low.size).toBeGreaterThan(30);
    expect(high.size).toBeGreaterThan(low.size);
    // A third of the time, in whole days.
    for (const [who, day] of low) expect(high.get(who)).toBe(Math.ceil(day / 3));
  });

  test("comes earlier for the same people where work is hard and breaks are missed", () => {
    const leaving = {
      hazard: [{ from: 0, perDay: 0.001 }],
      occupancy: { above: 0.8, times: 10, over: 28 },
      missedBreaks: { times: 5, over: 28 },
    };
    const scenario = peopleScenario({ posts: [{ people: 200 }], leaving });
    const calm = logCareers(scenario, year).daysOf("leaves");
    const hard = logCareers(scenario, year, { feedback: hardFloor }).daysOf("leaves");
    expect(calm.size).toBeGreaterThan(30);
    // 1 + 10 × 0.1 + 5 × 0.2 = 3.
    for (const [who, day] of calm) expect(hard.get(who)).toBe(Math.ceil(day / 3));
  });

  test("is by the same people of the first seats in a bigger team", () => {
    const hazard = [{ from: 0, perDay: 0.002 }];
    const small = logCareers(peopleScenario({ posts: [{ people: 50 }], leaving: { hazard } }), year);
    const big = logCareers(peopleScenario({ posts: [{ people: 80 }], leaving: { hazard } }), year);
    const ofBig = big.daysOf("leaves");
    for (const [who, day] of small.daysOf("leaves")) expect(ofBig.get(who)).toBe(day);
    expect(ofBig.size).toBeGreaterThan(small.daysOf("leaves").size);
  });

  test("is by the same recruits in a bigger cohort, who withdraw on the same days too", () => {
    const cohort = { starts: [20], approval: 10, classroom: 30, tutored: 20 };
    const dropOut = { vetting: 0.1, training: 0.3, perDay: 0 };
    const leaving = { hazard: [{ from: 0, perDay: 0.002 }] };
    const withSize = (size: number) => {
      const recruitment = [{ ...cohort, dropOut, size }];
      return logCareers(peopleScenario({ posts: [{ people: 3 }], leaving, recruitment }), year);
    };
    const small = withSize(40);
    const big = withSize(90);
    for (const what of ["droppedOut", "elsewhere"]) {
      const ofBig = big.daysOf(what);
      expect(small.daysOf(what).size).toBeGreaterThan(5);
      for (const [who, day] of small.daysOf(what)) expect(ofBig.get(who)).toBe(day);
    }
  });

  test("follows time served, the payment for staying, notice and retirement", () => {
    const never = {
      hazard: [
        { from: 0, perDay: 0 },
        { from: 1100, perDay: 9 },
      ],
    };
    const byTenure = withHazard({ ...never, notice: 20 });
    // 1,000 days served at the start: the hazard rises after day 100.
    expect(Math.min(...byTenure.values())).toBe(121);
    const kept = withHazard({
      ...never,
      retention: { from: 0, until: 150, hazard: 0, payment: 0 },
    });
    expect(Math.min(...kept.values())).toBe(151);
    const retiring = logCareers(
      peopleScenario({ posts: [{ people: 30 }], leaving: { retirement: { after: 1050, perDay: 5 } } }),
      year,
    );
    expect(Math.min(...retiring.daysOf("retired").values())).toBe(51);
    expect(retiring.countIn("retired")).toBe(30);
    expect([...new Set(retiring.people.reason.subarray(0, 30))]).toEqual([1]);
  });

  test("leads to destinations by their shares, with their reasons", () => {
    const leaving = {
      hazard: [{ from: 0, perDay: 99 }],
      destinations: [
        { to: 6, share: 0.5, reason: "tired" },
        { to: 4, share: 0.3, reason: "next step" },
        { to: 1, share: 0.2, reason: "outdoors" },
      ],
    };
    const { countIn, people } = logCareers(peopleScenario({ posts: [{ people: 1000 }], leaving }), 3);
    // Three standard errors are 47, 43 and 38.
    expect(Math.abs(countIn("elsewhere") - 500)).toBeLessThan(48);
    expect(Math.abs(countIn("controller") - 300)).toBeLessThan(44);
    expect(Math.abs(countIn("pcso") - 200)).toBeLessThan(38);
    const kinds = everybody(people).map((each) => `${people.destination[each]}, ${people.reason[each]}`);
    expect([...new Set(kinds)].sort()).toEqual(["1, 2", "4, 1", "6, 0"]);
  });
});

import { describe, expect, test } from "vitest";
import { leaversPerYear } from "../../src/scenario/expected-careers.ts";
import { explainScenario } from "../../src/scenario/explain.ts";
import { loadScenario } from "../../src/scenario/load-scenario.ts";
import { logCareers } from "../model/career-log.ts";
import { loadedPeople, shortPeople, wholePeople } from "./people-scenario.ts";
import type { Edit } from "./small-scenario.ts";

describe("people after reading", () => {
  const { people, scenario } = loadedPeople(wholePeople);

  test("posts are the written ones and those that money buys at the last point of pay, all in", () => {
    const [desk, crib] = people.posts;
    // Unsocial from 20:00 to 06:00: 3 of 4 people work 10-hour shifts on 6 days of 10, of which 0, 4 and 8 hours are unsocial.
    const hours = 0.75 * 0.6 * 10 + 0.25 * (5 / 7) * 8;
    const unsocial = (0.75 * 0.2 * (0 + 4 + 8)) / hours;
    const cost = 25_245 * (1 + 0.2 + 0.1 * unsocial) * 1.25;
    expect(desk?.establishment).toBe(15 + Math.floor(80_000 / cost));
    expect(crib).toMatchObject({ establishment: 30, fillTo: 33, tutored: 2 });
    expect(crib?.inPost.map(({ low, high }) => [low, high])).toEqual([
      [0, 91.25],
      [91.25, 365],
      [365, 1825],
      [1825, 7300],
    ]);
    expect([...people.postsOfTeam]).toEqual([0, 1, -1]);
  });

  test("people of some teams leave more often, and more of them are expected to", () => {
    const often: Edit = ["notice: 4 weeks\n    occ", "notice: 4 weeks\n    teams: { crib: 2 }\n    occ"];
    const { leaving, posts } = loadedPeople(shortPeople, often).people;
    expect(leaving?.byPosts).toEqual([1, 2]);
    if (leaving === null) throw new Error("nobody leaves");
    const own = { ...leaving, retirement: null };
    const [desk = { inPost: [] }, crib = { inPost: [] }] = posts;
    const evenly = { ...own, byPosts: [1, 1] };
    expect(leaversPerYear(crib, 1, own) / leaversPerYear(crib, 1, evenly)).toBeCloseTo(2, 12);
    expect(leaversPerYear(desk, 0, own)).toBe(leaversPerYear(desk, 0, evenly));
  });

  test("a share that leaves in a month is a hazard that leaves as many after a twelfth of a year", () => {
    const [first, later] = people.leaving?.hazard ?? [];
    expect(Math.exp((-(first?.perDay ?? 0) * 365) / 12)).toBeCloseTo(0.985, 12);
    expect(Math.exp((-(later?.perDay ?? 0) * 365) / 12)).toBeCloseTo(0.991, 12);
    expect(later?.from).toBe(365);
    expect(people.leaving?.retention).toMatchObject({ from: 58, until: 364 });
  });

  test("the seasons of leave share out the days of a year, and add none", () => {
    // A month of 31 days at a half, and two at 1.8.
    const factor = people.absence.leave?.factor ?? [];
    const ofYear = 31 * 0.5 + 62 * 1.8 + 272;
    expect(factor[0]).toBeCloseTo((0.5 * 365) / ofYear, 12);
    expect(factor[100]).toBeCloseTo(365 / ofYear, 12);
    const written = "month: { july: 1.8, august: 1.8, january: 0.5 }";
    const every = "january february march april may june july august september october november december";
    const twice = `month: { ${every.replaceAll(/ |$/g, ": 2, ")} }`;
    expect(loadedPeople(wholePeople, [written, twice]).people.absence.leave?.factor?.[0]).toBe(1);
  });

  test("cohorts start from the first day to the last that is approved in the run, counted in whole days", () => {
    const [rolling, extra, transfers] = people.recruitment;
    // 180 days and 16 weeks: a cohort approved on the last day starts on day 291.
    expect(rolling?.starts).toEqual([35, 126, 218]);
    expect(extra?.starts).toEqual([63, 126]);
    expect(transfers?.starts).toEqual([]);
    expect(transfers?.perDay).toBeCloseTo((0.2 * 12) / 365, 15);
  });

  test("a cohort in the classroom as the run begins is under way, and one that is through it is not", () => {
    // Ten weeks in the classroom: who started on day -55 is there for a fortnight more.
    const earlier = loadedPeople(wholePeople, ["first: 2017-02-06", "first: 2016-05-09"]);
    const [rolling] = earlier.people.recruitment;
    expect(rolling?.starts).toEqual([-238, -147, -55, 36, 127, 218]);
    expect(rolling?.before).toBe(2);
    const lines = explainScenario(earlier).map((line) => line.trim());
    expect(lines).toContain("approved 2016-07-19, starts 2016-11-08, released 2017-02-14");
    const log = logCareers(earlier.scenario, 1);
    const started = log.entries.filter(({ what, who }) => what === "approved" && who.endsWith("for -55"));
    expect(started.map(({ who }) => who)).toEqual(["0: 4 for -55"]);
    expect(log.countIn("classroom")).toBeGreaterThan(0);
  });

  test("bands are the sets of skills, each without the queues that ask for what it lacks", () => {
    const [desk, crib] = scenario.teams;
    expect(desk?.bands).toMatchObject([{ id: "all", serves: null }]);
    expect(crib?.bands).toMatchObject([
      { id: "noSkills", serves: [1, 3] },
      { id: "emergency", serves: null },
    ]);
    expect(crib?.bandOfHandler.length).toBe(people.posts[1]?.most);
  });

  test("there is a desk for everybody who may come: cohorts of all, those who come singly, and those in post", () => {
    const singly = (0.2 * 12 * 180) / 365;
    expect(people.posts[1]?.most).toBe(27 + 4 + Math.ceil(singly + 8 * Math.sqrt(singly)));
    expect(people.posts[0]?.most).toBe(17 + 4);
  });

  test("policies and overrides change single numbers of people, and keep their money and months", () => {
    const at = (options: object) => {
      const outcome = loadScenario({ name: "s.yaml", text: shortPeople }, options);
      if (!outcome.ok) throw new Error("refused");
      return outcome.scenario.people;
    };
    expect(at({ policy: "more-posts" })?.posts[1]?.establishment).toBe(35);
    expect(at({ policy: "better-pay" })?.pay?.points[1]?.perYear).toBe(27_769.5);
    expect(at({ policy: "no-drives" })?.drives).toEqual([]);
    const set = (path: string, value: number) => at({ overrides: [{ path, value }] });
    expect(set("people.posts.crib.inPost.0..3 months", 9)?.posts[1]?.inPost[0]?.count).toBe(9);
    expect(set("people.pay.training", 20_000)?.pay?.training).toBe(20_000);
    expect(set("people.recruitment.rolling.every", 1)?.recruitment[0]?.starts.slice(0, 2)).toEqual([35, 65]);
  });

  test("numbers with evidence can be set and drawn by the paths under which they are listed", () => {
    const { evidence } = loadedPeople(shortPeople);
    const path = "people.posts.crib.inPost.0..3 months";
    expect(evidence.find((each) => each.path === path)?.ends).toEqual([2, 5]);
    expect(evidence.find((each) => each.path === "people.pay.training")?.ends).toEqual([22_000, 25_000]);
    const draw = [
      { path, value: 5 },
      { path: "people.pay.training", value: 22_500 },
      { path: "people.leaving.destinations.policeOfficer.share", value: 70 },
    ];
    const outcome = loadScenario({ name: "s.yaml", text: shortPeople }, { draw });
    if (!outcome.ok) throw new Error("refused");
    expect(outcome.scenario.people?.posts[1]?.inPost[0]?.count).toBe(5);
    expect(outcome.scenario.people?.pay?.training).toBe(22_500);
    // The other destinations make room.
    expect(outcome.scenario.people?.leaving?.destinations.map(({ share }) => share)).toEqual([
      0.7, 0.06, 0.24,
    ]);
  });

  test("who is expected at the start is who is in post, less what absence takes, and somebody wherever anybody is due", () => {
    const crib = scenario.teams[1]?.scheduled ?? new Int32Array();
    const hours = crib.reduce((sum, here) => sum + here, 0) / 2 / 180;
    // Leave 28 of 219 days, illness about 2 × 3.5 days of 365, a meal of 30 min in 10 h, and smaller ones.
    expect(hours / (27 * 6)).toBeGreaterThan(0.73);
    expect(hours / (27 * 6)).toBeLessThan(0.8);
    expect(Math.min(...crib)).toBeGreaterThan(0);
  });
});

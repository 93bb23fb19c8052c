import { describe, expect, test } from "vitest";
import { explainScenario } from "../../src/scenario/explain.ts";
import { loadedPeople, shortPeople, wholePeople } from "./people-scenario.ts";

describe("what is said of people before a run", () => {
  const lines = explainScenario(loadedPeople(wholePeople)).map((line) => line.trim());
  const said = (start: string) => lines.find((line) => line.startsWith(start));

  test("posts, who is in them, and what money buys", () => {
    expect(said("crib: 30 posts")).toBe(
      "crib: 30 posts, filled up to 33, 27 in post, 2 of them with a tutor: 3 served 0 to 3 months, 4 served 3 months to 12 months, 15 served 12 months to 5 years, 5 served 5 years to 20 years",
    );
    // £25,245 × (1 + 20 % + 10 % of the unsocial share of hours) × 1.25.
    expect(said("a post costs £38,826")).toBe(
      "a post costs £38,826 a year at the last point of pay, all in; £80,000 a year buys 2 of them",
    );
  });

  test("hours on the rotas, and what of them is lost to what", () => {
    // 27 people at 6 hours a day on average: two earlies, two lates and two nights of 10 hours in ten days.
    expect(said("on the rotas 162 h a day")).toMatch(/if all posts were filled 180 h a day/);
    expect(said("22 % of that is lost")).toMatch(/leave 12.8 %, illness 1.9 %, .* meal breaks 5 %/);
  });

  test("meal breaks and overtime", () => {
    expect(said("meal breaks of")).toBe(
      "meal breaks of 45 min are due 4 h into a shift, put off while 3 or more wait, and missed after 6 h",
    );
    expect(said("overtime below")).toMatch(
      /25 % say yes, for 4 h, up to 10 h in seven days, with 11 h of rest$/,
    );
  });

  test("leavers a year by destination, and drives with their dates", () => {
    expect(said("leaving:")).toMatch(
      /about 5.23 of 39 people a year \(13.4 %\).*: 2.52 police officer, .* 0.201 retired$/,
    );
    expect(said("officers (drive)")).toMatch(/on 2017-04-03 up to 3 of crib and desk.*known 6 weeks before/);
    const short = explainScenario(loadedPeople(shortPeople)).map((line) => line.trim());
    expect(short).toContain("investigators (drive): on 2017-05-01, which is not simulated");
  });

  test("cohorts from approval to release, and how many of them come so far", () => {
    expect(lines).toContain("approved 2016-10-17, starts 2017-02-06, released 2017-05-15");
    // 90 % of 90 % in 30 weeks; and 9 weeks at a hazard of 3 % a month.
    expect(lines).toContain("from approval to release 6.9 months; of 100 approved about 81 are released");
    expect(lines).toContain("from approval to release 4.37 months; of 100 approved about 95.9 are released");
  });

  test("hours and rest of each shift pattern, and which rule of working time it breaks", () => {
    expect(said("two-two-two:")).toBe(
      "two-two-two: 10 days, 5 crews; 39.9 h a week on average, shifts of up to 10 h, at least 14 h of rest between two: keeps 48 h a week, 11 h of rest, and 24 h off in each seven days",
    );
    const hard = loadedPeople(
      shortPeople,
      ["[day, day, day, day, day, off, off]", "[day, day, day, day, day, day, day]"],
      ['day: "09:00-17:00"', 'day: "08:00-00:00"'],
    );
    const told = explainScenario(hard).find((line) => line.trim().startsWith("office: 7 days"));
    expect(told).toMatch(
      /up to 16 h, at least 8 h of rest between two: 106.8 h a week on average is more than 48 h \(regulation 4\); 8 h between two shifts is less than 11 h \(regulation 10\); no 24 h off/,
    );
  });
});

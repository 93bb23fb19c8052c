// Recruitment drives next door: whom they take, and where those arrive.
import { describe, expect, test } from "vitest";
import { destinations } from "../../src/scenario/schema-people.ts";
import { logCareers } from "./career-log.ts";
import { peopleScenario } from "./people-fixture.ts";
import type { Stage } from "./run-careers.ts";

describe("a recruitment drive", () => {
  const people = 40;
  const drive = { on: 60, notice: 28, from: [0], after: 500, reason: "pay" };
  const pulled = (posts: number, applies: number, count = people) =>
    logCareers(
      peopleScenario({
        posts: [
          {
            inPost: [
              { count, low: 1000, high: 1000 },
              { count: 10, low: 100, high: 100 },
            ],
          },
        ],
        drives: [{ ...drive, posts, applies }],
      }),
      80,
    );

  test("takes as many as it has posts, or all who may and would", () => {
    expect(pulled(7, 1).countIn("policeOfficer")).toBe(7);
    expect(pulled(100, 1).countIn("policeOfficer")).toBe(people);
    const willing = pulled(100, 0.5).countIn("policeOfficer");
    expect(willing).toBeGreaterThan(people / 4);
    expect(willing).toBeLessThan((3 * people) / 4);
    expect(pulled(willing + 1, 0.5).countIn("policeOfficer")).toBe(willing);
    expect(pulled(willing - 1, 0.5).countIn("policeOfficer")).toBe(willing - 1);
  });

  test("gives notice, and takes them on its day", () => {
    const log = pulled(7, 1);
    expect(new Set(log.daysOf("leaving.atWork").values())).toEqual(new Set([32]));
    expect(new Set(log.daysOf("policeOfficer").values())).toEqual(new Set([60]));
  });

  test("takes the same people first, however many posts there are and however many others", () => {
    const few = new Set(pulled(7, 1).daysOf("policeOfficer").keys());
    const more = new Set(pulled(12, 1).daysOf("policeOfficer").keys());
    expect([...few].filter((who) => !more.has(who))).toEqual([]);
    expect(new Set(pulled(7, 0.7).daysOf("policeOfficer").keys())).toEqual(few);
    const among = new Set(pulled(100, 0.5).daysOf("policeOfficer").keys());
    const amongMore = new Set(pulled(100, 0.5, 60).daysOf("policeOfficer").keys());
    expect([...among].filter((who) => !amongMore.has(who))).toEqual([]);
  });
});

test("whoever leaves for a part of response arrives there after its training, and it grows in proportion", () => {
  const transport = { joins: "transport" as const, people: 8, after: 12 };
  const investigator = { joins: "transport" as const, people: 4, after: 0 };
  const to = { prisonerTransport: transport, crimeInvestigator: investigator };
  const arrivals = destinations.map((name) => (name in to ? to[name as keyof typeof to] : null));
  const drives = [
    { on: 20, posts: 2, to: destinations.indexOf("prisonerTransport") },
    { on: 20, posts: 1, to: destinations.indexOf("crimeInvestigator") },
  ];
  const leaving = { destinations: [{ to: 0, share: 1, reason: "tired" }] };
  const growth: number[] = [];
  const each = (_: number, { state }: Stage) => growth.push(state.growth.transport);
  const log = logCareers(peopleScenario({ posts: [{ people: 10 }], leaving, drives, arrivals }), 40, {
    each,
  });
  expect(log.entries.filter(({ what }) => what === "arrived").map(({ day }) => day)).toEqual([20, 32, 32]);
  // Reasons: of those who leave of themselves, of the two drives, and retirement.
  expect([...log.people.reason.subarray(0, 10)].filter((reason) => reason >= 0).sort()).toEqual([1, 1, 2]);
  expect([19, 20, 31, 32].map((day) => growth[day])).toEqual([1, 1.25, 1.25, 1.5]);
  expect(log.state.growth).toEqual({ units: 1, transport: 1.5, telephone: 1 });
});

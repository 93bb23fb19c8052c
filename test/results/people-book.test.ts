// What the people book makes of careers and shifts that are told to it.
import { describe, expect, it } from "vitest";
import { hourKinds } from "../../src/model/people-observer.ts";
import { answered } from "../../src/results/cohort-columns.ts";
import { definitionsOf } from "../../src/results/definitions.ts";
import { bandDays } from "../../src/results/people-columns.ts";
import type { Row } from "../../src/results/row.ts";
import { ratioSpecs } from "../../src/results/row-specs.ts";
import type { ResolvedPay } from "../../src/scenario/resolved-people.ts";
import { destinations } from "../../src/scenario/schema-people.ts";
import { nineToFive, type PlainPeople, peopleScenario } from "../model/people-fixture.ts";
import { PeopleStory } from "./people-story.ts";

const rostered = hourKinds.indexOf("rostered");
const [police, elsewhere] = [0, 6];
const tired = 0;
const hour = 3600;

const pay: ResolvedPay = {
  training: 18_250,
  points: [
    { from: 0, perYear: 36_500 },
    { from: 365, perYear: 73_000 },
  ],
  shiftAllowance: 0.1,
  isUnsocial: null,
  unsocialExtra: 0.5,
  overtime: 1.5,
  onCosts: 0.2,
  unitHour: 0,
};

/** Two teams of ten posts; people wait three months to start, and are then trained. */
function story(plain: Partial<PlainPeople> = {}, days = 10): PeopleStory {
  return new PeopleStory(
    peopleScenario(
      {
        posts: [
          { id: "crib", establishment: 10 },
          { id: "desk", establishment: 4 },
        ],
        leaving: { destinations: [{ to: elsewhere, share: 1, reason: "tired" }] },
        drives: [{ reason: "the uniform" }],
        recruitment: [{ approval: 60, recruitmentCost: 100, trainingCost: 1000 }],
        bands: [
          { id: "new", from: 0 },
          { id: "old", from: 100 },
        ],
        ...plain,
      },
      { days },
    ),
  );
}

/** Four in post; one moves, one leaves, a recruit starts, is released and another drops out. */
function eventful(plain: Partial<PlainPeople> = {}, then?: (told: PeopleStory) => void): PeopleStory {
  const told = story(plain);
  told.day(0);
  const [first, second] = [told.join(), told.join(), told.join({ joinedOn: -50 }), told.join({ posts: 1 })];
  told.day(1);
  const recruit = told.join({
    state: "classroom",
    joinedOn: 1,
    releasedOn: Number.POSITIVE_INFINITY,
    recruitment: 0,
  });
  const other = told.join({
    state: "classroom",
    joinedOn: 1,
    releasedOn: Number.POSITIVE_INFINITY,
    recruitment: 0,
  });
  told.day(2);
  told.step(first, "leaving.atWork");
  told.step(recruit, "tutored");
  told.day(3);
  told.leave(first, "elsewhere", [elsewhere, tired]);
  told.leave(other, "droppedOut");
  told.day(4);
  told.move(second, 1);
  told.day(5);
  told.people.releasedOn[recruit] = 5;
  told.step(recruit, "competent.atWork");
  then?.(told);
  for (const day of [6, 7, 8, 9]) told.day(day);
  told.book.close();
  return told;
}

describe("the people book", () => {
  it("counts heads by team and band, day by day, and vacancies beside them", () => {
    const of = eventful().measures();
    const crib = { team: "crib" };
    expect(of("headcountAtStart", crib)).toBe(3);
    expect(of("headcountAtEnd", crib)).toBe(2);
    expect(of("headcountAtEnd", { team: "desk" })).toBe(2);
    expect(of("headcountAtEnd")).toBe(4);
    expect(of("headcount", crib)).toBe((3 + 5 + 5 + 3 + 2 * 6) / 10);
    expect(of("vacancies", crib)).toBeCloseTo(10 - 2.8, 12);
    expect(of("inTraining", crib)).toBe((2 + 2 + 1 + 1) / 10);
    expect(of("headcount", { ...crib, band: "old" })).toBe((2 * 3 + 1) / 10);
    expect(of("headcount", { ...crib, band: "new" })).toBe((10 + 5) / 10);
    expect(of("headcount", { ...crib, period: "2024-01" })).toBe(of("headcount", crib));
    expect(of("headcount")).toBe(2.8 + (4 + 2 * 6) / 10);
  });

  it("tells who comes from outside, who moves, who leaves where to and why, and how long a recruit takes", () => {
    const of = eventful().measures();
    const crib = { team: "crib" };
    expect(of("joiners", crib)).toBe(2);
    expect(of("leavers", crib)).toBe(1);
    expect(of("leavers", { ...crib, destination: "elsewhere" })).toBe(1);
    expect(of("leavers", { ...crib, destination: "policeOfficer" })).toBe(0);
    expect(of("leavers", { ...crib, destination: "elsewhere", reason: "tired" })).toBe(1);
    expect(of("leavers", { destination: "policeOfficer", reason: "the uniform" })).toBe(0);
    expect(of("dropOuts", crib)).toBe(1);
    expect([of("movesOut", crib), of("movesIn", { team: "desk" })]).toEqual([1, 1]);
    expect(of("released", crib)).toBe(1);
    expect(of("monthsToRelease", crib)).toBeCloseTo((60 + 4) / (365 / 12), 12);
    expect(of("monthlyAttrition", crib)).toBeCloseTo(365 / 12 / 22, 12);
  });

  it("says in which replication, and when, nobody was left", () => {
    const told = story();
    told.day(0);
    const only = told.join();
    told.day(1);
    told.day(2);
    told.leave(only, "policeOfficer", [police, 1]);
    told.day(3);
    told.book.close();
    const of = told.measures();
    expect([of("emptiedRatio", { team: "crib" }), of("meanDaysUntilEmpty", { team: "crib" })]).toEqual([
      1, 2,
    ]);
    expect([of("emptiedRatio", { team: "desk" }), of("meanDaysUntilEmpty", { team: "desk" })]).toEqual([
      0,
      null,
    ]);
    expect(of("leavers", { destination: "policeOfficer", reason: "the uniform" })).toBe(1);
  });

  it("keeps the three curves by hour of the week, hours by kind, and meal breaks", () => {
    const told = story({}, 7);
    told.day(0);
    const somebody = told.join();
    told.book.interval(0, { planned: 10, scheduled: 4, present: 1 });
    told.book.interval(1, { planned: 4, scheduled: 2, present: 0 });
    told.book.hoursPaid(somebody, hourKinds.indexOf("rostered"), 3 * hour, 0);
    told.book.hoursPaid(somebody, hourKinds.indexOf("ill"), hour, 0);
    told.book.hoursPaid(somebody, hourKinds.indexOf("overtime"), 2 * hour, 0);
    told.book.breakTaken(somebody, 600, 1800);
    told.book.breakMissed(somebody);
    told.book.overran(somebody, 0, 1800);
    for (const day of [1, 2, 3, 4, 5, 6]) told.day(day);
    told.book.close();
    const of = told.measures();
    const crib = { team: "crib" };
    const monday = { ...crib, period: "Mon 00" };
    expect([of("plannedOnDuty", monday), of("scheduledOnDuty", monday), of("presentOnDuty", monday)]).toEqual(
      [10, 4, 1],
    );
    expect(of("plannedOnDuty", { ...crib, period: "Tue 00" })).toBe(null);
    expect([of("scheduledOnDuty", crib), of("scheduledOnDuty")]).toEqual([4, 6]);
    expect(of("illnessRatio", crib)).toBe(1 / 4);
    expect(of("paidHoursPerDay", crib)).toBe(6.5 / 7);
    expect(of("paidHoursPerDay", { hours: "overtime" })).toBe(2.5 / 7);
    expect([of("mealBreaksMissedRatio"), of("meanMealBreakSlip")]).toEqual([1 / 2, 600]);
    expect(of("overrunHoursPerDay", crib)).toBe(0.5 / 7);
  });
});

describe("money", () => {
  it("accrues by the day: pay by point, allowance, unsocial and overtime hours, on-costs", () => {
    const told = story({
      pay,
      patterns: [{ ...nineToFive, startAt: Int32Array.of(0), endAt: Int32Array.of(8 * hour) }],
    });
    told.day(0);
    const somebody = told.join({ joinedOn: -364, works: 0.5 });
    told.book.hoursPaid(somebody, hourKinds.indexOf("rostered"), 8 * hour, 2 * hour);
    told.book.hoursPaid(somebody, hourKinds.indexOf("overtime"), hour, 0);
    told.day(1);
    told.book.close();
    const of = told.measures();
    const part = (name: string) => of("cost", { team: "crib", part: name });
    expect(part("pay")).toBeCloseTo(0.5 * (100 + 200), 9);
    expect(part("allowances")).toBeCloseTo(0.5 * 30, 9);
    const perHour = 36_500 / ((365 / 7) * 56);
    expect(part("unsocial")).toBeCloseTo(2 * 0.5 * perHour, 9);
    expect(part("overtime")).toBeCloseTo(1.5 * perHour, 9);
    expect(part("onCosts")).toBeCloseTo(0.2 * (165 + 2.5 * perHour), 9);
    expect(of("cost")).toBeCloseTo(1.2 * (165 + 2.5 * perHour), 9);
    expect(of("costPerYear")).toBeCloseTo(36.5 * 1.2 * (165 + 2.5 * perHour), 6);
  });

  it("is spent on heads approved and trained, and for staying; the classroom has no shift allowance", () => {
    // Until before day 2, as the hazard has it.
    const retention = { from: 1, until: 2, hazard: 0.5, payment: 3650 };
    const told = story({ pay, leaving: { retention, destinations: [] } }, 3);
    told.day(0);
    told.join();
    told.book.cohortApproved(0, 5, 7);
    told.book.cohortApproved(0, 60, 3);
    told.day(1);
    told.join({ state: "classroom", joinedOn: 1, recruitment: 0 });
    told.day(2);
    told.book.close();
    const part = (name: string) => told.measures()("cost", { part: name });
    expect([part("recruitment"), part("training"), part("retention")]).toEqual([300, 1000, 10]);
    expect(told.measures()("headsApproved")).toBe(3);
    expect(part("pay")).toBeCloseTo(3 * 200 + 2 * 50, 9);
    expect(part("allowances")).toBeCloseTo(60, 9);
    expect(told.missed()).toEqual([]);
  });

  it("is divided by contacts answered in the team's own queues", () => {
    const told = story({ pay: { ...pay, onCosts: 0, shiftAllowance: 0 } });
    told.day(0);
    told.join();
    told.book.close();
    const months = { width: 20, cells: new Float64Array(40), isCohort: true };
    months.cells[answered] = 50;
    months.cells[20 + answered] = 50;
    const of = told.measures({ months });
    expect(of("costPerAnsweredContact", { team: "crib" })).toBeCloseTo(4, 9);
    expect(of("costPerAnsweredContact")).toBeCloseTo(2, 9);
    expect(of("costPerAnsweredContact", { team: "desk" })).toBe(0);
  });
});

describe("the audit of people", () => {
  const faults: readonly (readonly [string, readonly string[], (told: PeopleStory) => void])[] = [
    ["nothing", [], () => undefined],
    ["a leaver who is told twice", ["headcount", "days in post"], ({ book }) => book.personLeaves(0)],
    ["a move that is told and not made", ["headcount", "days in post"], ({ book }) => book.personMoves(2, 1)],
    ["money that nobody gets", ["money"], ({ book }) => book.book.count(0, bandDays - 1, 1)],
    [
      "more present than in post",
      ["nobody twice", "hours paid"],
      ({ book }) => book.interval(0, { planned: 9, scheduled: 9, present: 4 }),
    ],
    ["hours that are paid twice", ["hours paid"], ({ book }) => book.hoursPaid(1, rostered, 60, 0)],
    ["a conversation beyond a shift that nobody had", ["hours paid"], ({ book }) => book.overran(1, 0, 60)],
    ["a meal that is taken off no hours", ["hours paid"], ({ book }) => book.mealUnpaid(1, 2700)],
  ];
  it.each(faults)("hears of %s", (_, identities, fault) => {
    expect(eventful({ pay }, fault).missed()).toEqual(identities);
  });
});

it("defines every measure, in words of its own", () => {
  const { scenario } = story({ pay });
  const rows = ratioSpecs(scenario).map(({ measure: { name, unit } }) => ({ measure: name, unit }));
  const wordless = definitionsOf(rows as Row[]).filter(({ definition }) => definition.startsWith(":"));
  expect(wordless).toEqual([]);
});

it("knows every destination", () => {
  const of = eventful().measures();
  const all = destinations.reduce((sum, destination) => sum + (of("leavers", { destination }) ?? 0), 0);
  expect(all).toBe(of("leavers"));
});

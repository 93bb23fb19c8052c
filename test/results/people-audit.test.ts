// The audit of people holds for the model itself: careers, shifts, absences, overtime and meals of two teams.
import { expect, it } from "vitest";
import type { PeopleObserver } from "../../src/model/people-observer.ts";
import type { Distribution } from "../../src/random/distribution.ts";
import { Audit } from "../../src/results/audit.ts";
import { peopleScenario } from "../model/people-fixture.ts";
import { exponential } from "../model/plain-scenario.ts";
import { recordCentre } from "../model/run-centre.ts";
import { wrappedObserver } from "../model/wrapped-observer.ts";
import { summaryOf } from "./summary-of.ts";

const hour = 3600;
const episodes = (perDay: number, days: number): { perDay: number; lasts: Distribution; factor: null } => {
  return { perDay, lasts: exponential(days * 24 * hour), factor: null };
};

const scenario = peopleScenario(
  {
    posts: [
      {
        id: "crib",
        establishment: 30,
        inPost: [{ count: 24, low: 0, high: 2000 }],
        tutored: 2,
        minimumCover: new Int32Array(45 * 24).fill(5),
      },
      { id: "desk", people: 8, establishment: 10 },
    ],
    patterns: [
      {
        id: "shifts",
        startAt: Int32Array.of(7 * hour, 7 * hour, 22 * hour, 22 * hour, -1, -1),
        endAt: Int32Array.of(17 * hour, 17 * hour, 32 * hour, 32 * hour, -1, -1),
        crews: 3,
        startsOn: 0,
        meal: null,
      },
    ],
    leaving: { hazard: [{ from: 0, perDay: 0.004 }], notice: 10 },
    drives: [{ on: 30, notice: 7, posts: 4, from: [0, 1] }],
    recruitment: [
      {
        starts: [-10, 20, 40],
        size: 5,
        approval: 15,
        vetting: 8,
        classroom: 10,
        tutored: 10,
        trainers: 1,
        dropOut: { vetting: 0.2, training: 0.2, perDay: 0 },
      },
    ],
    moves: [{ to: 1, from: 0, course: 3 }],
    absence: {
      leave: { days: 25, block: 5, atMost: 0.15, factor: null },
      illness: episodes(0.01, 3),
      longIllness: null,
      restricted: episodes(0.001, 20),
      partTime: { perDay: 0.001, works: 0.6 },
      trainingShare: 0.03,
    },
    breaks: { meal: 2700, after: 4 * hour, latest: 6 * hour, slipsWhile: 3, shortest: 6 * hour },
    overtime: { accepts: 0.5, perWeek: 12 * hour, shift: 4 * hour, rest: 11 * hour },
    pay: {
      training: 21_000,
      points: [{ from: 0, perYear: 24_000 }],
      shiftAllowance: 0.14,
      isUnsocial: null,
      unsocialExtra: 0,
      overtime: 1.5,
      onCosts: 0.3,
      unitHour: 0,
    },
  },
  { days: 45, sources: [{ rate: 0.006 }, { queue: 1, rate: 0.001 }], queues: [{}, {}] },
);

/** Identities that are violated where the tenth call of an event is not told. */
function violated(event?: keyof PeopleObserver): string[] {
  const audit = new Audit(scenario);
  for (const replication of event === undefined ? [0, 1] : [0]) {
    const record = recordCentre(scenario, replication, (recorder) => {
      const { people } = recorder;
      if (event === undefined || people === undefined) return recorder;
      return wrappedObserver(recorder, { people: forgetful(people, event) });
    });
    audit.add(summaryOf(record, replication));
  }
  return audit.checks().flatMap(({ name, holds }) => (holds ? [] : name));
}

function forgetful(book: PeopleObserver, event: keyof PeopleObserver): PeopleObserver {
  let calls = 0;
  const tell = book[event].bind(book) as (...told: readonly unknown[]) => void;
  const value = (...told: readonly unknown[]) => {
    calls++;
    if (calls !== 10) tell(...told);
  };
  return new Proxy(book, {
    get: (target, name) => (name === event ? value : bound(Reflect.get(target, name), target)),
  });
}

function bound(part: unknown, book: PeopleObserver): unknown {
  return typeof part === "function" ? part.bind(book) : part;
}

it("is violated by nothing on honest runs", () => {
  expect(violated()).toEqual([]);
});

it.each([
  ["personJoins", ["headcount", "days in post"]],
  ["personLeaves", ["headcount", "days in post"]],
  ["hoursPaid", ["hours paid"]],
  ["mealUnpaid", ["hours paid"]],
  ["breakTaken", ["hours paid"]],
  ["overran", ["hours paid"]],
  ["talkedOn", ["hours paid"]],
] as const)("hears of %s that is forgotten once", (event, identities) => {
  expect(violated(event)).toEqual(expect.arrayContaining([...identities]));
});

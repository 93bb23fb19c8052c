// Who goes on a course: to another team, or for a skill; and who teaches recruits.
import { describe, expect, test } from "vitest";
import { type CareerLog, everybody, logCareers, stateOf } from "./career-log.ts";
import { eventfulCareers } from "./eventful-careers.ts";
import { peopleScenario } from "./people-fixture.ts";
import type { Stage } from "./run-careers.ts";

const daysOf = (log: CareerLog, what: string) => [...new Set(log.daysOf(what).values())];

describe("moves", () => {
  test("fill the vacancies of a team with the longest serving who may, after a course", () => {
    const inPost = [
      { count: 3, low: 900, high: 900 },
      { count: 5, low: 100, high: 300 },
      { count: 1, low: 50, high: 50 },
    ];
    const posts = [{ inPost }, { people: 4, establishment: 9 }];
    const log = logCareers(peopleScenario({ posts, moves: [{ from: 0, to: 1, after: 90, course: 10 }] }), 60);
    const moved = everybody(log.people).filter((person) => log.people.posts[person] === 1 && person < 9);
    expect(moved.slice(0, 3)).toEqual([0, 1, 2]);
    expect(moved).toHaveLength(5);
    expect(daysOf(log, "moves")).toEqual([10]);
    const stayed = [3, 4, 5, 6, 7].filter((person) => !moved.includes(person));
    const joined = (person: number) => log.people.joinedOn[person] ?? 0;
    expect(Math.max(...moved.map(joined))).toBeLessThan(Math.min(...stayed.map(joined)));
  });

  test("wait until people have been in the team for long enough", () => {
    const inPost = [
      { count: 2, low: 900, high: 900 },
      { count: 1, low: 50, high: 50 },
    ];
    const posts = [{ inPost }, { establishment: 20 }];
    const log = logCareers(peopleScenario({ posts, moves: [{ from: 0, to: 1, after: 90, course: 10 }] }), 60);
    expect(daysOf(log, "moves")).toEqual([10, 50]);
  });

  test("leave the team they come from what it keeps", () => {
    const posts = [{ people: 10 }, { establishment: 20 }];
    const log = logCareers(peopleScenario({ posts, moves: [{ from: 0, to: 1, keeps: 7, course: 10 }] }), 60);
    expect([log.countIn("competent", 0), log.countIn("competent", 1)]).toEqual([7, 3]);
  });

  test("fill a team beyond its posts, where it may be, with those whom the other has beyond its own", () => {
    const moves = [{ from: 0, to: 1, keeps: 5, course: 10 }];
    const filled = (people: number) => {
      const posts = [
        { people, establishment: 20 },
        { people: 8, establishment: 10, fillTo: 12 },
      ];
      const log = logCareers(peopleScenario({ posts, moves }), 60);
      return [log.countIn("competent", 0), log.countIn("competent", 1)];
    };
    expect([19, 23, 30].map(filled)).toEqual([
      [17, 10],
      [20, 11],
      [26, 12],
    ]);
  });

  test("lead on from team to team, each with its own time and skills", () => {
    const posts = [{ people: 30, served: 100 }, {}, {}];
    const moves = [
      { from: 0, to: 1, perDay: 9, after: 130 },
      { from: 1, to: 2, perDay: 9, after: 40 },
    ];
    const log = logCareers(peopleScenario({ posts, moves, skills: [{ after: 50, course: 5 }] }), 90);
    const days = (to: number) =>
      log.entries.filter((entry) => entry.what === "moves" && entry.posts === to).map(({ day }) => day);
    expect([Math.min(...days(1)), Math.min(...days(2))]).toEqual([31, 71]);
    expect(log.countIn("competent", 2)).toBe(30);
    expect([...new Set(log.people.skills.subarray(0, 30))]).toEqual([0]);
  });

  test("whose time comes during another course follow it", () => {
    const posts = [{ people: 1 }, {}];
    const skills = [{ after: 1001, course: 50 }];
    const log = logCareers(
      peopleScenario({ posts, skills, moves: [{ from: 0, to: 1, perDay: 1, after: 1005, course: 5 }] }),
      60,
    );
    expect(daysOf(log, "onCourse")).toEqual([51]);
    expect(log.people.inTeamSince[0]).toBe(56);
  });

  test("by a clock come at its rate, whatever was served before the run", () => {
    const posts = [{ people: 4000, served: 5000 }, {}];
    const log = logCareers(peopleScenario({ posts, moves: [{ from: 0, to: 1, perDay: 0.01 }] }), 101);
    // 4000 (1 − exp(−1)); three standard errors are 92.
    expect(Math.abs(log.countIn("competent", 1) - 2528)).toBeLessThan(92);
  });
});

describe("skills", () => {
  test("are learned by those who ever would, once served long enough, a tenth of the team at a time", () => {
    const skills = [{ after: 1030, course: 7, share: 0.5 }];
    let most = 0;
    const each = (day: number, { people }: Stage) => {
      const away = everybody(people).filter((person) => stateOf(people, person) === "onCourse").length;
      if (day < 30) expect(away).toBe(0);
      most = Math.max(most, away);
    };
    const log = logCareers(peopleScenario({ posts: [{ people: 55 }], skills }), 200, { each });
    expect(most).toBe(5);
    const skilled = everybody(log.people).filter((person) => log.people.skills[person] === 1).length;
    expect(Math.abs(skilled - 27.5)).toBeLessThan(11.2);
    expect(log.countIn("competent.atWork")).toBe(55);
  });

  test("are there at the start where time served has long allowed the course", () => {
    const skills = [
      { after: 500, course: 7 },
      { after: 995, course: 7 },
    ];
    const log = logCareers(peopleScenario({ posts: [{ people: 10 }], skills }), 1);
    expect([...new Set(log.people.skills.subarray(0, 10))]).toEqual([1]);
  });
});

describe("those who teach", () => {
  test("are the most experienced at work: a tutor to each recruit, trainers to each class", () => {
    const recruitment = [{ starts: [5, 12], size: 3, classroom: 10, tutored: 20, trainers: 2 }];
    const posts = [{ inPost: [{ count: 12, low: 100, high: 2000 }] }];
    const counts = new Map<number, string>();
    const each = (day: number, { people }: Stage) => {
      const all = everybody(people);
      const tutees = all.filter((person) => stateOf(people, person) === "tutored");
      for (const tutee of tutees) expect(people.tutee[people.tutor[tutee] ?? -1]).toBe(tutee);
      const tutors = all.filter((person) => (people.tutee[person] ?? -1) >= 0);
      const trainers = all.filter((person) => people.isTraining[person] === 1);
      expect(tutors.filter((person) => trainers.includes(person))).toEqual([]);
      const joined = (person: number) => people.joinedOn[person] ?? 0;
      const idle = all.filter((person) => person < 12 && ![...tutors, ...trainers].includes(person));
      if (day === 5) expect(Math.max(...trainers.map(joined))).toBeLessThan(Math.min(...idle.map(joined)));
      counts.set(day, `${tutors.length} tutors, ${trainers.length} trainers`);
    };
    logCareers(peopleScenario({ posts, recruitment }), 60, { each });
    expect([4, 5, 12, 15, 22, 35, 42].map((day) => counts.get(day))).toEqual([
      "0 tutors, 0 trainers",
      "0 tutors, 2 trainers",
      "0 tutors, 4 trainers",
      "3 tutors, 2 trainers",
      "6 tutors, 0 trainers",
      "3 tutors, 0 trainers",
      "0 tutors, 0 trainers",
    ]);
  });

  test("are followed by others when they leave or go on a course", () => {
    const each = (_: number, { people }: Stage) => {
      for (const person of everybody(people)) {
        const tutor = people.tutor[person] ?? -1;
        if (tutor < 0) continue;
        expect(people.tutee[tutor]).toBe(person);
        expect(stateOf(people, person)).toBe("tutored");
        expect(stateOf(people, tutor)).toMatch(/^(competent|leaving)\./);
      }
    };
    logCareers(eventfulCareers, 600, { each });
    expect.hasAssertions();
  });
});

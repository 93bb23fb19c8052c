// Where new people come from, who teaches them, and where people of the centre go on to.
import { describe, expect, test } from "vitest";
import { destinations } from "../../src/scenario/schema-people.ts";
import { type CareerLog, everybody, logCareers, stateOf } from "./career-log.ts";
import { eventfulCareers } from "./eventful-careers.ts";
import { type PlainPeople, peopleScenario } from "./people-fixture.ts";
import type { Stage } from "./run-careers.ts";

const approvals = ({ entries }: CareerLog) =>
  entries.filter(({ what }) => what === "approved").map(({ day, who }) => `${day}, ${who}`);
const daysOf = (log: CareerLog, what: string) => [...new Set(log.daysOf(what).values())];

describe("a cohort", () => {
  const cohort = { starts: [50], size: 6, approval: 40, vetting: 15, classroom: 30, tutored: 20 };

  test("is advertised, vetted, taught, tutored and released on its days", () => {
    const log = logCareers(peopleScenario({ posts: [{ people: 3 }], recruitment: [cohort] }), 120);
    expect(approvals(log)).toEqual(["10, 0: 6 for 50"]);
    const days = ["advertised", "vetting", "classroom", "tutored"].map((state) => daysOf(log, state));
    expect(days).toEqual([[10], [35], [50], [80]]);
    const released = [...log.people.releasedOn.subarray(3, 9)];
    expect(released).toEqual([100, 100, 100, 100, 100, 100]);
    expect(log.countIn("competent")).toBe(9);
  });

  test("approved before the run is under way, as far as it would be; a finished one is not", () => {
    const recruitment = [{ ...cohort, starts: [-60, -40, -10, 12] }];
    const log = logCareers(peopleScenario({ posts: [{ people: 0 }], recruitment }), 1);
    expect(["tutored", "classroom", "vetting"].map((state) => log.countIn(state))).toEqual([6, 6, 6]);
    expect(approvals(log)).toEqual(["0, 0: 6 for -40", "0, 0: 6 for -10", "0, 0: 6 for 12"]);
  });

  test("loses people in vetting as it starts, and evenly through its training", () => {
    const dropOut = { vetting: 0.3, training: 0.4, perDay: 0 };
    const recruitment = [{ ...cohort, size: 2000, dropOut, tutored: 30 }];
    const log = logCareers(peopleScenario({ posts: [{ people: 0 }], recruitment }), 111);
    const out = [...log.daysOf("droppedOut").values()];
    const atStart = out.filter((day) => day === 50).length;
    const early = out.filter((day) => day > 50 && day <= 80).length;
    const late = out.filter((day) => day > 80).length;
    // Binomial: three standard errors are 61, 50 and 50 people.
    expect(Math.abs(atStart - 600)).toBeLessThan(62);
    expect(Math.abs(early - 280)).toBeLessThan(50);
    expect(Math.abs(late - 280)).toBeLessThan(50);
  });

  test("lets nobody in who has withdrawn before the run", () => {
    const dropOut = { vetting: 0, training: 0.8, perDay: 0 };
    const recruitment = [{ ...cohort, starts: [-25], size: 400, dropOut }];
    const log = logCareers(peopleScenario({ posts: [{ people: 0 }], recruitment }), 1);
    // Half of the training is over, and so of the withdrawals; three standard errors are 30.
    expect(Math.abs(log.daysOf("joins").size - 240)).toBeLessThan(30);
    expect(log.daysOf("leaves").size).toBe(0);
  });

  test("takes no more than can be trained at once", () => {
    const recruitment = [{ ...cohort, starts: [50, 70, 99, 100], capacity: 8 }];
    const log = logCareers(peopleScenario({ posts: [{ people: 0 }], recruitment }), 120);
    expect(approvals(log)).toEqual([
      "10, 0: 6 for 50",
      "30, 0: 2 for 70",
      "59, 0: 0 for 99",
      "60, 0: 6 for 100",
    ]);
  });
});

describe("a cohort that fills vacancies", () => {
  const cohort = { starts: [100], size: 50, onlyVacancies: true, approval: 100, classroom: 10 };
  const heads = (plain: Partial<PlainPeople>, start: Partial<typeof cohort> = {}) => {
    const recruitment = [...(plain.recruitment ?? []), { ...cohort, ...start }];
    const log = logCareers(
      peopleScenario({ posts: [{ people: 100, establishment: 120 }], ...plain, recruitment }),
      2,
    );
    return approvals(log).at(-1);
  };

  test("is as big as the vacancies are, or as it may be, and never below none", () => {
    expect(heads({})).toBe("0, 0: 20 for 100");
    expect(heads({}, { size: 8 })).toBe("0, 0: 8 for 100");
    expect(heads({ posts: [{ people: 100, establishment: 90 }] })).toBe("0, 0: 0 for 100");
    expect(heads({ posts: [{ people: 100, establishment: 120, fillTo: 125 }] })).toBe("0, 0: 25 for 100");
  });

  test("foresees who leaves until then: by hazard, by retirement, by drives", () => {
    // 100 people × 100 days × 0.001.
    expect(heads({ leaving: { hazard: [{ from: 0, perDay: 0.001 }] } })).toBe("0, 0: 30 for 100");
    expect(heads({ leaving: { retirement: { after: 900, perDay: 0.0005 } } })).toBe("0, 0: 25 for 100");
    expect(heads({ drives: [{ on: 90, posts: 7 }] })).toBe("0, 0: 27 for 100");
    expect(heads({ drives: [{ on: 110, posts: 7 }] })).toBe("0, 0: 20 for 100");
    expect(heads({ drives: [{ on: 90, posts: 7, after: 2000 }] })).toBe("0, 0: 20 for 100");
    // It is known already who goes.
    expect(heads({ drives: [{ on: 90, notice: 90, posts: 7 }] })).toBe("0, 0: 27 for 100");
  });

  test("counts those in the pipeline who start before, at their chance of being released", () => {
    const others = {
      starts: [60],
      size: 10,
      approval: 60,
      dropOut: { vetting: 0.2, training: 0.25, perDay: 0 },
    };
    // 20 vacancies less 10 × 0.8 × 0.75.
    expect(heads({ recruitment: [others] })).toBe("0, 1: 14 for 100");
    const later = { ...others, starts: [101], approval: 101 };
    expect(heads({ recruitment: [later] }, { approval: 99 })).toBe("1, 1: 20 for 100");
  });

  test("counts those under way at the start, whichever recruitment is written first", () => {
    const later = { ...cohort, starts: [60], approval: 60 };
    const underWay = { starts: [-10], size: 7, approval: 60, classroom: 40 };
    const posts = [{ people: 100, establishment: 120 }];
    const log = logCareers(peopleScenario({ posts, recruitment: [later, underWay] }), 1);
    expect(approvals(log)).toEqual(["0, 1: 7 for -10", "0, 0: 13 for 60"]);
  });

  test("expects fewer to withdraw from a training that is half over", () => {
    const dropOut = { vetting: 0.5, training: 0.5, perDay: 0 };
    const underWay = { starts: [-15], size: 90, approval: 60, classroom: 30, dropOut };
    const next = { ...cohort, starts: [50], approval: 50, size: 1000 };
    const posts = [{ people: 0, establishment: 100 }];
    const log = logCareers(peopleScenario({ posts, recruitment: [underWay, next] }), 1);
    // Of four, three are there after half of the time, and two in the end.
    const open = Math.round(100 - (2 / 3) * log.countIn("classroom"));
    expect(approvals(log).at(-1)).toBe(`0, 1: ${open} for 50`);
  });

  test("counts the vacancies of teams that its own team fills", () => {
    const posts = [
      { people: 100, establishment: 100 },
      { people: 50, establishment: 53 },
    ];
    expect(heads({ posts })).toBe("0, 0: 0 for 100");
    expect(heads({ posts, moves: [{ from: 0, to: 1, after: 9999 }] })).toBe("0, 0: 3 for 100");
    expect(heads({ posts, moves: [{ from: 1, to: 0, after: 9999 }] })).toBe("0, 0: 0 for 100");
  });
});

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

test("whoever leaves for a part of response arrives there after its training, and it grows in proportion", () => {
  const to = destinations.indexOf("prisonerTransport");
  const arrivals = destinations.map((_, index) =>
    index === to ? { joins: "transport" as const, people: 8, after: 12 } : null,
  );
  const drives = [{ on: 20, posts: 2, to }];
  const growth: number[] = [];
  const each = (day: number, { state }: Stage) => growth.push(state.growth.transport, day);
  const log = logCareers(peopleScenario({ posts: [{ people: 10 }], drives, arrivals }), 40, { each });
  expect(log.entries.filter(({ what }) => what === "arrived").map(({ day }) => day)).toEqual([32, 32]);
  expect(growth.slice(62, 66)).toEqual([1, 31, 1.25, 32]);
  expect(log.state.growth).toEqual({ units: 1, transport: 1.25, telephone: 1 });
});

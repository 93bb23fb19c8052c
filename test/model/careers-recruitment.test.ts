// Where new people come from: cohorts on their way, and the vacancies that they are to fill.
import { describe, expect, test } from "vitest";
import { type CareerLog, logCareers } from "./career-log.ts";
import { type PlainPeople, peopleScenario } from "./people-fixture.ts";

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
    // A quarter of those who may go is of this team.
    const posts = [
      { people: 100, establishment: 120 },
      { people: 300, establishment: 300 },
    ];
    expect(heads({ posts, drives: [{ on: 90, posts: 12, from: [0, 1] }] })).toBe("0, 0: 23 for 100");
    const sure = [{ from: 0, perDay: 99 }];
    const late = { approval: 99, size: 1000 };
    expect(heads({ leaving: { hazard: sure, notice: 98 } }, late)).toBe("1, 0: 120 for 100");
    expect(heads({ leaving: { hazard: sure, notice: 100 } }, late)).toBe("1, 0: 20 for 100");
    // Who leaves until then gives notice four weeks before at the latest: 100 people × 72 days × 0.001.
    const noticed = { hazard: [{ from: 0, perDay: 0.001 }], notice: 28 };
    expect(heads({ leaving: noticed })).toBe("0, 0: 27 for 100");
    expect(heads({ leaving: { ...noticed, notice: 150 } })).toBe("0, 0: 20 for 100");
    // No more leave than there are, however hard it is.
    expect(heads({ leaving: { hazard: [{ from: 0, perDay: 0.02 }] } }, { size: 999 })).toBe(
      "0, 0: 106 for 100",
    );
    // Served long enough by the day on which it is decided who goes, or not.
    expect(heads({ drives: [{ on: 90, notice: 28, posts: 7, after: 1062 }] })).toBe("0, 0: 27 for 100");
    expect(heads({ drives: [{ on: 90, notice: 28, posts: 7, after: 1063 }] })).toBe("0, 0: 20 for 100");
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
    const further = [...posts, { people: 20, establishment: 24 }];
    const inTurn = [
      { from: 1, to: 2, after: 9999 },
      { from: 0, to: 1, after: 9999 },
    ];
    expect(heads({ posts: further, moves: inTurn })).toBe("0, 0: 7 for 100");
  });
});

test("a cohort counts those who are on a course to its team from elsewhere", () => {
  const posts = [{ people: 10 }, { people: 5, establishment: 9 }];
  const moves = [{ from: 0, to: 1, course: 60 }];
  const cohort = { into: 1, starts: [100], size: 8, onlyVacancies: true, approval: 99 };
  const log = logCareers(peopleScenario({ posts, moves, recruitment: [cohort] }), 2);
  expect(log.countIn("onCourse")).toBe(4);
  expect(approvals(log)).toEqual(["1, 0: 0 for 100"]);
});

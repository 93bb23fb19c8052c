// Attendance: who is at work when, and who of them is on the floor.
import { describe, expect, it } from "vitest";
import { PatternDays } from "../../src/model/pattern-days.ts";
import { layOutCalendar } from "../../src/scenario/calendar.ts";
import { day, hour, hoursOf, logAttendance, patternOf } from "./attendance-log.ts";
import { type PlainPeople, peopleScenario } from "./people-fixture.ts";
import { constant, type PlainScenario } from "./plain-scenario.ts";

const oneDay = { days: 1, sources: [{}] };

/** One person from nine to five, and callers at instants. */
function onePerson(
  callsAt: readonly number[],
  people: Partial<PlainPeople> = {},
  rest: Partial<PlainScenario> = {},
) {
  return peopleScenario(
    { posts: [{ people: 1 }], ...people },
    {
      days: 1,
      sources: [{ callsAt }],
      queues: [{ talk: constant(1800) }],
      ...rest,
    },
  );
}

describe("Shifts", () => {
  it("of five crews on two earlies, two lates, two nights and four days off cover every hour as counted by hand", () => {
    const { curves } = logAttendance(
      peopleScenario(
        { posts: [{ people: 50 }], patterns: [patternOf("eellnnoooo", 5)] },
        { days: 20, sources: [{}] },
      ),
    );
    const byHand = Array.from({ length: 24 }, (_, at) => {
      const isTwice = at === 7 || (at >= 14 && at < 17) || at >= 22;
      return isTwice ? 20 : 10;
    });
    expect(curves.map(({ present }) => present)).toEqual(Array.from({ length: 20 }, () => byHand).flat());
    expect(curves.map(({ planned }) => planned)).toEqual(curves.map(({ present }) => present));
  });

  it("are as long as the clock makes them when it is changed in the night", () => {
    const nightOf = (start: string) => {
      const calendar = layOutCalendar(
        { timeZone: "Europe/London", start, days: 3, interval: "30 min" },
        { seed: 1, replications: 1 },
      );
      const days = new PatternDays(calendar, [patternOf("n")]);
      const at = (interval: number) => calendar.intervalStartAt[interval] ?? Number.NaN;
      return (at(days.endOn(0, 0)) - at(days.startOn(0, 0))) / hour;
    };
    expect([nightOf("2024-03-30"), nightOf("2024-06-01"), nightOf("2024-10-26")]).toEqual([9, 10, 11]);
  });

  it("are paid once: rostered hours by the pattern, without the meal", () => {
    const log = logAttendance(
      peopleScenario(
        {
          posts: [{ people: 10 }],
          patterns: [patternOf("eellnnoooo", 5)],
          breaks: { meal: 2400, after: 4 * hour, latest: 6 * hour, slipsWhile: 1, shortest: 6 * hour },
        },
        { days: 30, sources: [{}] },
      ),
    );
    const full = 10 - 2400 / hour;
    const nightBefore = 8 - 2400 / hour;
    const nightAtTheEnd = 2;
    expect(hoursOf(log)).toBeCloseTo(2 * (89 * full + nightBefore + nightAtTheEnd), 6);
    expect(hoursOf(log)).toBe(hoursOf(log, "rostered"));
  });

  it("end when the conversation in hand does, and the person takes no other", () => {
    const log = logAttendance(onePerson([16.9 * hour, 16.95 * hour]));
    expect(log.answers.map(({ at }) => at)).toEqual([16.9 * hour]);
    expect(log.overran).toEqual([{ at: 17.4 * hour, seconds: expect.closeTo(0.4 * hour, 6) }]);
    expect(log.curves.map(({ present }) => present).indexOf(0, 9)).toBe(17);
  });
});

describe("People on the floor", () => {
  const curve = { start: 1.5, settled: 90 };
  const learning = { handleTime: curve, misread: curve, notRight: curve, afterMove: 0 };

  it("take half as long again on the first day after the tutor, and hardly any longer once settled", () => {
    const talk = (served: number) => {
      const log = logAttendance(onePerson([10 * hour], { posts: [{ people: 1, served }], learning }));
      return (log.ends[0] ?? Number.NaN) - 10 * hour;
    };
    expect(talk(0)).toBeCloseTo(1.5 * 1800, 6);
    expect(talk(90)).toBeCloseTo(1800 * (1 + 0.5 * Math.exp(-3)), 6);
    expect(talk(5000)).toBe(1800);
  });

  it("do the stated share of their work while they have a tutee", () => {
    const posts = [{ people: 2, tutored: 1, rotas: [{ id: "days", pattern: 0, share: 1 }] }];
    const recruitment = [{ tutored: 90 }];
    const log = logAttendance(onePerson([10 * hour], { posts, recruitment, tutorPace: 0.7 }));
    expect((log.ends[0] ?? Number.NaN) - 10 * hour).toBeCloseTo(1800 / 0.7, 6);
    expect(hoursOf(log, "tutored")).toBe(8);
  });

  it("take only contacts that their skills allow", () => {
    const answered = (share: number) => {
      const scenario = peopleScenario(
        { posts: [{ people: 1 }], skills: [{ queue: 1, after: 10, share }] },
        {
          ...oneDay,
          sources: [{ callsAt: [10 * hour] }, { callsAt: [11 * hour], queue: 1 }],
          queues: [{ talk: constant(60) }, { talk: constant(60) }],
          teams: [
            { serves: [0, 1], handlers: 0, added: 5, handleTimeFactors: [1, 1], bandsServe: [[0], [0, 1]] },
          ],
        },
      );
      return logAttendance(scenario).answers.map(({ queue }) => queue);
    };
    expect(answered(0)).toEqual([0]);
    expect(answered(1)).toEqual([0, 1]);
  });

  it("are fewer than should be there where desks are too few, and sit down once one is free", () => {
    const log = logAttendance(
      peopleScenario({ posts: [{ people: 4, most: 3 }], patterns: [patternOf("de", 2)] }, oneDay),
    );
    expect(log.curves.slice(7, 18).map(({ present }) => present)).toEqual([2, 2, 3, 3, 3, 3, 3, 3, 3, 3, 0]);
  });
});

describe("Meal breaks", () => {
  const breaks = { meal: hour, after: 3 * hour, latest: 5 * hour, slipsWhile: 2, shortest: 6 * hour };

  it("are taken when due, off the floor", () => {
    const log = logAttendance(onePerson([], { breaks }));
    expect(log.breaks).toEqual([{ at: 12 * hour, late: 0 }]);
    expect(log.curves.filter(({ present }) => present === 1).map(({ at }) => at / hour)).toEqual([
      9, 10, 11, 13, 14, 15, 16,
    ]);
    expect(hoursOf(log)).toBe(7);
  });

  it("go in turn, so that all have theirs in time", () => {
    const log = logAttendance(peopleScenario({ posts: [{ people: 6 }], breaks }, oneDay));
    expect(log.breaks.map(({ at }) => at / hour)).toEqual([12, 12, 13, 13, 14, 14]);
  });

  it("slip while many wait", () => {
    const talk = constant(1.2 * hour);
    const log = logAttendance(
      onePerson(
        [11.5, 11.6, 11.7].map((at) => at * hour),
        { breaks },
        { queues: [{ talk }] },
      ),
    );
    expect(log.breaks).toEqual([{ at: 13 * hour, late: hour }]);
  });

  it("are missed when it gets too late", () => {
    const calls = Array.from({ length: 20 }, (_, call) => (11 + call / 100) * hour);
    const log = logAttendance(onePerson(calls, { breaks }, { queues: [{ talk: constant(hour) }] }));
    expect(log.breaks).toEqual([{ at: 15 * hour, late: null }]);
    expect(log.curves.filter(({ present }) => present === 1)).toHaveLength(8);
  });

  it("begin when the conversation in hand ends", () => {
    const calls = [11.5, 12.2].map((at) => at * hour);
    const log = logAttendance(onePerson(calls, { breaks }, { queues: [{ talk: constant(hour) }] }));
    expect(log.answers.map(({ at }) => at / hour)).toEqual([11.5, 13]);
    expect(log.overran).toEqual([]);
  });
});

describe("Same seed, same bytes", () => {
  it("holds for everything that attendance tells", () => {
    const run = () =>
      JSON.stringify(
        logAttendance(
          peopleScenario(
            {
              posts: [{ people: 10 }],
              patterns: [patternOf("eellnnoooo", 5)],
              absence: {
                leave: { days: 28, block: 5, atMost: 0.2, factor: null },
                illness: { perDay: 0.02, lasts: constant(3 * day), factor: null },
                longIllness: null,
                restricted: null,
                partTime: { perDay: 0.01, works: 0.5 },
                trainingShare: 0.1,
              },
            },
            { days: 30, sources: [{ rate: 0.002 }] },
          ),
        ),
      );
    expect(run()).toBe(run());
  });
});

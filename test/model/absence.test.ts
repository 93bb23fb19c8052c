// Absence and overtime: who is away, how often and how long; who is asked in instead, and may come.
import { describe, expect, it } from "vitest";
import type { ResolvedAbsence } from "../../src/scenario/resolved-people.ts";
import { loadedPeople, wholePeople } from "../scenario/people-scenario.ts";
import { edited } from "../scenario/small-scenario.ts";
import { type AttendanceLog, day, hour, hoursOf, logAttendance, patternOf } from "./attendance-log.ts";
import { type PlainPeople, peopleScenario } from "./people-fixture.ts";
import { constant, type PlainScenario } from "./plain-scenario.ts";

const nobodyAway: ResolvedAbsence = {
  leave: null,
  illness: null,
  longIllness: null,
  restricted: null,
  partTime: null,
  trainingShare: 0,
};

function quiet(people: PlainPeople, days: number, rest: Partial<PlainScenario> = {}) {
  return peopleScenario(people, { days, sources: [{}], ...rest });
}

/** Most people in a state at once, once everything of a day has happened. */
function mostAtOnce({ steps }: AttendanceLog, state: string): number {
  const away = new Set<number>();
  let most = 0;
  for (const [index, { person, to, at }] of steps.entries()) {
    if (to.endsWith(state)) away.add(person);
    else away.delete(person);
    if (steps[index + 1]?.at !== at) most = Math.max(most, away.size);
  }
  return most;
}

describe("Annual leave", () => {
  const leave = (days: number, atMost: number) => ({
    ...nobodyAway,
    leave: { days, block: 5, atMost, factor: null },
  });

  it("is given to everybody in full, and never to more at once than may be away", () => {
    const log = logAttendance(
      quiet({ posts: [{ people: 20 }], patterns: [patternOf("dddddoo")], absence: leave(28, 0.2) }, 365),
    );
    expect(hoursOf(log, "leave") / 8).toBe(20 * 28);
    expect(mostAtOnce(log, "onLeave")).toBe(4);
  });

  it("is cut where the cap forbids more", () => {
    const log = logAttendance(quiet({ posts: [{ people: 20 }], absence: leave(28, 0.05) }, 365));
    expect(hoursOf(log, "leave") / 8).toBeLessThanOrEqual(365);
    expect(hoursOf(log, "leave") / 8).toBeGreaterThan(350);
    expect(mostAtOnce(log, "onLeave")).toBe(1);
  });

  it("is given back where illness has taken it", () => {
    const illness = { perDay: 0.02, lasts: constant(14 * day), factor: null };
    const people = { posts: [{ people: 20 }], absence: { ...leave(28, 1), illness } };
    const log = logAttendance(quiet(people, 365));
    // A fifth of the days fall to the ill; what is lost in the last days of the year cannot be taken in it.
    expect(hoursOf(log, "leave") / 8).toBeLessThanOrEqual(20 * 28);
    expect(hoursOf(log, "leave") / 8).toBeGreaterThan(20 * 28 * 0.985);
    expect(hoursOf(log, "ill") / 8).toBeGreaterThan(20 * 365 * 0.15);
  });

  it("follows the seasons", () => {
    const factor = Float64Array.from({ length: 360 }, (_, at) => (at < 90 ? 2 : 2 / 3));
    const absence = { ...nobodyAway, leave: { days: 20, block: 1, atMost: 1, factor } };
    const log = logAttendance(quiet({ posts: [{ people: 30 }], absence }, 360));
    const leaveDays = log.paid.filter(({ kind }) => kind === "leave");
    const early = leaveDays.filter(({ at }) => at < 90 * day).length / leaveDays.length;
    expect(Math.abs(early - 0.5)).toBeLessThan(3 * Math.sqrt(0.25 / leaveDays.length));
  });
});

describe("Illness", () => {
  it("begins as often as stated on days at work, by month and weekday, and lasts as long", () => {
    const days = 364;
    const factor = Float64Array.from({ length: days }, (_, at) => (at % 7 === 0 ? 2 : 1));
    const illness = { perDay: 0.01, lasts: constant(2.5 * day), factor };
    const log = logAttendance(quiet({ posts: [{ people: 50 }], absence: { ...nobodyAway, illness } }, days));
    const onsets = log.steps.filter(({ to }) => to === "competent.ill");
    const illDays = hoursOf(log, "ill") / 8;
    expect(illDays).toBeGreaterThan(3 * onsets.length - 10);
    expect(illDays).toBeLessThanOrEqual(3 * onsets.length);
    const atRisk = 50 * days - illDays + onsets.length;
    const expected = (atRisk * 0.01 * 8) / 7;
    expect(Math.abs(onsets.length - expected)).toBeLessThan(3 * Math.sqrt(expected));
    const mondays = onsets.filter(({ at }) => (at / day) % 7 === 0).length / onsets.length;
    expect(Math.abs(mondays - 0.25)).toBeLessThan(3 * Math.sqrt((0.25 * 0.75) / onsets.length));
  });

  it("comes as often in a year as stated, whatever the months and weekdays are", () => {
    const text = edited(wholePeople, ["days: 180, interval: 30 min", "days: 365, interval: 60 min"]);
    const { people } = loadedPeople(
      text,
      [
        "perYear: 2\n      lasts: { distribution: exponential, mean: 3 days }",
        "perYear: 8\n      lasts: 1 days",
      ],
      ["month: { january: 1.4, december: 1.3 }", "month: { january: 3, december: 2 }"],
      ["weekday: { monday: 1.3, saturday: 0.8 }", "weekday: { monday: 2 }"],
    );
    const { illness } = people.absence;
    const log = logAttendance(quiet({ posts: [{ people: 60 }], absence: { ...nobodyAway, illness } }, 365));
    const onsets = log.steps.filter(({ to }) => to === "competent.ill").length;
    expect(Math.abs(onsets - 60 * 8)).toBeLessThan(3 * Math.sqrt(60 * 8));
  });

  it("is under way for as many as usual when the run begins", () => {
    const longIllness = { perDay: 0.01, lasts: constant(25 * day), factor: null };
    const log = logAttendance(
      quiet({ posts: [{ people: 300 }], absence: { ...nobodyAway, longIllness } }, 26),
    );
    const first = log.steps.filter(({ to, at }) => to === "competent.illLong" && at === 0);
    // Of 25 days ill in 125; three standard errors are 21 people. Half of them have half of the time left.
    expect(Math.abs(first.length - 60)).toBeLessThan(21);
    const ill = new Set(first.map(({ person }) => person));
    const back = log.steps.filter(({ to, person }) => to === "competent.atWork" && ill.has(person));
    const soon = back.filter(({ at }) => at > 0 && at <= 12.5 * day).length;
    expect(Math.abs(soon / first.length - 0.5)).toBeLessThan(3 * Math.sqrt(0.25 / first.length));
  });

  it("takes people off the present, not off the schedule; restricted duties are paid, off the floor", () => {
    const restricted = { perDay: 0.02, lasts: constant(10 * day), factor: null };
    const log = logAttendance(quiet({ posts: [{ people: 30 }], absence: { ...nobodyAway, restricted } }, 60));
    const sum = (pick: "scheduled" | "present") => log.curves.reduce((total, each) => total + each[pick], 0);
    expect(sum("scheduled")).toBe(30 * 60 * 8);
    expect(sum("present")).toBe(sum("scheduled") - hoursOf(log, "restricted"));
    expect(hoursOf(log)).toBe(sum("scheduled"));
  });
});

it("Unsocial hours are hours worked: not those of people who are ill or on leave", () => {
  const days = 60;
  const pay = {
    training: 0,
    points: [],
    shiftAllowance: 0,
    isUnsocial: new Uint8Array(24 * days).fill(1),
    unsocialExtra: 0.2,
    overtime: 1,
    onCosts: 0,
    unitHour: 0,
  };
  const often = { perDay: 0.02, lasts: constant(2 * day), factor: null };
  const absence = {
    ...nobodyAway,
    leave: { days: 60, block: 5, atMost: 1, factor: null },
    illness: often,
    restricted: often,
  };
  const { paid } = logAttendance(quiet({ posts: [{ people: 20 }], absence, pay }, days));
  const unsocial = (kind: string) =>
    paid.filter((span) => span.kind === kind).reduce((sum, span) => sum + span.unsocial / span.seconds, 0) /
    paid.filter((span) => span.kind === kind).length;
  expect(["rostered", "restricted", "ill", "leave"].map(unsocial)).toEqual([1, 1, 0, 0]);
});

describe("Part-time and training days", () => {
  it("take their share of the shifts", () => {
    const absence = { ...nobodyAway, partTime: { perDay: 1, works: 0.6 }, trainingShare: 0.1 };
    const log = logAttendance(quiet({ posts: [{ people: 40 }], absence }, 100));
    const shifts = 40 * 99;
    const worked = log.paid.filter(({ at }) => at >= day).length;
    expect(Math.abs(worked / shifts - 0.6)).toBeLessThan(3 * Math.sqrt((0.6 * 0.4) / shifts));
    const trained = hoursOf(log, "training") / hoursOf(log);
    expect(Math.abs(trained - 0.1)).toBeLessThan(3 * Math.sqrt(0.09 / worked));
  });
});

describe("Overtime", () => {
  const overtime = { accepts: 0.7, perWeek: 8 * hour, shift: 4 * hour, rest: 11 * hour };
  const days = 40;
  const minimumCover = Int32Array.from({ length: days * 24 }, (_, at) =>
    at % 24 >= 17 && at % 24 < 21 ? 5 : 0,
  );
  const posts = [{ people: 15, minimumCover }];
  const illness = { perDay: 0.02, lasts: constant(2 * day), factor: null };
  const people = { posts, patterns: [patternOf("eellnnoooo", 5)], absence: { ...nobodyAway, illness } };
  const log = logAttendance(quiet({ ...people, overtime }, days));
  const without = logAttendance(quiet(people, days));

  it("comes only below the minimum cover, and never makes anybody else stay away", () => {
    const blocks = log.paid.filter(({ kind }) => kind === "overtime");
    expect(blocks.length).toBeGreaterThan(20);
    for (const [at, { present }] of log.curves.entries())
      expect(present).toBeGreaterThanOrEqual(without.curves[at]?.present ?? Number.NaN);
    for (const { at } of blocks) {
      const present = without.curves[at / hour]?.present ?? Number.NaN;
      expect(present).toBeLessThan(minimumCover[at / hour] ?? Number.NaN);
    }
  });

  it("keeps the rest before and after, and the hours of a week", () => {
    for (let person = 0; person < 15; person++) {
      const spans = log.paid.filter((span) => span.person === person);
      for (const [index, { kind, at, seconds }] of spans.entries()) {
        const next = spans[index + 1];
        const gap = (next?.at ?? Number.POSITIVE_INFINITY) - at - seconds;
        if (gap > 0 && (kind === "overtime" || next?.kind === "overtime"))
          expect(gap).toBeGreaterThanOrEqual(11 * hour);
        const week = spans.filter((span) => {
          return span.kind === "overtime" && span.at >= at && span.at < at + 6 * day;
        });
        expect(week.reduce((sum, span) => sum + span.seconds, 0)).toBeLessThanOrEqual(8 * hour);
      }
    }
  });

  it("is paid on top of what is rostered", () => {
    expect(hoursOf(log) - hoursOf(log, "overtime")).toBeCloseTo(hoursOf(without), 6);
    const present = (curves: AttendanceLog["curves"]) => curves.reduce((sum, each) => sum + each.present, 0);
    expect(present(log.curves) - present(without.curves)).toBe(hoursOf(log, "overtime"));
  });
});

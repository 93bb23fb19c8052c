// Who is called in by the state of the centre, and what the floor gives back to its people.
import { describe, expect, it } from "vitest";
import { CentreState } from "../../src/model/centre-state.ts";
import { drawKeys } from "../../src/model/draw-keys.ts";
import { FloorFeedback } from "../../src/model/floor-feedback.ts";
import type { ResolvedCentre } from "../../src/scenario/resolved-channels.ts";
import { day, hour, hoursOf, logAttendance, patternOf } from "./attendance-log.ts";
import { type PlainPeople, peopleScenario } from "./people-fixture.ts";
import { constant } from "./plain-scenario.ts";
import { silentObserver } from "./silent-observer.ts";

const centre: ResolvedCentre = {
  watches: [0],
  every: 600,
  busy: { from: 3, until: 0, adds: [2], opens: [], pauses: [false], announces: false },
  critical: null,
};
const absence = {
  leave: null,
  illness: null,
  longIllness: null,
  restricted: null,
  partTime: null,
  trainingShare: 0,
};
const overtime = { accepts: 1, perWeek: 40 * hour, shift: 2 * hour, rest: 0 };
const soonAfterTen = 10.01 * hour;

describe("Busy", () => {
  /** So many ring soon after ten: the centre is busy at ten past. */
  const answersOf = (people: PlainPeople, calls: number) =>
    logAttendance(
      peopleScenario(people, {
        days: 1,
        intervalTime: hour / 2,
        sources: [{ callsAt: Array.from({ length: calls }, () => soonAfterTen) }],
        queues: [{ talk: constant(hour / 2) }],
        centre,
      }),
    );

  it("calls those on a training day to the floor at once, and lets them go when it is over", () => {
    const log = answersOf({ posts: [{ people: 4 }], absence: { ...absence, trainingShare: 1 } }, 4);
    expect(log.answers.map(({ at }) => Math.round(at / 60))).toEqual([610, 610, 640, 640]);
    expect(log.curves.map(({ present }) => present).slice(19, 24)).toEqual([0, 0, 2, 0, 0]);
    expect(hoursOf(log, "training")).toBe(hoursOf(log));
  });

  it("asks people off duty from the next interval on, who stay their block", () => {
    const log = answersOf({ posts: [{ people: 4 }], patterns: [patternOf("do", 2)], overtime }, 6);
    expect(hoursOf(log, "overtime")).toBe(2 * 2);
    expect(log.curves.map(({ present }) => present).slice(20, 27)).toEqual([2, 4, 4, 4, 4, 2, 2]);
  });

  it("asks nobody where there is no overtime", () => {
    const log = answersOf({ posts: [{ people: 4 }], patterns: [patternOf("do", 2)] }, 6);
    expect(Math.max(...log.curves.map(({ present }) => present))).toBe(2);
  });
});

describe("The floor gives back", () => {
  it("busy ÷ staffed time of past days, and the share of meal breaks missed", () => {
    const scenario = peopleScenario({ posts: [{ people: 2 }] }, { days: 9, sources: [{}] });
    const state = new CentreState(scenario, drawKeys(scenario, "floor", 0), silentObserver, null);
    const { floor, clock } = state;
    const feedback = new FloorFeedback(state, scenario.people ?? ({ posts: [] } as never));
    expect(feedback.occupancy(0, 28)).toBe(0);
    for (let at = 0; at < 8; at++) {
      clock[0] = at * day;
      feedback.startDay(at);
      const desk = floor.desks?.logIn(0, 0) ?? -1;
      floor.occupy(desk);
      clock[0] += at * hour;
      floor.rest(desk);
      clock[0] = (at + 0.5) * day;
      floor.desks?.logOut(desk);
      feedback.noteBreak(0, at === 7);
    }
    clock[0] = 8 * day;
    feedback.startDay(8);
    expect(feedback.occupancy(0, 1)).toBeCloseTo(7 / 12, 12);
    expect(feedback.occupancy(0, 4)).toBeCloseTo((4 + 5 + 6 + 7) / 48, 12);
    expect(feedback.occupancy(0, 100)).toBeCloseTo(28 / 96, 12);
    expect([1, 2, 100].map((over) => feedback.missedBreaks(0, over))).toEqual([1, 1 / 2, 1 / 8]);
  });
});

// What the response book makes of officers whose every minute is known.
import { describe, expect, it } from "vitest";
import type { CentreView } from "../../src/model/observer.ts";
import type { Recorder } from "../../src/results/recorder.ts";
import { ResponseBook } from "../../src/results/response-book.ts";
import { responseTables } from "../../src/results/response-tables.ts";
import { periodsOf, ratioSpecs } from "../../src/results/row-specs.ts";
import { measuredWindow } from "../../src/results/window.ts";
import { type PlainResponse, plainResponse } from "../model/plain-response.ts";
import { plainScenario } from "../model/plain-scenario.ts";
import { runResponse, type Tasking } from "../model/run-response.ts";

type Measure = (name: string, labels?: Readonly<Record<string, string>>) => number | null;

const [immediate, priority, scheduled] = [0, 1, 2];

/** A minute's way and ten minutes at the scene, a target of a quarter of an hour; ends at the second `until`. */
function measured(plain: PlainResponse, taskings: readonly Tasking[], until: number): Measure {
  const response = plainResponse(plain);
  const scenario = { ...plainScenario({ days: 2, sources: [{}], queues: [{}], teams: [] }), response };
  const book = new ResponseBook(scenario, response, measuredWindow(scenario.calendar));
  const time = { now: () => 0, isOver: false };
  const clock = () => Float64Array.of(time.isOver ? until : time.now());
  book.begun(Object.defineProperty({}, "clock", { get: clock }) as CentreView);
  book.startInterval(0);
  runResponse({
    response,
    taskings,
    until,
    listen: (now) => {
      time.now = now;
      return book;
    },
  });
  time.isOver = true;
  book.close();
  book.finish();
  const tables = responseTables(scenario, {
    response: book,
    needs: { months: Float64Array.of(10) },
  } as unknown as Recorder);
  return (name, labels = {}) => {
    const key = JSON.stringify(labels);
    const spec = ratioSpecs(scenario).find(
      (each) => each.measure.name === name && JSON.stringify(each.labels) === key,
    );
    if (spec === undefined) throw new Error(`there is no ${name} of ${key}`);
    const { width, cells } = tables[spec.table as "jobWhole"];
    const { numerator, denominator } = spec.measure;
    const base = spec.cell * width;
    const perDay = denominator === "day" ? periodsOf(scenario).days : 1;
    const x = typeof denominator === "function" ? denominator(cells, base) : perDay;
    return x === 0 ? null : numerator(cells, base) / x;
  };
}

describe("the response book", () => {
  it("takes the wait for a unit and the way apart, and counts as late whom nobody has come to", () => {
    const of = measured(
      { units: [1] },
      [
        { at: 0, grade: immediate },
        { at: 100, grade: immediate },
        { at: 300, grade: immediate },
      ],
      1310,
    );
    const grade = { grade: "immediate" };
    expect(of("jobsPerDay", grade)).toBe(3 / 2);
    expect(of("meanResponseTime", grade)).toBe((60 + 620) / 2);
    expect(of("meanDispatchDelay", grade)).toBe(560 / 2);
    expect(of("meanTravelTime", grade)).toBe(60);
    expect(of("attendedInTimeRatio", grade)).toBe(2 / 3);
    expect(of("openJobsAtEnd")).toBe(1);
    expect(of("meanResponseTime", { grade: "priority" })).toBe(null);
    expect(of("unitOccupancy")).toBe(1);
    expect(of("unitsOnShift")).toBe(1);
    expect(of("officerHoursPerDay", { units: "group 0" })).toBe(1310 / 3600 / 2);
  });

  it("counts a job under its last grade, and times it from when it was given that", () => {
    const of = measured(
      { units: [1] },
      [
        { at: 0, grade: immediate },
        { at: 100, grade: scheduled, regraded: { at: 400, grade: priority } },
      ],
      2000,
    );
    expect(of("jobsPerDay", { grade: "scheduled" })).toBe(0);
    expect(of("jobsPerDay", { grade: "priority" })).toBe(1 / 2);
    expect(of("meanResponseTime", { grade: "priority" })).toBe(720 - 400);
    expect(of("meanDispatchDelay", { grade: "priority" })).toBe(660 - 400);
  });

  it("times the way of the units that are left when the one that set out first is taken away", () => {
    const of = measured(
      {
        units: [1, 1],
        areas: [[0, 1], [0]],
        neighbourAfter: 40,
        divert: "priority",
        job: { unitsNeeded: [0, 1] },
      },
      [
        { at: 0, grade: priority },
        { at: 50, grade: immediate, area: 1 },
      ],
      2000,
    );
    const grade = { grade: "priority" };
    expect(of("meanResponseTime", grade)).toBe(100);
    expect(of("meanDispatchDelay", grade)).toBe(40);
    expect(of("meanTravelTime", grade)).toBe(60);
  });

  it("counts units that are taken away, and both groups of units in all", () => {
    const of = measured(
      { units: [1, 0], divert: "scheduled" },
      [
        { at: 0, grade: scheduled },
        { at: 30, grade: immediate },
      ],
      2000,
    );
    expect(of("divertedPerDay", { grade: "scheduled" })).toBe(1 / 2);
    expect(of("meanResponseTime", { grade: "immediate" })).toBe(60);
    expect(of("meanResponseTime", { grade: "scheduled" })).toBe(30 + 60 + 600 + 60);
    expect(of("unitOccupancy")).toBe((30 + 660 + 660) / 2000);
    expect(of("officerHoursPerNeed")).toBeCloseTo(1350 / 3600 / 10, 12);
  });
});

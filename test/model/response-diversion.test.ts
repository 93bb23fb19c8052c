// Units that are taken away for an immediate job, and jobs that turn out more urgent: whole stories of constant times.
import { describe, expect, test } from "vitest";
import { constant } from "./plain-scenario.ts";
import { responseStory } from "./response-story.ts";

const immediate = 0;
const priority = 1;
const scheduled = 2;

describe("an immediate job", () => {
  test("takes a unit on its way away from scheduled work, which then waits in its old place", () => {
    const story = responseStory({ units: [1], divert: "scheduled" }, [
      { at: 0, grade: scheduled },
      { at: 10, grade: scheduled },
      { at: 30, grade: immediate },
    ]);
    expect(story).toEqual([
      "0 a is sent 0",
      "30 a loses a unit",
      "30 a took a unit 30",
      "30 c is sent 0",
      "90 c attended",
      "690 c took a unit 660",
      "690 c closed",
      "690 a is sent 0",
      "750 a attended",
      "1350 a took a unit 660",
      "1350 a closed",
      "1350 b is sent 0",
      "1410 b attended",
      "2010 b took a unit 660",
      "2010 b closed",
    ]);
  });

  test("takes a unit from the scene; what is left there is done later, and nobody is attended twice", () => {
    const story = responseStory({ units: [1], divert: "scheduled" }, [
      { at: 0, grade: scheduled },
      { at: 160, grade: immediate },
    ]);
    expect(story).toEqual([
      "0 a is sent 0",
      "60 a attended",
      "160 a loses a unit",
      "160 a took a unit 160",
      "160 b is sent 0",
      "220 b attended",
      "820 b took a unit 660",
      "820 b closed",
      "820 a is sent 0",
      "1380 a took a unit 560",
      "1380 a closed",
    ]);
  });

  const losers = (lines: readonly string[]) => lines.filter((line) => line.includes("loses"));

  test.each([
    ["none", []],
    ["scheduled", []],
    ["priority", ["100 a loses a unit"]],
  ] as const)("takes nobody from priority work unless that is allowed: %s", (divert, expected) => {
    const taskings = [
      { at: 0, grade: priority },
      { at: 100, grade: immediate },
    ];
    expect(losers(responseStory({ units: [1], divert }, taskings))).toEqual(expected);
  });

  test("takes the least urgent, rather on its way, and then the one sent last", () => {
    const taken = (...grades: readonly [number, number][]) =>
      losers(
        responseStory({ units: [grades.length], divert: "priority" }, [
          ...grades.map(([at, grade]) => ({ at, grade })),
          { at: 100, grade: immediate },
        ]),
      );
    expect(taken([0, scheduled], [50, priority])).toEqual(["100 a loses a unit"]);
    expect(taken([0, scheduled], [50, scheduled], [60, scheduled])).toEqual(["100 c loses a unit"]);
    expect(taken([0, scheduled], [10, scheduled])).toEqual(["100 b loses a unit"]);
    expect(taken([60, scheduled], [70, priority])).toEqual(["100 a loses a unit"]);
  });

  test("rather takes one on its way than one that was sent later and has arrived", () => {
    const slow = [{}, {}, { travel: constant(1000) }];
    const story = responseStory({ units: [2], divert: "priority", grades: slow }, [
      { at: 0, grade: scheduled, regraded: { at: 10, grade: priority } },
      { at: 20, grade: priority },
      { at: 100, grade: immediate },
    ]);
    expect(losers(story)).toEqual(["100 a loses a unit"]);
  });

  test("takes none that may not come to its area, and a neighbour's only after a while", () => {
    const rules = { units: [1, 1], divert: "scheduled", neighbourAfter: 200 } as const;
    const taskings = [
      { at: 0, grade: scheduled, area: 1 },
      { at: 100, grade: priority, area: 0 },
      { at: 150, grade: immediate, area: 0 },
    ];
    expect(losers(responseStory({ ...rules, areas: [[0], [1]] }, taskings))).toEqual([]);
    const neighbours = { ...rules, areas: [[0, 1], [1]] };
    expect(losers(responseStory(neighbours, taskings))).toEqual(["350 a loses a unit"]);
  });

  test("leaves a job that it took one of two units from with the other", () => {
    const both = { job: { unitsNeeded: [0, 1] }, grades: [{ unitsNeeded: [1] }] };
    const story = responseStory({ units: [2], divert: "scheduled", ...both }, [
      { at: 0, grade: scheduled },
      { at: 10, grade: immediate },
    ]);
    expect(story).toEqual([
      "0 a is sent 0",
      "0 a is sent 0",
      "10 a loses a unit",
      "10 a took a unit 10",
      "10 b is sent 0",
      "60 a attended",
      "70 b attended",
      "660 a took a unit 660",
      "660 a is sent 0",
      "670 b took a unit 660",
      "670 b closed",
      "1320 a took a unit 660",
      "1320 a closed",
    ]);
  });
});

describe("a job that turns out more urgent", () => {
  const sent = (lines: readonly string[]) => lines.filter((line) => !line.includes("took"));

  test("is taken before others, and may take a unit away", () => {
    const taskings = [
      { at: 0, grade: scheduled },
      { at: 10, grade: scheduled },
      { at: 20, grade: scheduled, regraded: { at: 30, grade: priority } },
      { at: 40, grade: scheduled, regraded: { at: 50, grade: immediate } },
    ];
    expect(sent(responseStory({ units: [1], divert: "scheduled" }, taskings)).slice(0, 8)).toEqual([
      "0 a is sent 0",
      "30 c regraded 1",
      "50 d regraded 0",
      "50 a loses a unit",
      "50 d is sent 0",
      "110 d attended",
      "710 d closed",
      "710 c is sent 0",
    ]);
  });

  test("keeps the unit on its way, which nobody takes away any more", () => {
    const taskings = [
      { at: 0, grade: scheduled, regraded: { at: 10, grade: priority } },
      { at: 20, grade: immediate },
    ];
    expect(sent(responseStory({ units: [1], divert: "scheduled" }, taskings)).slice(0, 4)).toEqual([
      "0 a is sent 0",
      "10 a regraded 1",
      "60 a attended",
      "660 a closed",
    ]);
  });

  test("is not told so when somebody has come, nor that it is less urgent", () => {
    const told = (at: number, grade: number) =>
      responseStory({ units: [1] }, [{ at: 0, grade: priority, regraded: { at, grade }, endsAt: 900 }]);
    expect(told(100, immediate).join()).not.toContain("regraded");
    expect(told(10, scheduled).join()).not.toContain("regraded");
    expect(told(10, immediate).join()).toContain("10 a regraded 0");
  });
});

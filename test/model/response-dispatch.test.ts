// Who goes where: the rules of dispatch, one at a time, on a few jobs of constant times; the whole story is compared.
import { describe, expect, test } from "vitest";
import { constant } from "./plain-scenario.ts";
import { responseStory } from "./response-story.ts";

const immediate = 0;
const priority = 1;
const scheduled = 2;

describe("a job", () => {
  test("is sent a free unit at once, is attended after its way, and closed after the scene", () => {
    expect(responseStory({ units: [1] }, [{ at: 10, grade: priority }])).toEqual([
      "10 a is sent 0",
      "70 a attended",
      "670 a took a unit 660",
      "670 a closed",
    ]);
  });

  test("goes on when its need has ended, and attends nobody", () => {
    expect(responseStory({ units: [1] }, [{ at: 10, grade: priority, endsAt: 20 }])).toEqual([
      "10 a is sent 0",
      "70 a attended",
      "670 a took a unit 660",
      "670 a closed",
    ]);
  });

  test("of three units gets each as it becomes free; each stays from its own arrival", () => {
    const three = { job: { unitsNeeded: [0, 0, 1] } };
    expect(responseStory({ units: [[2, 3]], ...three }, [{ at: 0, grade: immediate }])).toEqual([
      "0 a is sent 0",
      "0 a is sent 0",
      "60 a attended",
      "660 a took a unit 660",
      "660 a is sent 0",
      "660 a took a unit 660",
      "1320 a took a unit 660",
      "1320 a closed",
    ]);
  });
});

describe("waiting jobs", () => {
  const three = [
    { at: 0, grade: scheduled },
    { at: 10, grade: scheduled },
    { at: 20, grade: priority },
    { at: 30, grade: immediate },
  ];
  const sent = (lines: readonly string[]) => lines.filter((line) => line.includes("is sent"));

  test("are taken by grade, and then first come", () => {
    expect(sent(responseStory({ units: [1] }, three))).toEqual([
      "0 a is sent 0",
      "660 d is sent 0",
      "1320 c is sent 0",
      "1980 b is sent 0",
    ]);
  });

  test("are taken in the order in which they came, where grade does not decide", () => {
    expect(sent(responseStory({ units: [1], order: "firstCome" }, three))).toEqual([
      "0 a is sent 0",
      "660 b is sent 0",
      "1320 c is sent 0",
      "1980 d is sent 0",
    ]);
  });

  test("leave units that are kept free to immediate jobs", () => {
    expect(sent(responseStory({ units: [2], keepFree: 1 }, three))).toEqual([
      "0 a is sent 0",
      "30 d is sent 0",
      "690 c is sent 0",
      "1350 b is sent 0",
    ]);
  });

  test("are begun when a shift begins, and a unit over its schedule finishes first", () => {
    const shifts = { units: [[1, 0, 1]], job: { scene: constant(4000) } };
    expect(
      sent(
        responseStory(shifts, [
          { at: 0, grade: priority },
          { at: 10, grade: priority },
        ]),
      ),
    ).toEqual(["0 a is sent 0", "7200 b is sent 0"]);
  });
});

describe("areas", () => {
  const two = {
    units: [1, 1],
    areas: [
      [0, 1],
      [1, 0],
    ],
  };
  const both = [
    { at: 0, grade: priority, area: 0 },
    { at: 10, grade: priority, area: 0 },
  ];
  const sent = (lines: readonly string[]) => lines.filter((line) => line.includes("is sent"));

  test("are served by their own units first, and by neighbours if none is free", () => {
    expect(sent(responseStory(two, both))).toEqual(["0 a is sent 0", "10 b is sent 1"]);
  });

  test("get a neighbour only after a while", () => {
    expect(sent(responseStory({ ...two, neighbourAfter: 300 }, both))).toEqual([
      "0 a is sent 0",
      "310 b is sent 1",
    ]);
  });

  test("get their own unit that becomes free before the neighbour may come", () => {
    expect(sent(responseStory({ ...two, neighbourAfter: 1000 }, both))).toEqual([
      "0 a is sent 0",
      "660 b is sent 0",
    ]);
  });

  test("get no neighbour where there is none", () => {
    const apart = { ...two, areas: [[0], [1]] };
    expect(sent(responseStory(apart, both))).toEqual(["0 a is sent 0", "660 b is sent 0"]);
  });

  test("get their own unit where a shift begins for neighbours at the same time", () => {
    const late = {
      ...two,
      units: [
        [0, 1],
        [0, 1],
      ],
    };
    const other = [{ at: 0, grade: priority, area: 1 }];
    expect(sent(responseStory(late, other))).toEqual(["3600 a is sent 1"]);
  });
});

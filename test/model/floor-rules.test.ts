// The rules of the floor, one at a time, on a few callers whose seconds are known: the whole story is compared.
import { describe, expect, test } from "vitest";
import { floorStory } from "./floor-story.ts";
import { constant } from "./plain-scenario.ts";

/** Queue 0 is urgent, queue 1 is not. */
const urgent = { priority: 1, talk: constant(100) };
const usual = { priority: 2, talk: constant(300) };

describe("a team that helps at an urgent queue", () => {
  const busyWith101 = (how: "nextFree" | "interruptWrap" | "holdCaller" | "interruptCall", handlers = 1) => {
    return floorStory({
      end: "drain",
      sources: [
        { queue: 0, callsAt: [50] },
        { queue: 1, callsAt: [0] },
      ],
      queues: [urgent, usual],
      teams: [{ serves: [1], helps: [{ queue: 0, how, after: 0 }], handlers }],
    });
  };

  test("takes the urgent contact next when it is free", () => {
    expect(busyWith101("nextFree")).toEqual([
      "0 b1 answered by 0",
      "50 a1 waits in 0",
      "300 b1 done with 0",
      "300 a1 answered by 0",
      "400 a1 done with 0",
    ]);
  });

  test("does not break off a call to interrupt a wrap-up", () => {
    expect(busyWith101("interruptWrap")).toEqual(busyWith101("nextFree"));
  });

  test.each(["holdCaller", "interruptCall"] as const)(
    "stops the call for it (%s) and goes on for what is left",
    (how) => {
      expect(busyWith101(how)).toEqual([
        "0 b1 answered by 0",
        "50 b1 broken off by 0",
        "50 a1 answered by 0",
        "150 a1 done with 0",
        "150 b1 resumed by 0",
        "400 b1 done with 0",
      ]);
    },
  );

  test("has somebody idle take it rather than break off", () => {
    expect(busyWith101("interruptCall", 2)).toEqual([
      "0 b1 answered by 0",
      "50 a1 answered by 1",
      "150 a1 done with 1",
      "300 b1 done with 0",
    ]);
  });

  const twoHandlers = (how: "holdCaller" | "interruptCall") =>
    floorStory({
      end: "drain",
      sources: [
        { queue: 0, callsAt: [50] },
        { queue: 1, callsAt: [0, 10] },
      ],
      queues: [
        { ...urgent, talk: constant(1000) },
        { ...usual, talk: constant(100) },
      ],
      teams: [{ serves: [1], helps: [{ queue: 0, how, after: 0 }], handlers: 2 }],
    });

  test("keeps a caller on hold for the same handler, whoever else is free", () => {
    expect(twoHandlers("holdCaller")).toEqual([
      "0 b1 answered by 0",
      "10 b2 answered by 1",
      "50 b2 broken off by 1",
      "50 a1 answered by 1",
      "100 b1 done with 0",
      "1050 a1 done with 1",
      "1050 b2 resumed by 1",
      "1110 b2 done with 1",
    ]);
  });

  test("gives a call that was broken off to whoever is free next", () => {
    expect(twoHandlers("interruptCall")).toEqual([
      "0 b1 answered by 0",
      "10 b2 answered by 1",
      "50 b2 broken off by 1",
      "50 a1 answered by 1",
      "100 b1 done with 0",
      "100 b2 resumed by 0",
      "160 b2 done with 0",
      "1050 a1 done with 1",
    ]);
  });

  test("breaks off a wrap-up, and writes the rest afterwards", () => {
    const story = floorStory({
      end: "drain",
      sources: [
        { queue: 0, callsAt: [120] },
        { queue: 1, callsAt: [0] },
      ],
      queues: [urgent, { ...usual, talk: constant(100), wrapUp: constant(60) }],
      teams: [{ serves: [1], helps: [{ queue: 0, how: "interruptWrap", after: 0 }], handlers: 1 }],
    });
    expect(story).toEqual([
      "0 b1 answered by 0",
      "100 b1 done with 0",
      "100 0 writes up",
      "120 0 stops writing",
      "120 a1 answered by 0",
      "220 a1 done with 0",
      "220 0 writes up",
      "260 0 stops writing",
    ]);
  });

  test("goes on with the next urgent contact that waits, and with what was broken off after that", () => {
    const story = floorStory({
      end: "drain",
      sources: [
        { queue: 0, callsAt: [50, 60] },
        { queue: 1, callsAt: [0] },
      ],
      queues: [urgent, usual],
      teams: [{ serves: [1], helps: [{ queue: 0, how: "holdCaller", after: 0 }], handlers: 1 }],
    });
    expect(story).toEqual([
      "0 b1 answered by 0",
      "50 b1 broken off by 0",
      "50 a1 answered by 0",
      "60 a2 waits in 0",
      "150 a1 done with 0",
      "150 a2 answered by 0",
      "250 a2 done with 0",
      "250 b1 resumed by 0",
      "500 b1 done with 0",
    ]);
  });

  test("comes only after its time, and then at once", () => {
    const story = floorStory({
      end: "drain",
      sources: [
        { queue: 0, callsAt: [0, 10] },
        { queue: 1, callsAt: [] },
      ],
      queues: [{ ...urgent, talk: constant(500) }, usual],
      teams: [
        { serves: [0], handlers: 1 },
        { serves: [1], helps: [{ queue: 0, how: "nextFree", after: 60 }], handlers: 1 },
      ],
    });
    expect(story).toEqual([
      "0 a1 answered by 0",
      "10 a2 waits in 0",
      "70 a2 answered by 1",
      "500 a1 done with 0",
      "570 a2 done with 1",
    ]);
  });

  test("that becomes free before its time leaves the contact waiting", () => {
    const story = floorStory({
      end: "drain",
      sources: [
        { queue: 0, callsAt: [0, 10] },
        { queue: 1, callsAt: [0] },
      ],
      queues: [
        { ...urgent, talk: constant(500) },
        { ...usual, talk: constant(40) },
      ],
      teams: [
        { serves: [0], handlers: 1 },
        { serves: [1], helps: [{ queue: 0, how: "nextFree", after: 60 }], handlers: 1 },
      ],
    });
    expect(story.slice(2)).toEqual([
      "10 a2 waits in 0",
      "40 b1 done with 1",
      "70 a2 answered by 1",
      "500 a1 done with 0",
      "570 a2 done with 1",
    ]);
  });
});

describe("off-call work", () => {
  const work = { stage: "work" as const, priority: 9, talk: constant(200) };

  test("is brought about by a call, done when nobody waits, and put aside for a caller if it can be", () => {
    const story = (isDeferrable: boolean) =>
      floorStory({
        end: "drain",
        sources: [{ queue: 0, callsAt: [0, 150] }],
        queues: [
          { ...urgent, brings: { answered: { share: 1, queue: 1 }, abandoned: null } },
          { ...work, isDeferrable },
        ],
        teams: [{ serves: [0, 1], handlers: 1 }],
      });
    expect(story(true)).toEqual([
      "0 a1 answered by 0",
      "100 a1 done with 0",
      "100 a1' answered by 0",
      "150 a1' broken off by 0",
      "150 a2 answered by 0",
      "250 a2 done with 0",
      "250 a1' resumed by 0",
      "250 a2' waits in 1",
      "400 a1' done with 0",
      "400 a2' answered by 0",
      "600 a2' done with 0",
    ]);
    expect(story(false).slice(2, 5)).toEqual([
      "100 a1' answered by 0",
      "150 a2 waits in 0",
      "300 a1' done with 0",
    ]);
  });

  test("comes of being cut off: somebody rings back", () => {
    const story = floorStory({
      end: "drain",
      sources: [{ queue: 0, callsAt: [0, 10] }],
      queues: [
        { ...urgent, patience: constant(20), brings: { answered: null, abandoned: { share: 1, queue: 1 } } },
        { ...work, priority: 1 },
      ],
      teams: [{ serves: [0, 1], handlers: 1 }],
    });
    expect(story).toEqual([
      "0 a1 answered by 0",
      "10 a2 waits in 0",
      "30 a2 gives up",
      "30 a2' waits in 1",
      "100 a1 done with 0",
      "100 a2' answered by 0",
      "300 a2' done with 0",
    ]);
  });
});

test("handlers kept free for an urgent queue leave the other waiting", () => {
  const story = floorStory({
    end: "drain",
    sources: [
      { queue: 0, callsAt: [30] },
      { queue: 1, callsAt: [0, 10] },
    ],
    queues: [urgent, usual],
    teams: [{ serves: [0, 1], handlers: 2, leaveFree: [0, 1] }],
  });
  expect(story).toEqual([
    "0 b1 answered by 0",
    "10 b2 waits in 1",
    "30 a1 answered by 1",
    "130 a1 done with 1",
    "300 b1 done with 0",
    "300 b2 answered by 0",
    "600 b2 done with 0",
  ]);
});

test("waiting counts as priority where a queue ages", () => {
  const story = (ageing: number | null) =>
    floorStory({
      end: "drain",
      sources: [
        { queue: 0, callsAt: [0, 90] },
        { queue: 1, callsAt: [10] },
      ],
      queues: [urgent, { ...usual, ageing }],
      teams: [{ serves: [0, 1], handlers: 1 }],
    }).filter((line) => line.includes("answered"));
  expect(story(null)).toEqual(["0 a1 answered by 0", "100 a2 answered by 0", "200 b1 answered by 0"]);
  expect(story(60)).toEqual(["0 a1 answered by 0", "100 b1 answered by 0", "400 a2 answered by 0"]);
});

test("a handler may send a contact on to another queue", () => {
  const story = floorStory({
    end: "drain",
    sources: [{ queue: 1, callsAt: [0] }],
    queues: [
      { ...urgent, ring: constant(5) },
      { ...usual, transfers: [{ share: 1, queue: 0 }] },
    ],
    teams: [
      { serves: [0], handlers: 1 },
      { serves: [1], handlers: 1 },
    ],
  });
  expect(story).toEqual([
    "0 a1 answered by 1",
    "300 a1 done with 1",
    "300 a1 passed on from 1",
    "305 a1 answered by 0",
    "405 a1 done with 0",
  ]);
});

describe("the doors", () => {
  const hourly = (hours: readonly number[]) => {
    return Uint8Array.from({ length: 24 }, (_, hour) => (hours.includes(hour) ? 1 : 0));
  };

  test("turn away who finds no free line, and let in when one is free again", () => {
    const story = floorStory({
      end: "drain",
      sources: [{ queue: 0, callsAt: [0, 10, 20, 101] }],
      queues: [urgent],
      teams: [{ serves: [0], handlers: 1 }],
      trunks: [{ id: "main", lines: 2, channels: [0] }],
    });
    expect(story).toEqual([
      "0 a1 answered by 0",
      "10 a2 waits in 0",
      "20 a3 turned away",
      "100 a1 done with 0",
      "100 a2 answered by 0",
      "101 a4 waits in 0",
      "200 a2 done with 0",
      "200 a4 answered by 0",
      "300 a4 done with 0",
    ]);
  });

  test("give a caller who is turned away another try", () => {
    const story = floorStory({
      end: "drain",
      sources: [{ queue: 0, callsAt: [0, 10] }],
      queues: [{ ...urgent, whenBlocked: { share: 1, delay: constant(40), atMost: 2 } }],
      teams: [{ serves: [0], handlers: 1 }],
      trunks: [{ id: "main", lines: 1, channels: [0] }],
    });
    expect(story.filter((line) => line.includes("a2"))).toEqual([
      "10 a2 turned away",
      "50 a2 turned away",
      "90 a2 turned away",
    ]);
  });

  test.each([
    ["cut", ["3600 a2 turned away", "3660 a3 turned away", "4000 a1 done with 0"]],
    ["drain", ["3660 a3 turned away", "4000 a1 done with 0", "4000 a2 answered by 0", "5000 a2 done with 0"]],
  ] as const)("close and %s", (atClose, after) => {
    const story = floorStory({
      end: "drain",
      sources: [{ queue: 0, callsAt: [3000, 3100, 3660] }],
      queues: [{ ...urgent, talk: constant(1000), isOpen: hourly([0]), atClose }],
      teams: [{ serves: [0], handlers: 1 }],
    });
    expect(story).toEqual(["3000 a1 answered by 0", "3100 a2 waits in 0", ...after]);
  });
});

describe("people of different skills", () => {
  const whoTakes = (selection: "longestIdle" | "mostSkilledLast") =>
    floorStory({
      sources: [
        { queue: 0, callsAt: [1000, 2000] },
        { queue: 1, callsAt: [0] },
      ],
      queues: [urgent, { ...usual, talk: constant(50) }],
      teams: [
        { serves: [0, 1], handlers: 2, handleTimeFactors: [1, 1], bandsServe: [[0, 1], [0]], selection },
      ],
    }).filter((line) => line.includes("answered"));

  test("take what they are able to, and the longest idle of them", () => {
    expect(whoTakes("longestIdle")).toEqual([
      "0 b1 answered by 0",
      "1000 a1 answered by 1",
      "2000 a2 answered by 0",
    ]);
  });

  test("or the most skilled last, to keep them for what only they can do", () => {
    expect(whoTakes("mostSkilledLast")).toEqual([
      "0 b1 answered by 0",
      "1000 a1 answered by 1",
      "2000 a2 answered by 1",
    ]);
  });

  test("and one pace for each queue", () => {
    const story = floorStory({
      end: "drain",
      sources: [{ queue: 0, callsAt: [0] }],
      queues: [urgent],
      teams: [{ serves: [0], handlers: 1, handleTimeFactors: [1.5] }],
    });
    expect(story).toEqual(["0 a1 answered by 0", "150 a1 done with 0"]);
  });
});

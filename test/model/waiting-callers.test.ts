// What callers do who hear that they must wait, on a few callers whose seconds are known.
import { describe, expect, test } from "vitest";
import type { ResolvedAnnouncement, ResolvedCallback } from "../../src/scenario/resolved-channels.ts";
import { floorStory } from "./floor-story.ts";
import { constant } from "./plain-scenario.ts";

const callback: ResolvedCallback = { above: 60, accepts: 1, reached: 1, ringing: 20, redial: null };
const desk = { talk: constant(100), patience: constant(30) };
const byLastWait = { predicts: "lastWait" as const, leaves: null, patience: 1 };
const byLength = { ...byLastWait, predicts: "queueLength" as const };

describe("a callback", () => {
  const busy = (queue: object, more: object = {}) =>
    floorStory({
      end: "drain",
      sources: [{ callsAt: [0, 10, 20] }],
      queues: [{ ...desk, ...queue }],
      teams: [{ serves: [0], handlers: 1 }],
      ...more,
    });

  test("keeps the place of whoever takes it, whose patience no longer counts; ringing comes before the talk", () => {
    expect(busy({ callback })).toEqual([
      "0 a1 answered by 0",
      "10 a2 waits in 0",
      "10 a2 hears of 100 s",
      "10 a2 takes a callback",
      "20 a3 waits in 0",
      "20 a3 hears of 200 s",
      "20 a3 takes a callback",
      "100 a1 done with 0",
      "100 a2 is rung back",
      "100 a2 answered by 0",
      "220 a2 done with 0",
      "220 a3 is rung back",
      "220 a3 answered by 0",
      "340 a3 done with 0",
    ]);
  });

  test("is not offered for a wait that is no longer than said", () => {
    const story = busy({ callback: { ...callback, above: 100 } });
    expect(story.filter((line) => line.includes("callback"))).toEqual(["20 a3 takes a callback"]);
  });

  test("that nobody picks up takes the ringing, whatever the handler's pace, and no wrap-up; then the need redials", () => {
    const redial = { share: 1, delay: constant(1000), atMost: 1 };
    const inVain = { ...callback, reached: 0, redial };
    const teams = [{ serves: [0], handlers: 1, handleTimeFactors: [2] }];
    const story = busy({ callback: inVain, wrapUp: constant(5) }, { teams, sources: [{ callsAt: [0, 10] }] });
    expect(story.slice(-8)).toEqual([
      "210 0 stops writing",
      "210 a2 is rung back in vain",
      "210 a2 answered by 0",
      "230 a2 done with 0",
      "1230 a2 answered by 0",
      "1430 a2 done with 0",
      "1430 0 writes up",
      "1440 0 stops writing",
    ]);
  });

  test("gives the line back, on which the next can ring", () => {
    const trunks = [{ id: "lines", lines: 2, channels: [0] }];
    const taken = busy({ callback }, { trunks });
    const refused = busy({ callback: { ...callback, accepts: 0 } }, { trunks });
    expect(taken).not.toContain("20 a3 turned away");
    expect(refused).toContain("20 a3 turned away");
  });

  test("is off with a queue that closes and sends everybody away", () => {
    const hours = {
      isOpen: Uint8Array.from({ length: 24 }, (_, hour) => (hour < 1 ? 1 : 0)),
      atClose: "cut",
    };
    const story = busy({ ...hours, callback }, { sources: [{ callsAt: [3550, 3560] }] });
    expect(story).toContain("3600 a2 turned away");
  });

  test("in vain is not broken off for somebody more urgent, who waits for its end", () => {
    const story = floorStory({
      end: "drain",
      sources: [
        { queue: 0, callsAt: [0, 10] },
        { queue: 1, callsAt: [105] },
      ],
      queues: [
        { ...desk, priority: 2, callback: { ...callback, reached: 0 } },
        { priority: 1, talk: constant(50) },
      ],
      teams: [{ serves: [0], helps: [{ queue: 1, how: "interruptCall", after: 0 }], handlers: 1 }],
    });
    expect(story.slice(-3)).toEqual(["120 a2 done with 0", "120 b1 answered by 0", "170 b1 done with 0"]);
  });
});

describe("an announced wait", () => {
  test("is that of whoever was last answered, or the work that waits by those on duty", () => {
    const heard = (announcement: ResolvedAnnouncement, handlers: number) =>
      floorStory({
        sources: [{ callsAt: [0, 0, 10, 150, 160] }],
        queues: [{ ...desk, patience: null, announcement }],
        teams: [{ serves: [0], handlers }],
      }).filter((line) => line.includes("hears"));
    expect(heard(byLastWait, 2)).toEqual(["10 a3 hears of 0 s", "160 a5 hears of 0 s"]);
    expect(heard(byLastWait, 1).slice(2)).toEqual(["150 a4 hears of 100 s", "160 a5 hears of 100 s"]);
    expect(heard(byLength, 2)).toEqual(["10 a3 hears of 50 s", "160 a5 hears of 50 s"]);
  });

  test("makes some leave at once, and others stay longer", () => {
    const announcement = { ...byLength, leaves: { above: 150, share: 1 }, patience: 2 };
    const story = floorStory({
      sources: [{ callsAt: [0, 10, 20] }],
      queues: [{ ...desk, announcement }],
      teams: [{ serves: [0], handlers: 1 }],
    });
    expect(story.filter((line) => /leaves|gives/.test(line))).toEqual([
      "20 a3 leaves at once",
      "20 a3 gives up",
      "70 a2 gives up",
    ]);
  });
});

describe("a caller who hears of reporting online", () => {
  const online = (reportOnline: object, patience = 60) =>
    floorStory({
      end: "drain",
      sources: [{ callsAt: [0, 10] }],
      queues: [
        {
          ...desk,
          patience: constant(patience),
          reportOnline: {
            after: 40,
            share: 1,
            queue: 1,
            channel: 1,
            onlyWhenAnnounced: false,
            ...reportOnline,
          },
        },
        { stage: "work", talk: constant(200) },
      ],
      teams: [{ serves: [0, 1], handlers: 1 }],
    }).filter((line) => line.includes("a2"));

  test("rings off after a while and reports at once, in the queue of work", () => {
    expect(online({})).toEqual([
      "10 a2 waits in 0",
      "50 a2 gives up",
      "50 a2 goes online",
      "50 a2 waits in 1",
      "100 a2 answered by 0",
      "300 a2 done with 0",
    ]);
  });

  test("who is not so patient never hears of it; and who will not report waits as long as ever", () => {
    expect(online({}, 40)).toEqual(["10 a2 waits in 0", "50 a2 gives up"]);
    expect(online({ share: 0 })).toEqual(["10 a2 waits in 0", "70 a2 gives up"]);
  });

  test("hears nothing while the centre does not announce it", () => {
    expect(online({ onlyWhenAnnounced: true })).toEqual(["10 a2 waits in 0", "70 a2 gives up"]);
  });
});

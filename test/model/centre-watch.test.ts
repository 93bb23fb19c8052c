// The state of the centre, on a few callers whose seconds are known: when it changes, and what is done meanwhile.
import { describe, expect, test } from "vitest";
import { chartStepCheck } from "../../src/experiment/chart-check.ts";
import type { ResolvedCentre, ResolvedLevel } from "../../src/scenario/resolved-channels.ts";
import { floorStory } from "./floor-story.ts";
import { constant, type PlainScenario, plainScenario } from "./plain-scenario.ts";
import { runCentre } from "./run-centre.ts";
import { silentObserver } from "./silent-observer.ts";

const nothing = { adds: [0, 0], opens: [], pauses: [false, false], announces: false };
const level = (from: number, until: number, measures: Partial<ResolvedLevel> = {}): ResolvedLevel => {
  return { ...nothing, from, until, ...measures };
};
const centre = (busy: ResolvedLevel, critical: ResolvedLevel | null = null): ResolvedCentre => {
  return { watches: [0], every: 60, busy, critical };
};

/** Five callers in the first minute, whom one person answers in 100 s each. */
const rush: PlainScenario = {
  end: "drain",
  sources: [{ queue: 0, callsAt: [0, 10, 20, 30, 40] }],
  queues: [{ talk: constant(100) }, { stage: "work", talk: constant(50), priority: 5 }],
  teams: [
    { serves: [0, 1], handlers: 1, added: 2 },
    { serves: [1], handlers: 1 },
  ],
};

/** When the state changes, and to what. */
function changes(plain: PlainScenario): string[] {
  const lines: string[] = [];
  let now = new Float64Array(1);
  const observer = {
    ...silentObserver,
    begun: (view: { readonly clock: Float64Array<ArrayBuffer> }) => {
      now = view.clock;
    },
    channels: {
      waitPredicted: () => undefined,
      leavesAtOnce: () => undefined,
      callbackOffered: () => undefined,
      calledBack: () => undefined,
      movedOnline: () => undefined,
      shifted: () => undefined,
      centreChanges: (state: number) => lines.push(`${now[0]} ${["normal", "busy", "critical"][state]}`),
    },
  };
  runCentre(plainScenario(plain), { observer: observer as never, steps: chartStepCheck() });
  return lines;
}

describe("the state of the centre", () => {
  test("rises and falls at a look, by two levels in two steps", () => {
    expect(changes({ ...rush, centre: centre(level(2, 0), level(4, 2)) })).toEqual([
      "60 busy",
      "60 critical",
      "240 busy",
      "420 normal",
    ]);
  });

  test("stays normal while fewer wait, and is never critical where there is no such level", () => {
    expect(changes({ ...rush, centre: centre(level(5, 0)) })).toEqual([]);
    expect(changes({ ...rush, centre: centre(level(2, 0)) })).toEqual(["60 busy", "420 normal"]);
  });
});

describe("while the centre is busy", () => {
  const answers = (measures: Partial<ResolvedLevel>, more: Partial<PlainScenario> = {}) =>
    floorStory({ ...rush, centre: centre(level(4, 1, measures)), ...more }).filter((line) =>
      line.includes("answered"),
    );

  test("people are added, who take whoever waits, and go home afterwards", () => {
    expect(answers({ adds: [2, 0] })).toEqual([
      "0 a1 answered by 0",
      "60 a2 answered by 1",
      "60 a3 answered by 2",
      "100 a4 answered by 0",
      "200 a5 answered by 0",
    ]);
  });

  test("a queue is opened to a team that otherwise leaves it alone, and closed to it again", () => {
    const teams = [
      { serves: [0], handlers: 1 },
      {
        serves: [1],
        helps: [{ queue: 0, how: "nextFree" as const, after: 0, onlyWhenOpened: true }],
        handlers: 1,
      },
    ];
    expect(answers({ opens: [{ team: 1, queue: 0 }] }, { teams })).toEqual([
      "0 a1 answered by 0",
      "60 a2 answered by 1",
      "100 a3 answered by 0",
      "160 a4 answered by 1",
      "200 a5 answered by 0",
    ]);
    expect(answers({}, { teams })).toHaveLength(5);
    expect(answers({}, { teams })[1]).toBe("100 a2 answered by 0");
  });

  test("nobody begins with paused work, not even who is idle; at the end of it they look round", () => {
    const sources = [
      { queue: 0, callsAt: [0, 10, 20, 30, 40] },
      { queue: 1, callsAt: [70] },
    ];
    const paused = answers({ pauses: [false, true] }, { sources });
    expect(paused).toContain("300 b1 answered by 3");
    expect(answers({}, { sources })).toContain("70 b1 answered by 3");
  });

  test("those who wait hear that they can report online", () => {
    const online = { after: 30, share: 1, queue: 1, channel: 1, onlyWhenAnnounced: true };
    const queues = [
      { talk: constant(100), reportOnline: online },
      { stage: "work" as const, talk: constant(50) },
    ];
    const moved = floorStory({ ...rush, queues, centre: centre(level(4, 0, { announces: true })) });
    expect(moved.filter((line) => line.includes("online"))).toEqual(["70 a5 goes online"]);
  });
});

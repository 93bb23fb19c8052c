// Chat: conversations side by side, on a few callers whose seconds are known, and against the theory of processor sharing.
import { describe, expect, test } from "vitest";
import * as flow from "../../src/results/flow-columns.ts";
import { tablesOf } from "../../src/results/tables.ts";
import { floorStory } from "./floor-story.ts";
import { constant, exponential, type PlainScenario, plainScenario } from "./plain-scenario.ts";
import { recordCentre } from "./run-centre.ts";

const sessions = { atOnce: 3, pace: [1, 1.5, 2] };

function chat(
  callsAt: readonly number[],
  handlers: number | readonly number[],
  more: Partial<PlainScenario> = {},
) {
  return floorStory({
    end: "drain",
    sources: [{ callsAt }],
    queues: [{ talk: constant(100) }],
    teams: [{ serves: [0], handlers, sessions }],
    ...more,
  });
}

describe("a person who holds several conversations", () => {
  test("takes as many at once as there are places, and the rest wait", () => {
    expect(chat([0, 0, 0, 0], 1).slice(0, 4)).toEqual([
      "0 a1 answered by 0",
      "0 a2 answered by 1",
      "0 a3 answered by 2",
      "0 a4 waits in 0",
    ]);
  });

  test("takes longer for each the more there are: what is left is stretched, and shrinks again", () => {
    // Alone for 40 s, 60 s are left, which take 90 s beside another. At 130 s the other has 40 s left of its own work.
    expect(chat([0, 40], 1)).toEqual([
      "0 a1 answered by 0",
      "40 a2 answered by 1",
      "130 a1 done with 0",
      "170 a2 done with 1",
    ]);
  });

  test("is asked before others only if nobody has fewer conversations", () => {
    const by = chat([0, 1, 2, 3, 4], 2).filter((line) => line.includes("answered"));
    expect(by.map((line) => Number(line.at(-1)))).toEqual([0, 3, 1, 4, 2]);
  });

  test("goes home after the last conversation and takes no other; whoever has fewest goes", () => {
    const hours = [2, 1, ...Array.from({ length: 22 }, () => 1)];
    const story = chat([3590, 3591, 3592, 3601, 3602, 3603], hours);
    // Person 0 has two conversations, person 1 has one and is to go.
    const by = story.filter((line) => line.includes("answered")).map((line) => Number(line.at(-1)));
    expect(by.slice(0, 4)).toEqual([0, 3, 1, 2]);
    expect(by.slice(4).every((place) => place < 3)).toBe(true);
    expect(story).toContain("3602 a5 waits in 0");
  });

  test("stays who was to go, if wanted again before the last conversation is over", () => {
    const hours = [2, 1, 2, ...Array.from({ length: 21 }, () => 2)];
    const long = { queues: [{ talk: constant(9000) }] };
    const by = chat([0, 1, 2, 7201, 7202, 7203], hours, long).filter((line) => line.includes("answered"));
    expect(by.map((line) => Number(line.at(-1)))).toEqual([0, 3, 1, 4, 2, 5]);
  });

  test("of one conversation at a time works as everybody does, to the last bit", () => {
    const plain: PlainScenario = {
      sources: [{ rate: 1 / 100 }],
      queues: [{ patience: exponential(300), wrapUp: exponential(30) }],
      teams: [{ serves: [0], handlers: [3, 5] }],
    };
    const [team] = plain.teams;
    const alone = {
      ...plain,
      teams: [{ serves: [0], handlers: [3, 5], ...team, sessions: { atOnce: 1, pace: [1] } }],
    };
    expect(floorStory(alone)).toEqual(floorStory(plain));
    expect(floorStory(plain).length).toBeGreaterThan(1000);
  });
});

/** Mean number in conversation of one person who shares a constant pace among any number, at load 0.7. */
function meanInSystem(pace: (conversations: number) => number): number {
  const places = 25;
  const scenario = plainScenario({
    days: 41,
    warmUpDays: 1,
    sources: [{ rate: 0.7 / 60 }],
    queues: [{ talk: exponential(60) }],
    teams: [
      {
        serves: [0],
        handlers: 1,
        sessions: { atOnce: places, pace: Array.from({ length: places }, (_, i) => pace(i + 1)) },
      },
    ],
  });
  const { teamWhole } = tablesOf(recordCentre(scenario));
  return (places * (teamWhole.cells[flow.busyTime] ?? 0)) / (teamWhole.cells[flow.teamObserved] ?? 1);
}

describe("a person whose conversations take as many times as long as there are", () => {
  // M/M/1 processor sharing (Kleinrock, Queueing Systems II, 1976, section 4.4): rho / (1 - rho) in the system.
  const expected = 0.7 / 0.3;
  // 40 days at this load: the standard error of the mean is about 0.06.
  const tolerance = 0.2;

  test("has rho / (1 - rho) of them on average", () => {
    expect(Math.abs(meanInSystem((conversations) => conversations) - expected)).toBeLessThan(tolerance);
  });

  test("is told from one whose pace is a twentieth off", () => {
    const off = meanInSystem((conversations) => (conversations === 1 ? 1 : 1.05 * conversations));
    expect(Math.abs(off - expected)).toBeGreaterThan(tolerance);
  });
});

import { describe, expect, it } from "vitest";
import { slowestLoop, weeksOfWarmUp } from "../../src/scenario/slowest-loop.ts";
import { constant, plainScenario } from "../model/plain-scenario.ts";

const day = 86_400;

function repeatingAfter(time: number) {
  return plainScenario({
    sources: [{ queue: 0, rate: 0.001 }],
    queues: [
      { whenAnswered: { repeat: { share: 0.3, delay: constant(time), atMost: 3 }, task: null } },
      { whenAnswered: { repeat: { share: 0.3, delay: constant(time / 2), atMost: 3 }, task: null } },
    ],
    teams: [{ serves: [0, 1], handlers: 1 }],
  });
}

describe("the slowest loop", () => {
  it("is the longest mean delay after which needs come back, and wants three times as much warm-up", () => {
    const loop = slowestLoop(repeatingAfter(3 * day));
    expect(loop).toEqual({ words: "repeats", time: 3 * day });
    expect(loop === null ? 0 : weeksOfWarmUp(loop)).toBe(2);
    expect(weeksOfWarmUp({ words: "repeats", time: 7 * day })).toBe(3);
  });

  it("is none where nothing comes back", () => {
    expect(
      slowestLoop(plainScenario({ sources: [], queues: [{}], teams: [{ serves: [0], handlers: 1 }] })),
    ).toBe(null);
  });
});

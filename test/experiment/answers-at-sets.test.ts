// Any answer at sets of the unsourced numbers, with answers that are made up of the numbers themselves.
import { describe, expect, test } from "vitest";
import { answersAtSets, type Question } from "../../src/experiment/answers-at-sets.ts";
import { inProcess } from "../../src/experiment/executor.ts";
import { loadClaimed } from "./claimed-centre.ts";

const talk = "queues.desk.talk.mean";
const own = { value: 6, low: null, high: null };
const asked = { sets: 10, policy: "base", replications: 2, executor: { ...inProcess(), lanes: 3 } };
/** The talk that is drawn; of luck nothing is known. */
const question: Question<number> = {
  ask: async ({ draw, loaded }) => {
    await new Promise((resolve) => setTimeout(resolve, loaded.scenario.queues.length % 3));
    return draw.find(({ path }) => path === talk)?.value ?? 0;
  },
  broken: () => [],
  figures: [
    {
      name: "the talk",
      unit: "min",
      own,
      at: (value) => ({ value, replicated: [] }),
      holds: (value) => value < 6,
    },
  ],
};

describe("an answer at every set", () => {
  test("has its range with the luck in it, the number behind it, and how often it is as it should be", async () => {
    const { answers, sets, complete } = await answersAtSets(loadClaimed(), asked, question);
    const [answer] = answers;
    expect([complete, sets.map((set) => set[talk])]).toEqual([true, answer?.values]);
    expect(answer).toMatchObject({ spread: null, range: answer?.seen, holds: { sets: 5, share: 0.5 } });
    expect(answer?.most).toMatchObject({ number: { path: talk }, correlation: 1, isBeyondLuck: true });
  });

  test("keeps the sets that are finished when it is interrupted", async () => {
    const abort = new AbortController();
    const onSet = (finished: number) => finished === 4 && abort.abort();
    const whole = await answersAtSets(loadClaimed(), asked, question);
    const cut = await answersAtSets(loadClaimed(), { ...asked, onSet, signal: abort.signal }, question);
    expect([cut.complete, cut.askedFor, cut.sets]).toEqual([false, 10, whole.sets.slice(0, 4)]);
  });
});

import { describe, expect, test } from "vitest";
import { claims } from "../../src/experiment/claims.ts";
import { type Executor, inProcess } from "../../src/experiment/executor.ts";
import { claimsLines } from "../../src/report/claims-text.ts";
import type { ClaimOutcome, ClaimTest } from "../../src/results/claims.ts";
import { edited } from "../scenario/small-scenario.ts";
import { loadClaimed } from "./claimed-centre.ts";

const outcome = await claims(loadClaimed(), { draws: 12, replications: 3 });

function tested(
  id: string,
  { claims: all }: { claims: readonly ClaimOutcome[] } = outcome,
): readonly ClaimTest[] {
  return all.find((claim) => claim.id === id)?.tests ?? [];
}

/** Only the claim of this name. */
const alone = (id: string) => (text: string) => {
  const from = text.indexOf("claims:\n");
  const own = text.split("\n").find((line) => line.startsWith(`  ${id}: { says`));
  return `${text.slice(0, from)}claims:\n${own}\n`;
};

/** Threads that take their time, as many as three scenarios at once. */
function unevenThreads(): Executor {
  let runs = 0;
  return {
    lanes: 3,
    async *run(...args) {
      const wait = 7 * ((runs++ * 5) % 4);
      await new Promise((resolve) => setTimeout(resolve, wait));
      yield* inProcess().run(...args);
    },
  };
}

describe("a claim", () => {
  test("that is true by construction is supported, with both intervals", () => {
    const [plain] = tested("true");
    expect(plain).toMatchObject({ verdict: "supported", held: 12, share: 1, most: null, breakEven: null });
    expect(plain?.shareInterval).toEqual({ low: expect.closeTo(0.7575, 4), high: 1 });
    expect(plain?.difference.value).toBeLessThan(0);
    expect(plain?.difference.low).toBeLessThan(plain?.difference.value ?? 0);
    expect(plain?.range.low).toBeLessThan(plain?.range.high ?? 0);
  });

  test("is tested under each of its rules as well, for both sides", () => {
    const [plain, slow] = tested("true");
    expect([plain?.under, slow?.under, slow?.verdict]).toEqual([null, "slow", "supported"]);
    expect(slow?.baseline.value).toBeLessThan(plain?.baseline.value ?? 0);
  });

  test("that is false by construction is contradicted", () => {
    expect(tested("false")[0]).toMatchObject({ verdict: "contradicted", held: 0 });
    expect(tested("false")[0]?.draws).toEqual(tested("true")[0]?.draws);
  });

  test("that turns with a number finds that number, and where it turns", () => {
    const [turns] = tested("turns");
    expect(turns?.verdict).toBe("dependsOn");
    expect(turns?.most).toMatchObject({ number: { path: "queues.desk.talk.mean" }, isBeyondLuck: true });
    expect(turns?.breakEven).toMatchObject({ how: "simulated", isInRange: true });
    expect(Math.abs((turns?.breakEven?.value ?? 0) - 6)).toBeLessThan(0.15);
  });

  test("about a measure that no draw has is neither supported nor contradicted, and says so", async () => {
    const unseen = (text: string) =>
      edited(alone("false")(text), [
        "policy: one-more, measure: meanTimeToAnswer",
        "policy: one-more, measure: meanWaitingTimeOfAbandoned",
      ]);
    const unknown = await claims(loadClaimed(unseen), { draws: 3, replications: 1 });
    expect(tested("false", unknown)[0]).toMatchObject({ verdict: "dependsOn", held: 0, most: null });
    expect(claimsLines(unknown)).toContainEqual(expect.stringMatching(/UNKNOWN: .*, undefined in 3$/));
  });

  test("is settled once the number on which it depends is known", async () => {
    const known = (text: string) =>
      edited(alone("turns")(text), [
        "{ value: 6 min, range: 4..8, tag: A }",
        "{ value: 7 min, range: 6.5..8, tag: A }",
      ]);
    const [turns] = tested("turns", await claims(loadClaimed(known), { draws: 6, replications: 2 }));
    expect(turns?.verdict).toBe("supported");
  });
});

describe("claims", () => {
  test("come out the same, whatever runs them and in whatever order it is done", async () => {
    const options = { draws: 4, replications: 2 };
    const load = loadClaimed(alone("turns"));
    const here = await claims(load, options);
    expect(JSON.stringify(await claims(load, { ...options, executor: unevenThreads() }))).toBe(
      JSON.stringify(here),
    );
    expect(here.complete).toBe(true);
  });

  test("keep the draws that are finished when they are interrupted", async () => {
    const abort = new AbortController();
    const onDraw = (finished: number) => finished === 3 && abort.abort();
    const load = loadClaimed(alone("false"));
    const cut = await claims(load, { draws: 9, replications: 2, onDraw, signal: abort.signal });
    expect([cut.complete, cut.draws, cut.sets.length]).toEqual([false, 3, 3]);
  });

  test("of a file without any, without ranges, or of policies that are no pair, are refused in words", async () => {
    const none = (text: string) => text.slice(0, text.indexOf("claims:\n"));
    const fixed = (text: string) => text.replaceAll(/, range: [\d.]+/g, "");
    const later = (text: string) =>
      edited(alone("true")(text), ["slow: { change: {", "slow: { change: { calendar: { days: 3 },"]);
    const other = (text: string) =>
      edited(alone("false")(text), ["one-more: { change: {", "one-more: { change: { run: { seed: x },"]);
    await expect(claims(loadClaimed(none))).rejects.toThrow("the scenario has no claims to test");
    await expect(claims(loadClaimed(fixed))).rejects.toThrow("no assumed number (tag A) with a range");
    await expect(claims(loadClaimed(other), { draws: 2 })).rejects.toThrow("it changes the seed");
    expect((await claims(loadClaimed(later), { draws: 2, replications: 1 })).claims[0]?.tests).toHaveLength(
      2,
    );
  });

  test("name the draw's mistake where ranges allow what is no scenario", async () => {
    const wrong = (text: string) =>
      edited(alone("false")(text), [
        "talk: { distribution: exponential, mean: { value: 6 min, range: 4..8, tag: A } }",
        "talk: { distribution: uniform, low: { value: 5 min, range: 4..9, tag: A }, high: 6 min }",
      ]);
    await expect(claims(loadClaimed(wrong), { draws: 6, replications: 1 })).rejects.toThrow(
      /draw \d of the ranges is no valid scenario.* expected high not below low/,
    );
  });
});

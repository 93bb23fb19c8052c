// Measures and differences over sets of the unsourced numbers of a centre of which it is known what they do.
import { describe, expect, test } from "vitest";
import { ensemble } from "../../src/experiment/ensemble-answers.ts";
import { type Executor, inProcess } from "../../src/experiment/executor.ts";
import { compareSetsLines } from "../../src/report/compare-sets-text.ts";
import { Incomparable } from "../../src/results/comparison-comparable.ts";
import { loadClaimed } from "./claimed-centre.ts";

const asked = { sets: 12, policies: ["base", "one-more", "fixed"], replications: 2, ownReplications: 3 };
const answered = await ensemble(loadClaimed(), asked);
const said = compareSetsLines({ assumptions: answered }).join(" ").replaceAll(/\s+/g, " ");

/** Threads that take their time, as many as three scenarios at once. */
function unevenThreads(): Executor {
  let runs = 0;
  return {
    lanes: 3,
    async *run(...args) {
      const wait = 5 * ((runs++ * 5) % 4);
      await new Promise((resolve) => setTimeout(resolve, wait));
      yield* inProcess().run(...args);
    },
  };
}

describe("measures over sets", () => {
  test("have both intervals, that of assumption the narrower for the luck taken out of it", () => {
    const [wait] = answered.measures;
    expect(wait).toMatchObject({ measure: "meanTimeToAnswer", policy: "base", queue: "desk", unit: "s" });
    expect([wait?.own.low, wait?.own.high].every((end) => typeof end === "number")).toBe(true);
    const widthOf = (span: { low: number; high: number } | null = null) =>
      span === null ? 0 : span.high - span.low;
    expect(widthOf(wait?.range)).toBeGreaterThan(0);
    expect(widthOf(wait?.range)).toBeLessThan(widthOf(wait?.seen));
    const { seen = 0, luck = 0, assumption = 0 } = wait?.spread ?? {};
    expect(assumption * assumption + luck * luck).toBeCloseTo(seen * seen, 8);
    expect(widthOf(wait?.range) / widthOf(wait?.seen)).toBeCloseTo(assumption / seen, 8);
  });

  test("hold the values of every set by path", () => {
    expect(answered).toMatchObject({ from: "ranges", askedFor: 12, complete: true, replications: 2 });
    expect(answered.sets).toHaveLength(12);
    for (const set of answered.sets) {
      expect(set["queues.desk.talk.mean"]).toBeGreaterThanOrEqual(4);
      expect(set["queues.desk.talk.mean"]).toBeLessThanOrEqual(8);
    }
  });

  test("are the same with any number of workers", async () => {
    expect(await ensemble(loadClaimed(), { ...asked, executor: unevenThreads() })).toEqual(answered);
  });

  test("of one replication each keep the luck, and say so", async () => {
    const once = await ensemble(loadClaimed(), { sets: 3, replications: 1, ownReplications: 1 });
    expect(once.measures[0]).toMatchObject({ spread: null, range: once.measures[0]?.seen });
    const words = compareSetsLines({ assumptions: once }).join(" ").replaceAll(/\s+/g, " ");
    expect(words).toContain("luck still in it, because each set has one replication");
  });
});

describe("differences over sets", () => {
  test("have the share of the sets with each sign", () => {
    const [more] = answered.differences;
    expect(more).toMatchObject({
      policy: "one-more",
      less: { sets: 12, share: 1 },
      more: { sets: 0 },
      same: 0,
      undefined: 0,
      breakEven: null,
    });
    expect(said).toContain("one-more against base mean time to answer, desk: less (better) in 12 of 12 sets");
  });

  test("find the number that decides the sign, and where it turns, with an interval", () => {
    const fixed = answered.differences.find(({ policy }) => policy === "fixed");
    expect([fixed?.less.sets, fixed?.more.sets].every((sets = 0) => sets >= 3)).toBe(true);
    expect(fixed?.most?.number.path).toBe("queues.desk.talk.mean");
    // The policy sets the talk to six minutes: there it changes nothing.
    const { value = 0, low = 0, high = 0 } = fixed?.breakEven ?? {};
    expect(Math.abs(value - 6)).toBeLessThan(1);
    expect([(low ?? 0) < 6, (high ?? 0) > 6]).toEqual([true, true]);
    expect(said).toMatch(
      /DEPENDS ON desk talk mean: turns at [56]\.\d+ min \(\d.* to \d.*\), by a straight line/,
    );
  });

  test("are of pairs only", async () => {
    const longer = loadClaimed((text) =>
      text.replace("policies:", "policies:\n  longer: { change: { calendar: { days: 2 } } }"),
    );
    await expect(ensemble(longer, { sets: 2, policies: ["base", "longer"] })).rejects.toThrow(Incomparable);
  });
});

describe("an ensemble", () => {
  test("that is interrupted keeps the sets that are finished", async () => {
    const abort = new AbortController();
    const onSet = (finished: number) => finished === 5 && abort.abort();
    const cut = await ensemble(loadClaimed(), { ...asked, onSet, signal: abort.signal });
    expect([cut.complete, cut.askedFor, cut.sets]).toEqual([false, 12, answered.sets.slice(0, 5)]);
    expect(cut.measures[0]?.values).toEqual(answered.measures[0]?.values.slice(0, 5));
    const words = compareSetsLines({ assumptions: cut }).join(" ").replaceAll(/\s+/g, " ");
    expect(words).toContain("INTERRUPTED: 12 were asked for");
  });

  test.each([
    ["no set", { sets: 0 }],
    ["half a set", { sets: 2.5 }],
    ["no replication", { sets: 2, replications: 0 }],
  ])("of %s is refused", async (_, options) => {
    await expect(ensemble(loadClaimed(), options)).rejects.toThrow(RangeError);
  });

  test("of a scenario without a range or a headline is refused", async () => {
    const sure = loadClaimed((text) => text.replaceAll(/, tag: A/g, ", tag: P"));
    await expect(ensemble(sure, { sets: 2 })).rejects.toThrow("no assumed number (tag A) with a range");
    const blind = loadClaimed((text) => text.replace(/headline:.*\n/, ""));
    await expect(ensemble(blind, { sets: 2 })).rejects.toThrow("no headline measures to ask");
  });
});

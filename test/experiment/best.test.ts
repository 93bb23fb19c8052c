// The best of several policies of a centre of which it is known which that is.
import { describe, expect, test } from "vitest";
import { best } from "../../src/experiment/best.ts";
import { NoRanking } from "../../src/experiment/contestant.ts";
import { type Executor, inProcess } from "../../src/experiment/executor.ts";
import { frontierOf } from "../../src/experiment/frontier.ts";
import { answerOf } from "../../src/report/answer.ts";
import { bestChartSpec } from "../../src/report/best-chart.ts";
import { bestCsv } from "../../src/report/best-csv.ts";
import { bestLines } from "../../src/report/best-text.ts";
import { guaranteeSentence } from "../../src/report/best-words.ts";
import { trustHtml } from "../../src/report/page-trust.ts";
import { picturesOf } from "../../src/report/pictures.ts";
import type { FrontierAxis } from "../../src/results/best.ts";
import { Incomparable } from "../../src/results/comparison-comparable.ts";
import { keptOf } from "../../src/results/kept.ts";
import { tQuantile } from "../../src/statistics/student-t.ts";
import { comparedCentre } from "./compared-centre.ts";

const names = ["base", "no-help", "one-more", "more-demand"];
const asked = { difference: 30, firstStage: 8, atMost: 60 };
const selected = await best(comparedCentre(names), asked);
const said = bestLines(selected).join(" ").replaceAll(/\s+/g, " ");

/** Threads that take their time. */
function slowly(): Executor {
  let runs = 0;
  return {
    async *run(...args) {
      const wait = 2 * ((runs++ * 5) % 3);
      for await (const summary of inProcess().run(...args)) {
        await new Promise((resolve) => setTimeout(resolve, wait));
        yield summary;
      }
    },
  };
}

describe("the best policy", () => {
  test("is found, and the others are dropped, each with how many replications it had", () => {
    expect([selected.best, selected.isDecided, selected.complete]).toEqual(["one-more", true, true]);
    const [first, ...others] = selected.policies;
    expect(first).toMatchObject({ policy: "one-more", standing: "best", droppedBy: null, difference: null });
    expect(others.every(({ standing, droppedBy }) => standing === "dropped" && droppedBy !== null)).toBe(
      true,
    );
    expect(others.every(({ replications }) => replications >= 8)).toBe(true);
    expect(said).toContain("BEST: one-more has the best mean time to answer, crib of 4 policies");
    expect(said).toContain(
      "ahead of all others by 30 s or more, this procedure finds it in at least 95 of 100",
    );
    expect(said).toMatch(/dropped: .*after \d+ replications, behind /);
  });

  test("is the same on any executor", async () => {
    expect(await best(comparedCentre(names), { ...asked, executor: slowly() })).toEqual(selected);
  });

  test("of two that are the same is the first, and the other is its equal", async () => {
    const same = await best(comparedCentre(["base", "one-more", "same-again"]), asked);
    expect(same.policies.map(({ policy, standing }) => [policy, standing])).toEqual([
      ["one-more", "best"],
      ["same-again", "equal"],
      ["base", "dropped"],
    ]);
    expect(bestLines(same).join(" ")).toContain("one-more, no different from same-again, has the best");
  });

  test("is ahead by differences that hold for all pairs of policies, whichever turns out to be in front", async () => {
    const halfOf = async (...policies: readonly string[]) => {
      const { policies: ranked } = await best(comparedCentre(policies), { difference: 1e6, firstStage: 8 });
      const { low, high } = ranked.find(({ policy }) => policy === "base")?.difference ?? {};
      return ((high ?? 0) - (low ?? 0)) / 2;
    };
    const [ofTwo, ofThree] = [await halfOf("base", "one-more"), await halfOf("base", "one-more", "no-help")];
    const sure = (pairs: number) => tQuantile(1 - 0.025 / pairs, 7);
    expect(ofThree / ofTwo).toBeCloseTo(sure(3) / sure(1), 9);
    expect(Math.abs(sure(2) / sure(1) - sure(3) / sure(1))).toBeGreaterThan(0.05);
    expect(said).toContain("for all pairs of policies together; these describe what was seen");
  });

  test("is undecided where the replications come to an end", async () => {
    const few = await best(comparedCentre(names), { difference: 0.001, firstStage: 2, atMost: 2 });
    expect([few.best, few.isDecided, few.complete]).toEqual([null, false, true]);
    const words = bestLines(few).join(" ").replaceAll(/\s+/g, " ");
    expect(words).toMatch(/Undecided between .* and /);
    expect(words).toContain("Nothing is guaranteed yet");
  });

  test("keeps whole rounds when it is interrupted", async () => {
    const abort = new AbortController();
    const onReplication = (finished: number) => finished === 9 && abort.abort();
    const cut = await best(comparedCentre(names), { ...asked, onReplication, signal: abort.signal });
    expect([cut.complete, cut.isDecided, cut.policies.map(({ replications }) => replications)]).toEqual([
      false,
      false,
      [2, 2, 2, 2],
    ]);
  });

  test("says how many replications there may be, the same within a round, and never fewer than are finished", async () => {
    const heard: (readonly [finished: number, most: number])[] = [];
    await best(comparedCentre(names), { ...asked, onReplication: (...counts) => heard.push(counts) });
    const first = heard.slice(0, 4 * 8);
    expect(new Set(first.map(([, most]) => most))).toEqual(new Set([4 * 8]));
    expect(first.map(([finished]) => finished)).toEqual(first.map((_, i) => i + 1));
    expect(heard.every(([finished, most]) => finished <= most)).toBe(true);
  });

  test.each([
    ["a measure of which neither way is better", { measure: "offeredPerDay", queue: "crib", period: "all" }],
    ["a measure that is not there", { measure: "meanTimeToAnswer", queue: "nobody", period: "all" }],
  ])("cannot be sought by %s", async (_, measure) => {
    await expect(best(comparedCentre(names), { ...asked, measure })).rejects.toThrow(NoRanking);
  });

  test("cannot be sought among one, among those that are no pairs, or with terms that make no sense", async () => {
    await expect(best(comparedCentre(["base"]), asked)).rejects.toThrow(RangeError);
    await expect(best(comparedCentre(["base", "longer"]), asked)).rejects.toThrow(Incomparable);
    await expect(best(comparedCentre(names), { ...asked, atMost: 3 })).rejects.toThrow(RangeError);
  });
});

describe("the frontier", () => {
  const axes: readonly FrontierAxis[] = [
    { what: "cost", measure: "costPerYear", unit: "£", betterWhen: "less" },
    { what: "wait", measure: "meanTimeToAnswer", queue: "crib", unit: "s", betterWhen: "less" },
  ];
  const luck = [0, 3, -2, 1, -1, 2];
  const weighed = (policy: string, cost: number, wait: number) => ({
    policy,
    readings: [
      luck.map(() => ({ y: cost, x: 1 })),
      // Who is hardly slower has luck of its own.
      luck.map((each, i) => ({ y: wait + (wait === 51 ? 9 * (luck[(i + 2) % 6] ?? 0) : each), x: 1 })),
    ],
  });

  test("leaves out who is beaten on one axis and no better on any, and says by whom", () => {
    const frontier = frontierOf(axes, [
      weighed("dear and slow", 120, 80),
      weighed("cheap and slow", 100, 80),
      weighed("dear and quick", 120, 50),
      weighed("as dear, hardly slower", 120, 51),
    ]);
    expect(
      frontier?.points.map(({ policy, dominatedBy }) => [policy, dominatedBy.map((by) => by.policy)]),
    ).toEqual([
      ["dear and slow", ["cheap and slow", "dear and quick"]],
      ["cheap and slow", []],
      ["dear and quick", []],
      // Behind by less than luck may give: nothing is shown.
      ["as dear, hardly slower", []],
    ]);
  });

  test("needs two things to weigh", () => {
    expect(frontierOf(axes.slice(0, 1), [weighed("one", 1, 1), weighed("two", 2, 2)])).toBeNull();
  });

  test("weighs handler-hours where nobody is paid, in words, a picture and a table", () => {
    expect(selected.frontier?.axes.map(({ what, measure }) => [what, measure])).toEqual([
      ["cost", "scheduledHoursPerDay"],
      ["wait", "meanTimeToAnswer"],
    ]);
    expect(said).toContain("On the frontier: base, no-help and one-more");
    expect(said).toMatch(/more-demand is dominated by base.*: cost the same, wait .* less/);
    const spec = JSON.stringify(bestChartSpec(selected));
    expect(spec).toContain("3 of 4 policies are beaten by none on cost and wait");
    expect(bestCsv(selected).trimEnd().split("\r\n")).toHaveLength(5);
  });

  test("can be kept, drawn and reported as any other result", () => {
    const kept = keptOf(JSON.parse(JSON.stringify(selected)));
    if (kept === null) throw new Error("no result");
    const [picture] = picturesOf(kept);
    expect([kept.kind, picture?.kind, picture?.table.rows.length]).toEqual(["best", "frontier", 4]);
    expect(JSON.stringify(picture?.spec("page"))).toBe(JSON.stringify(bestChartSpec(selected)));
    const answer = answerOf([kept]).flatMap(({ sentences }) => sentences);
    expect(answer).toContain("one-more has the best mean time to answer, crib of 4 policies.");
    expect(answer).toContain(guaranteeSentence(selected));
    expect(trustHtml([{ name: "best", kept }]).markup).toContain("<dt>Replications</dt><dd>8 to ");
  });
});

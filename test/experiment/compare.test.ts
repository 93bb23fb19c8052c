// Comparisons of policies: what is compared, with which pairs, and what is refused.
import { describe, expect, it } from "vitest";
import { type CompareOptions, compare } from "../../src/experiment/compare.ts";
import { inProcess } from "../../src/experiment/executor.ts";
import { simulate } from "../../src/experiment/simulate.ts";
import type { Comparison, ComparisonRow } from "../../src/results/comparison.ts";
import { Incomparable } from "../../src/results/comparison-comparable.ts";
import { type RowReading, readerOf } from "../../src/results/row-reader.ts";
import { findRow } from "../../src/results/row-search.ts";
import { pairedInterval, pairedRatioDifference } from "../../src/statistics/paired-ratio.ts";
import { comparedCentre } from "./compared-centre.ts";

const wait = { measure: "meanTimeToAnswer", queue: "crib" } as const;

/** Compared once for several tests. */
const helped = compare(comparedCentre(["base", "one-more"]));

const compared = (policies: readonly string[], options: CompareOptions = {}) =>
  compare(comparedCentre(policies), options);

function rowOf({ rows }: Comparison, name: Partial<ComparisonRow>): ComparisonRow {
  const row = rows.find((each) =>
    Object.entries(name).every(([key, value]) => Reflect.get(each, key) === value),
  );
  if (row === undefined) throw new Error(`no row ${JSON.stringify(name)}`);
  return row;
}

describe("compare", () => {
  it("gives each policy the figures that it has alone", async () => {
    const comparison = await helped;
    const [base, more] = comparedCentre(["base", "one-more"]);
    if (base === undefined || more === undefined) throw new Error("no scenario");
    const [before, after] = [await simulate(base), await simulate(more)].map(({ result }) =>
      findRow(result.rows, wait),
    );
    const { baseline, own, difference } = rowOf(comparison, wait);
    expect(baseline).toEqual({ value: before?.value, low: before?.low, high: before?.high });
    expect(own).toEqual({ value: after?.value, low: after?.low, high: after?.high });
    expect(difference.value).toBeCloseTo((after?.value ?? 0) - (before?.value ?? 0), 9);
  });

  it("pairs replication with replication, at the corrected level", async () => {
    const comparison = await helped;
    const readings = await Promise.all(
      comparedCentre(["base", "one-more"]).map(async ({ scenario }) => {
        const found: RowReading[] = [];
        for await (const summary of inProcess().run(scenario, [0, 1, 2, 3, 4, 5]))
          found.push(readerOf(scenario, wait)(summary) ?? { y: 0, x: 0 });
        return found;
      }),
    );
    const paired = pairedRatioDifference(readings[0] ?? [], readings[1] ?? []);
    const { difference, pairs } = rowOf(comparison, wait);
    const { comparisons, levelOfEach } = comparison.correction;
    expect(pairs).toBe(6);
    expect(comparisons).toBe(comparison.rows.filter(({ isExact }) => !isExact).length);
    expect(levelOfEach).toBeCloseTo(1 - 0.05 / comparisons, 12);
    expect(paired && pairedInterval(paired, levelOfEach)).toEqual({
      low: difference.low,
      high: difference.high,
    });
  });

  it("finds no difference at all between two names for the same thing, and the same to all others", async () => {
    const { rows } = await compared(["one-more", "same-again"]);
    for (const { difference, verdict, varianceReduction, isExact } of rows) {
      expect(difference).toEqual(
        isExact ? { value: 0, low: null, high: null } : { value: 0, low: 0, high: 0 },
      );
      expect([verdict, varianceReduction]).toEqual(["same", null]);
    }
    const both = await compared(["base", "one-more", "same-again"]);
    const of = (policy: string) => both.rows.filter((row) => row.policy === policy);
    expect(of("same-again").map((row) => ({ ...row, policy: "one-more" }))).toEqual(of("one-more"));
  });

  it("says which way it went, and takes it back if policy and baseline change places", async () => {
    const there = rowOf(await helped, wait);
    const back = rowOf(await compared(["one-more", "base"]), wait);
    expect([there.verdict, back.verdict]).toEqual(["better", "worse"]);
    expect(back.difference.value).toBe(-(there.difference.value ?? 0));
    expect(back.difference.high).toBe(-(there.difference.low ?? 0));
  });

  it("shows who pays for it: who gives up and the wait of every queue, and the most urgent in time", async () => {
    const { rows, queues } = await compared(["base", "no-help"]);
    expect(rows.map(({ measure, queue, isHeadline }) => [measure, queue, isHeadline])).toEqual([
      ["meanTimeToAnswer", "crib", true],
      ["abandonmentRatio", "crib", false],
      ["answeredWithinOfOffered", "emergency", false],
      ["meanTimeToAnswer", "emergency", false],
      ["scheduledHoursPerDay", undefined, false],
    ]);
    expect(queues.map(({ id, channel }) => [id, channel])).toEqual([
      ["emergency", "999"],
      ["crib", "101"],
    ]);
  });

  it("adds as much to a long headline, and compares every queue where there is none", async () => {
    const headline = (text: string) =>
      text.replace(
        "  - { measure: meanTimeToAnswer, queue: crib }",
        [
          "  - { measure: p90WaitingTime, queue: crib }",
          "  - { measure: occupancy, queue: crib }",
          "  - { measure: offeredPerDay, queue: crib, period: 2024-01 }",
        ].join("\n"),
      );
    const long = await compare(comparedCentre(["base", "more-demand"], headline), { replications: 6 });
    expect(long.rows.map(({ measure, queue, team, period }) => [measure, queue, team, period])).toEqual([
      ["p90WaitingTime", "crib", undefined, undefined],
      ["occupancy", undefined, "crib", undefined],
      ["offeredPerDay", "crib", undefined, "2024-01"],
      ["abandonmentRatio", "crib", undefined, undefined],
      ["answeredWithinOfOffered", "emergency", undefined, undefined],
      ["meanTimeToAnswer", "emergency", undefined, undefined],
      ["meanTimeToAnswer", "crib", undefined, undefined],
      ["scheduledHoursPerDay", undefined, undefined, undefined],
    ]);
    expect(rowOf(long, { measure: "offeredPerDay" }).verdict).toBe("more");
    const none = (text: string) => text.replace(/headline:\n {2}.*\n/, "");
    const bare = await compare(comparedCentre(["base", "one-more"], none), { replications: 1 });
    expect(bare.rows.map(({ measure, queue = "all" }) => `${measure} ${queue}`)).toEqual([
      "abandonmentRatio crib",
      "answeredWithinOfOffered emergency",
      "meanTimeToAnswer emergency",
      "meanTimeToAnswer crib",
      "scheduledHoursPerDay all",
    ]);
  });

  it("gives no interval and no verdict from one replication, and warns of few once", async () => {
    const one = await compared(["base", "no-help"], { replications: 1 });
    const uncertain = one.rows.filter(({ isExact }) => !isExact);
    expect(uncertain.map(({ verdict }) => verdict)).toEqual(uncertain.map(() => "noInterval"));
    expect(rowOf(one, wait).difference).toMatchObject({ low: null, high: null });
    const three = await compared(["base", "one-more", "no-help"], { replications: 3 });
    const [few, tooFew, ...others] = three.warnings;
    expect(few?.text).toMatch(/^3 replications are few: /);
    expect(few?.policies).toEqual(["base", "one-more", "no-help"]);
    // Student's t with two degrees of freedom against the normal, at the level of each difference.
    expect(tooFew?.text).toMatch(
      /^3 replications are too few for \d+ differences at once: .* intervals are \d+ times as wide .* from \d+ replications on/,
    );
    expect(others).toEqual([]);
  });

  it("leaves a queue undefined that only the baseline has", async () => {
    const closed = (text: string) =>
      text.replace(
        "  no-help: { change: { teams: { crib: { helps: { emergency: none } } } } }",
        '  no-help: { change: { demand: { "999": null }, queues: { emergency: null }, teams: { emergency: null, crib: { helps: null } } } }',
      );
    const { rows } = await compare(comparedCentre(["base", "no-help"], closed), { replications: 2 });
    const gone = rows.find(({ queue }) => queue === "emergency");
    expect([gone?.verdict, gone?.own.value, gone?.pairs]).toEqual(["undefined", null, 0]);
    expect(gone?.baseline.value).not.toBeNull();
  });

  it("refuses policies that leave no pairs, with every reason at once", async () => {
    const reasons = async (...policies: string[]) => {
      const fault: unknown = await compared(["base", ...policies]).catch((caught: unknown) => caught);
      return fault instanceof Incomparable ? fault.reasons : [];
    };
    expect(await reasons("longer")).toEqual([
      "longer cannot be compared with base: it changes the number of measured days (3 instead of 2), so that their replications are no pairs",
    ]);
    expect(await reasons("warmed")).toHaveLength(1);
    expect((await reasons("other-callers"))[0]).toContain("the seed (others instead of pairs)");
    expect((await reasons("kinder"))[0]).toContain(
      "the acceptable waiting time of the queue crib (300 s instead",
    );
    expect(await reasons("one-more", "everything", "longer")).toHaveLength(4);
    expect(await reasons("more-demand")).toEqual([]);
  });

  it("refuses fewer than two policies and fewer than one replication", async () => {
    await expect(compared(["base"])).rejects.toThrow(RangeError);
    await expect(compared(["base", "one-more"], { replications: 0 })).rejects.toThrow("cannot run 0");
  });
});

import { describe, expect, test } from "vitest";
import { sensitivityChartSpec } from "../../src/report/sensitivity-chart.ts";
import { sensitivityCsv } from "../../src/report/sensitivity-csv.ts";
import { sensitivityLines } from "../../src/report/sensitivity-text.ts";
import { renderSvg } from "../../src/report/svg.ts";
import type { InfluenceVerdict, Sensitivity } from "../../src/results/sensitivity.ts";
import { complaintsAbout, dataOf, marksOf, titleOf } from "./chart-parts.ts";
import { sampledExample, screenedExample } from "./constructed-sensitivity.ts";

const linesOf = (sensitivity: Sensitivity) => sensitivityLines(sensitivity).join("\n");

/** The example with other verdicts of its first two assumptions. */
function withVerdicts(...verdicts: readonly InfluenceVerdict[]): Sensitivity {
  const [measure] = screenedExample.measures;
  if (measure?.method !== "morris") throw new Error("another method");
  const influences = measure.influences.map((each, i) => ({ ...each, verdict: verdicts[i] ?? each.verdict }));
  return { ...screenedExample, measures: [{ ...measure, influences }] };
}

describe("what a sensitivity says", () => {
  test("names what matters most and by how much, what hardly does and what does not, and what to measure next", () => {
    expect(linesOf(screenedExample)).toBe(`A centre, policy base: which of 4 assumptions matters most
10 Morris trajectories: 50 cells of 4 replications, seed 1; 95 % intervals in brackets

mean time to answer, crib: 1 min 00 s to 15 min 00 s over the ranges
  Crib talk mean matters most: by the average of its moves, the mean time to answer, crib would be 4
  min 00 s more (3 min 00 s to 5 min 00 s more) at 18 min than at 8 min.
    assumption           range         moves it by                 from low to high
    crib talk mean       8 to 18 min   4 min 00 s (3:00 to 5:00)   up
    crib patience mean   8 to 18 min   1 min 30 s (1:00 to 2:00)   either way, unevenly
  no more than luck may give (up to 9 s): crib ring
  changes nothing: 101 volume

Measure next: crib talk mean (12 min in the file, anywhere from 8 to 18), for the mean time to
  answer, crib
unevenly: how much depends on where the other assumptions are
Moves are over some two thirds of a range; what they change is reckoned up to the whole of it.`);
  });

  test("gives shares of the variance, and what knowing a number would leave", () => {
    const text = linesOf(sampledExample);
    expect(text).toContain(
      "Crib talk mean matters most: it brings 70 % (65 to 75) of the variance of the mean time to answer,\n  crib, 60 % (55 to 65) by itself; known, it would leave a standard deviation of 1 min 54 s in place\n  of 3 min 00 s.",
    );
    expect(text).toContain("by themselves the assumptions bring 80 % of the variance, interplay the rest");
  });

  test("says which way a number goes only if it goes one way, and that nothing matters where nothing does", () => {
    const [measure] = screenedExample.measures;
    if (measure?.method !== "morris") throw new Error("another method");
    const without = (from: number): Sensitivity => ({
      ...screenedExample,
      measures: [{ ...measure, influences: measure.influences.slice(from) }],
    });
    expect(linesOf(without(1))).toContain(
      "the whole of its range would move\n  the mean time to answer, crib by 1 min 30 s (1:00 to 2:00), up or down as the others are",
    );
    expect(linesOf(without(2))).toContain("moves the mean time to answer, crib by more than luck may give");
    expect(linesOf(without(3))).toContain("Nothing that was varied changes the mean time to answer, crib");
    expect(linesOf(without(2))).not.toContain("Measure next");
  });

  test("names a band of experience, in words and in the table", () => {
    const measures = screenedExample.measures.map((each) => ({ ...each, measure: "headcount", band: "new" }));
    const ofBand: Sensitivity = { ...screenedExample, measures };
    expect(linesOf(ofBand)).toContain("people in post, crib, new: ");
    expect(sensitivityCsv(ofBand)).toContain('headcount,"crib, new",all');
  });

  test("names one that matters before one whose luck is larger, in words, table, picture and advice", () => {
    const luckFirst = withVerdicts("luck", "matters");
    const text = linesOf(luckFirst);
    expect(text).toContain("Crib patience mean matters most: ");
    expect(text).toContain("Measure next: crib patience mean");
    expect(text).toMatch(/\n {4}crib patience mean +8 to 18 min/);
    expect(titleOf(sensitivityChartSpec(luckFirst) ?? { vconcat: [] })).toContain(
      "Crib patience mean moves the",
    );
    expect(linesOf(withVerdicts("untold", "matters"))).toContain("Crib patience mean matters most: ");
  });

  test("says only that one may matter where nobody can tell it from luck", () => {
    const untold = withVerdicts("luck", "untold");
    expect(linesOf(untold)).toContain("Crib patience mean may matter most: ");
    expect(titleOf(sensitivityChartSpec(untold) ?? { vconcat: [] })).toContain(
      "Crib patience mean may move the",
    );
  });

  test("warns of too few replications by either method", () => {
    const noted = (sensitivity: Sensitivity, replications: number) =>
      /(?:With one|With two) replications?.*/.exec(linesOf({ ...sensitivity, replications }))?.[0];
    expect(noted(screenedExample, 1)).toContain("nobody can tell an effect from luck: ask for two or more");
    expect(noted(sampledExample, 1)).toContain("nobody can tell an effect from luck: ask for three or more");
    expect(noted(sampledExample, 2)).toContain("the intervals leave luck out: ask for three or more");
    expect([noted(screenedExample, 2), noted(sampledExample, 3)]).toEqual([undefined, undefined]);
  });

  test("speaks of the difference where two policies are asked about", () => {
    const difference = { ...screenedExample, policies: ["base", "more"] };
    expect(linesOf(difference)).toContain(
      "the difference in mean time to answer,\n  crib (more less base) would be 4 min 00 s more (3 min 00 s to 5 min 00 s more) at 18 min",
    );
  });
});

describe("the table of a sensitivity", () => {
  test("has a line for each number of each measure, with what repeats it", () => {
    const [head = "", first = "", ...others] = sensitivityCsv(screenedExample).trimEnd().split("\r\n");
    expect(head).toContain("verdict,strength,strength low,strength high,lean,");
    expect(first).toBe(
      "base,meanTimeToAnswer,crib,all,s,1,queues.crib.talk.mean,queues.crib.talk.mean,min,12,8,18,matters,240,180,300,240,180,300,40,20,60,8,10,0.95,4,abc,1,0.0.1",
    );
    expect(others).toHaveLength(3);
    expect(sensitivityCsv(sampledExample)).toContain("first,first low,first high,total,");
  });
});

describe("the picture of a sensitivity", () => {
  test("is a dot with an interval for each assumption, with what luck may give, and says the finding", () => {
    const spec = sensitivityChartSpec(screenedExample);
    if (spec === null) throw new Error("no picture");
    expect(titleOf(spec)).toBe("Crib talk mean moves the mean time to answer, crib most: 4 min 00 s");
    expect(marksOf(spec)).toEqual(["rule", "tick", "point", "text"]);
    expect(dataOf(spec)[0]).toMatchObject({
      shown: "crib talk mean",
      at: 240,
      low: 180,
      high: 300,
      luck: 8,
      kind: "up",
    });
    expect(dataOf(spec)[2]).toMatchObject({ kind: "either way", said: "5 s (2 to 8): luck?" });
    expect(complaintsAbout(spec)).toEqual([]);
  });

  test("by Sobol's method has two for each, in per cent", () => {
    const spec = sensitivityChartSpec(sampledExample);
    if (spec === null) throw new Error("no picture");
    expect(titleOf(spec)).toBe(
      "Crib talk mean moves the mean time to answer, crib most: 70 % of its variance",
    );
    expect(
      dataOf(spec)
        .map(({ kind }) => kind)
        .slice(0, 2),
    ).toEqual(["with interplay", "by itself"]);
    expect(dataOf(spec)[0]?.at).toBeCloseTo(70, 9);
    expect(complaintsAbout(spec)).toEqual([]);
  });

  test("fits a phone", async () => {
    const spec = sensitivityChartSpec(screenedExample, "phone");
    const svg = spec === null ? "" : await renderSvg(spec);
    expect(Number(/\bwidth="(\d+)"/.exec(svg)?.[1])).toBeLessThanOrEqual(328);
    expect(sensitivityChartSpec({ ...screenedExample, measures: [] })).toBeNull();
  });
});

// The first thing that a planner reads of a comparison: a row for each policy, its marks, and who makes nothing worse.
import { describe, expect, it } from "vitest";
import { compareTable } from "../../src/report/compare-table.ts";
import type { Comparison } from "../../src/results/comparison.ts";
import { comparisonRow, constructedComparison, constructedRows } from "./constructed-comparison.ts";

function bounds(value: number, half: number) {
  return { value, low: value - half, high: value + half };
}

const said = (change: Partial<Comparison> = {}) => compareTable(constructedComparison(change));
const text = (change: Partial<Comparison> = {}) => said(change).join("\n");

describe("the answer of a comparison", () => {
  it("begins with a row for each policy, the baseline first, and who makes nothing worse", () => {
    const lines = said();
    const head = lines.findIndex((line) => line.includes("101 wait"));
    expect(head).toBe(2);
    expect(lines[head]).toMatch(/^ +101 wait +101 gave up +999 wait$/);
    expect(lines[head + 1]).toMatch(/^ {2}base +5 min 03 s +22\.2 % +4\.2 s$/);
    expect(lines[head + 2]).toMatch(/^ {2}more-handlers +2 min 53 s \+ +14\.1 % \+ +4\.1 s ~$/);
    expect(lines[head + 3]).toMatch(/^ {2}no-help +4 min 59 s ~ +22\.2 % = +5\.5 s -$/);
    expect(lines[head + 4]).toBe(
      "Against base: + better, - worse, ~ not distinguishable, = no difference; wait: mean time to answer",
    );
    expect(lines[head + 5]).toBe("Only more-handlers makes nothing worse, as far as can be told.");
  });

  it("names who makes nothing worse, whoever they are", () => {
    const verdicts = (verdict: "better" | "worse") => ({
      rows: constructedRows.map((row) => ({ ...row, verdict })),
    });
    expect(text(verdicts("worse"))).toContain("\nEvery policy makes something worse.\n");
    expect(text(verdicts("better"))).toContain("\nNo policy makes anything worse.\n");
  });

  it("praises nobody who changes nothing", () => {
    const idle = constructedRows.map((row) => {
      const verdict = row.policy === "no-help" ? "notDistinguishable" : "better";
      return { ...row, verdict } as const;
    });
    expect(text({ rows: idle }).replaceAll(/\s+/g, " ")).toContain(
      "No policy makes anything worse; no-help makes nothing better either, as far as can be told.",
    );
    const alone = idle.filter(({ policy }) => policy === "no-help");
    const policies = constructedComparison().policies.filter(({ policy }) => policy !== "more-handlers");
    expect(text({ rows: alone, policies })).toContain(
      "no-help makes nothing worse; nor does it make anything better, as far as can be told.",
    );
  });

  it("says of the urgent whether they are answered in time, and leaves out switchboards", () => {
    const inTime = comparisonRow(
      { measure: "answeredWithinOfOffered", queue: "emergency", unit: "share", betterWhen: "more" },
      { baseline: [0.9, 0.01], own: [0.95, 0.01], difference: [0.05, 0.01] },
    );
    const front = comparisonRow({ queue: "switch" });
    const { queues } = constructedComparison();
    const shown = text({
      rows: [inTime, front],
      queues: [...queues, { id: "switch", stage: "switchboard", channel: "101" }],
    });
    expect(shown).toMatch(/\n +999 in time\n {2}base +90 %|\n +999 in time\n {2}base +90\.0 %/);
    expect(shown.replaceAll(/\s+/g, " ")).toContain("in time: answered within the acceptable waiting time");
    expect(shown).not.toContain("101 wait");
  });

  it("has a column for officers, and says what a response is", () => {
    const response = comparisonRow(
      { measure: "meanResponseTime", grade: "immediate", unit: "s" },
      { baseline: [720, 5], own: [1140, 5], difference: [420, 5] },
    );
    const { queue: _, ...ofGrade } = response;
    const shown = text({ rows: [...constructedRows, ofGrade] });
    expect(shown).toContain("immediate response");
    expect(shown.replaceAll(/\s+/g, " ")).toContain("response: mean time from grading to the first arrival");
  });

  it("never says of a policy that is unstable that it makes nothing worse", () => {
    const verdict = "better" as const;
    const rows = constructedRows.map((row) => ({ ...row, verdict }));
    const warnings = [{ text: "UNSTABLE: officers can never catch up", policies: ["more-handlers"] }];
    expect(text({ rows, warnings })).toContain("\nOnly no-help makes nothing worse.\n");
    expect(text({ rows, warnings: [{ text: "few replications", policies: ["more-handlers"] }] })).toContain(
      "\nNo policy makes anything worse.\n",
    );
  });

  it("cuts no name that the page has room for", () => {
    const name = "no-help-for-emergency";
    const rename = (policy: string) => (policy === "no-help" ? name : policy);
    const lines = said({
      rows: constructedRows.map((row) => ({ ...row, policy: rename(row.policy) })),
      policies: constructedComparison().policies.map((each) => ({ ...each, policy: rename(each.policy) })),
    });
    expect(lines.join("\n")).not.toContain("…");
    expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(100);
  });

  it("says who is in post and what that costs, and keeps people and money together", () => {
    const { queue: _, ...whole } = comparisonRow({ isHeadline: false });
    const headcount = { ...whole, measure: "headcount", unit: "people", betterWhen: "more" } as const;
    const figures = { baseline: bounds(52.4, 0.6), own: bounds(60.1, 0.5), difference: bounds(7.7, 0.6) };
    const money = { ...whole, measure: "costPerYear", unit: "£", verdict: "worse" } as const;
    const pounds = {
      baseline: bounds(2_960_000, 4e4),
      own: bounds(3_210_000, 4e4),
      difference: bounds(250_000, 2e4),
    };
    const shown = text({ rows: [...constructedRows, { ...headcount, ...figures }, { ...money, ...pounds }] });
    expect(shown).toMatch(/in post +cost a year\n/);
    expect(shown).toMatch(/more-handlers .* 60\.1 \+ +£3,210,000 -/);
    expect(shown).toContain("People and money\npeople in post (more is better; beside the headline)\n");
    expect(shown.match(/People and money/g)).toHaveLength(1);
    expect(shown).toMatch(/£250,000 more \(£230,000 to £270,000\) +worse/);
  });
});

describe("posts and people", () => {
  const { queue: _, ...whole } = comparisonRow({ isHeadline: false, unit: "people", betterWhen: null });
  const posts = {
    ...whole,
    measure: "establishment",
    verdict: "more",
    baseline: bounds(87, 0),
    own: bounds(93, 0),
    difference: bounds(6, 0),
  } as const;
  const people = {
    ...whole,
    measure: "headcount",
    verdict: "notDistinguishable",
    baseline: bounds(70, 2),
    own: bounds(70.4, 2),
    difference: bounds(0.4, 1),
  } as const;
  const saidOf = (...rows: Comparison["rows"]) =>
    text({ rows: [...constructedRows, ...rows] }).replaceAll(/\s+/g, " ");

  it("says that posts which are funded are not filled, and what the limit is", () => {
    const shown = saidOf(posts, people);
    expect(shown).toContain(
      "more-handlers: 6 posts more are funded, and nobody more is in them, as far as can be told: posts are vacant without it too, so that recruitment and training are the limit, not posts.",
    );
    expect(shown).toContain(" posts in post ");
    expect(saidOf(posts, { ...people, verdict: "worse" })).toContain("and fewer people are in post: ");
    // Where all posts were filled, nobody knows why the new ones are not.
    const full = { ...people, baseline: bounds(87, 1) };
    expect(saidOf(posts, full)).toContain("nobody more is in them, as far as can be told. ");
  });

  it("says nothing of posts that are filled, or where none more are funded", () => {
    expect(saidOf(posts, { ...people, verdict: "better", difference: bounds(5, 1) })).not.toContain(
      "are funded",
    );
    const same = { ...posts, verdict: "same", own: bounds(87, 0), difference: bounds(0, 0) } as const;
    expect(saidOf(same, people)).not.toContain("are funded");
    expect(saidOf(same, people)).not.toContain(" posts in post ");
  });
});

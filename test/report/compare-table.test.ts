// What `sim101 compare` prints, from a comparison whose figures are known.
import { describe, expect, it } from "vitest";
import { policySentence } from "../../src/report/compare-sentences.ts";
import { compareTable } from "../../src/report/compare-table.ts";
import type { Comparison } from "../../src/results/comparison.ts";
import { comparisonRow, constructedComparison, constructedRows } from "./constructed-comparison.ts";
import { check } from "./constructed-result.ts";

const said = (change: Partial<Comparison> = {}) => compareTable(constructedComparison(change));
const text = (change: Partial<Comparison> = {}) => said(change).join("\n");
const flat = (change: Partial<Comparison> = {}) => text(change).replaceAll(/\s+/g, " ");

describe("the table of a comparison", () => {
  it("counts no undefined contrast among what the same callers are worth", () => {
    const rows = constructedRows.map((row) =>
      row.policy === "no-help" ? { ...row, verdict: "undefined" as const } : row,
    );
    expect(flat({ rows })).toContain("8.4 times as many replications (more-handlers) Audit");
  });

  it("answers in a sentence for each policy", () => {
    expect(flat()).toContain(
      "more-handlers: better: 101 callers wait 2 min 10 s less for crib (1 min 50 s to 2 min 30 s less); 8.1 percentage points fewer give up in crib (7.3 to 8.9 points fewer). Not distinguishable: the wait for emergency. (Eight more people in CRIB.)",
    );
    expect(flat()).toContain(
      "no-help: worse: 999 callers wait 1.3 s more for emergency (1.1 to 1.5 s more). Not distinguishable: the wait for crib. No difference at all: share who give up, crib.",
    );
    expect(text().indexOf("more-handlers: better")).toBeLessThan(
      text().indexOf("mean time to answer, crib (less"),
    );
  });

  it("shows every figure with its interval, the difference, and the verdict", () => {
    expect(text()).toMatch(/base +5 min 03 s \(4:58 to 5:08\)/);
    expect(text()).toMatch(
      /more-handlers +2 min 53 s \(2:49 to 2:57\) +2 min 10 s less \(1:50 to 2:30\) +better/,
    );
    expect(text()).toContain("mean time to answer, emergency (less is better; beside the headline)");
  });

  it("says how many replications would tell a difference, or that there is hardly any", () => {
    expect(flat()).toContain(
      "no-help: about 240 replications would tell a difference of this size (4 times in 5)",
    );
    const nearly = comparisonRow(
      { verdict: "notDistinguishable", replicationsToTell: 300 },
      { difference: [0.1, 1] },
    );
    expect(flat({ rows: [nearly] })).toContain("practically no difference, 1.1 s at most either way");
    const never = comparisonRow(
      { verdict: "notDistinguishable", replicationsToTell: 5000 },
      { difference: [1, 14] },
    );
    expect(flat({ rows: [never] })).toContain("practically no difference, 15 s at most either way");
  });

  it("tells why to believe it: replications, seed, correction, the same callers, the audit", () => {
    expect(flat()).toContain("20 replications of each of 3 policies, seed tweetathon; 365 days measured");
    expect(flat()).toContain("differences 95 % for all 6 together (Bonferroni: 99.17 % each)");
    expect(flat()).toContain(
      "The same callers under every policy are worth, for mean time to answer, crib: 8.4 times as many replications (more-handlers), 40 times as many replications (no-help)",
    );
    expect(flat()).toContain("Audit: flow conservation, Little's law all hold under every policy");
  });

  it("begins with what must be read first, and whom it is about", () => {
    const warnings = [
      { text: "UNSTABLE: the crib queue keeps growing", policies: ["no-help"] },
      { text: "4 replications are few", policies: ["base", "more-handlers", "no-help"] },
    ];
    expect(said({ warnings }).slice(0, 2)).toEqual([
      "UNSTABLE: the crib queue keeps growing (under no-help)",
      "4 replications are few",
    ]);
  });

  it("says which identity fails under which policy, and that it was interrupted", () => {
    const { policies } = constructedComparison();
    const broken = policies.map((each) =>
      each.policy === "no-help" ? { ...each, audit: [check("Little's law", false)] } : each,
    );
    expect(flat({ policies: broken })).toContain("AUDIT FAILED under no-help: Little's law");
    expect(flat({ complete: false, replicationsAskedFor: 40 })).toContain("(INTERRUPTED: 40 were asked for)");
  });

  it("gives no verdict from one replication", () => {
    const rows = constructedRows.map((row) => ({
      ...row,
      verdict: "noInterval" as const,
      difference: { ...row.difference, low: null, high: null },
    }));
    const one = flat({ replications: 1, rows });
    expect(one).toContain("One replication: no intervals and no verdicts");
    expect(one).toContain("more-handlers: without a verdict: 101 callers wait 2 min 10 s less for crib;");
    expect(one).not.toContain("same callers");
  });

  it("keeps to 100 columns, with long names and hostile ones", () => {
    const long = `a-policy-${"with-a-very-long-name-".repeat(6)}\u001b[31m`;
    const rows = constructedRows.map((row) => ({ ...row, policy: long }));
    const { policies } = constructedComparison();
    const lines = said({
      rows,
      policies: policies.slice(0, 2).map((each, i) => (i === 0 ? each : { ...each, policy: long })),
    });
    expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(100);
    expect(lines.join("")).not.toContain("\u001b");
    expect(Math.max(...said().map(({ length }) => length))).toBeLessThanOrEqual(100);
  });
});

describe("the sentence of a policy", () => {
  const sentence = (...rows: Comparison["rows"]) =>
    policySentence(constructedComparison({ rows }), "more-handlers");

  it("does not make much of little", () => {
    expect(sentence(comparisonRow({}, { difference: [-1, 0.5] }))).toBe(
      "more-handlers: better by less than 1 %: 101 callers wait 1.0 s less for crib (0.5 to 1.5 s less).",
    );
  });

  it("says that nothing differs at all", () => {
    const same = { verdict: "same", policy: "more-handlers" } as const;
    expect(sentence(comparisonRow(same, { difference: [0, 0] }))).toBe(
      "more-handlers: no difference at all from base.",
    );
  });

  it("tells a volume without judging it", () => {
    const volume = comparisonRow(
      { measure: "offeredPerDay", unit: "contacts/day", betterWhen: null, verdict: "less" },
      { baseline: [460, 2], difference: [-12.3, 1] },
    );
    expect(sentence(volume)).toBe(
      "more-handlers: different: offered per day, crib 12.3 less (11.3 to 13.3 less).",
    );
  });

  it("lets the whole window speak for its months, and a month for itself", () => {
    const july = comparisonRow({ period: "2017-07" });
    expect(sentence(comparisonRow(), july)).not.toContain("July");
    expect(sentence(july)).toContain("mean time to answer, crib, July 2017 2 min 10 s less");
  });

  it("names quantiles, teams and callers without a channel", () => {
    expect(sentence(comparisonRow({ measure: "p90WaitingTime" }))).toContain(
      "9 in 10 within: waiting time, crib",
    );
    const { queue: _, ...ofTeam } = comparisonRow({ measure: "occupancy", unit: "share", team: "desk" });
    expect(sentence(ofTeam)).toContain("busy share of working time, team desk");
    const queues = [{ id: "crib", stage: "handler", channel: null } as const];
    const rows = [comparisonRow()];
    expect(policySentence(constructedComparison({ rows, queues }), "more-handlers")).toContain(
      "callers wait 2 min 10 s less for crib",
    );
  });
});

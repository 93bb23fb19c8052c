import { describe, expect, test } from "vitest";
import { all, compared, gain, lead, only } from "./constructed-answer.ts";
import { comparisonRow, constructedComparison } from "./constructed-comparison.ts";

describe("the answer of a comparison", () => {
  test("a clear win is told with its size, and that nothing else is shown to suffer", () => {
    const said = all(compared(only("more-handlers")));
    expect(said).toContain(gain);
    expect(said).toContain("more-handlers: also better: 8.1 percentage points fewer give up in crib");
    expect(said).toContain("more-handlers: no difference can be told from luck in: the wait for emergency.");
    expect(said).not.toContain("gets worse");
  });

  test("where everything else is the same in every replication, nothing else gets worse", () => {
    const rows = [comparisonRow(), comparisonRow({ queue: "emergency", verdict: "same" })];
    expect(all(compared({ ...only("more-handlers"), rows }))).toContain(
      "The wait for emergency is unchanged in every replication. more-handlers: unchanged in every replication: the wait for emergency. more-handlers: nothing else that is compared gets worse.",
    );
  });

  test("no difference is told as such, with what it may still be, and never as none", () => {
    const said = lead(compared(only("no-help")));
    expect(said).toContain(
      "With no-help no difference in the average wait of 101 callers for crib can be told from luck: 18 s at most, either way; about 240 replications would tell a difference of the size seen.",
    );
  });

  test("a trade-off: the harm stands in the same paragraph as the gain", () => {
    const rows = [
      comparisonRow(),
      comparisonRow(
        { queue: "emergency", verdict: "worse" },
        { baseline: [4.2, 0.1], own: [5.5, 0.2], difference: [1.3, 0.2] },
      ),
    ];
    expect(lead(compared({ ...only("more-handlers"), rows }))).toBe(
      `${gain} But something gets worse: 999 callers wait 1.3 s more for emergency (1.1 to 1.5 s more).`,
    );
  });

  test("an amount that something unsettled makes is said to depend on the length of the run", () => {
    const text = "UNSTABLE: the crib queue keeps growing: 9 hours of its calls are waiting at the end";
    for (const about of ["more-handlers", "base"]) {
      const unsettled = compared({ ...only("more-handlers"), warnings: [{ text, policies: [about] }] });
      expect(all(unsettled)).toContain(`Under ${about}: The crib queue keeps growing: 9 hours`);
      expect(lead(unsettled)).toContain(`${gain} That depends on the length of the run.`);
      expect(all(unsettled)).toContain(
        "give up in crib (7.3 to 8.9 points fewer), which depends on the length of the run",
      );
    }
  });

  test("a measure that is missing under one of the two has no verdict", () => {
    const nothing = { value: null, low: null, high: null };
    const row = { ...comparisonRow({ verdict: "undefined" }), own: nothing, difference: nothing };
    expect(lead(compared({ ...only("more-handlers"), rows: [row] }))).toContain(
      "nothing can be said of the average wait of 101 callers for crib: it is undefined under more-handlers.",
    );
  });

  test("one replication gives no verdict", () => {
    const rows = [comparisonRow({ verdict: "noInterval" }, { difference: [-130, null] })];
    expect(lead(compared({ ...only("more-handlers"), rows, replications: 1 }))).toContain(
      "falls from 5 min 03 s to 2 min 53 s: 2 min 10 s less; that is one replication, and may be luck.",
    );
  });

  test("of many policies the best is told at length, and the others by verdict", () => {
    const names = ["a", "b", "c", "d", "e"];
    const differences = [-20, -130, 0, 15, -3];
    const verdicts = ["better", "better", "same", "worse", "notDistinguishable"] as const;
    const rows = names.map((policy, i) =>
      comparisonRow({ policy, verdict: verdicts[i] ?? "same" }, { difference: [differences[i] ?? 0, 4] }),
    );
    const [base] = constructedComparison().policies;
    if (base === undefined) throw new Error("no baseline");
    const policies = [base, ...names.map((policy) => ({ ...base, policy, description: null }))];
    const { queue: _, ...ofPeople } = comparisonRow({
      policy: "c",
      unit: "people",
      verdict: "notDistinguishable",
    });
    const at = (value: number) => ({ value, low: value, high: value });
    const funded = [
      { ...ofPeople, measure: "establishment", baseline: at(87), own: at(95), difference: at(8) },
      { ...ofPeople, measure: "headcount", baseline: at(80), own: at(80), difference: at(0) },
    ];
    const posts = all(compared({ rows: [...rows, ...funded], policies }));
    expect(posts.split("8 posts more are funded")).toHaveLength(2);
    const said = all(compared({ rows, policies }));
    expect(said).toMatch(/^With b the average wait of 101 callers for crib falls/);
    expect(said).toContain("The average wait of 101 callers for crib also gets better with a (20 s less).");
    expect(said).toContain("gets worse with d (15 s more).");
    expect(said).toContain("no difference can be told from luck with e.");
    expect(said).toContain("stays exactly as it is with c.");
    expect(said).toContain(
      "Of all that is compared: Only a, b, c and e make nothing worse; c and e make nothing better either, as far as can be told.",
    );
  });
});

test("of many policies of which none helps, the answer in short says so", () => {
  const names = ["a", "b", "c", "d"];
  const open = { verdict: "notDistinguishable" } as const;
  const rows = names.map((policy) => comparisonRow({ policy, ...open }, { difference: [-3, 10] }));
  const [base] = constructedComparison().policies;
  if (base === undefined) throw new Error("no baseline");
  const policies = [base, ...names.map((policy) => ({ ...base, policy }))];
  expect(lead(compared({ rows, policies }))).toBe(
    "No policy is shown to make the average wait of 101 callers for crib better.",
  );
});

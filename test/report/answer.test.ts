import { describe, expect, test } from "vitest";
import { answerOf } from "../../src/report/answer.ts";
import type { ClaimOutcome } from "../../src/results/claims.ts";
import type { Comparison } from "../../src/results/comparison.ts";
import type { Kept } from "../../src/results/kept.ts";
import type { Result } from "../../src/results/result.ts";
import { claimTest, constructedClaim, constructedClaims, flippingTest } from "./constructed-claims.ts";
import { comparisonRow, constructedComparison, constructedRows } from "./constructed-comparison.ts";
import { constructedLadder } from "./constructed-ladder.ts";
import { check, constructedResult } from "./constructed-result.ts";

const run = (change: Partial<Result> = {}): Kept => ({
  kind: "run",
  result: constructedResult({ result: change }),
});
const compared = (change: Partial<Comparison> = {}): Kept => ({
  kind: "comparison",
  result: constructedComparison(change),
});
const claimed = (...claims: readonly ClaimOutcome[]): Kept => ({
  kind: "claims",
  result: constructedClaims(...claims),
});

/** The paragraph at the top, and all that follows. */
const lead = (...results: readonly Kept[]) => answerOf(results)[0]?.sentences.join(" ") ?? "";
const all = (...results: readonly Kept[]) =>
  answerOf(results)
    .flatMap(({ sentences }) => sentences)
    .join(" ");
const only = (policy: string) => ({
  policies: constructedComparison().policies.filter((each) => ["base", policy].includes(each.policy)),
  rows: constructedRows.filter((row) => row.policy === policy),
});
const gain =
  "With more-handlers (Eight more people in CRIB) the average wait of 101 callers for crib falls from 5 min 03 s to 2 min 53 s: 2 min 10 s less (1 min 50 s to 2 min 30 s less).";

describe("the answer of one run", () => {
  test("gives the caller's whole wait first, and sets the published figure apart", () => {
    expect(lead(run())).toBe(
      "People who ring 101 reach a trained handler after 7 min 08 s (6:53 to 7:23) on average: half of them within 3 min 02 s, nine in ten within 16 min 10 s, the longest after 1 h 02 min. The 5.2 s that would be published are the switchboard's alone. 1 of the 2 tagged numbers behind this are assumed, without a source: the brackets are of luck alone.",
    );
  });

  test("then says who gives up, how other queues fare, and when it is worst", () => {
    const said = all(run());
    expect(said).toContain("Of those offered to crib, 21.8 % (21.1 to 22.5) give up.");
    expect(said).toContain(
      "Callers for emergency are answered after 4.2 s (4.0 to 4.4) on average; 0.40 % give up.",
    );
    expect(said).toContain("Mondays at 10:00 are the worst hour: mean wait 13 min 20 s.");
  });

  test("gives no average of a queue that never settles, and says so first", () => {
    const warning =
      "UNSTABLE: the crib queue keeps growing: 9 hours of its calls are waiting at the end, so its waits depend on the length of the run";
    const said = all(run({ warnings: [warning] }));
    expect(said).toMatch(/^The crib queue keeps growing: 9 hours/);
    expect(said).toContain(
      "No average wait of 101 callers is given, since it depends on the length of the run.",
    );
    expect(said).not.toContain("7 min 08 s");
    expect(said).not.toContain("worst hour");
    expect(said).toContain("Callers for emergency are answered after 4.2 s");
  });

  test("says that a wait cannot be said where nobody was answered", () => {
    const rows = constructedResult().rows.map((row) =>
      row.queue === "crib" && row.unit === "s"
        ? { ...row, value: null, low: null, high: null, observations: 0 }
        : row,
    );
    expect(lead(run({ rows }))).toContain("How long 101 callers wait cannot be said: nobody reached crib.");
  });

  test("does without measures that the result does not have", () => {
    const rows = constructedResult().rows.filter(({ measure }) => measure !== "medianTimeToHandler");
    expect(lead(run({ rows }))).toContain("on average: nine in ten within 16 min 10 s");
  });

  test("begins with an audit that failed", () => {
    expect(lead(run({ audit: [check("flow conservation", false)] }))).toMatch(
      /^Do not rely on any figure here: the audit failed \(flow conservation at crib\)\./,
    );
  });

  test("says that few replications, and an interruption, are to be minded", () => {
    const said = all(
      run({
        warnings: ["3 replications are few"],
        complete: false,
        replications: 3,
        replicationsAskedFor: 10,
      }),
    );
    expect(said).toContain("The run was interrupted: it has 3 of the 10 replications asked for.");
    expect(said).toContain("Beware: 3 replications are few.");
  });
});

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

  test("no amount is given where a queue never settles, under the policy or under the baseline", () => {
    const text = "UNSTABLE: the crib queue keeps growing: 9 hours of its calls are waiting at the end";
    for (const about of ["more-handlers", "base"]) {
      const said = lead(compared({ ...only("more-handlers"), warnings: [{ text, policies: [about] }] }));
      expect(said).toContain(`Under ${about}: The crib queue keeps growing: 9 hours`);
      expect(said).toContain("no change of the average wait of 101 callers for crib is given");
      expect(said).not.toContain("2 min 10 s");
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

describe("claims", () => {
  test("an assumption that flips a gain stands beside the gain", () => {
    const said = lead(compared(only("more-handlers")), claimed(constructedClaim(flippingTest())));
    expect(said).toBe(
      `${gain} “More handlers shorten the wait.” is not sure: it holds in 5 of 10 draws (50 %, 24 to 76), and depends on crib talk mean (720 s in the file, anywhere from 480 to 1080): above 900 s it turns round. In the wait for emergency no difference can be told from luck: 0.4 s at most, either way.`,
    );
  });

  test("a number below which it turns is told so, and one on which the claim only then holds", () => {
    const below = flippingTest({ breakEven: { value: 600, how: "simulated", isInRange: true } });
    expect(all(claimed(constructedClaim(below)))).toContain("below 600 s it turns round");
    const wrong = flippingTest({ difference: { value: 30, low: 10, high: 50 } });
    expect(all(claimed(constructedClaim(wrong)))).toContain("above 900 s it holds");
  });

  test("are supported, contradicted, or cannot be tested", () => {
    expect(all(claimed(constructedClaim()))).toBe(
      "“More handlers shorten the wait.” is supported while the assumed numbers move within their ranges: it holds in 9 of 10 draws (90 %, 60 to 98).",
    );
    expect(
      all(claimed(constructedClaim(claimTest({ verdict: "contradicted", held: 1, share: 0.1 })))),
    ).toContain("is contradicted while");
    const unknown = claimTest({ draws: [null, null], held: 0, verdict: "contradicted" });
    expect(all(claimed(constructedClaim({ ...unknown, verdict: "dependsOn" })))).toContain(
      "cannot be tested",
    );
  });

  test("say under which dispatch rule it is otherwise", () => {
    const said = all(
      claimed(
        constructedClaim(
          claimTest(),
          claimTest({ under: "first-come", verdict: "contradicted", held: 0 }),
          claimTest({ under: "no-diversion" }),
        ),
      ),
    );
    expect(said).toContain("Under first-come it is otherwise: contradicted (holds in 0 of 10 draws");
    expect(said).toContain("That is so under another dispatch rule too.");
  });

  test("of another measure stay apart from the gain", () => {
    const other = { ...constructedClaim(flippingTest()), queue: "emergency" };
    expect(lead(compared(only("more-handlers")), claimed(other))).not.toContain("turns round");
    expect(all(compared(only("more-handlers")), claimed(other))).toContain("turns round");
  });
});

test("a ladder says what the spreadsheet would", () => {
  expect(all({ kind: "ladder", result: constructedLadder() })).toMatch(
    /^Why not a spreadsheet\? Erlang C says .+; the simulation says 5 min 00 s\.$/,
  );
});

test("of two runs, what is grave under either comes before every comparison", () => {
  const warnings = [
    "UNSTABLE: the emergency queue keeps growing: 9 hours of its calls are waiting at the end",
  ];
  const other: Kept = {
    kind: "run",
    result: constructedResult({ result: { policy: "more-handlers", warnings } }),
  };
  expect(lead(run(), other, compared(only("more-handlers")))).toMatch(
    /Under the policy more-handlers: The emergency queue keeps growing: 9 hours .* With more-handlers/,
  );
});

test("two runs that no comparison holds are not compared", () => {
  const other: Kept = { kind: "run", result: constructedResult({ result: { policy: "more-handlers" } }) };
  expect(all(run(), other)).toContain("whether runs differ by more than luck, only sim101 compare can tell");
  expect(all(run(), other, compared())).not.toContain("only sim101 compare can tell");
});

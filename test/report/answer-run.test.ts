import { describe, expect, test } from "vitest";
import { type Assumptions, intervalDefinitions } from "../../src/results/assumptions.ts";
import type { Kept } from "../../src/results/kept.ts";
import { all, compared, lead, only, run } from "./constructed-answer.ts";
import { constructedClaims } from "./constructed-claims.ts";
import { constructedLadder } from "./constructed-ladder.ts";
import { check, constructedResult, row } from "./constructed-result.ts";

describe("the answer of one run", () => {
  test("gives the caller's whole wait first, and sets the published figure apart", () => {
    expect(lead(run())).toBe(
      "People who ring 101 reach a trained handler after 7 min 08 s (6:53 to 7:23) on average: half of them within 3 min 02 s, nine in ten within 16 min 10 s, the longest after 1 h 02 min. Of that, the wait for crib, as those handlers are called, takes 5 min 43 s (5:28 to 5:58). The 5.2 s that would be published are the switchboard's alone. 1 of the 2 tagged numbers behind this is assumed, without a source: the brackets are of luck alone.",
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

  test("says who is in post and what that costs, where people are listed", () => {
    const rows = [
      ...constructedResult().rows,
      row("headcount", {}, { value: 79, half: 4, unit: "people" }),
      row("establishment", {}, { value: 87, half: 0, unit: "people" }),
      row("costPerYear", {}, { value: 2_540_000, half: 80_000, unit: "£" }),
    ];
    expect(all(run({ rows }))).toContain(
      "On average 79 (75 to 83) people are in post for 87 posts. People cost £2,540,000 (2,460,000 to 2,620,000) a year.",
    );
    expect(all(run())).not.toContain("in post");
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
    const rows = constructedResult().rows.map((each) =>
      each.queue === "crib" && each.unit === "s"
        ? { ...each, value: null, low: null, high: null, observations: 0 }
        : each,
    );
    expect(lead(run({ rows }))).toContain("How long 101 callers wait cannot be said: nobody reached crib.");
  });

  test("does without measures that the result does not have", () => {
    const rows = constructedResult().rows.filter(({ measure }) => measure !== "medianTimeToHandler");
    expect(lead(run({ rows }))).toContain("on average: nine in ten within 16 min 10 s");
  });

  test("gives the interval of assumption beside that of luck, where it is known", () => {
    const assumptions: Assumptions = {
      from: "ranges",
      askedFor: 30,
      complete: true,
      replications: 2,
      broken: [],
      definitions: intervalDefinitions,
      numbers: constructedClaims().numbers,
      sets: [{}, {}],
      measures: [
        {
          measure: "meanTimeToAnswer",
          queue: "crib",
          period: "all",
          unit: "s",
          policy: "base",
          own: { value: 343, low: 328, high: 358 },
          values: [200, 600],
          range: { low: 220, high: 580 },
          seen: { low: 210, high: 590 },
          spread: { seen: 100, luck: 20, assumption: 98 },
          most: null,
        },
      ],
    };
    expect(lead(run({ assumptions }))).toContain(
      "If the assumed numbers are otherwise (2 draws from the ranges of 1 assumed number, 2 replications each): mean time to answer, crib: Monte Carlo 5 min 43 s (5:28 to 5:58); assumptions 3 min 40 s to 9 min 40 s",
    );
  });

  test("begins with an audit that failed", () => {
    expect(lead(run({ audit: [check("flow conservation", false)] }))).toMatch(
      /^Do not rely on the figures of the run here: the audit failed \(flow conservation at crib\)\. People/,
    );
  });

  test("minds the audit of every result, whatever it is", () => {
    const broken = [{ ...check("Little's law", false), policy: "base" }];
    const kept: Kept = { kind: "claims", result: { ...constructedClaims(), broken } };
    expect(lead(run(), kept)).toMatch(/^Do not rely on the figures of the claims here: the audit failed/);
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
    expect(said).toContain(
      "The run was interrupted: it has fewer replications or draws than were asked for.",
    );
    expect(said).toContain("Beware: 3 replications are few.");
    expect(lead(run({ warnings: ["3 replications are few"] }))).not.toContain("Beware");
  });

  test("says of which result it warns, where several are shown", () => {
    const [few, other] = ["3 replications are few", "4 replications are few"];
    const beside = all(run({ warnings: [few] }), { kind: "ladder", result: constructedLadder() });
    expect(beside).toContain("Beware, in the run: 3 replications are few.");
    const two = all(run({ warnings: [few] }), run({ warnings: [other], policy: "more" }));
    expect(two).toContain("Beware, in the run under base: 3 replications are few.");
    expect(two).toContain("Beware, in the run under more: 4 replications are few.");
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

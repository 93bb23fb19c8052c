import { describe, expect, test } from "vitest";
import { explainScenario } from "../../src/scenario/explain.ts";
import { loadScenario } from "../../src/scenario/load-scenario.ts";
import { edited, mistakesOf, small } from "./small-scenario.ts";

const text = `${small}  slow: { change: { queues: { crib: { talk: { times: 2 } } } } }
claims:
  shorter: { says: More handlers help., policy: more, measure: meanTimeToAnswer, queue: crib, direction: less, under: [slow] }
`;

describe("the claims of a scenario", () => {
  test("are known to whoever loads it, whatever the policy, and are no part of its hash", () => {
    const [plain, said] = [small, text].map((each) => loadScenario({ name: "s.yaml", text: each }));
    if (!plain?.ok || !said?.ok) throw new Error("refused");
    expect(said.claims).toEqual([
      {
        id: "shorter",
        says: "More handlers help.",
        policy: "more",
        baseline: "base",
        measure: "meanTimeToAnswer",
        queue: "crib",
        direction: "less",
        under: ["slow"],
        in: "time",
      },
    ]);
    expect(said.hash).toBe(plain.hash);
    expect(plain.claims).toEqual([]);
  });

  test.each([
    [
      "policy: more",
      "policy: mroe",
      "claims.shorter.policy: expected one of base, more, slow, found mroe (did you mean more?)",
    ],
    [
      "under: [slow]",
      "under: [slow, fast+slow]",
      "claims.shorter.under.1: expected one of base, more, slow, found fast",
    ],
    [
      "policy: more",
      "policy: base",
      "claims.shorter.policy: expected another policy than the baseline, found base",
    ],
    [
      "queue: crib, dir",
      "queue: crip, dir",
      'claims.shorter.queue: expected the name of a queue, found "crip" (did you mean crib?)',
    ],
    [
      "measure: meanTimeToAnswer, queue: crib, dir",
      "measure: meanTimToAnswer, queue: crib, dir",
      'claims.shorter.measure: expected the name of a measure, found "meanTimToAnswer" (did you mean meanTimeToAnswer?)',
    ],
  ])("with %s as %s are told where they are wrong", (from, to, says) => {
    const [told = "", ...others] = mistakesOf(edited(text, [from, to]));
    expect([told.replace(/:\d+ /, " "), others]).toEqual([`s.yaml:49 ${says}`, []]);
  });
});

test("sim101 check tells the claims of a file in words", () => {
  const outcome = loadScenario({ name: "s.yaml", text });
  expect(outcome.ok && explainScenario(outcome).join("\n")).toContain(
    "  More handlers help.\n    more against base: less of meanTimeToAnswer, crib, also under slow",
  );
});

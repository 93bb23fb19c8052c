import { describe, expect, test } from "vitest";
import { type LoadOptions, loadScenario } from "../../src/scenario/load-scenario.ts";
import { needs } from "./small-needs.ts";
import { edited, small } from "./small-scenario.ts";

const text = edited(
  small,
  [
    "putThrough: { share: 60 %, to: crib }",
    "putThrough: { share: { value: 60 %, range: 50 %..80 %, tag: A }, to: crib }",
  ],
  ["advice: { share: 40 % }", "advice: { share: 25 % }\n      extension: { share: 15 %, reached: 40 % }"],
  [
    "{ distribution: exponential, mean: 15 min }",
    "{ distribution: hyperexponential, phases: { a: { share: 0.2, mean: 1 min }, b: { share: 0.8, mean: 20 min } } }",
  ],
  [
    "  more: {",
    "  halve: { change: { queues: { desk: { outcomes: { putThrough: { share: { times: 0.5 } }, advice: { share: { plus: 30 % } } } } } } }\n  more: {",
  ],
);

function loaded(options: LoadOptions) {
  const outcome = loadScenario({ name: "s.yaml", text }, options);
  if (!outcome.ok) throw new Error(outcome.problems.map(({ path, found }) => `${path}: ${found}`).join("; "));
  return outcome;
}

const shares = ({ authored }: ReturnType<typeof loaded>) =>
  JSON.parse(JSON.stringify(authored)).queues.desk.outcomes;

describe("numbers that are drawn", () => {
  const draw = [{ path: "queues.desk.outcomes.putThrough.share", value: 68 }];

  test("leave shares a whole: those that were not drawn are scaled to what is left", () => {
    const outcomes = shares(loaded({ draw }));
    expect(outcomes.putThrough.share.value).toBe("68 %");
    expect([outcomes.advice.share, outcomes.extension.share]).toEqual(["20 %", "12 %"]);
  });

  test("leave a share that makes room without a range that it has left", () => {
    const advice = [{ path: "queues.desk.outcomes.advice.share", value: 2 }];
    expect(shares(loaded({ draw: advice })).putThrough.share).toEqual({
      value: "78.4 %",
      range: "50 %..80 %",
      tag: "A",
    });
    const extension = [...advice, { path: "queues.desk.outcomes.extension.share", value: 5 }];
    expect(shares(loaded({ draw: extension })).putThrough.share).toEqual({ value: "93 %", tag: "A" });
  });

  test("are where a policy starts that changes them in part", () => {
    const outcomes = shares(loaded({ draw, policy: "halve" }));
    expect(outcomes.putThrough.share.value).toBe("34 %");
    expect(outcomes.advice.share).toBe("55 %");
    expect(outcomes.extension.share).toBe("11 %");
  });

  test("are all scaled where nothing else can make room", () => {
    const both = [
      { path: "queues.crib.patience.phases.a.share", value: 0.3 },
      { path: "queues.crib.patience.phases.b.share", value: 0.9 },
    ];
    expect(JSON.stringify(loaded({ draw: both }).authored.queues)).toContain(
      '"a":{"share":0.25,"mean":"1 min"},"b":{"share":0.75,"mean":"20 min"}',
    );
  });

  test("change nothing that sums as it must, and overrides do not scale", () => {
    expect(loaded({ draw: [{ path: "queues.crib.talk", value: 11 }] }).hash).toBe(
      loaded({ overrides: [{ path: "queues.crib.talk", value: 11 }] }).hash,
    );
    expect(loadScenario({ name: "s.yaml", text }, { overrides: draw }).ok).toBe(false);
  });

  test("leave the reasons of each source a whole, and those of other sources as they are", () => {
    const ranged = edited(needs, [
      'share: { "101": 30 %, "999": 60 % }',
      'share: { "101": { value: 30 %, range: 20 %..40 %, tag: A }, "999": 60 % }',
    ]);
    const draws = [{ path: "reasons.violence.share.101", value: 20 }];
    const outcome = loadScenario({ name: "s.yaml", text: ranged }, { draw: draws });
    if (!outcome.ok) throw new Error("refused");
    expect(outcome.authored.reasons).toMatchObject({
      theft: { share: { "101": "80 %", "999": "40 %" } },
      violence: { share: { "999": "60 %" } },
    });
  });
});

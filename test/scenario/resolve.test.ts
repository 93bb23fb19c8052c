import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { meanOf } from "../../src/random/moments.ts";
import { loadScenario } from "../../src/scenario/load-scenario.ts";
import { type Edit, edited, small } from "./small-scenario.ts";

const sampleUrl = new URL("./samples/two-stages.yaml", import.meta.url);
const sample = readFileSync(sampleUrl, "utf8");

function resolved(text: string) {
  const outcome = loadScenario({ name: "s.yaml", text });
  if (!outcome.ok) throw new Error(outcome.problems.map(({ path }) => path).join());
  return outcome.scenario;
}

describe("the sample that uses everything", () => {
  const scenario = resolved(sample);

  test("is laid out over its calendar", () => {
    expect(scenario.calendar).toMatchObject({ days: 21, warmUpDays: 7, intervalTime: 1800 });
    expect(scenario.calendar.months).toEqual(["2017-03", "2017-04"]);
    const intervals = scenario.calendar.intervalDay.length;
    expect(intervals).toBe(21 * 48 - 2);
    for (const { rate } of scenario.sources) expect(rate).toHaveLength(intervals);
    for (const { scheduled } of scenario.teams) expect(scheduled).toHaveLength(intervals);
  });

  test("names everything by index", () => {
    expect(scenario.channels).toEqual(["101", "999"]);
    expect(scenario.sources.map(({ id, channel, queue }) => [id, channel, queue])).toEqual([
      ["101", 0, 1],
      ["999", 1, 0],
    ]);
    expect(scenario.run).toEqual({
      seed: "101",
      replications: 2,
      end: "drain",
      backlogSource: [0, 0, 0],
      backlog: [0, 0, 3],
    });
    expect(
      scenario.teams.map(({ id, serves, helps }) => [id, serves, helps.map(({ queue }) => queue)]),
    ).toEqual([
      ["emergency", [0], []],
      ["switchboard", [1], []],
      ["bureau", [2], [0]],
    ]);
    expect(scenario.queues[1]?.whenAbandoned.escalation).toMatchObject({ share: 0.05, queue: 0, channel: 1 });
    expect(scenario.queues[1]?.outcomes).toMatchObject({
      putThrough: { share: 0.52, queue: 2 },
      extension: { share: 0.2, reached: 0.4, chaser: { share: 0.3, atMost: 2 } },
      advice: { share: 0.25 },
      upgrade: { share: 0.03, queue: 0 },
    });
    expect(scenario.headline).toEqual([
      { measure: "meanTimeToAnswer", queue: "bureau", period: "all" },
      { measure: "occupancy", queue: "bureau", period: "2017-03" },
    ]);
    expect(scenario.targets[1]).toMatchObject({
      id: "gave-up",
      value: 0.04,
      low: 0.02,
      high: 0.06,
      role: "check",
    });
  });

  test("converts distributions to seconds", () => {
    expect(scenario.queues[0]?.wrapUp).toEqual({ kind: "erlang", phases: 2, mean: 60, zero: 0.1 });
    expect(scenario.queues[0]?.talk).toEqual({ kind: "gamma", mean: 240, cv: 0.9 });
    expect(scenario.queues[1]?.ring).toEqual({ kind: "uniform", low: 2, high: 4 });
    expect(scenario.queues[1]?.talk).toEqual({ kind: "weibull", shape: 1.4, scale: 80 });
    expect(scenario.queues[1]?.patience).toEqual({
      kind: "hyperexponential",
      phases: [
        { share: 0.17, mean: 70 },
        { share: 0.83, mean: 2500 },
      ],
    });
    expect(scenario.queues[1]?.outcomes?.extension.chaser?.delay).toEqual({
      kind: "triangular",
      low: 3600,
      mode: 7200,
      high: 86_400,
    });
    expect(scenario.queues[2]?.talk).toEqual({
      kind: "mixture",
      parts: [
        { share: 0.3, of: { kind: "empirical", values: [120, 180, 270] } },
        { share: 0.7, of: { kind: "lognormal", mean: 540, cv: 0.8 } },
      ],
    });
    for (const { talk } of scenario.queues) expect(meanOf(talk)).toBeGreaterThan(0);
  });

  test("mixes bands so that any first people have nearly the stated shares", () => {
    const team = scenario.teams[2];
    const bands = Array.from(team?.bandOfHandler ?? []);
    expect(team?.bands.map(({ handleTimeFactors }) => handleTimeFactors[0])).toEqual([1.4, 1]);
    expect(bands).toHaveLength(Math.max(...(team?.scheduled ?? [])));
    for (let n = 1; n <= bands.length; n++) {
      expect(Math.abs(bands.slice(0, n).filter((band) => band === 0).length - 0.2 * n)).toBeLessThan(1);
    }
  });

  test("is resolved to the same, and with the same hash, every time", () => {
    const [a, b] = [1, 2].map(() => loadScenario({ name: "s.yaml", text: sample }));
    expect(a).toEqual(b);
  });
});

describe("what is not written", () => {
  const [desk, crib] = resolved(small).queues;

  test("has its usual value", () => {
    expect(crib?.serviceLevel).toEqual({
      acceptableWaitingTime: 20,
      thresholds: [10, 20, 30, 60, 120, 300, 900],
      shortAbandonTime: 5,
    });
    expect(crib?.wrapUp).toEqual({ kind: "constant", value: 0 });
    expect(crib?.whenAbandoned.escalation).toBeNull();
    expect(crib?.outcomes).toBeNull();
    expect(desk?.patience).toBeNull();
    expect(desk?.outcomes).toMatchObject({ extension: { share: 0, chaser: null }, upgrade: { share: 0 } });
    expect(resolved(small)).toMatchObject({
      policy: "base",
      run: { end: "cut", backlog: [0, 0] },
      busyness: { dayCv: 0, dayCorrelation: 0, hourCv: 0 },
      calendar: { warmUpDays: 0 },
    });
    expect(resolved(small).teams[1]?.bands).toEqual([{ id: "all", handleTimeFactors: [1, 1], serves: null }]);
  });
});

describe("a distribution at the edge of its family", () => {
  test.each<[string, object]>([
    ["{ distribution: lognormal, mean: 5 min, cv: 0 }", { kind: "constant", value: 300 }],
    ["{ distribution: gamma, mean: 0 s, cv: 1 }", { kind: "constant", value: 0 }],
    ["{ distribution: constant, value: 5 min, zero: 20 % }", { kind: "constant", value: 300, zero: 0.2 }],
    ["{ distribution: empirical, values: [3 s, 1 s, 2 s] }", { kind: "empirical", values: [1, 2, 3] }],
    ["{ value: 5 min, tag: A }", { kind: "constant", value: 300 }],
  ])("%s", (talk, distribution) => {
    const edit: Edit = ["talk: 12 min", `talk: ${talk}`];
    expect(resolved(edited(small, edit)).queues[1]?.talk).toEqual(distribution);
  });
});

describe("somebody must be on duty", () => {
  const nobodyAtNight: Edit = ['"22:00-07:00": 3', '"22:00-07:00": 0'];
  const byDay = `{ everyDay: [${Array.from({ length: 24 }, (_, hour) => (hour < 7 || hour >= 22 ? 0 : 1)).join(", ")}] }`;

  test("only while contacts can come", () => {
    expect(() => resolved(edited(small, nobodyAtNight))).toThrow("teams.crib.staffing");
    expect(
      resolved(edited(small, nobodyAtNight, ["profile: flat", `profile: ${byDay}`])).queues,
    ).toHaveLength(2);
  });

  test("who serves the queue or helps it", () => {
    const help: Edit = ["serves: [desk]", "serves: [desk]\n    helps: { crib: nextFree }"];
    expect(resolved(edited(small, nobodyAtNight, help)).teams).toHaveLength(2);
    const none: Edit = ["serves: [desk]", "serves: [desk]\n    helps: { crib: none }"];
    expect(() => resolved(edited(small, nobodyAtNight, none))).toThrow("teams.crib.staffing");
  });

  test("not at a queue that is reached by nobody's share", () => {
    const edits: Edit[] = [
      ["putThrough: { share: 60 %, to: crib }", "putThrough: { share: 0 %, to: crib }"],
      ["advice: { share: 40 % }", "advice: { share: 100 % }"],
    ];
    expect(() => resolved(edited(small, ...edits))).toThrow("queues.crib");
  });
});

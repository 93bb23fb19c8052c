import { describe, expect, test } from "vitest";
import { loadScenario } from "../../src/scenario/load-scenario.ts";
import { describePolicy } from "../../src/scenario/policies.ts";
import { edited, mistakesOf, small } from "./small-scenario.ts";

/** The small scenario with one policy, `p`, in place of its own. */
function withPolicy(change: string, text = small): string {
  const start = text.indexOf("policies:");
  return `${text.slice(0, start)}policies:\n  p:\n    change: ${change}\n`;
}

function loaded(text: string, policy: string) {
  const outcome = loadScenario({ name: "s.yaml", text }, { policy });
  if (!outcome.ok) throw new Error(outcome.problems.map(({ expected }) => expected).join());
  return outcome;
}

describe("a policy", () => {
  test("changes the scenario, and its changes can be printed", () => {
    const { scenario, changes } = loaded(small, "more");
    expect(scenario.policy).toBe("more");
    expect(scenario.teams[1]?.scheduled.slice(6, 9)).toEqual(Int32Array.of(3, 6, 6));
    expect(changes).toEqual([{ path: "teams.crib.staffing.everyDay.07:00-22:00", from: 5, to: 6 }]);
  });

  test("base is the scenario as it stands", () => {
    const { scenario, changes, policies, base } = loaded(small, "base");
    expect(scenario.policy).toBe("base");
    expect(changes).toEqual([]);
    expect(policies).toEqual(["more"]);
    expect(describePolicy(base, "more")).toHaveLength(1);
  });

  test("keeps the unit and the evidence of a number that it changes in part", () => {
    const text = edited(small, [
      "240 per day",
      "{ value: 240 per day, range: 200..300, tag: D, source: here }",
    ]);
    const change = '{ demand: { "101": { volume: { plus: 1 per hour } } } }';
    expect(loaded(withPolicy(change, text), "p").authored).toMatchObject({
      demand: { "101": { volume: { value: "264 per day", range: "224 per day..324 per day", tag: "D" } } },
    });
  });

  test("replaces a distribution by one of another family without naming what goes", () => {
    const change = "{ queues: { desk: { talk: { distribution: exponential, mean: 80 s } } } }";
    expect(loaded(withPolicy(change), "p").scenario.queues[0]?.talk).toEqual({
      kind: "exponential",
      mean: 80,
    });
  });

  test("multiplies every number of a list", () => {
    const list = Array.from({ length: 24 }, () => 3).join(", ");
    const text = edited(small, ["everyDay: 2 }", `everyDay: [${list}] }`]);
    const change = "{ teams: { desk: { staffing: { everyDay: { plus: 1 } } } } }";
    expect(loaded(withPolicy(change, text), "p").scenario.teams[0]?.scheduled.every((n) => n === 4)).toBe(
      true,
    );
  });

  test("gives another hash, and other policies of the file do not", () => {
    const hash = loaded(small, "base").hash;
    expect(hash).toMatch(/^[0-9a-f]{16}$/);
    expect(loaded(small, "more").hash).not.toBe(hash);
    expect(loaded(withPolicy("{ run: { seed: 2 } }"), "base").hash).toBe(hash);
    expect(loaded(small.replaceAll(": 3 s", ":   3 s  # three seconds"), "base").hash).toBe(hash);
    expect(loaded(edited(small, ["seed: 1", "seed: 2"]), "base").hash).not.toBe(hash);
  });
});

describe("a policy that is wrong", () => {
  const says = (change: string, policy = "p") => mistakesOf(withPolicy(change), { policy });
  const at = (column: number, path: string) => `s.yaml:47:${column} ${path}: expected`;

  test("of an unknown name is told with the nearest", () => {
    expect(mistakesOf(small, { policy: "mroe" })).toEqual([
      "s.yaml:45:1 policies: expected one of base, more, found mroe (did you mean more?)",
    ]);
    const without = small.slice(0, small.indexOf("policies:"));
    expect(mistakesOf(without, { policy: "more" })).toEqual([
      "s.yaml:1:1 policies: expected no policy but base, found more",
    ]);
  });

  test("that changes nothing says so", () => {
    const nothing = "found what the scenario says already: this policy changes nothing";
    expect(says("{ run: { seed: 1 } }")).toEqual([`${at(13, "policies.p.change")} a change, ${nothing}`]);
    expect(says("{}")).toEqual([`${at(13, "policies.p.change")} a change, ${nothing}`]);
  });

  test("is pointed at, not the line that it changed", () => {
    expect(says("{ queues: { crib: { talk: -1 min } } }")).toEqual([
      `${at(39, "queues.crib.talk")} a duration from 0 s to 20 years, found "-1 min"`,
    ]);
    expect(says('{ teams: { crib: { staffing: { everyDay: { "22:00-07:00": 0 } } } } }')).toEqual([
      `${at(42, "teams.crib.staffing")} somebody on duty for crib whenever contacts can come, found nobody on 2017-01-02 at 00:00`,
    ]);
    expect(says("{ queues: { crib: { talkk: 1 min } } }")).toEqual([
      `${at(33, "queues.crib.talkk")} one of stage, priority, ageing, ring, patience, talk, wrapUp, outcomes, transfers, brings, whenAbandoned, whenBlocked, deferrable, triage, whenAnswered, deadline, callback, announcement, reportOnline, risk, open, atClose, serviceLevel, found the key talkk`,
    ]);
  });

  test("that adds what cannot be added is told", () => {
    expect(says("{ queues: { crib: { talk: { plus: 3 % } } } }")).toEqual([
      `${at(39, "queues.crib.talk")} a number to add in the unit of "12 min", found "3 %"`,
    ]);
    expect(says("{ queues: { crib: { talk: { times: 3 min } } } }")).toEqual([
      `${at(39, "queues.crib.talk")} a factor such as 1.1, found "3 min"`,
    ]);
    expect(says("{ queues: { crib: { wrapUp: { times: 2 } } } }")).toEqual([
      `${at(41, "queues.crib.wrapUp")} a number in what is changed, found nothing`,
    ]);
    expect(says("{ queues: { crib: { tlak: { times: 2 } } } }")).toEqual([
      `${at(39, "queues.crib.tlak")} a number in what is changed, found nothing (did you mean talk?)`,
    ]);
  });

  test("that changes the file rather than the scenario is told", () => {
    expect(says("{ extends: other.yaml }")).toEqual([
      `${at(15, "policies.p.change.extends")} a change to the scenario itself, found a key that only a file has`,
    ]);
  });

  test("is found by a check of every policy, and the scenario's own mistakes are told once", () => {
    const text = withPolicy(
      "{ queues: { crib: { talk: -1 min } } }",
      edited(small, ["seed: 1", "seed: [1]"]),
    );
    expect(mistakesOf(text, { everyPolicy: true })).toEqual([
      "s.yaml:9:9 run.seed: expected a name, found a list of 1",
      `${at(39, "queues.crib.talk")} a duration from 0 s to 20 years, found "-1 min"`,
    ]);
    expect(mistakesOf(text)).toHaveLength(1);
  });
});

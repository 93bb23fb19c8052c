import { describe, expect, test } from "vitest";
import { loadScenario } from "../../src/scenario/load-scenario.ts";
import { formatProblem } from "../../src/scenario/problem.ts";
import { edited, small } from "./small-scenario.ts";

type Files = Readonly<Record<string, string>>;

function load(text: string, files: Files = {}, name = "plans/mine.yaml") {
  return loadScenario({ name, text }, { read: (path) => files[path] ?? null });
}

function mistakes(text: string, files: Files = {}): readonly string[] {
  const outcome = load(text, files);
  return outcome.ok ? [] : outcome.problems.map(formatProblem);
}

const head = "format: 1\nname: Mine\n";

describe("a scenario that extends another", () => {
  test("says only what differs", () => {
    const text = `${head}extends: base.yaml\ndemand: { "101": { volume: 300 per day } }\n`;
    const outcome = load(text, { "base.yaml": small });
    if (!outcome.ok) throw new Error("refused");
    expect(outcome.scenario.name).toBe("Mine");
    expect(outcome.scenario.sources[0]?.rate[0]).toBeCloseTo(300 / 86_400, 12);
    expect(outcome.scenario.queues.map(({ id }) => id)).toEqual(["desk", "crib"]);
    expect(outcome.authored).not.toHaveProperty("extends");
  });

  test("may extend one that extends another, each path from its own folder", () => {
    const files = {
      "shared/middle.yaml": "format: 1\nname: Middle\nextends: ../base.yaml\nrun: { replications: 7 }\n",
      "base.yaml": small,
    };
    const outcome = load(`${head}extends: shared/middle.yaml\nrun: { seed: 9 }\n`, files);
    if (!outcome.ok) throw new Error("refused");
    expect(outcome.scenario.run).toMatchObject({ replications: 7, seed: "9" });
  });

  test("changes numbers relative to what is there", () => {
    const text = `${head}extends: base.yaml\ndemand: { "101": { volume: { times: 1.1 } } }\n`;
    const outcome = load(text, { "base.yaml": small });
    expect(outcome.ok && outcome.authored).toMatchObject({ demand: { "101": { volume: "264 per day" } } });
  });

  test("replaces a policy as a whole, and removes one", () => {
    const change = "policies: { more: { change: { run: { replications: { times: 2 } } } } }\n";
    const outcome = load(`${head}extends: base.yaml\n${change}`, { "base.yaml": small });
    expect(outcome.ok && outcome.base.data).toMatchObject({
      policies: { more: { change: { run: { replications: { times: 2 } } } } },
    });
    const without = load(`${head}extends: base.yaml\npolicies: { more: null }\n`, { "base.yaml": small });
    expect(without.ok && without.policies).toEqual([]);
  });

  test("is blamed for what it changed, and the other file for the rest, the own file first", () => {
    const base = edited(small, ["talk: 12 min", "talk: 12"]);
    const text = `${head}extends: base.yaml\ndemand:\n  "101": { volume: -300 per day }\n`;
    expect(mistakes(text, { "base.yaml": base })).toEqual([
      'plans/mine.yaml:5:20 demand.101.volume: expected a rate of 0 or more, found "-300 per day"',
      "plans/base.yaml:32:11 queues.crib.talk: expected a duration such as 75 s, 5 min or 1 h 30 min, found 12 (write its unit: 12 s)",
    ]);
  });

  test("is blamed for what it removed", () => {
    const text = `${head}extends: base.yaml\nqueues:\n  crib:\n    talk: null\n`;
    expect(mistakes(text, { "base.yaml": small })).toEqual([
      "plans/mine.yaml:6:5 queues.crib.talk: expected a duration such as 75 s, 5 min or 1 h 30 min, found nothing",
    ]);
  });

  test("is blamed for a sum that it broke", () => {
    const text = `${head}extends: base.yaml\nqueues:\n  desk: { outcomes: { advice: { share: 45 % } } }\n`;
    expect(mistakes(text, { "base.yaml": small })).toEqual([
      "plans/mine.yaml:5:21 queues.desk.outcomes: expected shares that sum to 100 %, found a sum of 105 %",
    ]);
  });

  test("cannot remove what is not there", () => {
    const text = `${head}extends: base.yaml\nqueues: { crb: null }\n`;
    expect(mistakes(text, { "base.yaml": small })).toEqual([
      "plans/mine.yaml:4:11 queues.crb: expected something to remove, found nothing of this name (did you mean crib?)",
    ]);
  });
});

describe("a file that cannot be extended", () => {
  const extending = (path: string) => `${head}extends: ${path}\n`;
  const at = "plans/mine.yaml:3:10 extends";
  const inside = "expected a path inside the scenario's folder, with / between its parts";

  test.each([
    ["missing.yaml", `${at}: expected a file that exists, found none at "missing.yaml"`],
    ["../other.yaml", `${at}: ${inside}, found "../other.yaml"`],
    ["a/../../other.yaml", `${at}: ${inside}, found "a/../../other.yaml"`],
    ["/etc/passwd", `${at}: ${inside}, found "/etc/passwd"`],
    ["file:///etc/passwd", `${at}: ${inside}, found "file:///etc/passwd"`],
    ["'..\\other.yaml'", `${at}: ${inside}, found "..\\\\other.yaml"`],
    ["[base.yaml]", `${at}: expected the path of a scenario file, such as base.yaml, found something else`],
    ["mine.yaml", `${at}: expected a file that does not lead back to itself, found mine.yaml → mine.yaml`],
  ])("%s", (path, says) => {
    expect(mistakes(extending(path))).toEqual([says]);
  });

  test("a circle of files", () => {
    const files = {
      "a.yaml": "format: 1\nname: A\nextends: b.yaml\n",
      "b.yaml": "format: 1\nname: B\nextends: a.yaml\n",
    };
    expect(mistakes(extending("a.yaml"), files)).toEqual([
      "plans/b.yaml:3:10 extends: expected a file that does not lead back to itself, found mine.yaml → a.yaml → b.yaml → a.yaml",
    ]);
  });

  test("a chain of too many files", () => {
    const files = Object.fromEntries(
      Array.from({ length: 30 }, (_, i) => [`f${i}.yaml`, `format: 1\nname: F\nextends: f${i + 1}.yaml\n`]),
    );
    expect(mistakes(extending("f0.yaml"), files)).toEqual([
      "plans/f18.yaml:3:10 extends: expected at most 20 files that extend each other, found more",
    ]);
  });

  test("a file with broken YAML is named", () => {
    expect(mistakes(extending("base.yaml"), { "base.yaml": 'format: 1\nname: "B\n' })).toEqual([
      "plans/base.yaml:3:1: expected a closing quote, bracket or colon, found none",
    ]);
  });

  test("a file of another format is named", () => {
    expect(mistakes(extending("base.yaml"), { "base.yaml": "format: 7\nname: B\n" })).toEqual([
      "plans/base.yaml:1:9 format: expected format 1, which this version of sim101 reads, found 7",
    ]);
  });
});

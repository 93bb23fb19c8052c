import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { scenarioJsonSchema, sweepJsonSchema } from "../../src/scenario/json-schema.ts";
import { loadScenario } from "../../src/scenario/load-scenario.ts";
import { proposed, underlined } from "./editor.ts";
import { edited, small } from "./small-scenario.ts";

const read = (path: string) => readFileSync(new URL(path, import.meta.url), "utf8");
const onePolicy = '{ change: { teams: { crib: { staffing: { everyDay: { "07:00-22:00": 6 } } } } } }';

test("the committed schemas are up to date: `npm run schema` writes them anew", () => {
  const committed = (name: string): unknown => JSON.parse(read(`../../scenarios/${name}`));
  expect(committed("scenario.schema.json")).toEqual(scenarioJsonSchema());
  expect(committed("sweep.schema.json")).toEqual(sweepJsonSchema());
});

describe("an editor with the schema", () => {
  test("underlines nothing in a scenario without mistakes", async () => {
    expect(await underlined(small)).toEqual([]);
    expect(await underlined(read("samples/two-stages.yaml"))).toEqual([]);
    expect(await underlined(read("../../scenarios/wiltshire-2017.yaml"))).toEqual([]);
    expect(await underlined(read("../../scenarios/whole-needs.yaml"))).toEqual([]);
    expect(await underlined(read("../../scenarios/whole-demand.yaml"))).toEqual([]);
    expect(await underlined(read("whole-people.yaml"))).toEqual([]);
    expect(await underlined(read("../../scenarios/wiltshire-people.yaml"))).toEqual([]);
  });

  test("underlines mistakes where they are, and says what is expected", async () => {
    const text = edited(
      small,
      ["talk: 12 min", "talk: 12 minuts"],
      ["    priority: 1", "    prioritty: 1"],
      ["share: 40 %", "share: forty"],
      ["days: 7", "days: seven"],
    );
    const lines = [...(await underlined(text))].sort();
    expect(lines).toEqual([
      '18: Missing property "priority".',
      "20: Property prioritty is not allowed.",
      "26: expected a share between 0 % and 100 %, such as 52 % or 0.52",
      "32: expected a duration such as 75 s, 5 min or 1 h 30 min",
      expect.stringMatching(/^6: Incorrect type/),
    ]);
  });

  test("lets a policy say only what it changes, in whole, relative or not at all", async () => {
    const change = "{ change: { queues: { crib: { talk: { times: 1.1 }, whenAbandoned: null } } } }";
    expect(await underlined(edited(small, [onePolicy, change]))).toEqual([]);
    expect(await underlined(edited(small, [onePolicy, change.replace("talk", "tlak")]))).toEqual([
      "46: Property tlak is not allowed.",
    ]);
  });

  test("lets a file that extends another say only what differs", async () => {
    const text =
      "format: 1\nname: Mine\nextends: base.yaml\nqueues:\n  crib: { patience: { mean: { plus: 2 min } } }\n";
    expect(await underlined(text)).toEqual([]);
    const bare = edited(text, ["format: 1\nname: Mine\n", ""]);
    expect(await underlined(bare)).toEqual([]);
    expect(loadScenario({ name: "mine.yaml", text: bare }, { read: () => small }).ok).toBe(true);
    expect(await underlined(edited(text, ["extends: base.yaml\n", ""]))).not.toEqual([]);
  });

  test("proposes the keys and words that may stand there", async () => {
    expect(await proposed(edited(small, ["    priority: 2\n", "    |\n"]))).toEqual(
      expect.arrayContaining(["priority", "wrapUp", "outcomes", "serviceLevel"]),
    );
    expect(await proposed(edited(small, ["stage: handler", "stage: |"]))).toEqual([
      "switchboard",
      "handler",
      "work",
    ]);
    expect(await proposed("format: 1\nname: Mine\n|")).toEqual(
      expect.arrayContaining(["extends", "calendar", "demand", "queues", "teams", "policies"]),
    );
    expect(await proposed(edited(small, [onePolicy, "\n    change:\n      |"]))).toContain("teams");
    const families = await proposed(edited(small, ["talk: 12 min", "talk:\n      distribution: |"]));
    expect(families).toEqual(expect.arrayContaining(["exponential", "lognormal", "mixture"]));
  });
});

describe("an editor with the schema of plans of sweeps", () => {
  const plan = read("../../scenarios/starter-sweep.yaml");
  const schema = "sweep.schema.json";

  test("underlines nothing in a plan without mistakes, and mistakes where they are", async () => {
    expect(await underlined(plan, schema)).toEqual([]);
    const text = edited(plan, ["design: grid", "design: grit"], ["replications: 10", "replication: 10"]);
    const lines = await underlined(text, schema);
    expect(lines.toSorted()).toEqual([
      expect.stringMatching(/^18: /),
      "28: Property replication is not allowed.",
    ]);
    expect(await underlined(edited(plan, ["steps: 3", "steps: few"]), schema)).toHaveLength(1);
  });

  test("proposes the keys and words that may stand there", async () => {
    expect(await proposed("format: 1\n|", schema)).toEqual(
      expect.arrayContaining(["scenario", "factors", "design", "measures", "precision"]),
    );
    expect(await proposed(edited(plan, ["design: grid", "design: |"]), schema)).toEqual(
      expect.arrayContaining(["grid", "oneAtATime"]),
    );
  });
});

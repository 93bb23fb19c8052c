// `sim101 sweep`, `merge` and `repeat`, as their users meet them.
import { once } from "node:events";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parquetMetadata, parquetReadObjects } from "hyparquet";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { commandIn } from "./in-process.ts";
import { type Finished, makeFolder, startSim101 } from "./program.ts";

// Threads take a while to start from TypeScript on a busy machine.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const handlers = "teams.handlers.staffing.everyDay.00:00-24:00";
const plan = `format: 1
scenario: centre.yaml
factors:
  ${handlers}: { values: [2, 3] }
  demand.101.volume: { from: 150, to: 250, steps: 2 }
design: grid
replications: 2
`;

function sweptFolder(text = plan): string {
  const folder = makeFolder((scenario) =>
    scenario.replace("days: 14", "days: 3").replace(", warmUp: 1 week", ""),
  );
  writeFileSync(join(folder, "plan.yaml"), text);
  return folder;
}

const alone = ["--workers", "1"];

/** Every file but the note, by name. */
function filesOf(folder: string): ReadonlyMap<string, string> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true }).flatMap((entry) =>
    entry.isFile() ? join(entry.parentPath, entry.name).slice(folder.length + 1) : [],
  );
  return new Map(
    names
      .toSorted()
      .filter((name) => name !== "run.json")
      .map((name) => [name, readFileSync(join(folder, name), "latin1")]),
  );
}

describe("sim101 sweep", () => {
  const folder = sweptFolder();
  let whole: Finished;
  let files: ReadonlyMap<string, string>;
  beforeAll(async () => {
    whole = await commandIn(folder, "sweep", "plan.yaml", "--out", "whole", ...alone);
    files = filesOf(join(folder, "whole"));
  });

  it("says how much there is to do, and keeps every cell, tables and pictures", () => {
    const { code, out, error } = whole;
    expect(code).toBe(0);
    expect(error).toMatch(/^4 cells \(every combination\), 2 replications each: about \d+ s\n/);
    expect(out).toContain(`A: ${handlers} 2, 3 (2 in the scenario)`);
    expect(out).toContain("B: demand.101.volume 150, 250 per day (200 in the scenario)");
    expect([...files.keys()].filter((name) => !name.startsWith("cells/"))).toEqual(
      ["cells.csv", "cells.parquet", "definitions.csv", "sweep.json"]
        .concat(["response-phone.svg", "response.html", "response.json", "response.png", "response.svg"])
        .toSorted(),
    );
    expect([...files.keys()].filter((name) => name.startsWith("cells/"))).toHaveLength(4);
  });

  it("writes a table that programs read as text and as Parquet, with what stands behind it", async () => {
    const lines = (files.get("cells.csv") ?? "").trimEnd().split("\r\n");
    const [head = "", first = ""] = lines;
    expect(lines).toHaveLength(5);
    expect(head).toBe(
      `cell,policy,${handlers},demand.101.volume (per day),measure,of,period,value,low,high,level,unit,observations,replications,scenario hash,seed,version`,
    );
    expect(first).toMatch(
      /^1,base,2,150,meanTimeToAnswer,handlers,all,[\d.,]+,0\.95,s,\d+,2,[0-9a-f]{16},hello,/,
    );
    const bytes = Buffer.from(files.get("cells.parquet") ?? "", "latin1");
    const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer;
    const rows = await parquetReadObjects({ file });
    expect(rows.map((row) => Object.values(row).join(","))).toEqual(lines.slice(1));
    expect(Object.keys(rows[0] ?? {}).join(",")).toBe(head);
    const notes = new Map(parquetMetadata(file).key_value_metadata?.map(({ key, value }) => [key, value]));
    expect(notes.get("sim101.seed")).toBe("hello");
    expect(notes.get("sim101.scenarioHash")).toMatch(/^[0-9a-f]{16}$/);
    expect(JSON.parse(notes.get("sim101.definitions") ?? "[]")[0]).toMatchObject({
      measure: "meanTimeToAnswer",
      unit: "s",
    });
  });

  it("runs in parts, which merge to the same bytes, and only when all are there", async () => {
    const first = await commandIn(folder, "sweep", "plan.yaml", "--shard", "1/4", "--out", "one", ...alone);
    expect(first.error).toContain("1 of 4 cells is in one/");
    await commandIn(folder, "sweep", "plan.yaml", "--shard", "1/2", "--out", "one", ...alone);
    const early = await commandIn(folder, "merge", "one", "--out", "merged");
    expect([early.code, early.error]).toEqual([
      2,
      "sim101: expected all 4 cells, found 2: cells 2, 4 are in none of the folders; run their parts first\n",
    ]);
    const part = await commandIn(folder, "sweep", "plan.yaml", "--shard", "2/2", "--out", "two", ...alone);
    expect(part.error).toContain(
      "2 of 4 cells are in two/: `sim101 merge` makes the tables when all parts are there",
    );
    expect((await commandIn(folder, "merge", "one", "two", "--out", "merged")).code).toBe(0);
    expect(filesOf(join(folder, "merged"))).toEqual(files);
  });

  it("has cells that can be repeated, and a changed one is noticed", async () => {
    const cell = [...files.keys()].find((name) => name.startsWith("cells/")) ?? "";
    // The command of this process is not the one that ran.
    const note = { command: ["sweep", "plan.yaml", "--out", "whole"], folder };
    writeFileSync(join(folder, "whole/run.json"), JSON.stringify(note));
    const again = await commandIn(folder, "repeat", join("whole", cell));
    expect([again.code, again.out]).toEqual([0, expect.stringMatching(/: the same \d+ bytes again\n$/)]);
    const changed = files.get(cell)?.replace('"observations":', '"observations":1') ?? "";
    writeFileSync(join(folder, "whole/cells/aa.json"), changed, "latin1");
    const differs = await commandIn(folder, "repeat", "whole/cells/aa.json", "--scenario", "centre.yaml");
    expect(differs.code).toBe(3);
    expect(differs.out).toMatch(
      /NOT the same again\n {2}outcome\.rows\.0\.observations: \d+ in the file, \d+ now\n$/,
    );
  });

  const cellsIn = (name: string) => {
    const cells = join(folder, name, "cells");
    const names = existsSync(cells) ? readdirSync(cells, { recursive: true, encoding: "utf8" }) : [];
    return names.filter((each) => each.endsWith(".json")).length;
  };

  it("killed at any moment goes on from there, and ends with the same bytes", async () => {
    const running = startSim101(folder, "sweep", "plan.yaml", "--out", "killed", ...alone);
    const ended = once(running, "exit");
    while (cellsIn("killed") < 2 && running.exitCode === null)
      await new Promise((resolve) => setTimeout(resolve, 2));
    running.kill("SIGKILL");
    await ended;
    expect(cellsIn("killed")).toBeGreaterThanOrEqual(2);
    writeFileSync(join(folder, "killed/cells/left.tmp"), "half a cell");
    const last = await commandIn(folder, "sweep", "plan.yaml", "--out", "killed", ...alone);
    expect(last.code).toBe(0);
    expect(filesOf(join(folder, "killed"))).toEqual(files);
    const other = plan.replace("replications: 2", "replications: 4");
    writeFileSync(join(folder, "other.yaml"), other);
    const refused = await commandIn(folder, "sweep", "other.yaml", "--out", "killed");
    expect([refused.code, refused.error]).toEqual([
      4,
      "sim101: killed: holds another sweep (another number of replications: 2 there, 4 here); name another folder with --out\n",
    ]);
  });

  it("has runs repeated as well, and says so where the scenario has changed", async () => {
    const { out } = await commandIn(folder, "run", "centre.yaml", "--replications", "1", "--json", ...alone);
    writeFileSync(join(folder, "results.json"), out);
    const again = await commandIn(folder, "repeat", "results.json", "--scenario", "centre.yaml", ...alone);
    expect([again.code, again.out]).toEqual([
      0,
      expect.stringMatching(/^results\.json: the same \d+ bytes again\n$/),
    ]);
    const centre = readFileSync(join(folder, "centre.yaml"), "utf8");
    writeFileSync(join(folder, "later.yaml"), centre.replace("200 per day", "201 per day"));
    const changed = await commandIn(folder, "repeat", "results.json", "--scenario", "later.yaml");
    expect(changed.code).toBe(2);
    expect(changed.error).toMatch(
      /expected the scenario as it was \(hash [0-9a-f]{16}\), found another version of it/,
    );
    expect((await commandIn(folder, "repeat", "centre.yaml")).error).toContain("found something else");
  });

  it("runs nothing where the plan is wrong, or only asked about", async () => {
    const place = sweptFolder(plan.replace("volume", "volum"));
    const { code, error } = await commandIn(place, "sweep", "plan.yaml");
    expect([code, error]).toEqual([
      2,
      "plan.yaml:5:3 factors.demand.101.volum: expected the path of a number in the scenario, found no volum in it (did you mean volume?)\n1 mistake; nothing was run\n",
    ]);
    writeFileSync(join(place, "plan.yaml"), plan.replace("centre.yaml", "center.yaml"));
    expect((await commandIn(place, "sweep", "plan.yaml")).error).toContain(
      'plan.yaml:2:11 scenario: expected the name of a scenario file, from the folder of the plan, found "center.yaml"',
    );
    writeFileSync(join(place, "plan.yaml"), plan.replace("centre.yaml", "plan.yaml"));
    expect((await commandIn(place, "sweep", "plan.yaml")).error).toBe(
      'plan.yaml:2:11 scenario: expected the name of a scenario file, from the folder of the plan, found "plan.yaml", the plan of a sweep\n1 mistake; nothing was run\n',
    );
    writeFileSync(join(place, "plan.yaml"), plan);
    const dry = await commandIn(place, "sweep", "plan.yaml", "--dry-run");
    expect([dry.code, dry.error]).toEqual([0, ""]);
    expect(dry.out).toMatch(
      /\n4 cells \(every combination\), 2 replications each, seed hello\n(.+\n)+ {2}takes about \d+ s\n$/,
    );
    expect(readdirSync(place)).not.toContain("results");
    expect((await commandIn(place, "sweep", "plan.yaml", "--shard", "3/2")).error).toContain(
      "expected a part such as 2/8, the second of eight, found 3/2",
    );
  });
});

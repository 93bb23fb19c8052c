// `sim101 sensitivity`, as its users meet it.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { commandIn } from "./in-process.ts";
import { type Finished, makeFolder } from "./program.ts";

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const alone = ["--workers", "1"];
const short = ["--trajectories", "2", "--replications", "2", ...alone];

function rangedFolder(): string {
  return makeFolder((scenario) =>
    scenario
      .replace("days: 14", "days: 2")
      .replace(", warmUp: 1 week", "")
      .replace("mean: 6 min", "mean: { value: 6 min, range: 5..9, tag: A }")
      .replace("volume: 200 per day", "volume: { value: 200 per day, range: 180..240, tag: A }"),
  );
}

const filesOf = (folder: string) =>
  new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name !== "run.json")
      .map((entry) => join(entry.parentPath, entry.name))
      .toSorted()
      .map((path) => [path.slice(folder.length + 1), readFileSync(path, "latin1")]),
  );

describe("sim101 sensitivity", () => {
  const folder = rangedFolder();
  let whole: Finished;
  let files: ReadonlyMap<string, string>;
  beforeAll(async () => {
    whole = await commandIn(folder, "sensitivity", "centre.yaml", ...short);
    files = filesOf(join(folder, "results/centre-sensitivity"));
  });

  it("says how much there is to run, what matters and what to measure next, and keeps it all", () => {
    expect(whole.error).toMatch(
      /^6 cells \(2 Morris trajectories\), 2 replications each, 12 runs: about \d+ s\n/,
    );
    expect([whole.code, whole.out]).toEqual([
      0,
      expect.stringContaining("which of 2 assumptions matters most"),
    ]);
    expect(whole.out).toContain("handlers talk mean");
    expect([...files.keys()].filter((name) => !name.startsWith("cells/"))).toEqual(
      ["cells.csv", "cells.parquet", "definitions.csv", "results.json", "sweep.json"]
        .concat([
          "sensitivity.csv",
          "sensitivity.html",
          "sensitivity.json",
          "sensitivity.png",
          "sensitivity.svg",
        ])
        .concat(["sensitivity-phone.svg"])
        .toSorted(),
    );
    const result = JSON.parse(files.get("results.json") ?? "{}");
    expect(result).toMatchObject({
      kind: "sensitivity",
      method: "morris",
      samples: 2,
      seed: "hello",
      cells: 6,
    });
    expect(result.hash).toMatch(/^[0-9a-f]{16}$/);
    expect(files.get("definitions.csv")).toContain("\r\nstrength,of the measure,\"Morris's mu*");
  });

  it("runs in parts that merge to the same bytes, and has cells that can be repeated", async () => {
    for (const part of ["1/2", "2/2"])
      await commandIn(
        folder,
        "sensitivity",
        "centre.yaml",
        ...short,
        "--shard",
        part,
        "--out",
        part.slice(0, 1),
      );
    const merged = await commandIn(folder, "merge", "1", "2", "--out", "merged");
    expect([merged.code, merged.out]).toEqual([0, whole.out]);
    expect(filesOf(join(folder, "merged"))).toEqual(files);
    const [cell = ""] = [...files.keys()].filter((name) => name.startsWith("cells/"));
    const again = await commandIn(
      folder,
      "repeat",
      join("merged", cell),
      "--scenario",
      "centre.yaml",
      ...alone,
    );
    expect([again.code, again.out]).toEqual([0, expect.stringMatching(/: the same \d+ bytes again\n$/)]);
  });

  it("tells every mistake at once, runs nothing and overwrites nothing", async () => {
    const refused = async (...args: readonly string[]) => {
      const { code, error } = await commandIn(folder, "sensitivity", "centre.yaml", ...args);
      expect(code).toBeGreaterThan(1);
      return error;
    };
    expect(await refused("--measure", "meanTimeToAnswr", "--numbers", "queues.handlers.talk.maen")).toBe(
      'sim101: --measure: expected the name of a measure, found "meanTimeToAnswr" (did you mean meanTimeToAnswer?)\n' +
        "sim101: --numbers: expected the path of an assumed number with a range, found queues.handlers.talk.maen (did you mean queues.handlers.talk.mean?)\n",
    );
    expect(await refused("--measure", "handlers: meanTimeToAnswr", "front: meanTimeToAnswer")).toBe(
      'sim101: --measure: expected the name of a measure, found "meanTimeToAnswr" (did you mean meanTimeToAnswer?)\n' +
        'sim101: --measure: expected the name of a queue: handlers, found "front"\n',
    );
    expect(await refused("--samples", "64")).toBe("sim101: --samples: expected --method sobol beside it\n");
    expect(await refused("--method", "sobol", "--samples", "100")).toContain(
      "expected a power of two such as 64",
    );
    expect(await refused("--policy", "one-mroe")).toContain(
      "sim101: --policy: expected one of base, one-more",
    );
    expect(await refused("--policies", "base")).toContain(
      "--policies: expected two with a comma between them",
    );
    expect(await refused("--trajectories", "1")).toContain(
      "expected a whole number from 2 to 100000, found 1",
    );
    expect(await refused(...short, "--seed", "other")).toBe(
      'sim101: results/centre-sensitivity: holds another sweep (another seed: "hello" there, "other" here); name another folder with --out\n',
    );
    expect(filesOf(join(folder, "results/centre-sensitivity"))).toEqual(files);
    writeFileSync(
      join(folder, "bare.yaml"),
      readFileSync(join(folder, "centre.yaml"), "utf8").replaceAll(/, range: [^,]+/g, ""),
    );
    const bare = await commandIn(folder, "sensitivity", "bare.yaml");
    expect([bare.code, bare.error]).toEqual([
      2,
      "sim101: ranges: the scenario has no assumed number (tag A) with a range, so there is nothing to draw\n",
    ]);
  });
});

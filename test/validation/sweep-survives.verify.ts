// A sweep of 200 cells that is killed outright five times, and one whose disk fills up, end with the same bytes as one
// that nobody disturbed; and a long sweep keeps no more in memory than a short one.
import { spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { Draws } from "../../src/random/draws.ts";
import { deriveKey } from "../../src/random/keys.ts";
import { builtPackage, builtProgram } from "../cli/built-program.ts";
import { makeFolder, sim101, startSim101 } from "../cli/program.ts";

vi.setConfig({ hookTimeout: 600_000 });

const plan = (volumes: number, patiences: number) => `format: 1
scenario: centre.yaml
factors:
  demand.101.volume: { from: 150, to: 250, steps: ${volumes} }
  queues.handlers.patience.mean: { from: 5, to: 40, steps: ${patiences} }
design: grid
replications: 1
`;

const folder = makeFolder((scenario) =>
  scenario.replace("days: 14", "days: 2").replace(", warmUp: 1 week", ""),
);

/** Every file but the note, by name, as text of its bytes. */
function filesOf(name: string): ReadonlyMap<string, string> {
  const top = join(folder, name);
  return new Map(
    readdirSync(top, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name !== "run.json")
      .map((entry) => join(entry.parentPath, entry.name))
      .toSorted()
      .map((path) => [path.slice(top.length + 1), readFileSync(path, "latin1")]),
  );
}

function cellsIn(name: string): number {
  try {
    const names = readdirSync(join(folder, name, "cells"), { recursive: true, encoding: "utf8" });
    return names.filter((each) => each.endsWith(".json")).length;
  } catch {
    return 0;
  }
}

describe("a sweep of 200 cells", () => {
  let whole: ReadonlyMap<string, string>;
  beforeAll(() => {
    writeFileSync(join(folder, "plan.yaml"), plan(20, 10));
    expect(sim101(folder, "sweep", "plan.yaml", "--out", "whole").code).toBe(0);
    whole = filesOf("whole");
  });

  it("killed outright at five random moments ends with the bytes of one never disturbed", async () => {
    expect([...whole.keys()].filter((name) => name.startsWith("cells/"))).toHaveLength(200);
    const draws = new Draws([deriveKey("killed", 0, "sweep", "test")]);
    for (let kill = 0; kill < 5; kill++) {
      const moment = Math.floor(40 * (kill + draws.uniform(0, kill, 0)));
      const running = startSim101(folder, "sweep", "plan.yaml", "--out", "killed");
      const ended = once(running, "exit");
      while (cellsIn("killed") < moment && running.exitCode === null) await wait(1);
      await wait(20 * draws.uniform(0, kill, 1));
      running.kill("SIGKILL");
      await ended;
      expect(cellsIn("killed"), `killed from cell ${moment} on`).toBeLessThan(200);
    }
    expect(filesOf("killed")).not.toEqual(whole);
    expect(sim101(folder, "sweep", "plan.yaml", "--out", "killed").code).toBe(0);
    expect(filesOf("killed")).toEqual(whole);
  });

  // A disk of its own in memory: for whoever may mount one, as root or in a name space of users.
  const script = `mount -t tmpfs -o size=300k tmpfs full &&
"$0" "$1" sweep plan.yaml --out full/sweep; echo "first $?"
mount -o remount,size=64m full && "$0" "$1" sweep plan.yaml --out full/sweep; echo "second $?"
cp -r full/sweep kept`;
  const canMount = spawnSync("unshare", ["-rm", "mount", "-t", "tmpfs", "tmpfs", "/mnt"]).status === 0;

  it.skipIf(!canMount)(
    "on a disk that fills up says so, and ends with the same bytes when there is space",
    () => {
      mkdirSync(join(folder, "full"));
      const run = spawnSync("unshare", ["-rm", "sh", "-c", script, process.execPath, builtProgram()], {
        cwd: folder,
        encoding: "utf8",
      });
      expect(run.stdout).toMatch(/^first 4$/m);
      expect(run.stdout).toMatch(/^second 0$/m);
      expect(run.stderr).toContain(
        "cannot be written (no space left on the disk); what is finished is kept: the same command goes on from there",
      );
      expect(filesOf("kept")).toEqual(whole);
    },
  );

  it.runIf(!canMount)(
    "on a disk that fills up is not shown here: nobody may mount one on this machine",
    () => {
      expect(canMount).toBe(false);
    },
  );
});

describe("a long sweep", () => {
  // In a process of its own: under the runner of tests the engine keeps notes of every call.
  const script = `
import { planSweep } from "./dist/experiment/plan-sweep.js";
import { sweep } from "./dist/experiment/sweep.js";
import { openSweepFolder } from "./dist/files/sweep-folder.js";
import { readSweepPlanFile } from "./dist/files/sweep-plan-file.js";
const [plan, folder, isKeeping] = process.argv.slice(1);
const { source, load } = readSweepPlanFile(plan);
const planned = planSweep(source, load);
const store = openSweepFolder(folder, planned.sweep);
const held = [];
const kept = [];
for await (const { cell, result } of sweep(planned.sweep, load, { store })) {
  if (isKeeping === "yes") kept.push(result, JSON.stringify(result));
  if (cell.number % 500 !== 0) continue;
  gc();
  gc();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  held.push(heapUsed + arrayBuffers);
}
console.log(JSON.stringify(held));`;

  /** Bytes that each of the last 500 of 1,500 cells left behind. */
  function leftBehind(isKeeping: "yes" | "no"): number {
    const args = [join(folder, "long.yaml"), join(folder, `long-${isKeeping}`), isKeeping];
    const run = spawnSync(process.execPath, ["--expose-gc", "--input-type=module", "-e", script, ...args], {
      cwd: builtPackage(),
      encoding: "utf8",
    });
    const [, middle = Number.NaN, end = Number.NaN]: readonly number[] = JSON.parse(run.stdout);
    return (end - middle) / 500;
  }

  it("keeps no more in memory than a short one", () => {
    writeFileSync(join(folder, "long.yaml"), plan(50, 30));
    // What the engine learns of the program takes half a kilobyte a cell by then, and less and less.
    const most = 1000;
    expect(leftBehind("no")).toBeLessThan(most);
    // The check would see results that are kept.
    expect(leftBehind("yes")).toBeGreaterThan(2 * most);
  });
});

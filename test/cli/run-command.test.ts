// `sim101 run`, as its user meets it: what is printed, what is kept, and the exit codes.
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, vi } from "vitest";
import { type Result, resultFormat } from "../../src/results/result.ts";
import { commandIn } from "./in-process.ts";
import { makeFolder, sim101, startSim101 } from "./program.ts";

// The program is built first, which takes a while on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

const readResult = (folder: string): Result => JSON.parse(readFileSync(join(folder, "results.json"), "utf8"));

describe("sim101 run", () => {
  it("prints the waits and keeps tables and charts", () => {
    const folder = makeFolder();
    const { code, out, error } = sim101(folder, "run", "centre.yaml");
    expect(code).toBe(0);
    expect(out).toContain("A small centre, policy base");
    expect(out).toContain("14 days measured after 7 days of warm-up");
    expect(error).toContain("Wrote results/centre-base/");
    const kept = join(folder, "results", "centre-base");
    expect(readdirSync(kept).toSorted()).toEqual([
      "days.csv",
      "definitions.csv",
      "intervals.csv",
      "months.csv",
      "results.json",
      "run.json",
      "wait-by-hour-phone.svg",
      "wait-by-hour.png",
      "wait-by-hour.svg",
      "wait-by-month-phone.svg",
      "wait-by-month.png",
      "wait-by-month.svg",
    ]);
    const { format, complete, seed, hash, replications, audit } = readResult(kept);
    expect({ format, complete, seed, replications }).toEqual({
      format: resultFormat,
      complete: true,
      seed: "hello",
      replications: 3,
    });
    expect(hash).toMatch(/^[0-9a-f]+$/);
    expect(audit.every(({ holds }) => holds)).toBe(true);
  });

  it("gives equal bytes for equal seeds, others for another seed or policy", async () => {
    const folder = makeFolder();
    const run = ["run", "centre.yaml", "--json"];
    const json = async (...more: string[]) => (await commandIn(folder, ...run, ...more)).out;
    const here = await json();
    expect(sim101(folder, ...run).out).toBe(here);
    expect(await json("--seed", "other")).not.toBe(here);
    expect(JSON.parse(await json("--policy", "one-more")).policy).toBe("one-more");
    expect(existsSync(join(folder, "results"))).toBe(false);
  });

  it("gives the same replications whether few or many are asked for", async () => {
    const folder = makeFolder();
    const waits = async (count: string): Promise<Result> =>
      JSON.parse((await commandIn(folder, "run", "centre.yaml", "--json", "-n", count)).out);
    const [two, three] = [await waits("2"), await waits("3")];
    expect(two.rows.length).toBe(three.rows.length);
    expect(two.warnings[0]).toContain("2 replications are few");
    expect((await waits("1")).warnings[0]).toContain("one replication: no figure has an interval");
  });

  it("refuses what is wrong with code 2, and writes nothing", () => {
    const folder = makeFolder((text) =>
      text.replace("200 per day", "-5 per day").replace("20 min", "20 parsecs"),
    );
    const { code, out, error } = sim101(folder, "run", "centre.yaml");
    expect(code).toBe(2);
    expect(out).toBe("");
    expect(error).toContain("centre.yaml:6:");
    expect(error).toContain("centre.yaml:12:");
    expect(error).toContain("2 mistakes; nothing was run");
    expect(sim101(folder, "check", "centre.yaml").error).toMatch(/\n2 mistakes\n$/);
    expect(readdirSync(folder)).toEqual(["centre.yaml"]);
  });

  it.each([
    [["run", ""], "sim101: expected the name of a file, found nothing\n"],
    [["run", "none.yaml"], "There is no file none.yaml\n"],
    [["run", "center.yaml"], "There is no file center.yaml (did you mean centre.yaml?)\n"],
    [
      ["run", "centre.yaml", "--policy", "one-mroe"],
      "sim101: --policy: expected one of base, one-more, found one-mroe (did you mean one-more?)\n",
    ],
    [["run", "centre.yaml", "--replications", "0"], "whole number"],
    [["run", "centre.yaml", "--replications", "many"], "found many"],
    [["run", "centre.yaml", "--replicatons", "3"], "--replications"],
    [["run", "centre.yaml", "--replicatons", "3"], "(sim101 run --help lists its options)"],
    [["ran", "centre.yaml"], "Did you mean run?"],
    [["run"], "missing required argument"],
  ])("answers %j with code 2 and a hint", async (args, hint) => {
    const folder = makeFolder();
    const { code, out, error } = await commandIn(folder, ...args);
    expect(code).toBe(2);
    expect(out).toBe("");
    expect(error).toContain(hint);
    expect(readdirSync(folder)).toEqual(["centre.yaml"]);
  });

  it("blames no file for a policy that was removed, but still for its own mistakes", async () => {
    const folder = makeFolder();
    const mine = (removed: string) =>
      writeFileSync(join(folder, "mine.yaml"), `extends: centre.yaml\npolicies: { ${removed} }\n`);
    const asked = ["run", "mine.yaml", "--policy", "one-more"];
    const said = "sim101: --policy: expected no policy but base, found one-more\n";
    mine("one-more: null");
    expect(await commandIn(folder, ...asked)).toEqual({ code: 2, out: "", error: said });
    mine("one-more: null, two-more: null");
    const { error } = await commandIn(folder, ...asked);
    expect(error).toContain(said);
    expect(error).toContain("mine.yaml:2:29 policies.two-more: expected something to remove");
  });

  it("does not overwrite a folder that it did not make, with code 4, before any work", async () => {
    const folder = makeFolder();
    writeFileSync(join(folder, "thesis.txt"), "precious");
    const { code, error } = await commandIn(folder, "run", "centre.yaml", "--out", ".");
    expect(code).toBe(4);
    expect(error).toContain("did not make");
    expect(readFileSync(join(folder, "thesis.txt"), "utf8")).toBe("precious");
  });

  it("keeps what is finished when it is interrupted, with code 130", async () => {
    const folder = makeFolder((text) => text.replace("days: 14", "days: 300"));
    const askedAt = performance.now();
    sim101(folder, "check", "centre.yaml");
    const startTime = performance.now() - askedAt;
    const child = startSim101(folder, "run", "centre.yaml", "-n", "5000");
    const code = new Promise((resolve) => child.on("exit", resolve));
    child.stdout?.resume();
    child.stderr?.resume();
    setTimeout(() => child.kill("SIGINT"), 3 * startTime);
    expect(await code).toBe(130);
    const { complete, replications, replicationsAskedFor } = readResult(
      join(folder, "results", "centre-base"),
    );
    expect(complete).toBe(false);
    expect(replicationsAskedFor).toBe(5000);
    expect(replications).toBeGreaterThan(0);
    expect(replications).toBeLessThan(5000);
  });
});

describe("sim101 calibrate", () => {
  it("solves a number and writes it as a scenario that runs", async () => {
    const folder = makeFolder();
    const vary = "demand.101.volume=100..300";
    const { code, out, error } = await commandIn(
      folder,
      "calibrate",
      "centre.yaml",
      "--vary",
      vary,
      "--write",
      "solved.yaml",
    );
    expect(error).toContain("demand.101.volume = 100");
    expect(code).toBe(0);
    expect(out).toContain("Published figures met: 1 of 1 fitted");
    const solved = await commandIn(folder, "run", "solved.yaml", "--json");
    expect(solved.code).toBe(0);
    const [headline] = (JSON.parse(solved.out) as Result).headline;
    expect(headline?.value).toBeGreaterThan(29);
    expect(headline?.value).toBeLessThan(31);
  });

  it("says when the range does not hold a solution, and when the path leads nowhere", async () => {
    const folder = makeFolder();
    const narrow = await commandIn(folder, "calibrate", "centre.yaml", "--vary", "demand.101.volume=10..20");
    expect(narrow.code).toBe(2);
    expect(narrow.error).toContain("wider range");
    const lost = await commandIn(folder, "calibrate", "centre.yaml", "--vary", "demand.101.volum=10..20");
    expect(lost.code).toBe(2);
    expect(lost.error).toBe(
      "sim101: --vary demand.101.volum: expected the path of a number in the scenario, found no volum in it (did you mean volume?)\n",
    );
  });
});

// Claims and ensembles as their user meets them: what is printed, what is kept, what is refused, and the exit codes.
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { assumptionLines } from "../../src/report/assumption-text.ts";
import { claimedCentre } from "../experiment/claimed-centre.ts";
import { command } from "./in-process.ts";

const folder = mkdtempSync(join(tmpdir(), "sim101-claims-"));
const file = join(folder, "claimed.yaml");
const sets = join(folder, "sets.yaml");
const fewer = claimedCentre.replace(/ {2}false: .*\n/, "").replace(", under: [slow]", "");
writeFileSync(file, fewer);
const one = ["--workers", "1"];

describe("sim101 calibrate --ensemble", () => {
  it("prints what the sets say, and writes them with the command that makes them again", async () => {
    const solve = ["--solve", "queues.desk.talk.mean=4..10"];
    const args = ["calibrate", file, "--ensemble", "4", ...solve, "--write", sets, ...one];
    const { code, out, error } = await command(...args);
    expect([code, out]).toEqual([
      0,
      expect.stringContaining("Claimed: 4 sets that meet every fitted figure"),
    ]);
    expect(out).toContain("wait (fitted): met by 4 of 4 (100 %)");
    expect(error).toContain("4 of 4 sets accepted");
    expect(readFileSync(sets, "utf8")).toContain(
      `#   sim101 calibrate ${file} --ensemble 4 ${solve.join(" ")}\n`,
    );
    const again = await command(...args);
    expect([again.code, again.error]).toEqual([2, expect.stringContaining(`--write: ${sets} exists`)]);
  });

  it.each([
    [
      "a question without an ensemble",
      ["--vary", "queues.desk.talk.mean=4..10", "--question", "slow"],
      [2, "--question: expected --ensemble beside it"],
    ],
    [
      "a place that cannot be written, before it searches",
      ["--ensemble", "2", "--write", join(folder, "nowhere", "sets.yaml")],
      [4, "cannot be written"],
    ],
    [
      "an unknown path, whatever spaces are in it",
      ["--vary", "queues.desk.0 %=1..2"],
      [2, "found no 0 % in it"],
    ],
  ])("refuses %s", async (_, options, [exit, says]) => {
    const { code, out, error } = await command("calibrate", file, ...options, ...one);
    expect([code, out]).toEqual([exit, ""]);
    expect(error).toContain(says);
    expect(error).not.toContain("draw 1");
  });

  it("shows both intervals of the headline in a run", async () => {
    const { code, out } = await command("run", file, "--ensemble", sets, "--json", ...one);
    expect(code).toBe(0);
    expect(assumptionLines(JSON.parse(out)).join(" ").replaceAll(/\s+/g, " ")).toMatch(
      /mean time to answer, desk: Monte Carlo \d.* \(.*\); assumptions.* luck/,
    );
  });
});

describe("sim101 compare --claims", () => {
  it("gives a verdict on each claim, and keeps tables and pictures", { timeout: 60_000 }, async () => {
    const kept = join(folder, "claims");
    const { code, out } = await command(
      "compare",
      file,
      "--claims",
      "--draws",
      "8",
      "-n",
      "2",
      "--out",
      kept,
      ...one,
    );
    expect(code).toBe(0);
    expect(out).toContain("SUPPORTED: holds in 8 of 8 draws (100 %, 68 to 100)");
    expect(out).toMatch(/DEPENDS ON desk talk mean.*: holds in \d of 8 draws/);
    expect(out).toMatch(/turns at desk talk mean = (5\.9|6)/);
    expect(readdirSync(kept).toSorted()).toEqual([
      "claims-phone.svg",
      "claims.csv",
      "claims.json",
      "claims.png",
      "claims.svg",
      "draws.csv",
      "run.json",
    ]);
    const lines = (name: string) => readFileSync(join(kept, name), "utf8").trimEnd().split("\r\n");
    expect([lines("claims.csv").length, lines("draws.csv").length]).toEqual([3, 9]);
    expect(readFileSync(join(kept, "claims.svg"), "utf8")).toContain(
      "<title>1 of 2 claims holds, whatever we assume</title>",
    );
  });

  it("takes the sets of an ensemble in place of draws, and says if they were made for other numbers", async () => {
    const other = join(folder, "other.yaml");
    writeFileSync(other, fewer.replace("value: 3 s", "value: 4 s"));
    const { out, error } = await command(
      "compare",
      other,
      "--claims",
      "--ensemble",
      sets,
      "-n",
      "2",
      "--json",
      ...one,
    );
    expect(JSON.parse(out)).toMatchObject({ draws: 4, drawsFrom: "ensemble", complete: true });
    expect(error).toContain(`${sets} was made for another version of the scenario`);
  });

  it.each([
    ["policies beside the claims", ["--claims", "-p", "slow"], "the claims of the file name their policies"],
    [
      "draws beside an ensemble",
      ["--claims", "--draws", "3", "--ensemble", sets],
      "give one of --draws and --ensemble",
    ],
    [
      "an ensemble that is none",
      ["--claims", "--ensemble", file],
      "claimed.yaml:1:1 kind: expected an ensemble",
    ],
    ["a missing ensemble", ["--claims", "--ensemble", "none.yaml"], "There is no file none.yaml"],
    ["draws without claims", ["--draws", "3"], "--draws: expected --claims beside it"],
    ["an unknown part of a combination", ["-p", "slow+fixd"], "found fixd (did you mean fixed?)"],
  ])("refuses %s", async (_, options, says) => {
    const { code, out, error } = await command("compare", file, ...options, ...one);
    expect([code, out]).toEqual([2, ""]);
    expect(error).toContain(says);
  });
});

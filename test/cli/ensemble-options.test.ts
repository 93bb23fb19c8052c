// `--ensemble` as its user meets it: what is printed and kept, and what is refused before anything is simulated.
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { claimedCentre } from "../experiment/claimed-centre.ts";
import { command } from "./in-process.ts";

const folder = mkdtempSync(join(tmpdir(), "sim101-sets-"));
const file = join(folder, "claimed.yaml");
const sure = join(folder, "sure.yaml");
writeFileSync(file, claimedCentre);
writeFileSync(sure, claimedCentre.replaceAll(", tag: A", ", tag: P"));

function written(name: string, numbers: string, sets: string): string {
  const head = "format: 1\nkind: ensemble\nscenario: Elsewhere\nhash: abc\nseed: s\nversion: 0.1.0\n";
  const path = join(folder, name);
  writeFileSync(path, `${head}numbers: [${numbers}]\nsets: [${sets}]\n`);
  return path;
}

const foreign = written(
  "foreign.yaml",
  "{ path: queues.desk.wrap.mean, value: 1, low: 1, high: 2, unit: min }",
  "[1], [2]",
);
const misreadSet = "{ path: queues.desk.talk.mean, value: 300, low: 240, high: 360, unit: s }";
const misread = written("misread.yaml", misreadSet, "[300], [320]");
const lone = written("lone.yaml", misreadSet, "[300]");
const parted = written(
  "parted.yaml",
  '{ path: teams.desk.staffing.everyDay.00:00-24:00, value: 3, low: 3, high: 4, unit: "" }',
  "[3], [3.5]",
);
const wide = written(
  "wide.yaml",
  "{ path: queues.desk.talk.mean, value: 5, low: 1, high: 9, unit: min }",
  "[5], [8.5]",
);
const twice = join(folder, "twice.yaml");
writeFileSync(
  twice,
  readFileSync(misread, "utf8").replace(misreadSet, `${misreadSet}, ${misreadSet}`).replaceAll("0]", "0, 1]"),
);
const one = ["--workers", "1"];

describe("compare --ensemble", () => {
  it("says in what share of the draws each sign holds, and keeps the sets", async () => {
    const out = join(folder, "compared");
    const args = ["-p", "one-more", "--ensemble", "4", "-n", "2", "--out", out, ...one];
    const { code, out: said } = await command("compare", file, ...args);
    expect(code).toBe(0);
    expect(said).toContain("4 draws from the ranges of 4 assumed numbers, 2 replications");
    expect(said).toContain("mean time to answer, desk: less (better) in 4 of 4 sets (100 %, 51 to 100)");
    expect(readdirSync(out)).toContain("sets.csv");
    const [head, ...lines] = readFileSync(join(out, "sets.csv"), "utf8").trimEnd().split("\r\n");
    expect(head).toContain("queues.desk.talk.mean (min)");
    expect([head?.split(",").length, lines.length]).toEqual([8, 4]);
    const { assumptions } = JSON.parse(readFileSync(join(out, "comparison.json"), "utf8"));
    expect(Object.keys(assumptions.sets[0])).toContain("queues.desk.talk.mean");
    expect(Object.keys(assumptions.definitions)).toEqual(["monteCarlo", "assumption"]);
  });
});

describe("other answers with --ensemble", () => {
  it("say in how many sets a staffing plan meets its target", async () => {
    const target = ["--target", "desk: mean wait 60 s", "--pattern", "every-day"];
    const few = ["-n", "2", "--search-replications", "2", "--ensemble", "3"];
    const { code, out } = await command("staff", file, ...target, ...few, ...one);
    expect([code, out]).toEqual([
      0,
      expect.stringMatching(/desk: mean wait 60 s: this plan meets\s+the target in 3 of 3 sets \(100 %/),
    ]);
  });

  it("say how far the steps of a ladder move, with their luck", async () => {
    const { code, out } = await command("ladder", file, "-n", "1", "--ensemble", "2", "--json", ...one);
    expect(code).toBe(0);
    const { assumptions, features } = JSON.parse(out);
    expect(assumptions.answers).toHaveLength(features.length + 1);
    expect(assumptions.answers[0]).toMatchObject({
      name: "mean time to answer, desk",
      spread: null,
      holds: null,
    });
  });

  it.each([
    ["sweep", "a sweep varies the numbers itself"],
    ["best", "the probability of a right choice is about luck at the file's numbers"],
  ])("are refused by %s, with the reason", async (name, why) => {
    const { code, error } = await command(name, file, "--ensemble", "4");
    expect([code, error]).toEqual([2, expect.stringContaining(why)]);
  });
});

describe("--ensemble", () => {
  it.each([
    ["no draw", ["--ensemble", "0"], "a whole number of draws from 2 to 10000, found 0"],
    ["one draw, which has no interval", ["--ensemble", "1"], "from 2 to 10000, found 1"],
    ["more draws than anybody waits for", ["--ensemble", "1000000000"], "from 2 to 10000, found 1000000000"],
    ["half a draw", ["--ensemble", "2.5"], "from 2 to 10000, found 2.5"],
    ["nothing", ["--ensemble", ""], "expected a file or a number of draws, found nothing"],
    ["a file that is not there", ["--ensemble", "none.yaml"], "There is no file none.yaml"],
    ["a scenario in place of sets", ["--ensemble", file], "claimed.yaml:1:1 kind: expected an ensemble"],
    [
      "sets of another scenario",
      ["--ensemble", foreign],
      "found those of Elsewhere, which has numbers that are not there (queues.desk.wrap.mean)",
    ],
    [
      "sets in another unit than the scenario's",
      ["--ensemble", misread],
      "expected numbers in the units of the scenario: queues.desk.talk.mean in min, found s",
    ],
    [
      "sets of one number twice",
      ["--ensemble", twice],
      'numbers.1.path: expected each number once, found "queues.desk.talk.mean" again',
    ],
    ["one set alone", ["--ensemble", lone], "lone.yaml:8:7 sets: expected 2 sets or more"],
    [
      "half of what the scenario counts",
      ["--ensemble", parted],
      'parted.yaml:8:14 sets.1.0: expected a whole number, which "teams.desk.staffing.everyDay.00:00-24:00" is, found 3.5',
    ],
    ["options of sets without any", ["--draw-replications", "3"], "expected --ensemble beside it"],
    ["derived numbers without sets", ["--derived"], "--derived: expected --ensemble beside it"],
  ])("refuses %s, in a run and in a comparison", async (_, options, says) => {
    for (const name of ["run", "compare"]) {
      const { code, out, error } = await command(name, file, ...options, ...one);
      expect([code, out]).toEqual([2, ""]);
      expect(error).toContain(says);
    }
  });

  it("warns of sets beyond the ranges of the scenario, which may be meant", async () => {
    const { code, error } = await command("run", file, "--ensemble", wide, "-n", "1", "--json", ...one);
    expect([code, error]).toEqual([
      0,
      expect.stringContaining(
        "wide.yaml has numbers outside the ranges of the scenario: queues.desk.talk.mean in 1 set, beyond 4 to 8 min",
      ),
    ]);
  });

  it("refuses a scenario of which nothing is assumed", async () => {
    const { code, error } = await command("run", sure, "--ensemble", "4", ...one);
    expect([code, error]).toEqual([2, expect.stringContaining("no assumed number (tag A) with a range")]);
  });
});

// `sim101 best` as its user meets it: what is printed and kept, and what is refused.
import { mkdtempSync, readdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { claimedCentre } from "../experiment/claimed-centre.ts";
import { command } from "./in-process.ts";

const folder = mkdtempSync(join(tmpdir(), "sim101-best-"));
const file = join(folder, "claimed.yaml");
const alone = join(folder, "alone.yaml");
writeFileSync(file, claimedCentre);
writeFileSync(alone, claimedCentre.slice(0, claimedCentre.indexOf("policies:")));
const one = ["--workers", "1"];

describe("sim101 best", () => {
  it("says which is best by a measure and a difference, and keeps a table and pictures", async () => {
    const out = join(folder, "best");
    const args = [
      "-p",
      "base,one-more,slow",
      "-m",
      "desk: abandonmentRatio",
      "-d",
      "2%",
      "-n",
      "4",
      "--out",
      out,
    ];
    const byShare = await command("best", file, ...args, ...one);
    expect([byShare.code, byShare.out]).toEqual([
      0,
      expect.stringContaining("BEST: base, no different from"),
    ]);
    const { code, out: said } = await command(
      "best",
      file,
      "-p",
      "base,one-more,slow",
      "-n",
      "4",
      "--out",
      out,
      ...one,
    );
    expect([code, said]).toEqual([
      0,
      expect.stringContaining("BEST: one-more has the best mean time to answer, desk"),
    ]);
    expect(readdirSync(out).toSorted()).toEqual([
      "best.csv",
      "best.json",
      "frontier-phone.svg",
      "frontier.png",
      "frontier.svg",
      "run.json",
    ]);
  });

  it.each([
    ["one policy", ["-p", "base"], "expected two policies or more to choose from, found base alone"],
    ["the same policy twice", ["-p", "slow,slow"], "found slow alone"],
    ["an unknown policy", ["-p", "base,one-mroe"], "found one-mroe (did you mean one-more?)"],
    ["an unknown measure", ["-m", "meanTimeToAnwser"], "did you mean meanTimeToAnswer?"],
    [
      "a measure of nobody",
      ["-m", "front: occupancy"],
      '--measure: expected the name of a team: desk, found "front"',
    ],
    ["a measure without its team", ["-m", "occupancy"], 'found nothing; such as "crib: occupancy"'],
    ["a volume", ["-m", "offeredPerDay", "-d", "1"], "of offeredPerDay neither more nor less is better"],
    ["a difference in another unit", ["-d", "10 %"], "--difference: expected a time such as 10s"],
    ["no difference", ["-d", "0s"], "--difference: expected a time such as 10s"],
    ["a count without a difference", ["-m", "meanQueueLength"], "expected a number such as 0.5"],
    ["certainty", ["--probability", "1"], "expected a probability between 0 and 1"],
    ["a blind choice", ["-p", "base,slow", "--probability", "0.5"], "expected more than 1 in 2"],
    ["one replication", ["-n", "1"], "expected 2 or more, because one tells nothing of luck"],
    ["fewer at most than at first", ["--at-most", "5"], "--at-most: expected 10 or more"],
  ])("refuses %s", async (_, options, says) => {
    const { code, out, error } = await command("best", file, ...options, ...one);
    expect([code, out]).toEqual([2, ""]);
    expect(error).toContain(says);
  });

  it("refuses a file without policies", async () => {
    const { code, error } = await command("best", alone, ...one);
    expect([code, error]).toEqual([
      2,
      expect.stringContaining("has no policies, so there is nothing to compare"),
    ]);
  });
});

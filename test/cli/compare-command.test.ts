// `sim101 compare`, as its user meets it: what is printed, what is kept, what is refused, and the exit codes.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { describe, expect, it } from "vitest";
import { comparisonExitCode } from "../../src/cli/compare-command.ts";
import type { Comparison } from "../../src/results/comparison.ts";
import { constructedComparison } from "../report/constructed-comparison.ts";
import { check } from "../report/constructed-result.ts";
import { commandIn } from "./in-process.ts";
import { makeFolder, sim101 } from "./program.ts";

const morePolicies = `policies:
  longer: { change: { calendar: { days: 21 } } }
  longer-talk: { change: { queues: { handlers: { talk: { mean: { times: 1.1 } } } } } }
`;

describe("sim101 compare", () => {
  it("answers in a sentence, keeps what it said, and compares all policies unless told which", async () => {
    const folder = makeFolder();
    const { code, out, error } = await commandIn(folder, "compare", "centre.yaml", "--out", "kept");
    expect([code, error]).toEqual([0, expect.stringContaining("Wrote kept/")]);
    expect(out).toContain("3 replications are few");
    expect(out).toContain("one-more: better: 101 callers wait");
    const kept = join(folder, "kept");
    expect(readdirSync(kept).toSorted()).toEqual([
      "comparison.csv",
      "comparison.json",
      "differences-phone.svg",
      "differences.png",
      "differences.svg",
      "run.json",
    ]);
    const { policies, rows }: Comparison = JSON.parse(readFileSync(join(kept, "comparison.json"), "utf8"));
    expect(policies.map(({ policy }) => policy)).toEqual(["base", "one-more"]);
    expect(rows[0]?.verdict).toBe("better");
    expect(readFileSync(join(kept, "comparison.csv"), "utf8").split("\r\n")).toHaveLength(rows.length + 2);
  });

  it("gives equal bytes with any number of workers, and keeps nothing unless told where", {
    timeout: 120_000,
  }, async () => {
    const folder = makeFolder();
    const compare = ["compare", "centre.yaml", "--json", "-n", "4", "--workers"];
    const alone = (await commandIn(folder, ...compare, "1")).out;
    expect(JSON.parse(alone).replications).toBe(4);
    expect(sim101(folder, ...compare, "2").out).toBe(alone);
    expect(existsSync(join(folder, "results"))).toBe(false);
  });

  it("puts the baseline first, whichever it is", async () => {
    const compare = ["compare", "centre.yaml", "-b", "one-more", "-n", "2", "--json"];
    const { out } = await commandIn(makeFolder(), ...compare);
    const { baseline, rows }: Comparison = JSON.parse(out);
    expect([baseline, rows[0]?.policy]).toEqual(["one-more", "base"]);
  });

  it.each([
    [
      "an unknown policy",
      ["--policies", "one-mroe"],
      "(base, longer, longer-talk, one-more), found one-mroe (did you mean one-more?)",
    ],
    ["an unknown baseline", ["--baseline", "bsae"], "found bsae (did you mean base?)"],
    [
      "nothing but the baseline",
      ["--policies", "base"],
      "expected a policy to compare with base, found no other",
    ],
    [
      "policies with a space between",
      ["--policies", "one-more longer"],
      "found one-more longer; put commas between them: one-more,longer",
    ],
    [
      "a policy taken for a file",
      ["--policies", "one-more", "longer"],
      "found centre.yaml and longer; policies have commas between them",
    ],
    ["an empty name", ["--policies", "one-more,"], "found nothing"],
    [
      "another calendar",
      ["--policies", "longer"],
      "longer cannot be compared with base: it changes the number of measured days (21 instead of 14)",
    ],
    ["no folder", ["--out", ""], "--out: expected the name of a folder"],
  ])("refuses %s", async (_, options, says) => {
    const folder = makeFolder((text) => text.replace("policies:\n", morePolicies));
    const { code, out, error } = await commandIn(folder, "compare", "centre.yaml", ...options);
    expect([code, out]).toEqual([2, ""]);
    expect(error).toContain(says);
  });

  it("refuses a file without policies", async () => {
    const folder = makeFolder((text) => text.slice(0, text.indexOf("policies:")));
    const { code, error } = await commandIn(folder, "compare", "centre.yaml");
    expect(code).toBe(2);
    expect(error).toContain("centre.yaml has no policies, so there is nothing to compare");
  });

  it("keeps whole rounds when it is interrupted", { timeout: 120_000 }, async () => {
    const compare = ["compare", "centre.yaml", "--json", "-n", "100000", "--workers", "1"];
    setTimeout(() => process.emit("SIGINT"), 1000);
    const { code, out, error } = await commandIn(makeFolder(), ...compare);
    const { complete, replications, rows }: Comparison = JSON.parse(out);
    expect([code, complete]).toEqual([130, false]);
    expect(replications).toBeGreaterThan(0);
    expect(rows[0]?.pairs).toBe(replications);
    expect(error).toContain("Interrupted");
  });
});

describe("the exit code of a comparison", () => {
  it("is 3 if an identity fails under any policy, 130 if it was cut short", () => {
    const { policies } = constructedComparison();
    const broken = policies.map((each, i) =>
      i === 2 ? { ...each, audit: [check("Little's law", false)] } : each,
    );
    expect(comparisonExitCode(constructedComparison())).toBe(0);
    expect(comparisonExitCode(constructedComparison({ policies: broken, complete: false }))).toBe(3);
    expect(comparisonExitCode(constructedComparison({ complete: false }))).toBe(130);
  });
});

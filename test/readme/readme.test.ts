// The README is true: its output is what the main job prints, and its commands work.
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import {
  commands,
  exampleScenario,
  mainJobOutput,
  printedOutput,
  readme,
  run,
  shownOutputs,
  withDiagrams,
} from "./examples.ts";

const patience = 240_000;

/** The same command with one replication, and its files out of the way. */
function quick(args: readonly string[]): string[] {
  const folder = mkdtempSync(join(tmpdir(), "sim101-readme-"));
  const [command = ""] = args;
  if (["diagram", "erlang", "trace"].includes(command)) return [...args];
  if (command === "new") return [command, join(folder, args[1] ?? "")];
  const slow = ["--replications", "--precision", "--out"];
  const without = args.filter((arg, i) => !slow.includes(arg) && !slow.includes(args[i - 1] ?? ""));
  if (command === "check") return without;
  const few = [...without, "--replications", command === "staff" ? "8" : "1"];
  if (command === "staff") return [...few, "--search-replications", "2", "--pattern", "every-day"];
  return command === "run" ? [...few, "--out", join(folder, "result")] : few;
}

describe("the README", () => {
  it("shows what npm start prints (npm run readme writes it anew)", { timeout: patience }, async () => {
    expect(printedOutput()).toBe(await mainJobOutput());
  });

  it("draws the statecharts as they are (npm run readme draws them anew)", () => {
    const text = readme();
    expect(text.match(/<!-- diagram: \w+ -->/g)?.length).toBe(2);
    expect(withDiagrams(text)).toBe(text);
    const outdated = text.replace("begun --> switchboard_ringing", "begun --> switchboard_talking");
    expect(outdated).not.toBe(text);
    expect(withDiagrams(outdated)).toBe(text);
  });

  it("names commands that work", { timeout: patience }, () => {
    const all = commands();
    expect(all.length).toBeGreaterThanOrEqual(6);
    for (const command of all) expect(run(quick(command)).length).toBeGreaterThan(100);
  });

  it("shows what its commands print (npm run readme writes it anew)", { timeout: patience }, () => {
    const all = shownOutputs();
    expect(all).toHaveLength(1);
    for (const { args, output } of all) expect(run(args)).toBe(output);
  });

  it("has a scenario that is complete, with a policy that helps", { timeout: patience }, () => {
    const file = exampleScenario();
    expect(run(["check", file])).toContain("A small centre");
    const meanOf = (policy: string) => {
      const { headline } = JSON.parse(
        run(["run", file, "--json", "--replications", "4", "--policy", policy]),
      );
      return headline[0].value;
    };
    expect(meanOf("one-more-by-day")).toBeLessThan(meanOf("base"));
  });

  it("gives the two commands", () => {
    expect(readme()).toContain("npm ci && npm start\nnpm ci && npm test\n");
  });
});

// The README's commands work, and print what it shows.
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { commands, exampleScenario, root, run, shownOutputs } from "./examples.ts";

const patience = 240_000;

const wiltshire = "scenarios/wiltshire-2017.yaml";

/** The Wiltshire file with July alone, which its headline and targets speak of. */
function julyOfWiltshire(): string {
  const text = readFileSync(join(root, wiltshire), "utf8");
  const july = text
    .replace("start: 2017-01-01", "start: 2017-07-01")
    .replace("end: 2017-12-31", "end: 2017-07-31");
  expect(july.split("\n").filter((line, i) => line !== text.split("\n")[i])).toHaveLength(2);
  const file = join(mkdtempSync(join(tmpdir(), "sim101-readme-")), "wiltshire-2017.yaml");
  writeFileSync(file, july);
  return file;
}

/** The same command with one replication, its files out of the way, and a ladder on a smaller scenario. */
function quick(args: readonly string[]): string[] {
  const folder = mkdtempSync(join(tmpdir(), "sim101-readme-"));
  const [command = ""] = args;
  if (["diagram", "erlang", "exceptions", "trace"].includes(command)) return [...args];
  if (command === "new") return [command, join(folder, args[1] ?? "")];
  const without = withoutSlow(args);
  if (command === "check") return without;
  if (args.includes("--claims")) return [...fewer(without, "--draws", "2"), "--replications", "2"];
  if (command === "ladder") return ["ladder", "scenarios/starter.yaml", "--replications", "1"];
  const few = [...without, "--replications", command === "staff" ? "4" : "1"];
  if (command === "staff") return [...few, "--search-replications", "2", "--pattern", "every-day"];
  return command === "run" ? [...few, "--out", join(folder, "result")] : few;
}

/** Without the options that say how much is run, and where it is kept. */
function withoutSlow(args: readonly string[]): string[] {
  if (args[0] === "diagram") return [...args];
  const slow = ["--replications", "--precision", "--out"];
  return args.filter((arg, i) => !slow.includes(arg) && !slow.includes(args[i - 1] ?? ""));
}

/** The same options, one of them with another value. */
function fewer(args: readonly string[], option: string, value: string): string[] {
  return args.map((arg, i) => (args[i - 1] === option ? value : arg));
}

describe("the README", () => {
  it("names commands that work", { timeout: patience }, () => {
    const all = commands();
    expect(all.length).toBeGreaterThanOrEqual(6);
    // Without what makes them slow, some are the same.
    const different = new Map(all.map((command) => [withoutSlow(command).join(" "), command]));
    const july = julyOfWiltshire();
    for (const command of different.values()) {
      const args = quick(command).map((arg) => (arg === wiltshire ? july : arg));
      expect(run(args).length).toBeGreaterThan(100);
    }
  });

  it("shows what its commands print (npm run readme writes it anew)", { timeout: patience }, () => {
    const all = shownOutputs();
    expect(all).toHaveLength(2);
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
});

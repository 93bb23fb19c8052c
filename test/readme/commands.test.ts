// The README's commands work, and print what it shows.
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { describe, expect, it } from "vitest";
import { loadBeside } from "../../src/files/read-scenario.ts";
import { commandIn } from "../cli/in-process.ts";
import { constructedResult } from "../report/constructed-result.ts";
import {
  commands,
  exampleExtension,
  exampleScenario,
  measuredOutputs,
  readme,
  reportCommands,
  root,
  run,
  shownOutputs,
} from "./examples.ts";

const patience = 240_000;

const wiltshire = "scenarios/wiltshire-2017.yaml";

/** Lines of a scenario file that say how long it runs, and shorter ones. */
type Shorter = readonly (readonly [line: string, shorter: string])[];

const shorter: Readonly<Record<string, Shorter>> = {
  // July alone, which its headline and targets speak of.
  [wiltshire]: [
    ["start: 2017-01-01", "start: 2017-07-01"],
    ["end: 2017-12-31", "end: 2017-07-31"],
  ],
  "scenarios/starter.yaml": [
    ["days: 28", "days: 3"],
    ["warmUp: 1 week", "warmUp: 0 weeks"],
  ],
  "scenarios/whole-needs.yaml": [
    ["days: 28", "days: 3"],
    ["warmUp: 2 weeks", "warmUp: 0 weeks"],
  ],
};

/** The file with fewer days, in a folder of its own. */
function shortened(file: string): string {
  const whole = readFileSync(join(root, file), "utf8");
  const changes = shorter[file] ?? [];
  const text = changes.reduce((each, [line, instead]) => each.replace(line, instead), whole);
  expect(text.split("\n").filter((line, i) => line !== whole.split("\n")[i])).toHaveLength(changes.length);
  const kept = join(mkdtempSync(join(tmpdir(), "sim101-readme-")), basename(file));
  writeFileSync(kept, text);
  return kept;
}

/** The same command with one replication, its files out of the way, and a ladder on a smaller scenario. */
function quick(args: readonly string[]): string[] {
  const folder = mkdtempSync(join(tmpdir(), "sim101-readme-"));
  const [command = ""] = args;
  if (["diagram", "erlang", "exceptions", "trace"].includes(command)) return [...args];
  if (command === "chart") return [command, keptResult(folder), ...args.slice(2)];
  if (command === "new") return [command, join(folder, args[1] ?? "")];
  const without = withoutSlow(args);
  if (command === "check") return without;
  if (command === "sweep" || command === "sensitivity") return [...without, "--dry-run"];
  if (args.includes("--claims")) return [...fewer(without, "--draws", "2"), "--replications", "2"];
  if (command === "best") return [...without, "--replications", "2", "--at-most", "2"];
  if (command === "ladder") return ["ladder", "scenarios/starter.yaml", "--replications", "1"];
  const once = without.includes("--ensemble") ? ["--draw-replications", "1"] : [];
  const sets = [...fewer(without, "--ensemble", "2"), ...once];
  const few = [...sets, "--replications", command === "staff" ? "4" : "1"];
  if (command === "staff") return [...few, "--search-replications", "2", "--pattern", "every-day"];
  return command === "run" ? [...few, "--out", join(folder, "result")] : few;
}

/** A result in a folder of its own, as a run would have left it. */
function keptResult(folder: string): string {
  writeFileSync(join(folder, "results.json"), JSON.stringify(constructedResult()));
  return folder;
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
  it("names commands that work", { timeout: patience }, async () => {
    const all = commands();
    expect(all.length).toBeGreaterThanOrEqual(6);
    // Without what makes them slow, some are the same.
    const different = new Map(all.map((command) => [withoutSlow(command).join(" "), command]));
    for (const command of different.values()) {
      const args = quick(command).map((arg) => (arg in shorter ? shortened(arg) : arg));
      const { code, out, error } = await commandIn(root, ...args);
      expect([code, code === 0 ? "" : error], args.join(" ")).toEqual([0, ""]);
      expect(out.length).toBeGreaterThan(100);
    }
  });

  it("makes the page for leadership as it says", { timeout: patience }, async () => {
    const folder = mkdtempSync(join(tmpdir(), "sim101-readme-"));
    const lines = reportCommands();
    expect(lines.map(([command]) => command)).toEqual(["run", "compare", "report"]);
    const instead: ReadonlyMap<string, string> = new Map([
      [wiltshire, shortened("scenarios/starter.yaml")],
      ["push-through,web-chat", "one-more-by-day"],
      ["results/wiltshire-2017-base", "results/starter-base"],
    ]);
    for (const [command = "", ...words] of lines) {
      const small = words.filter((word) => word !== "--open").map((word) => instead.get(word) ?? word);
      const few = command === "report" ? [] : ["--replications", "1"];
      expect(await commandIn(folder, command, ...small, ...few)).toMatchObject({ code: 0 });
    }
    expect(readFileSync(join(folder, "report.html"), "utf8")).toContain("All policies at one glance");
  });

  it("shows what its commands print (npm run readme writes it anew)", { timeout: patience }, () => {
    const all = shownOutputs();
    expect(all).toHaveLength(1);
    for (const { args, output } of all) expect(run(args)).toBe(output);
  });

  it("has every output that it shows made anew, by this test or by npm run verify", () => {
    const shown = readme().match(/^<!-- (?:output of|measured by) npx sim101 /gm);
    expect(shown).toHaveLength(shownOutputs().length + measuredOutputs().length);
  });

  it("has a scenario that is complete, with a policy that helps", { timeout: patience }, async () => {
    const file = exampleScenario();
    expect((await commandIn(root, "check", file)).out).toContain("A small centre");
    const meanOf = async (policy: string) => {
      const args = ["run", file, "--json", "--replications", "4", "--policy", policy];
      return JSON.parse((await commandIn(root, ...args)).out).headline[0].value;
    };
    expect(await meanOf("one-more-by-day")).toBeLessThan(await meanOf("base"));
  });

  it("has a file that extends another, which would not do without its last lines", () => {
    const load = (some: readonly string[]) => loadBeside(join(root, wiltshire), some.join("\n"));
    const lines = exampleExtension().split("\n");
    // March, and two weeks of warm-up.
    expect(load(lines)).toMatchObject({ ok: true, scenario: { calendar: { days: 45 } } });
    expect(load(lines.slice(0, 2))).toMatchObject({ ok: false, problems: [{}, {}] });
  });
});

// `sim101 new`: what it writes can be checked and run at once, and nothing of the user's is touched.
import { existsSync, mkdtempSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Result } from "../../src/results/result.ts";
import { scenarioJsonSchema } from "../../src/scenario/json-schema.ts";
import { command } from "./in-process.ts";

const newFolder = () => mkdtempSync(join(tmpdir(), "sim101-new-"));

/** A number of a flow map or a line of its own that carries no tag. */
const untagged = /value: [^,}]*}/;

describe("sim101 new", () => {
  it("writes a scenario that passes the check and runs under each policy", { timeout: 60_000 }, async () => {
    const file = join(newFolder(), "ours.yaml");
    const made = await command("new", file, "--name", "Our centre: the real one");
    expect(made.code).toBe(0);
    expect(made.out).toContain(`sim101 check ${file}`);
    const checked = await command("check", file);
    expect(checked.code).toBe(0);
    expect(checked.out).toContain("Our centre: the real one");
    const mean = async (policy: string): Promise<number> => {
      const run = await command("run", file, "--json", "--replications", "2", "--policy", policy);
      expect(run.code).toBe(0);
      const { headline, warnings } = JSON.parse(run.out) as Result;
      expect(warnings.filter((warning) => !warning.includes("replications are few"))).toEqual([]);
      return headline[0]?.value ?? Number.NaN;
    };
    expect(await mean("one-more-by-day")).toBeLessThan(await mean("base"));
  });

  it("explains its numbers, names its file, and tags what is assumed", async () => {
    const file = join(newFolder(), "centre.yml");
    await command("new", file);
    const text = readFileSync(file, "utf8");
    expect(text).toContain("sim101 check centre.yml");
    expect(text).toContain("name: My contact centre");
    expect(text).not.toMatch(untagged);
    expect(text.split("\n").filter((line) => line.trim().startsWith("#")).length).toBeGreaterThan(30);
  });

  it("puts a name that a shell would cut into quotes, wherever it is to be pasted", async () => {
    const file = join(newFolder(), "my centre.yaml");
    const { out } = await command("new", file);
    expect(out).toContain(`sim101 check "${file}"`);
    expect(out).toContain(`sim101 run "${file}"`);
    const text = readFileSync(file, "utf8");
    expect(text.match(/sim101 (check|run) "my centre\.yaml"/g)).toHaveLength(3);
    expect(text).not.toMatch(/sim101 \w+ my centre/);
  });

  it("points editors to a schema only where there is one", async () => {
    const folder = newFolder();
    await command("new", join(folder, "plain.yaml"));
    expect(readFileSync(join(folder, "plain.yaml"), "utf8")).not.toContain("yaml-language-server");
    await command("new", join(folder, "helped.yaml"), "--schema");
    expect(readdirSync(folder).toSorted()).toEqual(["helped.yaml", "plain.yaml", "scenario.schema.json"]);
    const [first] = readFileSync(join(folder, "helped.yaml"), "utf8").split("\n");
    expect(first).toBe("# yaml-language-server: $schema=./scenario.schema.json");
    const schema: unknown = JSON.parse(readFileSync(join(folder, "scenario.schema.json"), "utf8"));
    expect(schema).toEqual(JSON.parse(JSON.stringify(scenarioJsonSchema())));
    expect((await command("check", join(folder, "helped.yaml"))).code).toBe(0);
  });

  it("never overwrites, and leaves a schema that is there alone", async () => {
    const folder = newFolder();
    const file = join(folder, "mine.yaml");
    writeFileSync(file, "precious");
    const { code, error } = await command("new", file);
    expect(code).toBe(2);
    expect(error).toContain("exists; name a file that does not");
    expect(readFileSync(file, "utf8")).toBe("precious");
    const link = join(folder, "link.yaml");
    symlinkSync(join(folder, "nowhere.yaml"), link);
    expect((await command("new", link)).code).toBe(2);
    expect(existsSync(join(folder, "nowhere.yaml"))).toBe(false);
  });

  it("keeps a schema that is not its own, says so, and does not point to it", async () => {
    const folder = newFolder();
    const schema = join(folder, "scenario.schema.json");
    writeFileSync(schema, "{}");
    const file = join(folder, "next.yaml");
    const { code, out } = await command("new", file, "--schema");
    expect(code).toBe(0);
    expect(out).toContain(`Kept ${schema}: it is not the schema of this program`);
    expect(readFileSync(schema, "utf8")).toBe("{}");
    expect(readFileSync(file, "utf8")).not.toContain("yaml-language-server");
  });

  it("says nothing of a schema of its own that is there", async () => {
    const folder = newFolder();
    await command("new", join(folder, "first.yaml"), "--schema");
    const { out } = await command("new", join(folder, "second.yaml"), "--schema");
    expect(out).not.toContain("Kept");
    expect(readFileSync(join(folder, "second.yaml"), "utf8")).toContain("yaml-language-server");
  });

  it.each([
    [["centre.json"], "ends in .yaml or .yml, found"],
    [["centre.yaml", "--name", ""], "--name: expected"],
    [[], "missing required argument"],
  ])("answers %j with code 2 and writes nothing", async (args, hint) => {
    const folder = newFolder();
    const [file, ...more] = args;
    const { code, error } = await command(
      "new",
      ...(file === undefined ? [] : [join(folder, file), ...more]),
    );
    expect(code).toBe(2);
    expect(error).toContain(hint);
    expect(readdirSync(folder)).toEqual([]);
  });

  it("says with code 4 when the folder is not there", async () => {
    const file = join(newFolder(), "none", "centre.yaml");
    const { code } = await command("new", file);
    expect(code).toBe(4);
    expect(existsSync(file)).toBe(false);
  });

  it("says in one line with code 4 that a path cannot be, and leaves no schema behind", async () => {
    const folder = newFolder();
    writeFileSync(join(folder, "f.yaml"), "x");
    for (const name of [`${"x".repeat(300)}.yaml`, "f.yaml/x.yaml"]) {
      const { code, error } = await command("new", join(folder, name), "--schema");
      expect(code).toBe(4);
      expect(error).toMatch(/^sim101: .*: cannot be written \(.*\)\n$/);
    }
    expect(readdirSync(folder)).toEqual(["f.yaml"]);
  });
});

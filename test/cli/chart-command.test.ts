// `sim101 chart`, as its user meets it.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { writeResultFolder } from "../../src/files/result-folder.ts";
import { comparisonRow, constructedComparison } from "../report/constructed-comparison.ts";
import { constructedResult } from "../report/constructed-result.ts";
import { command } from "./in-process.ts";
import { makeFolder } from "./program.ts";

const folder = makeFolder();
const path = process.env.PATH;
const note = { startedAt: "2026-11-26T00:00:00Z", wallTime: 1, node: "v22", platform: "", command: [] };
const hasChromium = ["/usr/bin/chromium", "/usr/bin/google-chrome"].some((file) => existsSync(file));

function kept(name: string, file: string, result: object): string {
  const at = join(folder, name);
  mkdirSync(at, { recursive: true });
  writeFileSync(join(at, file), JSON.stringify(result));
  return at;
}

const run = kept("run", "results.json", constructedResult());

afterEach(() => {
  process.env.PATH = path;
});

describe("sim101 chart without a kind", () => {
  it("lists the pictures of a result with their findings, and why others are missing", async () => {
    const { code, out } = await command("chart", run);
    expect(code).toBe(0);
    expect(out).toMatch(/^ {2}wait-by-hour +Mondays at 10:00 are the worst hour: mean wait 13 min/m);
    expect(out).toMatch(/Not of this result:\n(.*\n)* {2}people +the scenario lists no people/);
  });

  it("opens the file as well as its folder, and results of other commands", async () => {
    expect((await command("chart", join(run, "results.json"))).out).toContain("wait-by-month");
    const comparison = kept("compared", "comparison.json", constructedComparison());
    expect((await command("chart", comparison)).out).toContain("more-handlers cuts the mean time to answer");
  });

  it("names the results in a folder of them, and does not look further", async () => {
    const parent = join(folder, "results");
    const [first, ...others] = ["a", "b", "c", "d"].map((name) => join("results", name));
    kept(first ?? "", "results.json", constructedResult());
    const one = await command("chart", parent);
    expect(one.code).toBe(2);
    expect(one.error).toContain(`found a folder with 1 of them in it (did you mean ${join(parent, "a")}?)`);
    for (const name of others) kept(name, "results.json", constructedResult());
    expect((await command("report", parent)).error).toContain(
      `found a folder with 4 of them in it, such as ${join(parent, "a")}\n`,
    );
    mkdirSync(join(folder, "empty"));
    expect((await command("chart", join(folder, "empty"))).error).toContain("found something else");
  });

  it("lets no name from a result steer the terminal", async () => {
    const rows = [comparisonRow({ policy: "\u001b[31mred\u202e" })];
    const { out } = await command(
      "chart",
      kept("hostile", "comparison.json", constructedComparison({ rows })),
    );
    expect(out).toContain("red? cuts the mean time to answer");
    expect(out).not.toContain("\u001b");
    expect(out).not.toContain("\u202e");
  });
});

describe("sim101 chart with a kind", () => {
  it("writes SVG, a specification to take away and figures, each with the same words and numbers", async () => {
    const at = (name: string) => join(folder, name);
    expect((await command("chart", run, "wait-by-month", "--out", at("m.svg"))).code).toBe(0);
    await command("chart", run, "wait-by-month", "--spec", "--out", at("m.vl.json"));
    await command("chart", run, "wait-by-month", "--csv", "--out", at("m.csv"));
    expect(readFileSync(at("m.svg"), "utf8")).toMatch(
      /^<svg [^>]*><style>@font-face.*July is the worst month/s,
    );
    expect(JSON.parse(readFileSync(at("m.vl.json"), "utf8")).description).toContain(
      "July is the worst month",
    );
    expect(readFileSync(at("m.csv"), "utf8")).toMatch(/^month,.*\r\n2017-01,/);
  });

  it("draws PNG and a narrower picture for a phone", async () => {
    const [page, phone] = [join(folder, "page.png"), join(folder, "phone.png")];
    await command("chart", run, "wait-by-month", "--png", "--out", page);
    await command("chart", run, "wait-by-month", "--png", "--phone", "--out", phone);
    const widthOf = (file: string) => readFileSync(file).readUInt32BE(16);
    expect(widthOf(phone)).toBeLessThan(0.5 * widthOf(page));
  });

  it("says in one line what PDF needs where there is no browser", async () => {
    process.env.PATH = folder;
    const { code, error } = await command(
      "chart",
      run,
      "wait-by-month",
      "--pdf",
      "--out",
      join(folder, "no.pdf"),
    );
    expect(code).toBe(2);
    expect(error).toBe(
      "sim101: --pdf: needs the browser Chromium: install it (`apt install chromium`), or take --svg or --png\n",
    );
    expect(existsSync(join(folder, "no.pdf"))).toBe(false);
  });

  it.skipIf(!hasChromium)("writes a PDF with its letters in it", async () => {
    const file = join(folder, "m.pdf");
    expect((await command("chart", run, "wait-by-month", "--pdf", "--out", file)).code).toBe(0);
    const text = readFileSync(file, "latin1");
    expect(text.slice(0, 5)).toBe("%PDF-");
    expect(text).toMatch(/DejaVuSans/);
    expect(text).toContain("FontFile2");
  });

  const unreadable = `${JSON.stringify({ ...constructedResult(), queues: [null] })}\n`;
  const written = (name: string, text: string) => {
    const at = join(folder, name);
    writeResultFolder(at, new Map([["results.json", text]]), note);
    return at;
  };

  it.each(["", "wait-stages"])("says of a result changed by hand that it is at fault: %s", async (kind) => {
    const changed = written("changed", "{}\n");
    writeFileSync(join(changed, "results.json"), unreadable);
    const { code, error } = await command("chart", changed, ...(kind === "" ? [] : [kind]));
    expect(code).toBe(2);
    expect(error).toMatch(
      /changed: expected a result as sim101 wrote it, found something that was changed .*; make it again\n$/,
    );
    expect(error.trim().split("\n")).toHaveLength(1);
  });

  it("says of a result that is as it was written that the program is at fault", async () => {
    const { code, error } = await command("chart", written("untouched", unreadable));
    expect(code).toBe(1);
    expect(error).toMatch(/^sim101: a fault of the program; please report it\.\n/);
  });

  it("says of a result alone, of which nobody knows, that either may be", async () => {
    const { code, error } = await command("chart", kept("alone", "results.json", JSON.parse(unreadable)));
    expect(code).toBe(2);
    expect(error).toMatch(/alone: expected a result .*: it was changed after .*, or sim101 is at fault; /);
  });

  it.each([
    [[run, "peple"], /expected one of .*wait-by-hour.*, found peple/],
    [[run, "people"], /has no picture people: the scenario lists no people/],
    [[run, "wait-by-hour", "--svg", "--png"], /expected one of --svg, --png, .*found 2/],
    [[run, "--png"], /--png: expected a kind of picture before it/],
    [[run, "wait-by-hour", "--out", ""], /--out: expected the name of a file/],
    [[join(folder, "nowhere")], /nowhere: expected a result, found no file or folder/],
    [
      [kept("other", "results.json", { format: 99, version: "1" })],
      /expected a result of run, compare, best, claims, .* found something else/,
    ],
  ])("answers %j with code 2 and what was found", async (args, hint) => {
    const { code, out, error } = await command("chart", ...args);
    expect(code).toBe(2);
    expect(out).toBe("");
    expect(error).toMatch(hint);
  });
});

// `sim101 ladder`, as its user meets it.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { command } from "./in-process.ts";
import { makeFolder } from "./program.ts";

const folder = makeFolder();
const file = join(folder, "centre.yaml");
const quick = ["--replications", "2", "--workers", "1"];

describe("sim101 ladder", () => {
  it("prints the ladder, and writes figures and a chart where asked", async () => {
    const out = join(folder, "ladder");
    const { code, out: text } = await command("ladder", file, ...quick, "--out", out);
    expect(code).toBe(0);
    expect(text).toContain("Queue handlers: 8.33 calls an hour, 6 min each with wrap-up, for 2 handlers");
    for (const name of ["ladder.json", "ladder.csv", "ladder.svg", "ladder.png"])
      expect(existsSync(join(out, name)), name).toBe(true);
    const { features } = JSON.parse(readFileSync(join(out, "ladder.json"), "utf8"));
    expect(features.map(({ name }: { name: string }) => name)).toEqual(["patience", "handleTimes", "ring"]);
  });

  it("gives the same on any number of workers, and another policy another foot", async () => {
    const json = async (...more: string[]) =>
      (await command("ladder", file, "--json", "-n", "2", ...more)).out;
    const alone = await json("--workers", "1");
    expect(await json("--workers", "2")).toBe(alone);
    expect(JSON.parse(await json("--workers", "1", "--policy", "one-more")).input.meanHandlers).toBe(3);
  });

  it.each([
    [["--queue", "handler"], /--queue: expected one of handlers, found handler; .*handlers/],
    [["--replications", "0"], /expected a whole number from 1/],
    [["--out", ""], /--out: expected the name of a folder/],
  ])("answers %j with code 2 and a hint", async (args, hint) => {
    const { code, out, error } = await command("ladder", file, ...args);
    expect(code).toBe(2);
    expect(out).toBe("");
    expect(error).toMatch(hint);
  });
});

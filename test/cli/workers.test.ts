// `--workers`, as its user meets it.
import { describe, expect, it, vi } from "vitest";
import { commandIn } from "./in-process.ts";
import { makeFolder, sim101 } from "./program.ts";

// Threads take a while to start from TypeScript on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

describe("--workers", () => {
  it("changes nothing in the result, and the program ends when its work is done", async () => {
    const folder = makeFolder();
    const run = ["run", "centre.yaml", "--json"];
    const here = await commandIn(folder, ...run, "--workers", "1");
    expect(here.code).toBe(0);
    expect(sim101(folder, ...run, "--workers", "2")).toEqual(here);
    expect((await commandIn(folder, ...run)).out).toBe(here.out);
  });

  it.each(["0", "two", "1.5", "-1"])("refuses %s in a sentence, with exit code 2", async (workers) => {
    const { code, error } = await commandIn(makeFolder(), "run", "centre.yaml", `--workers=${workers}`);
    expect(code).toBe(2);
    expect(error).toContain(`expected a whole number from 1 to 1000, found ${workers}`);
  });
});

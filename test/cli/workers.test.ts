// `--workers`, as its user meets it.
import { describe, expect, it, vi } from "vitest";
import { makeFolder, sim101 } from "./program.ts";

// Threads take a while to start from TypeScript on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

describe("--workers", () => {
  it("changes nothing in the result, and the program ends when its work is done", () => {
    const folder = makeFolder();
    const json = (...more: string[]) => sim101(folder, "run", "centre.yaml", "--json", ...more);
    const here = json("--workers", "1");
    expect(here.code).toBe(0);
    expect(json("--workers", "2").out).toBe(here.out);
    expect(json().out).toBe(here.out);
  });

  it.each(["0", "two", "1.5", "-1"])("refuses %s in a sentence, with exit code 2", (workers) => {
    const { code, error } = sim101(makeFolder(), "run", "centre.yaml", `--workers=${workers}`);
    expect(code).toBe(2);
    expect(error).toContain(`expected a whole number from 1 to 1000, found ${workers}`);
  });
});

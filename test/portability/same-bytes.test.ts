// Same seed, same bytes: in Node 20 and in Deno, whose engines differ in the last bit of Math.log and its kin.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const script = here("./print-result.ts");
const sample = here("./two-stage.yaml");
const most = 64 * 1024 * 1024;

function hashOf(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

function inNode(replications: number): string {
  const args = ["--import", import.meta.resolve("tsx"), script, sample, String(replications)];
  return execFileSync(process.execPath, args, { encoding: "utf8", maxBuffer: most });
}

function inDeno(replications: number): string {
  const deno = here("../../node_modules/.bin/deno");
  const args = ["run", "--quiet", "--no-lock", "--allow-all", script, sample, String(replications)];
  return execFileSync(deno, args, { encoding: "utf8", maxBuffer: most, cwd: here("../..") });
}

describe("the same scenario and seed", () => {
  const node = inNode(3);

  it("give the same bytes in Node and in Deno", () => {
    expect(node.length).toBeGreaterThan(10_000);
    expect(hashOf(inDeno(3))).toBe(hashOf(node));
  });

  it("give the same bytes in Node again, and others with one replication less", () => {
    expect(hashOf(inNode(3))).toBe(hashOf(node));
    expect(hashOf(inNode(2))).not.toBe(hashOf(node));
  });
});

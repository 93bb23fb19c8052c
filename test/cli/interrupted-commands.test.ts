// What Ctrl-C leaves of a command: whatever is said to be kept is there, and where nothing is, that is what is said.
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { afterEach, expect, test, vi } from "vitest";
import { forgetInterrupt } from "../../src/cli/interrupt.ts";
import { claimedCentre } from "../experiment/claimed-centre.ts";
import { commandIn } from "./in-process.ts";
import type { Finished } from "./program.ts";

const folder = mkdtempSync(join(tmpdir(), "sim101-interrupted-"));
writeFileSync(join(folder, "claimed.yaml"), claimedCentre);

afterEach(() => {
  vi.restoreAllMocks();
  forgetInterrupt();
});

/** Ctrl-C comes as soon as a part of the work, the first unless said, listens to it. */
function interrupted(args: string, part = 1): Promise<Finished> {
  vi.restoreAllMocks();
  let parts = 0;
  const once = process.once.bind(process);
  vi.spyOn(process, "once").mockImplementation((event, listener) => {
    once(event, listener);
    if (event === "SIGTERM" && ++parts === part) queueMicrotask(() => process.emit("SIGINT"));
    return process;
  });
  return commandIn(folder, ...args.split(" "), "--workers", "1");
}

test("a calibration that is interrupted says that nothing is solved", async () => {
  const asked = "calibrate claimed.yaml --vary queues.desk.talk.mean=4..10 --write solved.yaml";
  const { code, out, error } = await interrupted(asked);
  expect([code, out]).toEqual([130, ""]);
  expect(error).toBe("\nInterrupted: the number is not solved, and nothing is written\n");
  expect(readdirSync(folder)).not.toContain("solved.yaml");
});

test("a run whose sets are interrupted says how many there are, and is not complete", async () => {
  const { code, out } = await interrupted("run claimed.yaml -n 2 --ensemble 20 --out out", 2);
  expect(code).toBe(130);
  expect(out).toContain("If the assumed numbers are otherwise: INTERRUPTED, 0 of 20 sets finished");
  expect(out).toContain("\n2 replications, seed");
  const { complete, replications } = JSON.parse(readFileSync(join(folder, "out", "results.json"), "utf8"));
  expect([complete, replications]).toEqual([false, 2]);
  const repeated = await interrupted("repeat out/results.json --scenario claimed.yaml");
  expect([repeated.code, repeated.out]).toEqual([130, ""]);
  expect(repeated.error).toBe("\nInterrupted: the result is not compared, and nothing is written\n");
});

test("a comparison whose sets are interrupted says how many there are, and is not complete", async () => {
  const { code, out } = await interrupted("compare claimed.yaml -p one-more -n 2 --ensemble 3", 2);
  expect(code).toBe(130);
  expect(out).toContain("If the assumed numbers are otherwise: INTERRUPTED, 0 of 3 sets finished");
  expect(out).toContain("2 replications of each of 2 policies, seed");
});

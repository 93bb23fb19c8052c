// Runs commands in this process, which is much faster than a process for each.
import process from "node:process";
import { vi } from "vitest";
import { runCommandLine } from "../../src/cli/command-line.ts";
import type { Finished } from "./program.ts";

/** Runs one command in a folder and gives what it wrote and its exit code. */
export async function commandIn(folder: string, ...args: string[]): Promise<Finished> {
  const before = process.cwd();
  process.chdir(folder);
  try {
    return await command(...args);
  } finally {
    process.chdir(before);
  }
}

/** Runs one command, whose paths must be absolute, and gives what it wrote and its exit code. */
export async function command(...args: string[]): Promise<Finished> {
  const written = { out: "", error: "" };
  const hear = (stream: NodeJS.WriteStream, which: "out" | "error") =>
    vi.spyOn(stream, "write").mockImplementation((text) => {
      written[which] += String(text);
      return true;
    });
  const spies = [hear(process.stdout, "out"), hear(process.stderr, "error")];
  try {
    return { code: await runCommandLine(["node", "sim101", ...args]), ...written };
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
}

// What the README shows of commands that take minutes.
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { measuredOutputs, partsMissing, run } from "../readme/examples.ts";

/** A screening keeps its cells unless told where in the folder of results: here it is to run them anew. */
function elsewhere(args: readonly string[]): readonly string[] {
  if (args[0] !== "sensitivity") return args;
  return [...args, "--out", join(mkdtempSync(join(tmpdir(), "sim101-readme-")), "cells")];
}

describe("the README", () => {
  it.each(measuredOutputs())("shows what it measured: $args", ({ args, output }) => {
    expect(partsMissing(output, run(elsewhere(args)))).toEqual([]);
  });
});

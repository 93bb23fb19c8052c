// What the README shows of commands that take minutes.
import { describe, expect, it } from "vitest";
import { measuredOutputs, partsMissing, run } from "../readme/examples.ts";

describe("the README", () => {
  it.each(measuredOutputs())("shows what it measured: $args", ({ args, output }) => {
    expect(partsMissing(output, run(args))).toEqual([]);
  });
});

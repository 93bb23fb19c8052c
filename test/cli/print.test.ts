// A reader who closes the output of the program early changes nothing about its exit code.
import { once } from "node:events";
import { describe, expect, it } from "vitest";
import { makeFolder, startSim101 } from "./program.ts";

describe("an output that nobody reads", () => {
  it.each([
    ["stderr", ["run", "none.yaml"], 2],
    ["stdout", ["check", "centre.yaml"], 0],
  ] as const)("leaves the exit code as it is (%s)", async (stream, args, code) => {
    const program = startSim101(makeFolder(), ...args);
    program[stream]?.destroy();
    expect(await once(program, "exit")).toEqual([code, null]);
  });
});

// The built package, as the program of somebody else uses it: by its name, with its types.
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { builtPackage } from "../cli/built-program.ts";
import { project } from "../frame/planted-project.ts";
import { exampleProgram, exampleScenario } from "../readme/examples.ts";

const compiler = join(project, "node_modules/typescript/bin/tsc");
const strictly = {
  compilerOptions: {
    target: "ES2022",
    lib: ["ES2023", "DOM"],
    module: "NodeNext",
    strict: true,
    exactOptionalPropertyTypes: true,
    types: [],
  },
  files: ["consumer.ts", "readme.ts"],
};
const twoMinutes = 120_000;

const folder = mkdtempSync(join(tmpdir(), "sim101-consumer-"));

/** Installs the package into the folder as npm would. */
function install(): void {
  const installed = join(folder, "node_modules/sim101");
  mkdirSync(installed, { recursive: true });
  for (const part of ["dist", "package.json"])
    cpSync(join(builtPackage(), part), join(installed, part), { recursive: true });
  symlinkSync(join(project, "node_modules"), join(installed, "node_modules"));
  cpSync(join(project, "test/library/consumer.ts"), join(folder, "consumer.ts"));
  writeFileSync(join(folder, "readme.ts"), exampleProgram());
  cpSync(exampleScenario(), join(folder, "small-centre.yaml"));
  writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(strictly));
}

function node(...args: readonly string[]): string {
  return execFileSync(process.execPath, args, { cwd: folder, encoding: "utf8" });
}

beforeAll(install, twoMinutes);
afterAll(() => rmSync(folder, { recursive: true }));

describe("the built package", () => {
  it("compiles against its types and does in a program what it does here", { timeout: twoMinutes }, () => {
    node(compiler);
    const { waitTime, ...others } = JSON.parse(node("consumer.js"));
    expect(waitTime).toBeGreaterThan(0);
    expect(others).toEqual({
      sameOnThreads: true,
      finished: [
        [0, 1],
        [1, 2],
        [2, 3],
      ],
      lastIsComplete: false,
      compared: true,
      problems: 1,
      refused: "RangeError",
      swept: [true, true],
      reads: "function",
    });
  });

  it("does what the README's program says", { timeout: twoMinutes }, () => {
    const lines = node("readme.js").trim().split("\n");
    expect(lines[0]).toMatch(/^mean time to answer: \d+\.\d+ s \(\d+\.\d+ to \d+\.\d+\)$/);
    expect(lines).toContain("one-more-by-day meanTimeToAnswer handlers better");
    expect(lines).toContain("one-more-by-day scheduledHoursPerDay all teams worse");
    expect(lines.at(-1)).toMatch(/^10 \d+\.\d+$/);
  });
});

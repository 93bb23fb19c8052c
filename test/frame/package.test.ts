import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { inPlantedProject, project } from "./planted-project.ts";

const read = (name: string): string => readFileSync(join(project, name), "utf8");

interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly scripts: Readonly<Record<string, string>>;
}

interface Lock {
  readonly packages: Readonly<Record<string, Partial<Manifest> & { optionalDependencies?: object }>>;
}

const lock = JSON.parse(read("package-lock.json")) as Lock;
const manifest = JSON.parse(read("package.json")) as Manifest;

describe("package.json", () => {
  test("names every dependency by its exact version", () => {
    const versions = Object.values({ ...manifest.dependencies, ...manifest.devDependencies });
    expect(versions.filter((version) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });

  test("agrees with the lock file", () => {
    expect(lock.packages[""]?.dependencies).toEqual(manifest.dependencies);
    expect(lock.packages[""]?.devDependencies).toEqual(manifest.devDependencies);
  });

  test("starts a scenario file that is there", () => {
    const scenario = /run (\S+)$/.exec(manifest.scripts.start ?? "")?.[1] ?? "no scenario";
    expect(existsSync(join(project, scenario))).toBe(true);
  });
});

describe("the lock file", () => {
  test("records every platform's build that it names: npm ci refuses it otherwise", () => {
    const named = Object.values(lock.packages).flatMap((each) =>
      Object.keys(each.optionalDependencies ?? {}),
    );
    expect(named.filter((name) => !(`node_modules/${name}` in lock.packages))).toEqual([]);
  });
});

describe(".ci/run", () => {
  test("can be executed", () => {
    expect(statSync(join(project, ".ci/run")).mode & 0o111).toBe(0o111);
  });

  test("counts the tests that vitest reports, and a file that fails before its first test as one failure", () => {
    const ran = { status: "failed", assertionResults: [{}, {}, {}] };
    const broken = { status: "failed", assertionResults: [] };
    expect(count({ numPassedTests: 2, numFailedTests: 1, testResults: [ran] })).toBe("2 passed, 1 failed\n");
    expect(count({ numPassedTests: 2, numFailedTests: 1, testResults: [ran, broken] })).toBe(
      "2 passed, 2 failed\n",
    );
  });
});

function count(result: object): string {
  return inPlantedProject([".ci/count.mjs"], { "result.json": JSON.stringify(result) }, (folder) => {
    const program = join(folder, ".ci/count.mjs");
    return execFileSync(process.execPath, [program, join(folder, "result.json")], { encoding: "utf8" });
  });
}

// A folder of scenarios on the disk, which is removed after the tests of a file.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";
import { readScenarioFile } from "../../src/files/read-scenario.ts";

/** A folder `plans` with another inside, in a folder of their own. */
export function plansOnDisk(name: string, inside: string) {
  const root = mkdtempSync(join(tmpdir(), `sim101-${name}-`));
  const folder = join(root, "plans");
  mkdirSync(join(folder, inside), { recursive: true });
  afterAll(() => rmSync(root, { recursive: true }));
  return {
    root,
    folder,
    write(file: string, content: string | Uint8Array): string {
      writeFileSync(join(folder, file), content);
      return join(folder, file);
    },
  };
}

/** What is expected and found, of each problem of a scenario. */
export function problemWords(file: string): readonly string[] {
  const outcome = readScenarioFile(file);
  return outcome.ok ? [] : outcome.problems.map(({ expected, found }) => `${expected}; ${found}`);
}

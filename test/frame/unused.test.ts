import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { inPlantedProject, type Planted, project } from "./planted-project.ts";

const planted: Planted = {
  "src/index.ts": 'export { used } from "./model/used.ts";\n',
  "src/cli/main.ts": 'import { used } from "../model/used.ts";\nused();\n',
  "src/model/used.ts":
    "export const used = () => 1;\nexport const deadExport = 2;\nexport type DeadType = 3;\n",
  "src/model/dead-file.ts": "export const a = 1;\n",
  "src/model/only-tested.ts": "export const b = 1;\n",
  "test/model/only-tested.test.ts": 'import { b } from "../../src/model/only-tested.ts";\nb.toFixed(0);\n',
};

/** What knip prints about the planted files under the project's own settings. */
function knip(...options: readonly string[]): string {
  const program = join(project, "node_modules/knip/bin/knip.js");
  return inPlantedProject(["knip.json", "package.json"], planted, (folder) => {
    return spawnSync(process.execPath, [program, ...options], { cwd: folder, encoding: "utf8" }).stdout;
  });
}

describe("the search for unused code", () => {
  test("finds a dead file, a dead export and a dead type, and leaves used ones alone", () => {
    const found = knip("--files", "--exports");
    expect(found).toContain("src/model/dead-file.ts");
    expect(found).toContain("deadExport");
    expect(found).toContain("DeadType");
    expect(found).not.toContain("only-tested");
    expect(found).not.toMatch(/used {2}|main\.ts|index\.ts/);
  });

  test("finds a file that only its own test keeps alive", () => {
    expect(knip("--production", "--files")).toContain("src/model/only-tested.ts");
  });
});

// Lints planted files with the project's own Biome settings, so that the tests can say what the linter
// refuses and what it lets pass.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { inPlantedProject, type Planted, project } from "./planted-project.ts";

interface Diagnostic {
  readonly category: string;
  readonly message: string;
  readonly location: { readonly path: string };
}

/** What the linter says about each planted file, as `rule: message`, by path; a clean file has no entries. */
export function lintPlanted(planted: Planted): ReadonlyMap<string, readonly string[]> {
  const settings = ["biome.json", ".biome", ".gitignore", "package.json"];
  const said = new Map(Object.keys(planted).map((path): [string, string[]] => [path, []]));
  for (const { category, message, location } of inPlantedProject(settings, planted, diagnose)) {
    said.get(location.path)?.push(`${category.split("/").at(-1)}: ${message}`);
  }
  return said;
}

function diagnose(folder: string): readonly Diagnostic[] {
  const report = join(folder, "report.json");
  const biome = join(project, "node_modules/@biomejs/biome/bin/biome");
  const options = ["--reporter=json", `--reporter-file=${report}`, "--max-diagnostics=none"];
  spawnSync(process.execPath, [biome, "lint", ...options], { cwd: folder, stdio: "ignore" });
  return (JSON.parse(readFileSync(report, "utf8")) as { diagnostics: Diagnostic[] }).diagnostics;
}

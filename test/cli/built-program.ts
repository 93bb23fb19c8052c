// The program as it is published: built once for each state of the sources, in a folder that later tests use again.
// From its sources it would take a second longer at every start.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { project } from "../frame/planted-project.ts";

let built: string | undefined;

/** The folder of the package: `dist`, `scenarios` and `package.json`. */
export function builtPackage(): string {
  built ??= packageIn(join(tmpdir(), `sim101-built-${stateOfSources()}`));
  return built;
}

/** The file that Node runs. */
export function builtProgram(): string {
  return join(builtPackage(), "dist/program/main.js");
}

/** Whoever builds at the same time builds the same: the first to be ready gives the folder its name. */
function packageIn(folder: string): string {
  if (existsSync(folder)) return folder;
  const own = mkdtempSync(`${folder}-`);
  const compiler = join(project, "node_modules/typescript/bin/tsc");
  const outDir = join(own, "dist");
  execFileSync(process.execPath, [compiler, "-p", join(project, "tsconfig.build.json"), "--outDir", outDir]);
  execFileSync(process.execPath, [join(project, ".build/bundle.mjs"), outDir]);
  cpSync(join(project, "package.json"), join(own, "package.json"));
  cpSync(join(project, "scenarios"), join(own, "scenarios"), { recursive: true });
  symlinkSync(join(project, "node_modules"), join(own, "node_modules"));
  try {
    renameSync(own, folder);
  } catch {
    rmSync(own, { recursive: true });
  }
  return folder;
}

/** Everything that the package is made of, as one number. */
function stateOfSources(): string {
  const inFolders = ["src", "scenarios"].flatMap((folder) =>
    readdirSync(join(project, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name)),
  );
  const settings = [
    "package.json",
    "package-lock.json",
    "tsconfig.json",
    "tsconfig.build.json",
    ".build/bundle.mjs",
  ];
  const hash = createHash("sha256").update(project);
  for (const file of [...inFolders.sort(), ...settings.map((name) => join(project, name))]) {
    hash.update(file).update(readFileSync(file));
  }
  return hash.digest("hex").slice(0, 16);
}

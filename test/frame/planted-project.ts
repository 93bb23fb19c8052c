// A throw-away folder with the project's own settings and planted files, to try a tool on mistakes.
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";

/** The project's top folder. */
export const project = resolve(import.meta.dirname, "../..");

/** Text by path inside the project. */
export type Planted = Readonly<Record<string, string>>;

/** Copies `settings` from the project, plants the files, does `work` in that folder and removes it. */
export function inPlantedProject<Answer>(
  settings: readonly string[],
  planted: Planted,
  work: (folder: string) => Answer,
): Answer {
  const folder = mkdtempSync(join(tmpdir(), "sim101-planted-"));
  try {
    for (const name of settings) cpSync(join(project, name), join(folder, name), { recursive: true });
    for (const [path, text] of Object.entries(planted)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

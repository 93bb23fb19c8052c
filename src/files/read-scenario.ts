// Reads a scenario and the files that it extends from the disk. Files that are too big, no text, no ordinary files
// or outside the scenario's folder are refused before they are read.
import { closeSync, fstatSync, openSync, readFileSync, realpathSync } from "node:fs";
import { dirname, relative, resolve, sep } from "node:path";
import { type LoadOptions, type LoadedScenario, loadScenario, type ScenarioOutcome } from "../scenario/load-scenario.ts";
import type { ReadRefusal } from "../scenario/scenario-files.ts";
import { mostBytes, sizeRefusal } from "../scenario/yaml-limits.ts";

export type ReadOptions = Omit<LoadOptions, "read">;
export type { LoadedScenario };

/** Loads a scenario file. That it cannot be read is a problem of the same kind as a mistake in it. */
export function readScenarioFile(file: string, options: ReadOptions = {}): ScenarioOutcome {
  const text = readText(file);
  if (text === null) return unreadable(file, { expected: "a scenario file", found: "no file of this name" });
  if (typeof text !== "string") return unreadable(file, text);
  const folder = realpathSync(dirname(file));
  const read = (path: string) => readInside(folder, path);
  return loadScenario({ name: file, text }, { ...options, read });
}

function unreadable(file: string, { expected, found }: ReadRefusal): ScenarioOutcome {
  return { ok: false, problems: [{ file, line: 1, column: 1, path: "", expected, found }] };
}

/** A link may not lead out of the folder. */
function readInside(folder: string, path: string): string | ReadRefusal | null {
  const file = resolve(folder, path);
  const text = readText(file);
  if (text === null) return null;
  const isInside = !relative(folder, realpathSync(file)).startsWith(`..${sep}`);
  return isInside ? text : { expected: "a file inside the scenario's folder", found: "a link that leads out of it" };
}

// Finds and reads a result in its folder, whatever command made it.
import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { type Kept, keptOf } from "../results/kept.ts";
import { isThere } from "./is-there.ts";
import { readText } from "./read-scenario.ts";
import { StorageError } from "./storage-error.ts";

const mostBytes = 1_000_000_000;

/** In a result folder, the file that is the result itself. */
const resultFileNames = [
  "results.json",
  "comparison.json",
  "best.json",
  "claims.json",
  "ladder.json",
  "staffing.json",
  "roster.json",
  "tipping.json",
] as const;

/** Reads a result of one file, by its name or that of its folder; null where it is something else; throws `StorageError`. */
export function readKept(path: string): Kept | null {
  const file = resultFile(path);
  if (file === null) return null;
  const text = readText(file, mostBytes);
  if (text === null) throw new StorageError(`${file}: no file of this name`);
  if (typeof text !== "string")
    throw new StorageError(`${file}: expected ${text.expected}, found ${text.found}`);
  return keptOf(dataOf(text));
}

export function isFolder(path: string): boolean {
  return isThere(path) && (statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false);
}

/** The folders that lie in a folder, by name; none where it cannot be read. */
export function foldersIn(folder: string): string[] {
  try {
    const names = readdirSync(folder).toSorted();
    return names.map((name) => join(folder, name)).filter(isFolder);
  } catch {
    return [];
  }
}

/** The file of a result, by its own name or that of its folder; null for a folder without one. */
export function resultFile(path: string): string | null {
  if (!isFolder(path)) return path;
  return resultFileNames.map((name) => join(path, name)).find(isThere) ?? null;
}

function dataOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

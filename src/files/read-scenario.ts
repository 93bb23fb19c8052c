// Reads a scenario, the files that it extends and its call logs from the disk. Files that are too big, no text, no ordinary files
// or outside the scenario's folder are refused before they are read.
import { readFileSync, realpathSync, type Stats, statSync } from "node:fs";
import { dirname, join, resolve, sep } from "node:path";
import {
  type LoadedScenario,
  type LoadOptions,
  loadScenario,
  type ScenarioOutcome,
} from "../scenario/load-scenario.ts";
import type { ReadRefusal } from "../scenario/scenario-files.ts";
import { mostBytes } from "../scenario/yaml-limits.ts";

export type ReadOptions = Omit<LoadOptions, "read">;
export type { LoadedScenario };

/** Loads a scenario file. That it cannot be read is a problem of the same kind as a mistake in it. */
export function readScenarioFile(file: string, options: ReadOptions = {}): ScenarioOutcome {
  const text = readText(file) ?? { expected: "a scenario file", found: "no file of this name" };
  if (typeof text !== "string")
    return { ok: false, problems: [{ file, line: 1, column: 1, path: "", ...text }] };
  const folder = realpathSync(dirname(resolve(file)));
  return loadScenario(
    { name: file, text },
    { ...options, read: (path, most) => readInside(folder, path, most) },
  );
}

/** A link may not lead out of the folder. */
function readInside(folder: string, path: string, most?: number): string | ReadRefusal | null {
  const file = join(folder, path);
  if (statusOf(file) === null) return null;
  const isInside = realpathSync(file).startsWith(folder.endsWith(sep) ? folder : `${folder}${sep}`);
  return isInside
    ? readText(file, most)
    : { expected: "a file inside the scenario's folder", found: "a link that leads out of it" };
}

function statusOf(file: string): Stats | null {
  return statSync(file, { throwIfNoEntry: false }) ?? null;
}

function readText(file: string, most = mostBytes): string | ReadRefusal | null {
  try {
    const status = statusOf(file);
    if (status === null) return null;
    if (!status.isFile())
      return { expected: "a file", found: status.isDirectory() ? "a folder" : "something else" };
    if (status.size > most) return tooBig(status.size, most);
    return decoded(readFileSync(file));
  } catch (fault) {
    const reason = fault instanceof Error && "code" in fault ? String(fault.code) : String(fault);
    return { expected: "a file that can be read", found: reason };
  }
}

function tooBig(bytes: number, most: number): ReadRefusal {
  const megabytes = (size: number, digits: number) => `${(size / 1_000_000).toFixed(digits)} MB`;
  return { expected: `a file of at most ${megabytes(most, 0)}`, found: megabytes(bytes, 1) };
}

function decoded(bytes: Uint8Array): string | ReadRefusal {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return {
      expected: "text in UTF-8",
      found: "other bytes: is this a binary file, or saved in another encoding?",
    };
  }
}

// Reads a scenario, the files that it extends and its call logs from the disk. Files that are too big, no text, no ordinary files
// or outside the scenario's folder are refused before they are read.
import { readdirSync, readFileSync, realpathSync, statSync } from "node:fs";
import { basename, dirname, extname, join, resolve, sep } from "node:path";
import {
  type LoadAgain,
  type LoadedScenario,
  type LoadOptions,
  type ScenarioOutcome,
  scenarioLoader,
} from "../scenario/load-scenario.ts";
import { didYouMean, nearest } from "../scenario/nearest.ts";
import type { Problem } from "../scenario/problem.ts";
import type { ReadRefusal } from "../scenario/scenario-files.ts";
import { mostBytes } from "../scenario/yaml-limits.ts";
import { reasonOf } from "./storage-error.ts";

export type ReadOptions = Omit<LoadOptions, "read">;
export type { LoadedScenario };

/** What is said of a file that is not there. */
export const noSuchFile = "no file of this name";

/** Loads a scenario file. That it cannot be read is a problem of the same kind as a mistake in it. */
export function readScenarioFile(file: string, options: ReadOptions = {}): ScenarioOutcome {
  return scenarioFileLoader(file)(options);
}

/** Loads a scenario file many times, under other policies and with other numbers; it is read once. */
export function scenarioFileLoader(file: string): LoadAgain {
  const text = readText(file) ?? { expected: "a scenario file", found: noSuchFile, ...nearFile(file) };
  if (typeof text !== "string") {
    const problems = [{ file, line: 1, column: 1, path: "", ...text }];
    return () => ({ ok: false, problems });
  }
  const folder = realpathSync(dirname(resolve(file)));
  return scenarioLoader({ name: file, text }, (path, most) => readInside(folder, path, most));
}

/** Loads a scenario that is not on the disk, as if it lay beside a file that is. */
export function loadBeside(file: string, text: string, options: ReadOptions = {}): ScenarioOutcome {
  const folder = realpathSync(dirname(resolve(file)));
  const name = join(dirname(file), `.beside-${basename(file)}`);
  return scenarioLoader({ name, text }, (path, most) => readInside(folder, path, most))(options);
}

/** Whether a problem is that there is no scenario file of the name that was asked for. */
export function isMissingFile({ path, found }: Problem): boolean {
  return path === "" && found === noSuchFile;
}

/** A hint with the scenario file of the same folder whose name is nearest, or none where nothing is near. */
function nearFile(file: string): { hint?: string } {
  const name = basename(file);
  const near = nearest(name, scenarioNames(dirname(file)));
  return near === null ? {} : { hint: didYouMean(`${file.slice(0, file.lastIndexOf(name))}${near}`) };
}

function scenarioNames(folder: string): string[] {
  try {
    return readdirSync(folder).filter((name) => [".yaml", ".yml"].includes(extname(name)));
  } catch {
    return [];
  }
}

/** A link may not lead out of the folder. */
function readInside(folder: string, path: string, most?: number): string | ReadRefusal | null {
  const file = join(folder, path);
  return unlessUnreadable(() => {
    if (statSync(file, { throwIfNoEntry: false }) === undefined) return null;
    const isInside = realpathSync(file).startsWith(folder.endsWith(sep) ? folder : `${folder}${sep}`);
    return isInside
      ? readText(file, most)
      : { expected: "a file inside the scenario's folder", found: "a link that leads out of it" };
  });
}

/** The text of a file; why it was not read; or null where there is none. */
export function readText(file: string, most = mostBytes): string | ReadRefusal | null {
  return unlessUnreadable(() => {
    const status = statSync(file, { throwIfNoEntry: false });
    if (status === undefined) return null;
    if (!status.isFile())
      return { expected: "a file", found: status.isDirectory() ? "a folder" : "something else" };
    if (status.size > most) return tooBig(status.size, most);
    return decoded(readFileSync(file));
  });
}

/** What the system does not let be read is refused in words. */
function unlessUnreadable(read: () => string | ReadRefusal | null): string | ReadRefusal | null {
  try {
    return read();
  } catch (fault) {
    return { expected: "a file that can be read", found: reasonOf(fault) };
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

// Result folders: written beside their place under another name, then put there in one step, so that nobody ever
// sees half a result. A folder that sim101 has not made is never touched.
import { createHash } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";
import { isThere } from "./is-there.ts";
import { makeFolders } from "./make-folders.ts";
import { reasonOf, StorageError } from "./storage-error.ts";

/** Lies in every result folder, and marks it as one. */
export const runFile = "run.json";
const maker = "sim101";
const mostNamed = 3;

/** What varies between two runs of equal results, outside the promise of equal bytes. */
export interface RunNote {
  readonly startedAt: string;
  /** Seconds. */
  readonly wallTime: number;
  readonly node: string;
  readonly platform: string;
  readonly command: readonly string[];
  /** In which it ran: paths of the command begin there. */
  readonly folder?: string;
}

/** Throws unless the folder can be made, is empty, or holds an earlier result and nothing else; call it before long work. */
export function ensureReplaceable(folder: string): void {
  const names = namesIn(folder);
  const own = existsSync(folder) ? filesOfResult(folder) : [];
  const foreign = names.filter((name) => !own.includes(name));
  if (foreign.length > 0)
    throw new StorageError(
      `${folder}: holds files that sim101 did not make (${foreign.slice(0, mostNamed).join(", ")}); name another folder with --out`,
    );
  tryToWriteBeside(folder);
}

/** Only making a folder tells whether one can be made. */
function tryToWriteBeside(folder: string): void {
  const fresh = beside(folder, "new");
  try {
    rmSync(fresh, { recursive: true, force: true });
    mkdirSync(fresh);
    rmdirSync(fresh);
  } catch (fault) {
    throw new StorageError(`${folder}: cannot be written (${reasonOf(fault)})`, { cause: fault });
  }
}

/** Another name in the same folder. */
function beside(path: string, what: string): string {
  return join(dirname(path), `.${basename(path)}.${what}`);
}

/** What lies in a folder; makes the folder around it if it is not there. */
function namesIn(folder: string): string[] {
  try {
    if (isThere(folder)) return readdirSync(folder);
    makeFolders(dirname(folder));
    return [];
  } catch (fault) {
    throw new StorageError(`${folder}: is not a folder that can be used (${reasonOf(fault)})`, {
      cause: fault,
    });
  }
}

/** Writes the files and the note, replacing an earlier result as a whole. */
export function writeResultFolder(
  folder: string,
  files: ReadonlyMap<string, string | Uint8Array>,
  note: RunNote,
): void {
  ensureReplaceable(folder);
  const [fresh, old] = [beside(folder, "new"), beside(folder, "old")];
  try {
    rmSync(fresh, { recursive: true, force: true });
    mkdirSync(fresh);
    for (const [name, content] of files) writeFileSync(join(fresh, name), content);
    writeFileSync(
      join(fresh, runFile),
      `${JSON.stringify({ madeBy: maker, ...note, files: [...files.keys()], sha256: digests(files) }, null, 2)}\n`,
    );
    rmSync(old, { recursive: true, force: true });
    if (existsSync(folder)) renameSync(folder, old);
    renameSync(fresh, folder);
    rmSync(old, { recursive: true, force: true });
  } catch (fault) {
    removeIfPossible(fresh);
    if (existsSync(old) && !existsSync(folder)) renameSync(old, folder);
    throw new StorageError(`${folder}: cannot be written (${reasonOf(fault)})`, { cause: fault });
  }
}

function digests(files: ReadonlyMap<string, string | Uint8Array>): Readonly<Record<string, string>> {
  return Object.fromEntries([...files].map(([name, content]) => [name, digestOf(content)]));
}

/** SHA-256 in hexadecimal digits: tells whether a file is still the one that was written. */
export function digestOf(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("hex");
}

/** Throws unless a file of this name can be written; call it before long work. */
export function ensureWritable(path: string): void {
  writeBeside(path, "", (fresh) => rmSync(fresh));
}

/** Writes one file under another name first, so that it is whole or not there. */
export function writeWhole(path: string, content: string | Uint8Array): void {
  writeBeside(path, content, (fresh) => renameSync(fresh, path));
}

function writeBeside(path: string, content: string | Uint8Array, then: (fresh: string) => void): void {
  const fresh = beside(path, "new");
  try {
    writeFileSync(fresh, content);
    then(fresh);
  } catch (fault) {
    removeIfPossible(fresh);
    throw new StorageError(`${path}: cannot be written (${reasonOf(fault)})`, { cause: fault });
  }
}

/** For what is left of a write that failed: why it failed matters more than that its rest cannot be removed. */
function removeIfPossible(path: string): void {
  try {
    rmSync(path, { recursive: true, force: true });
  } catch {
    // The failed write is told.
  }
}

/** The files that sim101 has written into a folder, by its own note; none if there is no note of its own. */
function filesOfResult(folder: string): readonly string[] {
  try {
    const note: unknown = JSON.parse(readFileSync(join(folder, runFile), "utf8"));
    if (typeof note !== "object" || note === null) return [];
    const { madeBy, files } = note as { madeBy?: unknown; files?: unknown };
    return madeBy === maker && Array.isArray(files) ? [runFile, ...files] : [];
  } catch {
    return [];
  }
}

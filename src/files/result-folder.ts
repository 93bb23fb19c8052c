// Result folders: written beside their place under another name, then put there in one step, so that nobody ever
// sees half a result. A folder that sim101 has not made is never touched.
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { reasonOf, StorageError } from "./storage-error.ts";

/** Lies in every result folder, and marks it as one. */
const runFile = "run.json";
const maker = "sim101";

/** What varies between two runs of equal results, outside the promise of equal bytes. */
export interface RunNote {
  readonly startedAt: string;
  /** Seconds. */
  readonly wallTime: number;
  readonly node: string;
  readonly platform: string;
  readonly command: readonly string[];
}

/** Throws unless the folder is new, empty, or an earlier result; call it before long work. */
export function ensureReplaceable(folder: string): void {
  if (!existsSync(folder)) return;
  let names: string[];
  try {
    names = readdirSync(folder);
  } catch (fault) {
    throw new StorageError(`${folder}: exists and is not a folder that can be read`, { cause: fault });
  }
  if (names.length === 0 || isResultFolder(folder)) return;
  throw new StorageError(`${folder}: holds files that sim101 did not make; name another folder with --out`);
}

/** Writes the files and the note, replacing an earlier result as a whole. */
export function writeResultFolder(
  folder: string,
  files: ReadonlyMap<string, string | Uint8Array>,
  note: RunNote,
): void {
  ensureReplaceable(folder);
  const beside = (what: string) => join(dirname(folder), `.${basename(folder)}.${what}`);
  const [fresh, old] = [beside("new"), beside("old")];
  try {
    rmSync(fresh, { recursive: true, force: true });
    mkdirSync(fresh, { recursive: true });
    for (const [name, content] of files) writeFileSync(join(fresh, name), content);
    writeFileSync(join(fresh, runFile), `${JSON.stringify({ madeBy: maker, ...note }, null, 2)}\n`);
    rmSync(old, { recursive: true, force: true });
    if (existsSync(folder)) renameSync(folder, old);
    renameSync(fresh, folder);
    rmSync(old, { recursive: true, force: true });
  } catch (fault) {
    rmSync(fresh, { recursive: true, force: true });
    if (existsSync(old) && !existsSync(folder)) renameSync(old, folder);
    throw new StorageError(`${folder}: cannot be written (${reasonOf(fault)})`, { cause: fault });
  }
}

/** Writes one file under another name first, so that it is whole or not there. */
export function writeWhole(path: string, content: string): void {
  const fresh = join(dirname(path), `.${basename(path)}.new`);
  try {
    writeFileSync(fresh, content);
    renameSync(fresh, path);
  } catch (fault) {
    rmSync(fresh, { force: true });
    throw new StorageError(`${path}: cannot be written (${reasonOf(fault)})`, { cause: fault });
  }
}

function isResultFolder(folder: string): boolean {
  try {
    const note: unknown = JSON.parse(readFileSync(join(folder, runFile), "utf8"));
    return typeof note === "object" && note !== null && "madeBy" in note && note.madeBy === maker;
  } catch {
    return false;
  }
}

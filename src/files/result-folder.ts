// Result folders: written beside their place under another name, then put there in one step, so that nobody ever
// sees half a result. A folder that sim101 has not made is never touched.
import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";
import { reasonOf, StorageError } from "./storage-error.ts";

/** Lies in every result folder, and marks it as one. */
const runFile = "run.json";
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
}

/** Throws unless the folder can be made, is empty, or holds an earlier result and nothing else; call it before long work. */
export function ensureReplaceable(folder: string): void {
  const names = namesIn(folder);
  const own = existsSync(folder) ? filesOfResult(folder) : [];
  const foreign = names.filter((name) => !own.includes(name));
  if (foreign.length === 0) return;
  throw new StorageError(
    `${folder}: holds files that sim101 did not make (${foreign.slice(0, mostNamed).join(", ")}); name another folder with --out`,
  );
}

/** What lies in a folder; makes the folder around it if it is not there. */
function namesIn(folder: string): string[] {
  try {
    if (existsSync(folder)) return readdirSync(folder);
    mkdirSync(dirname(folder), { recursive: true });
    accessSync(dirname(folder), constants.W_OK);
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
  const beside = (what: string) => join(dirname(folder), `.${basename(folder)}.${what}`);
  const [fresh, old] = [beside("new"), beside("old")];
  try {
    rmSync(fresh, { recursive: true, force: true });
    mkdirSync(fresh, { recursive: true });
    for (const [name, content] of files) writeFileSync(join(fresh, name), content);
    writeFileSync(
      join(fresh, runFile),
      `${JSON.stringify({ madeBy: maker, ...note, files: [...files.keys()] }, null, 2)}\n`,
    );
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

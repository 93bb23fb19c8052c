// Files of a long piece of work: each is made under another name and renamed, so that it is whole or not there, whenever
// the program is killed.
import { renameSync, rmSync } from "node:fs";
import { dirname } from "node:path";
import process from "node:process";
import { isThere } from "./is-there.ts";
import { makeFolders } from "./make-folders.ts";
import { reasonOf, StorageError } from "./storage-error.ts";

/** How the names end of what a run that was killed has left. */
export const unfinished = ".tmp";

const goOn = "what is finished is kept: the same command goes on from there";

/** Other runs may make the same file at the same time, so that the other name has the number of the process in it. */
export function underOtherName(path: string, make: (fresh: string) => void): void {
  const fresh = `${path}.${process.pid}${unfinished}`;
  try {
    makeFolders(dirname(path));
    make(fresh);
    renameSync(fresh, path);
  } catch (fault) {
    rmSync(fresh, { force: true });
    if (wasMadeElsewhere(path, fault)) return;
    throw new StorageError(`${path}: cannot be written (${reasonOf(fault)}); ${goOn}`, { cause: fault });
  }
}

/** Another run has made the same file, and tidied up. */
function wasMadeElsewhere(path: string, fault: unknown): boolean {
  return fault instanceof Error && "code" in fault && fault.code === "ENOENT" && isThere(path);
}

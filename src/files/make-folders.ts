// Makes a folder and those around it, one by one from the nearest that is there: where a file system makes no folders
// (such as /proc), Node's own recursive way goes on for ever.
import { mkdirSync, statSync } from "node:fs";
import { dirname, resolve } from "node:path";

/** Throws the system's own fault where a folder cannot be made, or where something else lies in its place. */
export function makeFolders(folder: string): void {
  for (const each of missingFolders(resolve(folder))) mkdirSync(each);
}

/** The outermost first; none if the folder is there. */
function missingFolders(folder: string): string[] {
  const missing: string[] = [];
  let at = folder;
  while (statSync(at, { throwIfNoEntry: false }) === undefined) {
    missing.unshift(at);
    at = dirname(at);
  }
  return missing;
}

// Whether a name is taken.
import { lstatSync } from "node:fs";

/** A link counts, wherever it leads; what cannot be looked at does not. */
export function isThere(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch {
    return false;
  }
}

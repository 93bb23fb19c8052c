// Whether a result was changed after it was written: the note in its folder has a digest of every file.
import { readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { type Data, dataAt } from "../scenario/authored-data.ts";
import { resultFile } from "./read-kept.ts";
import { digestOf, runFile } from "./result-folder.ts";

/** Of a result, by its name or that of its folder; null where no note tells. */
export function isChangedSince(path: string): boolean | null {
  const file = resultFile(path);
  if (file === null) return null;
  try {
    const note: Data = JSON.parse(readFileSync(join(dirname(file), runFile), "utf8"));
    const written = dataAt(note, ["sha256", basename(file)]);
    return typeof written === "string" ? written !== digestOf(readFileSync(file)) : null;
  } catch {
    // Without a note that can be read nobody knows.
    return null;
  }
}

// Opens a result that was kept, of whatever kind, or ends the command and says what was found in its place.
import { join } from "node:path";
import { cellsOf } from "../experiment/sweep.ts";
import { isThere } from "../files/is-there.ts";
import { foldersIn, isFolder, readKept, resultFile } from "../files/read-kept.ts";
import { openSweepFolder, readSweep } from "../files/sweep-folder.ts";
import { commandOf, type Kept } from "../results/kept.ts";
import { didYouMean } from "../scenario/nearest.ts";
import { UsageError } from "./faults.ts";

const planFile = "sweep.json";
const commands = new Intl.ListFormat("en-GB", { type: "disjunction" }).format(Object.values(commandOf));

/** A folder, or the file of the result in it; of a sweep the folder, with the cells that are finished. */
export function openKept(path: string): Kept {
  if (path === "") throw new UsageError("expected a result, found an empty name");
  if (!isThere(path))
    throw new UsageError(`${path}: expected a result, found no file or folder of this name`);
  const kept = readKept(path);
  if (kept === null && isFolder(path) && isThere(join(path, planFile))) return sweepIn(path);
  if (kept === null)
    throw new UsageError(
      `${path}: expected a result of ${commands} (its folder, or its .json file) of this version, found ${foundAt(path)}`,
    );
  return kept;
}

/** More results than this are not listed. */
const mostListed = 3;

/** What is there in place of a result; of a folder, the results that lie one step further in. */
function foundAt(path: string): string {
  const inside = foldersIn(path).filter(
    (folder) => resultFile(folder) !== null || isThere(join(folder, planFile)),
  );
  const [first] = inside;
  if (first === undefined) return "something else";
  if (inside.length > mostListed) return `a folder with ${inside.length} of them in it, such as ${first}`;
  return `a folder with ${inside.length} of them in it (${didYouMean(inside.join(" or "))})`;
}

function sweepIn(folder: string): Kept {
  const sweep = readSweep(folder);
  const { read } = openSweepFolder(folder, sweep);
  const swept = [...cellsOf(sweep)].flatMap((cell) => {
    const result = read(cell);
    return result === null ? [] : [{ cell, result }];
  });
  return { kind: "sweep", result: sweep, swept };
}

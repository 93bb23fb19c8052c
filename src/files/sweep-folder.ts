// The folder of a sweep: `sweep.json` says which sweep it is, and every finished cell is a file of its own, named by its
// address. A file is written under another name and renamed, so that it is whole or not there.
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Sweep, SweepCell, SweepCellResult } from "../results/sweep.ts";
import { addressOf, answers, cellText, questionOf } from "../results/sweep-address.ts";
import { isMap } from "../scenario/authored-data.ts";
import { isThere } from "./is-there.ts";
import { makeFolders } from "./make-folders.ts";
import { reasonOf, StorageError } from "./storage-error.ts";
import { sweepDifference, sweepOfText, sweepText } from "./sweep-file.ts";
import { underOtherName, unfinished } from "./under-other-name.ts";

const planFile = "sweep.json";
const cellsFolder = "cells";

/** Writes a whole file; only tests have one of their own. */
type WriteFile = (path: string, content: string) => void;

export interface SweepFolder {
  readonly folder: string;
  readonly read: (cell: SweepCell) => SweepCellResult | null;
  readonly write: (result: SweepCellResult) => void;
  /** Removes what runs that were killed have left. */
  readonly tidy: () => void;
}

/** Throws `StorageError` if the folder holds anything but this very sweep; nothing in it is changed then. */
export function openSweepFolder(folder: string, sweep: Sweep, write: WriteFile = writeFileSync): SweepFolder {
  claim(folder, sweep, write);
  return {
    folder,
    read: (cell) => readCell(folder, sweep, cell),
    write: (result) => {
      const text = cellText(result);
      underOtherName(cellPath(folder, addressOf(result)), (fresh) => write(fresh, text));
    },
    tidy: () => {
      for (const name of filesIn(folder))
        if (name.endsWith(unfinished)) rmSync(join(folder, name), { force: true });
    },
  };
}

/** The sweep that a folder holds; throws `StorageError` if it holds none. */
export function readSweep(folder: string): Sweep {
  const path = join(folder, planFile);
  const sweep = isThere(path) ? sweepOfText(textOf(path)) : null;
  if (sweep === null) throw new StorageError(`${folder}: holds no sweep (no ${planFile} that can be read)`);
  return sweep;
}

/** Two digits of the address are a folder: no folder gets too many files. */
function cellPath(folder: string, address: string): string {
  return join(folder, cellsFolder, address.slice(0, 2), `${address}.json`);
}

function claim(folder: string, sweep: Sweep, write: WriteFile): void {
  const path = join(folder, planFile);
  const text = sweepText(sweep);
  const present = isThere(path) ? textOf(path) : null;
  if (present === text) return;
  if (present !== null)
    throw new StorageError(
      `${folder}: holds another sweep (${sweepDifference(present, sweep)}); name another folder with --out`,
    );
  const first = filesIn(folder).find((name) => !name.endsWith(unfinished));
  if (first !== undefined)
    throw new StorageError(
      `${folder}: holds files that are no sweep (${first}); name another folder with --out`,
    );
  try {
    makeFolders(folder);
  } catch (fault) {
    throw new StorageError(`${folder}: cannot be made (${reasonOf(fault)})`, { cause: fault });
  }
  underOtherName(path, (fresh) => write(fresh, text));
}

/** Null unless it is whole and answers what the cell asks. */
function readCell(folder: string, sweep: Sweep, cell: SweepCell): SweepCellResult | null {
  const question = questionOf(sweep, cell);
  const path = cellPath(folder, addressOf(question));
  if (!isThere(path)) return null;
  try {
    const result: SweepCellResult = JSON.parse(textOf(path));
    return answers(result, question) && isWhole(result) ? result : null;
  } catch (fault) {
    if (fault instanceof StorageError) throw fault;
    return null;
  }
}

/** A row for each measure: a cell that was torn or changed by hand is run again. */
function isWhole({ measures, outcome: { rows, warnings, broken } }: SweepCellResult): boolean {
  return (
    [rows, warnings, broken].every(Array.isArray) && rows.length === measures.length && rows.every(isMap)
  );
}

function textOf(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch (fault) {
    throw new StorageError(`${path}: cannot be read (${reasonOf(fault)})`, { cause: fault });
  }
}

/** All files within a folder, by their paths from it; none where there is no such folder. */
function filesIn(folder: string): readonly string[] {
  try {
    return isThere(folder) ? readdirSync(folder, { recursive: true, encoding: "utf8" }) : [];
  } catch (fault) {
    throw new StorageError(`${folder}: is not a folder that can be used (${reasonOf(fault)})`, {
      cause: fault,
    });
  }
}

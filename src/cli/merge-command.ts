// `sim101 merge FOLDER…`: puts the parts of a sweep that ran on several machines into one folder, with its tables.
import type { Command } from "@commander-js/extra-typings";
import { cellsOf } from "../experiment/sweep.ts";
import { StorageError } from "../files/storage-error.ts";
import { sweepDifference, sweepText } from "../files/sweep-file.ts";
import { openSweepFolder, readSweep, type SweepFolder } from "../files/sweep-folder.ts";
import type { Sweep, SweepCell, SweepCellResult } from "../results/sweep.ts";
import { cellText } from "../results/sweep-address.ts";
import { version } from "../results/version.ts";
import { plural } from "../words/plural.ts";
import { UsageError } from "./faults.ts";
import { noteRun } from "./run-note.ts";

export function addMergeCommand(program: Command, finish: (exit: number) => void): void {
  program
    .command("merge")
    .description("put the parts of a sweep (`sweep --shard`) together, and write its tables")
    .argument("<folders...>", "folders of the parts")
    .requiredOption("-o, --out <folder>", "folder of the whole sweep; it may be one of the parts")
    .action(async (folders, { out }) => finish(await run(folders, out)));
}

async function run(folders: readonly string[], out: string): Promise<number> {
  const note = noteRun();
  const sweep = sameSweep(folders);
  const parts = folders.map((folder) => openSweepFolder(folder, sweep));
  refuseGaps(sweep, parts);
  const whole = openSweepFolder(out, sweep);
  for (const cell of cellsOf(sweep)) if (whole.read(cell) === null) whole.write(foundCell(parts, cell));
  const { finishSweep } = await import("./sweep-finish.ts");
  return finishSweep(sweep, whole, note());
}

/** The sweep of which all folders hold parts. */
function sameSweep(folders: readonly string[]): Sweep {
  const [first = "", ...others] = folders;
  const sweep = readSweep(first);
  if (sweep.version !== version)
    throw new UsageError(
      `${first}: was made by sim101 ${sweep.version}, this is ${version}: merge with that one`,
    );
  for (const other of others) {
    const text = sweepText(readSweep(other));
    if (text !== sweepText(sweep))
      throw new StorageError(
        `${other}: holds another sweep than ${first} (${sweepDifference(text, sweep)}); nothing was written`,
      );
  }
  return sweep;
}

/** Every cell must be there, and parts that have the same one must agree; nothing is written before that is known. */
function refuseGaps(sweep: Sweep, parts: readonly SweepFolder[]): void {
  const missing: number[] = [];
  for (const cell of cellsOf(sweep)) {
    const found = parts.flatMap((part) => part.read(cell) ?? []);
    if (found.length === 0) missing.push(cell.number);
    if (new Set(found.map(cellText)).size > 1)
      throw new StorageError(`cell ${cell.number} is not the same in all folders: one of them was changed`);
  }
  if (missing.length > 0)
    throw new UsageError(
      `expected all ${plural(sweep.cells, "cell")}, found ${sweep.cells - missing.length}: ${missing.length === 1 ? "cell" : "cells"} ${shortList(missing)} ${missing.length === 1 ? "is" : "are"} in none of the folders; run their parts first`,
    );
}

const mostNamed = 8;

/** `3, 7, 11 and 22 more`. */
function shortList(numbers: readonly number[]): string {
  const left = numbers.length - mostNamed;
  return `${numbers.slice(0, mostNamed).join(", ")}${left > 0 ? ` and ${left} more` : ""}`;
}

function foundCell(parts: readonly SweepFolder[], cell: SweepCell): SweepCellResult {
  for (const part of parts) {
    const result = part.read(cell);
    if (result !== null) return result;
  }
  throw new Error(`cell ${cell.number} has gone`);
}

// A sweep as a terminal sees it: says how long it will take, runs what is missing, and finishes when all cells are there.
import { type CellStore, cellsOf, sweep as runSweep, type Shard } from "../experiment/sweep.ts";
import { CellRefused } from "../experiment/sweep-cell.ts";
import { openSweepFolder, type SweepFolder } from "../files/sweep-folder.ts";
import { sayCells, sweepHeadLines } from "../report/sweep-text.ts";
import type { Sweep, SweepCell } from "../results/sweep.ts";
import { plural } from "../words/plural.ts";
import * as exitCode from "./exit-codes.ts";
import { UsageError } from "./faults.ts";
import { type Interrupt, onInterrupt } from "./interrupt.ts";
import type { OpenedSweep } from "./open-sweep.ts";
import { print } from "./print.ts";
import { createProgress } from "./progress.ts";
import { noteRun } from "./run-note.ts";
import { estimateTime, type MissingCells, sayTime } from "./sweep-estimate.ts";
import { lanesOf } from "./workers.ts";

/** What the commands that run sweeps let their users say. */
export interface SweepTerminalOptions {
  readonly shard?: Shard | undefined;
  readonly dryRun?: true | undefined;
  readonly workers?: number | undefined;
}

/** Runs a sweep in a folder and returns the exit code. */
export async function sweepAtTerminal(
  opened: OpenedSweep,
  out: string,
  options: SweepTerminalOptions,
): Promise<number> {
  const note = noteRun();
  if (out === "") throw new UsageError("--out: expected the name of a folder, found nothing");
  const { sweep } = opened;
  const { shard } = options;
  const folder = options.dryRun ? null : openSweepFolder(out, sweep);
  const missing = missingOf(sweep, shard, folder);
  const interrupt = onInterrupt();
  try {
    const time = await estimateTime(opened, missing, { ...options, signal: interrupt.signal });
    if (folder === null) {
      const takes = time === null ? [] : [`  takes ${sayTime(time)}`];
      print([...sweepHeadLines(sweep), ...takes].join("\n"));
      return exitCode.ok;
    }
    say(`${sayCells(sweep)}${sayTask(missing, sweep, shard)}${time === null ? "" : `: ${sayTime(time)}`}`);
    await runMissing(opened, folder, { ...options, missing: missing.count, interrupt });
  } finally {
    interrupt.release();
  }
  return conclude(sweep, folder, { interrupt, shard, note: note() });
}

/** Of a shard or of all cells, those that are not kept: how many, and some for a trial. */
function missingOf(sweep: Sweep, shard: Shard | undefined, folder: SweepFolder | null): MissingCells {
  let count = 0;
  let first: SweepCell | undefined;
  let last: SweepCell | undefined;
  for (const cell of cellsOf(sweep, shard)) {
    if ((folder?.read(cell) ?? null) !== null) continue;
    count++;
    first ??= cell;
    last = cell;
  }
  return { count, ends: [first, last].filter((cell) => cell !== undefined) };
}

/** Which of the cells are to be run, if not all. */
function sayTask({ count }: MissingCells, { cells }: Sweep, shard: Shard | undefined): string {
  const part = shard === undefined ? "" : `, part ${shard.index} of ${shard.of}`;
  return count === cells ? part : `${part}, ${count} to be run`;
}

function say(text: string): void {
  process.stderr.write(`${text}\n`);
}

interface Running extends SweepTerminalOptions {
  readonly missing: number;
  readonly interrupt: Interrupt;
}

async function runMissing(
  { sweep, load }: OpenedSweep,
  store: CellStore,
  { shard, workers, missing, interrupt }: Running,
): Promise<void> {
  const progress = createProgress("cell");
  let done = 0;
  try {
    const swept = runSweep(sweep, load, {
      shard,
      store,
      signal: interrupt.signal,
      executor: await lanesOf(workers),
      onCell: () => progress.report(++done, missing),
    });
    for await (const _ of swept);
  } catch (fault) {
    if (fault instanceof CellRefused) throw new UsageError(fault.message, { cause: fault });
    throw fault;
  } finally {
    progress.end();
  }
}

interface Ending {
  readonly interrupt: Interrupt;
  readonly shard: Shard | undefined;
  readonly note: object;
}

/** Whoever finishes the last cell makes the tables. */
async function conclude(
  sweep: Sweep,
  folder: SweepFolder,
  { interrupt, shard, note }: Ending,
): Promise<number> {
  let finished = 0;
  let ownMissing = 0;
  const own = new Set(Array.from(cellsOf(sweep, shard), ({ number }) => number));
  for (const cell of cellsOf(sweep)) {
    if (folder.read(cell) !== null) finished++;
    else if (own.has(cell.number)) ownMissing++;
  }
  if (finished === sweep.cells) {
    const { finishSweep } = await import("./sweep-finish.ts");
    return finishSweep(sweep, folder, note);
  }
  if (ownMissing > 0 && interrupt.signal.aborted) {
    say(`${sayFinished(finished, sweep)} kept in ${folder.folder}/: the same command goes on from there`);
    return exitCode.interrupted;
  }
  say(
    `${sayFinished(finished, sweep)} in ${folder.folder}/: \`sim101 merge\` makes the tables when all parts are there`,
  );
  return exitCode.ok;
}

/** `2 of 12 cells are`. */
function sayFinished(finished: number, { cells }: Sweep): string {
  return `${finished} of ${plural(cells, "cell")} ${finished === 1 || cells === 1 ? "is" : "are"}`;
}

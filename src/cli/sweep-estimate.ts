// How long a sweep will probably take, from a short trial of its first and its last cell.
import { availableParallelism } from "node:os";
import { inProcess } from "../experiment/executor.ts";
import { CellRefused, cellScenario, runCell } from "../experiment/sweep-cell.ts";
import type { SweepCell } from "../results/sweep.ts";
import { UsageError } from "./faults.ts";
import type { OpenedSweep } from "./open-sweep.ts";

const secondsPerMinute = 60;
const secondsPerHour = 3600;
const millisecondsPerSecond = 1000;
/** Seconds; a cell that takes less is timed as a whole. */
const soon = 0.5;
/** Fewer cells than this are not worth a trial. */
const fewestTried = 4;

interface TrialOptions {
  readonly workers?: number | undefined;
  readonly signal: AbortSignal;
}

/** Cells that are to be run: how many, and the first and last of them. */
export interface MissingCells {
  readonly count: number;
  readonly ends: readonly SweepCell[];
}

/** Seconds for all the cells; null where there are too few to ask, or the trial was interrupted. */
export async function estimateTime(
  opened: OpenedSweep,
  { count, ends }: MissingCells,
  { workers = availableParallelism(), signal }: TrialOptions,
): Promise<number | null> {
  if (count < fewestTried || signal.aborted) return null;
  const times: number[] = [];
  try {
    for (const cell of ends) times.push(await timeOf(opened, cell, { signal, isWarm: times.length > 0 }));
  } catch (fault) {
    if (signal.aborted) return null;
    if (fault instanceof CellRefused) throw new UsageError(fault.message, { cause: fault });
    throw fault;
  }
  const each = times.reduce((sum, time) => sum + time, 0) / times.length;
  return (each * count) / workers;
}

/** Seconds of a cell: of the whole of it where that is short, else by its first replication. */
async function timeOf(
  { sweep, load }: OpenedSweep,
  cell: SweepCell,
  { signal, isWarm }: { readonly signal: AbortSignal; readonly isWarm: boolean },
): Promise<number> {
  cellScenario(sweep, cell, load);
  const time = async (replications: number) => {
    const startedAt = performance.now();
    await runCell(sweep, cell, { load, executor: inProcess(), signal, replications });
    return (performance.now() - startedAt) / millisecondsPerSecond;
  };
  const all = sweep.replications ?? sweep.precision?.atLeast ?? 1;
  if (!isWarm) await time(1);
  const first = await time(1);
  return first * all < soon ? time(all) : first * all;
}

/** `about 4 min`. */
export function sayTime(seconds: number): string {
  return `about ${roughly(seconds)}`;
}

function roughly(seconds: number): string {
  if (seconds < secondsPerMinute) return `${Math.ceil(seconds)} s`;
  if (seconds < secondsPerHour) return `${Math.round(seconds / secondsPerMinute)} min`;
  return `${(seconds / secondsPerHour).toFixed(1)} h`;
}

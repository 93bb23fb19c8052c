// A sweep: every cell of a plan is run once, several at a time. What is finished is kept at once, and what is kept is not
// run again.
import type { Sweep, SweepCell, SweepCellResult, SweptCell } from "../results/sweep.ts";
import type { LoadAgain } from "../scenario/load-scenario.ts";
import { type Executor, inProcess } from "./executor.ts";
import { inLanes } from "./in-lanes.ts";
import { runCell } from "./sweep-cell.ts";
import { sweepCells } from "./sweep-design.ts";

/** Where finished cells are kept. */
export interface CellStore {
  /** Null where it is not there, or not whole. */
  readonly read: (cell: SweepCell) => SweepCellResult | null;
  readonly write: (result: SweepCellResult) => void;
}

/** The `index`th of `of` parts of a plan, from 1: every `of`th cell. */
export interface Shard {
  readonly index: number;
  readonly of: number;
}

export interface SweepOptions {
  /** Only these cells; all unless said. */
  readonly shard?: Shard | undefined;
  /** Nothing is kept unless said. */
  readonly store?: CellStore | undefined;
  /** Who runs replications; this thread unless said. The results are the same. */
  readonly executor?: Executor | undefined;
  /** An abort ends the sweep without an error; what is finished is kept. */
  readonly signal?: AbortSignal | undefined;
  /** Hears of each cell that has just been run, as soon as it is kept. */
  readonly onCell?: ((cell: SweepCell) => void) | undefined;
}

/**
 * Runs the cells of a sweep and yields each with its result, in the order of the plan; the loop may be broken off at any
 * time. Cells in the store are yielded without being run. All cells have the same seed, so that the same callers ring in
 * all of them. Throws `CellRefused` for values that make no valid scenario, and `SimulationError` on a fault.
 *
 * `for await (const { cell, result } of sweep(planned.sweep, load)) show(cell.values, result.outcome.rows)`
 */
export async function* sweep(
  plan: Sweep,
  load: LoadAgain,
  options: SweepOptions = {},
): AsyncGenerator<SweptCell, void, undefined> {
  const { store, shard, executor = inProcess(), signal, onCell } = options;
  const work = async (cell: SweepCell, ending: AbortSignal): Promise<SweptCell> => {
    const kept = store?.read(cell) ?? null;
    if (kept !== null) return { cell, result: kept };
    const result = await runCell(plan, cell, { load, executor, signal: ending });
    store?.write(result);
    onCell?.(cell);
    return { cell, result };
  };
  yield* inLanes(cellsOf(plan, shard), work, { lanes: executor.lanes ?? 1, signal });
}

/** The cells of a shard, or all of them. */
export function* cellsOf(plan: Sweep, shard?: Shard): Generator<SweepCell, void, undefined> {
  for (const cell of sweepCells(plan))
    if (shard === undefined || (cell.number - 1) % shard.of === shard.index - 1) yield cell;
}

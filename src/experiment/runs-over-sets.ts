// The same runs at every set of the unsourced numbers, several sets at a time, in the order of the sets.
import type { Override } from "../scenario/overrides.ts";
import type { Executor } from "./executor.ts";
import { inLanes } from "./in-lanes.ts";
import type { PolicyRunner, PolicyRuns } from "./policy-runs.ts";

export interface OverSetsRun {
  /** Of each policy at each set. */
  readonly replications: number;
  readonly executor: Executor;
  /** An abort keeps the sets that are finished. */
  readonly signal: AbortSignal | undefined;
  /** Hears of each finished set. */
  readonly onSet: ((finished: number, total: number) => void) | undefined;
}

/** Fewer than there are sets if it is aborted. Throws `DrawRefused` for a set that is no scenario. */
export async function runsOverSets(
  runner: PolicyRunner,
  sets: readonly (readonly Override[])[],
  { replications, executor, signal, onSet }: OverSetsRun,
): Promise<readonly PolicyRuns[]> {
  const runs: PolicyRuns[] = [];
  const work = ([i, draw]: readonly [number, readonly Override[]], ending: AbortSignal) =>
    runner.run({ name: `draw ${i + 1}`, draw, replications }, ending);
  for await (const each of inLanes(sets.entries(), work, { lanes: executor.lanes ?? 1, signal })) {
    runs.push(each);
    onSet?.(runs.length, sets.length);
  }
  return runs;
}

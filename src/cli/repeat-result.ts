// Runs what a kept result says it is made of, and gives the text that its file should have.
import type { Executor } from "../experiment/executor.ts";
import { scenarioHash } from "../experiment/plan-sweep.ts";
import { simulate } from "../experiment/simulate.ts";
import { runCell } from "../experiment/sweep-cell.ts";
import type { KeptResult } from "../files/kept-result.ts";
import { scenarioFileLoader } from "../files/read-scenario.ts";
import type { Result } from "../results/result.ts";
import type { SweepCellResult } from "../results/sweep.ts";
import { cellText } from "../results/sweep-address.ts";
import { UsageError } from "./faults.ts";
import { openScenario } from "./open-scenario.ts";

interface RepeatRun {
  readonly executor: Executor;
  readonly signal: AbortSignal;
}

/** Null if it was interrupted. Throws `UsageError` if the scenario has changed since. */
export async function repeatedText(kept: KeptResult, file: string, run: RepeatRun): Promise<string | null> {
  try {
    const text = kept.cell === null ? await runAgain(kept, file, run) : await cellAgain(kept.cell, file, run);
    run.signal.throwIfAborted();
    return text;
  } catch (fault) {
    if (run.signal.aborted && fault === run.signal.reason) return null;
    throw fault;
  }
}

async function cellAgain(cell: SweepCellResult, file: string, run: RepeatRun): Promise<string> {
  refuseOther(file, scenarioHash(openScenario(file, { everyPolicy: false })), cell.hash);
  const { policy, values } = cell;
  return cellText(
    await runCell(cell, { number: 1, policy, values }, { ...run, load: scenarioFileLoader(file) }),
  );
}

/** What depends on when a run was ended, or on other files, is taken over. */
async function runAgain(
  { run: before, notRepeated }: KeptResult,
  file: string,
  run: RepeatRun,
): Promise<string> {
  if (before === null) throw new Error("neither a cell nor a run");
  const { policy, seed, replications, hash } = before;
  const loaded = openScenario(file, {
    policy,
    option: `${file}: policy of the result`,
    seed,
    everyPolicy: false,
  });
  refuseOther(file, loaded.hash, hash);
  const { result } = await simulate(loaded, { ...run, replications, days: false });
  const { complete, replicationsAskedFor } = before;
  const over = Object.fromEntries(notRepeated.map((key) => [key, before[key as keyof Result]]));
  return `${JSON.stringify({ ...result, complete, replicationsAskedFor, ...over })}\n`;
}

function refuseOther(file: string, found: string, expected: string): void {
  if (found !== expected)
    throw new UsageError(
      `${file}: expected the scenario as it was (hash ${expected}), found another version of it (${found}); nothing was run`,
    );
}

// `sim101 calibrate FILE --ensemble N`: sets of the assumed numbers with which the scenario meets its published figures.
import { type EnsembleOptions, findEnsemble } from "../experiment/ensemble.ts";
import { isThere } from "../files/is-there.ts";
import { scenarioFileLoader } from "../files/read-scenario.ts";
import { ensureWritable, writeWhole } from "../files/result-folder.ts";
import { shellWord } from "../files/shell-word.ts";
import { ensembleLines } from "../report/ensemble-text.ts";
import type { EnsembleOutcome } from "../results/ensemble.ts";
import { ensembleText } from "../results/ensemble-text.ts";
import { plural } from "../words/plural.ts";
import type { AssumedOptions } from "./assumed-options.ts";
import { chooseTarget } from "./choose-target.ts";
import { asUsage } from "./claims-at-terminal.ts";
import * as exitCode from "./exit-codes.ts";
import { UsageError } from "./faults.ts";
import { onInterrupt } from "./interrupt.ts";
import { openScenario, refuseNoNumber } from "./open-scenario.ts";
import type { SimulationOptions, Vary } from "./options.ts";
import { print } from "./print.ts";
import { lanesOf } from "./workers.ts";

export interface EnsembleCommandOptions
  extends Pick<SimulationOptions, "policy" | "replications" | "workers">,
    Pick<AssumedOptions, "derived">,
    Pick<EnsembleOptions, "question" | "mostDraws"> {
  readonly ensemble?: number | undefined;
  readonly solve?: Vary | undefined;
  readonly target?: string | undefined;
  readonly write?: string | undefined;
}

export async function findEnsembleAtTerminal(file: string, options: EnsembleCommandOptions): Promise<number> {
  const { write, solve, question, policy, target } = options;
  if (policy !== undefined)
    throw new UsageError(
      "--policy: an ensemble is of the scenario as it stands, which its targets are about",
    );
  if (write !== undefined && isThere(write))
    throw new UsageError(`--write: ${write} exists; name a file that does not`);
  if (write !== undefined) ensureWritable(write);
  const loaded = openScenario(file, {});
  if (question !== undefined)
    openScenario(file, { policy: question, option: "--question", everyPolicy: false });
  if (solve !== undefined) refuseNoNumber(loaded, "--solve", solve.path);
  const outcome = await search(file, options, chooseTarget(loaded.scenario, target));
  const { ensemble } = outcome;
  print(ensembleLines(outcome).join("\n"));
  if (write !== undefined && ensemble.sets.length > 0) {
    writeWhole(write, ensembleText(ensemble));
    process.stderr.write(`Wrote ${write}\n`);
    if (ensemble.sets.length === 1)
      process.stderr.write(
        "sim101: one set alone says nothing of how far they differ: --ensemble takes two or more\n",
      );
  } else if (ensemble.sets.length > 0)
    print("\n--write FILE keeps the sets, for run --ensemble and compare --claims");
  return exitOf(outcome);
}

function exitOf({ ensemble, mostDraws }: EnsembleOutcome): number {
  if (ensemble.complete) return exitCode.ok;
  return ensemble.tried < mostDraws ? exitCode.interrupted : exitCode.inputFault;
}

async function search(
  file: string,
  options: EnsembleCommandOptions,
  target: ReturnType<typeof chooseTarget>,
): Promise<EnsembleOutcome> {
  const { ensemble: size = 1, solve, question, mostDraws, derived, replications, workers } = options;
  const interrupt = onInterrupt();
  try {
    return await findEnsemble({
      load: scenarioFileLoader(file),
      size,
      solve,
      target,
      question,
      mostDraws,
      replications,
      isDerivedToo: derived,
      command: commandOf(file, options),
      executor: await lanesOf(workers),
      signal: interrupt.signal,
      onDraw: (accepted, tried) =>
        process.stderr.write(`draw ${tried}: ${accepted} of ${plural(size, "set")} accepted\n`),
    });
  } catch (fault) {
    throw asUsage(fault);
  } finally {
    interrupt.release();
  }
}

/** What makes the same bytes again: neither the number of workers nor the name of the file matters. */
function commandOf(file: string, options: EnsembleCommandOptions): string {
  const { ensemble, solve, target, replications, mostDraws, derived } = options;
  const said: (readonly [string, string | number | undefined])[] = [
    ["--ensemble", ensemble],
    ["--solve", solve === undefined ? undefined : `${solve.path}=${solve.low}..${solve.high}`],
    ["--target", target],
    ["--replications", replications],
    ["--most-draws", mostDraws],
  ];
  const words = said.flatMap(([name, value]) => (value === undefined ? [] : [name, String(value)]));
  return ["sim101 calibrate", ...[file, ...words].map(shellWord), ...(derived ? ["--derived"] : [])].join(
    " ",
  );
}

// `sim101 calibrate FILE --vary PATH=low..high`: solves one number of a scenario for one target.
import { dirname, resolve } from "node:path";
import type { Command } from "@commander-js/extra-typings";
import { type Calibration, calibrate, UndefinedMeasure } from "../experiment/calibrate.ts";
import { NotBracketed } from "../experiment/solve.ts";
import { isThere } from "../files/is-there.ts";
import { writeWhole } from "../files/result-folder.ts";
import { targetLines } from "../report/trust-text.ts";
import { calibrationPatch } from "../scenario/calibration-patch.ts";
import { numberAt } from "../scenario/overrides.ts";
import { plural } from "../words/plural.ts";
import { exitCodeOf } from "./audit-verdict.ts";
import { chooseTarget } from "./choose-target.ts";
import type { EnsembleCommandOptions } from "./ensemble-at-terminal.ts";
import * as exitCode from "./exit-codes.ts";
import { UsageError } from "./faults.ts";
import { onInterrupt } from "./interrupt.ts";
import { openScenario, refuseNoNumber } from "./open-scenario.ts";
import { parseReplications, parseVary, refuseWithout, type Vary } from "./options.ts";
import { print } from "./print.ts";
import { executorOf, workersOption } from "./workers.ts";

interface CalibrateOptions extends EnsembleCommandOptions {
  readonly vary?: Vary | undefined;
}

type VaryOptions = CalibrateOptions & { readonly vary: Vary };

export function addCalibrateCommand(program: Command, finish: (exit: number) => void): void {
  program
    .command("calibrate")
    .description(
      "solve one number of a scenario so that one of its targets is met; or find sets of its assumed numbers that meet them all",
    )
    .argument("<file>", "scenario file (YAML) with targets")
    .option(
      "--vary <path=low..high>",
      "the number, by its path, and the range, in the number's own unit: teams.crib.staffing.deskHours=64..137",
      parseVary,
    )
    .option("-t, --target <id>", "which target; the first one for fitting unless said")
    .option("-p, --policy <name>", "a policy of the file, instead of base")
    .option("-n, --replications <count>", "replications of each trial", parseReplications)
    .addOption(workersOption())
    .option(
      "-w, --write <file>",
      "write the solved number as a scenario file that extends this one, or the ensemble",
    )
    .option(
      "--ensemble <count>",
      "find so many sets of the assumed numbers that meet every fitted target",
      parseReplications,
    )
    .option("--solve <path=low..high>", "with --ensemble: the number that is solved in each set", parseVary)
    .option(
      "--question <policy>",
      "with --ensemble: which measurement would narrow the effect of this policy most",
    )
    .option(
      "--most-draws <count>",
      "with --ensemble: draws that are tried (default: 50 for each set)",
      parseReplications,
    )
    .option("--derived", "with --ensemble: draw derived numbers (tag D) as well as assumed ones (tag A)")
    .action(async (file, options) => finish(await chosen(file, options)));
}

async function chosen(file: string, { vary, ...options }: CalibrateOptions): Promise<number> {
  if ((vary === undefined) === (options.ensemble === undefined))
    throw new UsageError(
      "expected one of --vary path=low..high, which solves one number, and --ensemble count, which finds sets of numbers",
    );
  if (vary !== undefined) return run(file, { ...options, vary });
  const { findEnsembleAtTerminal } = await import("./ensemble-at-terminal.ts");
  return findEnsembleAtTerminal(file, options);
}

async function run(file: string, options: VaryOptions): Promise<number> {
  const { solve, question, mostDraws, derived } = options;
  refuseWithout("--ensemble", { solve, question, "most-draws": mostDraws, derived });
  const { policy, vary, replications, workers } = options;
  refuseToOverwrite(file, options);
  const base = openScenario(file, { policy });
  refuseNoNumber(base, "--vary", vary.path);
  const target = chooseTarget(base.scenario, options.target);
  const scenarioAt = (value: number) =>
    openScenario(file, { policy, everyPolicy: false, overrides: [{ path: vary.path, value }] });
  scenarioAt(vary.low);
  scenarioAt(vary.high);
  const interrupt = onInterrupt("the number is not solved, and nothing is written");
  try {
    const calibration = await calibrate({
      target,
      low: vary.low,
      high: vary.high,
      scenarioAt,
      replications,
      signal: interrupt.signal,
      executor: await executorOf(workers),
      onTrial: (x, value) =>
        process.stderr.write(`${vary.path} = ${x}: ${target.measure} ${value.toPrecision(6)}\n`),
    });
    const unit = numberAt(base.authored, vary.path)?.unit ?? "";
    return conclude({ file, unit }, options, calibration);
  } catch (fault) {
    if (interrupt.signal.aborted && fault === interrupt.signal.reason) return exitCode.interrupted;
    if (fault instanceof NotBracketed)
      throw new UsageError(`${fault.message}; give --vary a wider range`, { cause: fault });
    if (fault instanceof UndefinedMeasure) throw new UsageError(fault.message, { cause: fault });
    throw fault;
  } finally {
    interrupt.release();
  }
}

function conclude(
  { file, unit }: { file: string; unit: string },
  { vary, write }: VaryOptions,
  { solution, result }: Calibration,
): number {
  const { best, trials, isSolved } = solution;
  const value = Number(best.x.toPrecision(6));
  const verdict = isSolved
    ? `solved in ${plural(trials.length, "trial")}`
    : `NOT solved in ${plural(trials.length, "trial")}; the nearest`;
  print(
    [`${vary.path} = ${value}${unit === "" ? "" : ` ${unit}`} (${verdict})`, ...targetLines(result)].join(
      "\n",
    ),
  );
  const patch = calibrationPatch(file, vary.path, `${value} ${unit}`.trim());
  if (write === undefined) print(`\nAs a scenario of its own:\n\n${patch}`);
  else writeWhole(write, patch);
  return isSolved ? exitCodeOf(result) : exitCode.inputFault;
}

/** The written file extends the scenario, so it must lie beside it; and it cannot say that a policy is meant. */
function refuseToOverwrite(file: string, { write, policy }: CalibrateOptions): void {
  if (write === undefined) return;
  if (isThere(write)) throw new UsageError(`--write: ${write} exists; name a file that does not`);
  if (resolve(dirname(write)) !== resolve(dirname(file)))
    throw new UsageError(`--write: expected a file beside ${file}, which it extends, found ${write}`);
  if (policy !== undefined)
    throw new UsageError("--write: a number solved under a policy cannot be written without it");
}

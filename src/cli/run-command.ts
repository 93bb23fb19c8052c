// `sim101 run FILE`: simulate a scenario, print what a planner wants to know, and keep the result.
import { basename, extname, join } from "node:path";
import type { Command } from "@commander-js/extra-typings";
import type { PrecisionGoal } from "../experiment/precision.ts";
import { type Simulation, simulate } from "../experiment/simulate.ts";
import { simulateToPrecision } from "../experiment/simulate-to-precision.ts";
import { ensureReplaceable, writeResultFolder } from "../files/result-folder.ts";
import { runTable } from "../report/run-table.ts";
import {
  type AssumedOptions,
  derivedOption,
  drawReplicationsOption,
  ensembleOption,
  refuseWithoutEnsemble,
} from "./assumed-options.ts";
import { askAtTerminal, type SetsAtTerminal, setsAtTerminal } from "./assumptions-at-terminal.ts";
import { exitCodeOf } from "./audit-verdict.ts";
import * as exitCode from "./exit-codes.ts";
import { UsageError } from "./faults.ts";
import { interruptible } from "./interrupt.ts";
import { openScenario } from "./open-scenario.ts";
import { parseReplications, parseShare, type SimulationOptions } from "./options.ts";
import { figuresOfRun } from "./own-figures.ts";
import { type PrecisionOptions, precisionGoal } from "./precision-goal.ts";
import { print } from "./print.ts";
import { createProgress } from "./progress.ts";
import { resultFiles } from "./result-files.ts";
import { noteRun } from "./run-note.ts";
import { shockAsked } from "./shock-asked.ts";
import { executorOf, workersOption } from "./workers.ts";

interface RunOptions extends PrecisionOptions, AssumedOptions, SimulationOptions {
  readonly checkStatecharts?: true | undefined;
  readonly batchMeans?: true | undefined;
  readonly shock?: string | undefined;
  readonly backTo?: string | undefined;
}

export function addRunCommand(program: Command, finish: (exit: number) => void): void {
  program
    .command("run")
    .description("simulate a scenario; print waits with intervals; write tables and charts")
    .argument("<file>", "scenario file (YAML)")
    .option(
      "-p, --policy <name>",
      "a policy of the file, or a+b for both; without it the scenario as it stands (base)",
    )
    .option(
      "-n, --replications <count>",
      "how many replications, instead of the scenario's number",
      parseReplications,
    )
    .option(
      "--precision <share>",
      "go on until every headline measure is within this share of its true value: 5%",
      parseShare,
    )
    .option("--at-most <count>", "with --precision: the most replications (default: 1000)", parseReplications)
    .option("--batch-means", "one long replication of a scenario that is the same at all times, in batches")
    .addOption(ensembleOption("also show how far the assumed numbers move the headline"))
    .addOption(drawReplicationsOption("2"))
    .addOption(derivedOption())
    .option(
      "--shock <date>",
      "say when waits are back after this day; after the first surge or drive unless said",
    )
    .option(
      "--back-to <duration>",
      "the mean wait that is well again: 5min; what was usual before unless said",
    )
    .option("-s, --seed <text>", "base seed, instead of the scenario's")
    .option("-o, --out <folder>", "result folder; results/<scenario>-<policy> unless said")
    .option("--json", "print the whole result as JSON, and write no folder unless --out is given")
    .addOption(workersOption())
    .option("--check-statecharts", "follow every contact with XState beside the compiled tables (slow)")
    .action(async (file, options) => finish(await run(file, options)));
}

async function run(file: string, options: RunOptions): Promise<number> {
  if (options.batchMeans) {
    if (options.ensemble !== undefined)
      throw new UsageError("--ensemble: one long replication has no sets; leave --batch-means out");
    if (options.shock !== undefined || options.backTo !== undefined)
      throw new UsageError(
        "--shock, --back-to: nothing disturbs what is the same at all times; leave --batch-means out",
      );
    const { runBatchesAtTerminal } = await import("./run-in-batches.ts");
    return runBatchesAtTerminal(file, options);
  }
  const note = noteRun();
  const loaded = openScenario(file, { policy: options.policy, seed: options.seed });
  const goal = precisionGoal(options, loaded.scenario);
  const sets = setsOf(file, options, loaded.scenario.policy);
  if (options.out === "") throw new UsageError("--out: expected the name of a folder, found nothing");
  const folder = options.out ?? join("results", `${basename(file, extname(file))}-${loaded.scenario.policy}`);
  const isKept = options.out !== undefined || options.json === undefined;
  if (isKept) ensureReplaceable(folder);
  const own = await simulateAtTerminal(loaded, options, goal);
  const simulation = sets === null ? own : await withAssumptions(own, sets, { ...options, loaded });
  const { result } = simulation;
  if (result.replications === 0) {
    process.stderr.write("sim101: no replication was finished: there is nothing to keep\n");
    return exitCode.interrupted;
  }
  if (isKept) {
    const files = await resultFiles(simulation);
    writeResultFolder(folder, files, note());
  }
  print(options.json ? JSON.stringify(result) : runTable(result).join("\n"));
  if (isKept) process.stderr.write(`Wrote ${folder}/ (see definitions.csv for what each figure means)\n`);
  return exitCodeOf(result);
}

/** Read before anything is simulated, so that a mistake in it is told at once. */
function setsOf(file: string, options: RunOptions, policy: string): SetsAtTerminal | null {
  const { ensemble, derived, seed } = options;
  refuseWithoutEnsemble(options);
  return ensemble === undefined
    ? null
    : setsAtTerminal(file, ensemble, { policies: [policy], derived, seed });
}

/** An interrupted simulation is not followed by another. */
async function withAssumptions(
  own: Simulation,
  sets: SetsAtTerminal,
  { loaded, ...options }: RunOptions & { readonly loaded: ReturnType<typeof openScenario> },
): Promise<Simulation> {
  const { result } = own;
  if (!result.complete) return own;
  const known = { own: figuresOfRun(result, loaded.scenario) };
  const { differences: _, ...assumptions } = await askAtTerminal(sets, options, known);
  return { ...own, result: { ...result, complete: assumptions.complete, assumptions } };
}

function simulateAtTerminal(
  loaded: ReturnType<typeof openScenario>,
  { replications, checkStatecharts, json, out, workers, ...asked }: RunOptions,
  goal: PrecisionGoal | null,
): Promise<Simulation> {
  const shock = shockAsked(loaded.scenario, asked);
  const progress = createProgress("replication");
  return interruptible(progress, async (signal) => {
    const common = {
      executor: await executorOf(workers),
      checkStatecharts,
      signal,
      days: json === undefined || out !== undefined || shock !== null,
      shock: shock ?? undefined,
      onReplication: progress.report,
    };
    if (goal !== null) return simulateToPrecision(loaded, goal, common);
    return simulate(loaded, { ...common, replications });
  });
}

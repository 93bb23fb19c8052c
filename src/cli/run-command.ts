// `sim101 run FILE`: simulate a scenario, print what a planner wants to know, and keep the result.
import { basename, extname, join } from "node:path";
import type { Command } from "@commander-js/extra-typings";
import { type Simulation, simulate } from "../experiment/simulate.ts";
import { ensureReplaceable, writeResultFolder } from "../files/result-folder.ts";
import { runTable } from "../report/run-table.ts";
import { exitCodeOf } from "./audit-verdict.ts";
import * as exitCode from "./exit-codes.ts";
import { UsageError } from "./faults.ts";
import { onInterrupt } from "./interrupt.ts";
import { openScenario } from "./open-scenario.ts";
import { parseReplications } from "./options.ts";
import { print } from "./print.ts";
import { createProgress } from "./progress.ts";
import { resultFiles } from "./result-files.ts";

interface RunOptions {
  readonly policy?: string | undefined;
  readonly replications?: number | undefined;
  readonly seed?: string | undefined;
  readonly out?: string | undefined;
  readonly json?: true | undefined;
  readonly checkStatecharts?: true | undefined;
}

const millisecondsPerSecond = 1000;

export function addRunCommand(program: Command, finish: (exit: number) => void): void {
  program
    .command("run")
    .description("simulate a scenario; print waits with intervals; write tables and charts")
    .argument("<file>", "scenario file (YAML)")
    .option("-p, --policy <name>", "a policy of the file; without it the scenario as it stands (base)")
    .option(
      "-n, --replications <count>",
      "how many replications, instead of the scenario's number",
      parseReplications,
    )
    .option("-s, --seed <text>", "base seed, instead of the scenario's")
    .option("-o, --out <folder>", "result folder; results/<scenario>-<policy> unless said")
    .option("--json", "print the whole result as JSON, and write no folder unless --out is given")
    .option("--check-statecharts", "follow every contact with XState beside the compiled tables (slow)")
    .action(async (file, options) => finish(await run(file, options)));
}

async function run(file: string, options: RunOptions): Promise<number> {
  const startedAt = new Date();
  const loaded = openScenario(file, { policy: options.policy, seed: options.seed });
  if (options.out === "") throw new UsageError("--out: expected the name of a folder, found nothing");
  const folder = options.out ?? join("results", `${basename(file, extname(file))}-${loaded.scenario.policy}`);
  const isKept = options.out !== undefined || options.json === undefined;
  if (isKept) ensureReplaceable(folder);
  const simulation = await simulateAtTerminal(loaded, options);
  const { result } = simulation;
  if (result.replications === 0) {
    process.stderr.write("sim101: no replication was finished: there is nothing to keep\n");
    return exitCode.interrupted;
  }
  if (isKept) {
    const files = await resultFiles(simulation);
    const wallTime = (Date.now() - startedAt.getTime()) / millisecondsPerSecond;
    writeResultFolder(folder, files, runNote(startedAt, wallTime));
  }
  print(options.json ? JSON.stringify(result) : runTable(result).join("\n"));
  if (isKept) process.stderr.write(`Wrote ${folder}/ (see definitions.csv for what each figure means)\n`);
  return exitCodeOf(result);
}

async function simulateAtTerminal(
  loaded: ReturnType<typeof openScenario>,
  { replications, checkStatecharts, json, out }: RunOptions,
): Promise<Simulation> {
  const progress = createProgress("replication");
  const interrupt = onInterrupt();
  try {
    return await simulate(loaded, {
      replications,
      checkStatecharts,
      signal: interrupt.signal,
      days: json === undefined || out !== undefined,
      onReplication: progress.report,
    });
  } finally {
    interrupt.release();
    progress.end();
  }
}

function runNote(startedAt: Date, wallTime: number) {
  return {
    startedAt: startedAt.toISOString(),
    wallTime,
    node: process.version,
    platform: `${process.platform}-${process.arch}`,
    command: process.argv.slice(2),
  };
}

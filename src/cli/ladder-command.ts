// `sim101 ladder FILE`: from the spreadsheet's answer to the simulated one, one thing after another switched on; says
// which of them the difference comes from.
import type { Command } from "@commander-js/extra-typings";
import { type Executor, inProcess } from "../experiment/executor.ts";
import { climbLadder, type LadderOptions } from "../experiment/ladder.ts";
import { ladderQuestion } from "../experiment/questions-at-sets.ts";
import { ensureReplaceable, type RunNote, writeResultFolder } from "../files/result-folder.ts";
import { answersSetsLines } from "../report/answers-sets-text.ts";
import type { Ladder } from "../results/ladder.ts";
import { nearestHint } from "../scenario/nearest.ts";
import { exitWith, setsAsked, withAnswers } from "./answers-at-terminal.ts";
import {
  type AssumedOptions,
  derivedOption,
  drawReplicationsOption,
  ensembleOption,
} from "./assumed-options.ts";
import * as exitCode from "./exit-codes.ts";
import { UsageError } from "./faults.ts";
import { interruptible } from "./interrupt.ts";
import { openScenario } from "./open-scenario.ts";
import { parseReplications, type SimulationOptions } from "./options.ts";
import { pictureFiles } from "./picture-files.ts";
import { print } from "./print.ts";
import { createProgress } from "./progress.ts";
import { noteRun } from "./run-note.ts";
import { workersOption } from "./workers.ts";

interface LadderCommandOptions extends AssumedOptions, SimulationOptions, Pick<LadderOptions, "queue"> {}

export function addLadderCommand(program: Command, finish: (exit: number) => void): void {
  program
    .command("ladder")
    .description(
      "say why the simulation differs from an Erlang spreadsheet: switch on one thing after another",
    )
    .argument("<file>", "scenario file (YAML)")
    .option(
      "-p, --policy <name>",
      "a policy of the file, or a+b for both; without it the scenario as it stands (base)",
    )
    .option("-q, --queue <id>", "whose wait is explained; the queue of the first headline unless said")
    .option("-n, --replications <count>", "of each form of the scenario (default: 5)", parseReplications)
    .option("-s, --seed <text>", "base seed, instead of the scenario's")
    .option("-o, --out <folder>", "write ladder.json, ladder.csv and a chart into this folder")
    .addOption(ensembleOption("also climb at other sets of the assumed numbers"))
    .addOption(drawReplicationsOption("2"))
    .addOption(derivedOption())
    .option("--json", "print the whole ladder as JSON")
    .addOption(workersOption())
    .action(async (file, options) => finish(await run(file, options)));
}

async function run(file: string, options: LadderCommandOptions): Promise<number> {
  const note = noteRun();
  const { policy, seed, queue, out, json } = options;
  const loaded = openScenario(file, { policy, seed });
  const queues = loaded.scenario.queues.map(({ id }) => id);
  if (queue !== undefined) requireQueue(queue, queues);
  else if (loaded.scenario.queues.every(({ stage }) => stage !== "handler"))
    throw new UsageError(
      `--queue: expected one of ${queues.join(", ")}, since no queue is served by handlers`,
    );
  if (out === "") throw new UsageError("--out: expected the name of a folder, found nothing");
  if (out !== undefined) ensureReplaceable(out);
  const sets = setsAsked(file, options, loaded.scenario.policy);
  const own = await climbAtTerminal(loaded, options);
  if (own.replications === 0) {
    process.stderr.write("sim101: no replication was finished of every form: there is nothing to say\n");
    return exitCode.interrupted;
  }
  const asked = { sets: own.complete ? sets : null, options };
  const ladder = await withAnswers(own, asked, (means) => ladderQuestion(own, means));
  if (out !== undefined) await keep(out, ladder, note);
  const { ladderTable } = await import("../report/ladder-table.ts");
  print(json ? JSON.stringify(ladder) : [...ladderTable(ladder), ...answersSetsLines(ladder)].join("\n"));
  if (out !== undefined) process.stderr.write(`Wrote ${out}/\n`);
  return exitWith(exitCodeOf(ladder), ladder);
}

function requireQueue(queue: string, queues: readonly string[]): void {
  if (queues.includes(queue)) return;
  const { hint } = nearestHint(queue, queues);
  const meant = hint === undefined ? "" : `; ${hint}`;
  throw new UsageError(`--queue: expected one of ${queues.join(", ")}, found ${queue || "nothing"}${meant}`);
}

async function climbAtTerminal(
  loaded: ReturnType<typeof openScenario>,
  { queue, replications, workers }: LadderCommandOptions,
): Promise<Ladder> {
  const executor = await executorFor(workers);
  const progress = createProgress("replication (of all forms of the scenario)");
  return interruptible(progress, (signal) =>
    climbLadder(loaded, { queue, replications, executor, signal, onReplication: progress.report }),
  );
}

/** A ladder is many forms of a few replications each: a head start in this thread for every form would be all the work. */
async function executorFor(workers: number | undefined): Promise<Executor> {
  if (workers === 1) return inProcess();
  const { workerThreads } = await import("../experiment/worker-threads.ts");
  return workerThreads({ threads: workers, headStart: 0 });
}

async function keep(folder: string, ladder: Ladder, note: () => RunNote): Promise<void> {
  const [{ ladderCsv }, { ladderChartSpec }] = await Promise.all([
    import("../report/ladder-csv.ts"),
    import("../report/ladder-chart.ts"),
  ]);
  const files = new Map<string, string | Uint8Array>([
    ["ladder.json", `${JSON.stringify(ladder)}\n`],
    ["ladder.csv", ladderCsv(ladder)],
    ...(await pictureFiles("ladder", (width) => ladderChartSpec(ladder, width))),
  ]);
  writeResultFolder(folder, files, note());
}

/** Says on stderr which identities fail in which form of the scenario. */
function exitCodeOf({ faults, complete }: Ladder): number {
  for (const { without, name, worst, allowed, unit, where } of faults) {
    const form = without.length === 0 ? "with everything on" : `without ${without.join(", ")}`;
    process.stderr.write(
      `AUDIT: ${form}, ${name} is off by ${worst} ${unit} (allowed ${allowed}) at ${where}\n`,
    );
  }
  if (faults.length > 0) return exitCode.auditFault;
  return complete ? exitCode.ok : exitCode.interrupted;
}

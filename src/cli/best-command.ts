// `sim101 best FILE --policies a,b,c`: which of several policies is best, with a stated probability of a right choice; and
// which are beaten on cost, waiting and harm at once.
import { type Command, InvalidArgumentError } from "@commander-js/extra-typings";
import { usualTerms } from "../experiment/best-options.ts";
import { ensureReplaceable, writeResultFolder } from "../files/result-folder.ts";
import type { Best } from "../results/best.ts";
import type { RowPlace } from "../results/row-reader.ts";
import { amountOf } from "../scenario/amounts.ts";
import { refusedEnsembleOption } from "./assumed-options.ts";
import { askedDifference, askedMeasure } from "./best-asked.ts";
import * as exitCode from "./exit-codes.ts";
import { UsageError } from "./faults.ts";
import { interruptible } from "./interrupt.ts";
import { askedPolicies, knownPolicies, listed, openPolicies } from "./open-policies.ts";
import { parseReplications, type SimulationOptions } from "./options.ts";
import { print } from "./print.ts";
import { createProgress } from "./progress.ts";
import { noteRun } from "./run-note.ts";
import { executorOf, workersOption } from "./workers.ts";

interface BestCommandOptions
  extends Omit<SimulationOptions, "policy" | "replications">,
    Pick<typeof usualTerms, "probability" | "atMost"> {
  readonly replications: number;
  readonly policies?: string | undefined;
  readonly measure?: string | undefined;
  readonly difference?: string | undefined;
}

export function addBestCommand(program: Command, finish: (exit: number) => void): void {
  program
    .command("best")
    .description("select the best of several policies with a stated probability of a right choice")
    .argument("<file>", "scenario file (YAML) with policies")
    .option("-p, --policies <names>", "policies, separated by commas; a+b for both; base and all unless said")
    .option(
      "-m, --measure <name>",
      'what they are ranked by: "crib: meanTimeToAnswer"; the first headline unless said',
    )
    .option("--probability <share>", "of a right choice", parseProbability, usualTerms.probability)
    .option(
      "-d, --difference <amount>",
      "the smallest difference that matters; 10s for times and 1% for shares unless said",
    )
    .option(
      "-n, --replications <count>",
      "replications of each policy before any is dropped",
      parseReplications,
      usualTerms.firstStage,
    )
    .option("--at-most <count>", "the most replications of a policy", parseReplications, usualTerms.atMost)
    .option("-s, --seed <text>", "base seed, instead of the scenario's")
    .option("-o, --out <folder>", "write the answer, a table and a chart of the frontier into this folder")
    .option("--json", "print the whole answer as JSON")
    .addOption(
      refusedEnsembleOption(
        "the probability of a right choice is about luck at the file's numbers; `compare --ensemble` says how often a policy is better at others",
      ),
    )
    .addOption(workersOption())
    .action(async (file, options) => finish(await run(file, options)));
}

async function run(file: string, options: BestCommandOptions): Promise<number> {
  const note = noteRun();
  const { out, json, measure: asked, difference: worth } = options;
  const contestants = openContestants(file, options);
  const [first] = contestants;
  if (first === undefined) throw new Error("policies were opened, and there are none");
  const measure = askedMeasure(asked, first);
  const difference = askedDifference(worth, measure);
  if (out === "") throw new UsageError("--out: expected the name of a folder, found nothing");
  if (out !== undefined) ensureReplaceable(out);
  const best = await selectAtTerminal(contestants, { measure, difference }, options);
  if (best.policies.some(({ replications }) => replications === 0)) {
    process.stderr.write("sim101: no replication was finished under every policy: there is nothing to say\n");
    return exitCode.interrupted;
  }
  const [{ bestLines }, { bestFiles }] = await Promise.all([
    import("../report/best-text.ts"),
    import("./best-files.ts"),
  ]);
  if (out !== undefined) writeResultFolder(out, await bestFiles(best), note());
  print(json ? JSON.stringify(best) : bestLines(best).join("\n"));
  if (out !== undefined) process.stderr.write(`Wrote ${out}/\n`);
  const isSound = best.policies.every(({ audit }) => audit.every(({ holds }) => holds));
  if (!isSound) return exitCode.auditFault;
  return best.complete ? exitCode.ok : exitCode.interrupted;
}

function openContestants(file: string, options: BestCommandOptions) {
  const { policies, probability, replications, atMost, seed } = options;
  const known = knownPolicies(file);
  const names = askedPolicies(policies, known, []);
  if (names.length < 2)
    throw new UsageError(
      `--policies: expected two policies or more to choose from, found ${names.join("")} alone; the file has base, ${listed(known)}`,
    );
  if (probability <= 1 / names.length)
    throw new UsageError(
      `--probability: expected more than 1 in ${names.length}, which a blind choice among ${names.length} policies has, found ${probability}`,
    );
  if (replications < 2)
    throw new UsageError(
      `--replications: expected 2 or more, because one tells nothing of luck, found ${replications}`,
    );
  if (atMost < replications)
    throw new UsageError(
      `--at-most: expected ${replications} or more, which are run before any is dropped, found ${atMost}`,
    );
  return openPolicies(file, names, { seed });
}

interface Ranking {
  readonly measure: RowPlace;
  readonly difference: number;
}

async function selectAtTerminal(
  contestants: ReturnType<typeof openContestants>,
  ranking: Ranking,
  { probability, replications, atMost, workers }: BestCommandOptions,
): Promise<Best> {
  const [{ best }, { NoRanking }, { Incomparable }] = await Promise.all([
    import("../experiment/best.ts"),
    import("../experiment/contestant.ts"),
    import("../results/comparison-comparable.ts"),
  ]);
  const progress = createProgress("replication (of all policies)");
  try {
    return await interruptible(progress, async (signal) =>
      best(contestants, {
        ...ranking,
        probability,
        firstStage: replications,
        atMost,
        executor: await executorOf(workers),
        signal,
        onReplication: progress.report,
      }),
    );
  } catch (fault) {
    if (fault instanceof Incomparable)
      throw new UsageError(fault.reasons.join("\nsim101: "), { cause: fault });
    if (fault instanceof NoRanking) throw new UsageError(fault.message, { cause: fault });
    throw fault;
  }
}

function parseProbability(text: string): number {
  const amount = amountOf(text);
  if (amount?.dimension === "bare" && amount.value > 0 && amount.value < 1) return amount.value;
  throw new InvalidArgumentError(`expected a probability between 0 and 1 such as 0.95, found ${text}`);
}

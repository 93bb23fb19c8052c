// `sim101 compare FILE`: the same callers under several policies; says what gets better, what gets worse, and what
// cannot be told.
import type { Command } from "@commander-js/extra-typings";
import type { ComparedScenario } from "../experiment/compare.ts";
import { ensureReplaceable } from "../files/result-folder.ts";
import type { Comparison } from "../results/comparison.ts";
import {
  derivedOption,
  drawReplicationsOption,
  ensembleOption,
  refuseWithoutEnsemble,
} from "./assumed-options.ts";
import { askAtTerminal, type SetsAtTerminal, setsAtTerminal } from "./assumptions-at-terminal.ts";
import type { ClaimsCommandOptions } from "./claims-at-terminal.ts";
import { keepComparison } from "./compare-files.ts";
import * as exitCode from "./exit-codes.ts";
import { UsageError } from "./faults.ts";
import { interruptible } from "./interrupt.ts";
import { askedPolicies, knownPolicies, listed, openPolicies } from "./open-policies.ts";
import { parseReplications, refuseWithout } from "./options.ts";
import { figuresOfComparison } from "./own-figures.ts";
import { print } from "./print.ts";
import { createProgress } from "./progress.ts";
import { noteRun } from "./run-note.ts";
import { executorOf, workersOption } from "./workers.ts";

interface CompareCommandOptions extends ClaimsCommandOptions {
  readonly policies?: string | undefined;
  readonly baseline: string;
  readonly claims?: true | undefined;
}

const base = "base";

export function addCompareCommand(program: Command, finish: (exit: number) => void): void {
  program
    .command("compare")
    .description(
      "simulate the same callers under several policies; say what each policy makes better or worse",
    )
    .argument("<file>", "scenario file (YAML) with policies")
    .option(
      "-p, --policies <names>",
      "policies of the file, separated by commas; a+b for both; all unless said",
    )
    .option("-b, --baseline <name>", "the policy that the others are compared with", base)
    .option(
      "-n, --replications <count>",
      "how many replications of each policy, instead of the scenario's number",
      parseReplications,
    )
    .option("-s, --seed <text>", "base seed, instead of the scenario's")
    .option("--claims", "test the claims of the file over draws of its assumed numbers, instead of comparing")
    .option("--draws <count>", "with --claims: draws from the ranges (default: 30)", parseReplications)
    .addOption(ensembleOption("say in what share of sets of the assumed numbers each sign holds"))
    .addOption(drawReplicationsOption("2; with --claims 1"))
    .addOption(derivedOption())
    .option("-o, --out <folder>", "write comparison.json, comparison.csv and a chart into this folder")
    .option("--json", "print the whole comparison as JSON")
    .addOption(workersOption())
    .allowExcessArguments()
    .action(async (file, options, { args }) => {
      requireOneFile(args);
      finish(await (options.claims ? testClaims(file, options) : run(file, options)));
    });
}

async function testClaims(file: string, options: CompareCommandOptions): Promise<number> {
  if (options.policies !== undefined || options.baseline !== base)
    throw new UsageError(
      "--claims: the claims of the file name their policies; leave --policies and --baseline out",
    );
  const { testClaimsAtTerminal } = await import("./claims-at-terminal.ts");
  return testClaimsAtTerminal(file, options);
}

/** A space between policies makes the second one a file. */
function requireOneFile(files: readonly string[]): void {
  if (files.length > 1)
    throw new UsageError(
      `expected one scenario file, found ${files.join(" and ")}; policies have commas between them, without spaces`,
    );
}

async function run(file: string, options: CompareCommandOptions): Promise<number> {
  refuseWithout("--claims", { draws: options.draws });
  refuseWithoutEnsemble(options);
  const note = noteRun();
  const { out, json } = options;
  const scenarios = openCompared(file, options);
  const sets = setsOf(file, options, scenarios);
  if (out === "") throw new UsageError("--out: expected the name of a folder, found nothing");
  if (out !== undefined) ensureReplaceable(out);
  const own = await compareAtTerminal(scenarios, options);
  const comparison = sets === null ? own : await withAssumptions(own, sets, { ...options, scenarios });
  if (comparison.replications === 0) {
    process.stderr.write("sim101: no replication was finished under every policy: there is nothing to say\n");
    return exitCode.interrupted;
  }
  if (out !== undefined) await keepComparison(out, comparison, note);
  const { compareTable } = await import("../report/compare-table.ts");
  print(json ? JSON.stringify(comparison) : compareTable(comparison).join("\n"));
  if (out !== undefined) process.stderr.write(`Wrote ${out}/\n`);
  return comparisonExitCode(comparison);
}

/** The baseline first. */
function openCompared(file: string, { policies, baseline, seed }: CompareCommandOptions) {
  const known = knownPolicies(file);
  const names = askedPolicies(policies, known, [baseline]);
  if (names.length === 1)
    throw new UsageError(
      `expected a policy to compare with ${baseline}, found no other; the file has ${listed(known)}`,
    );
  return openPolicies(file, names, { seed });
}

type Compared = ReturnType<typeof openCompared>;

/** Before anything is simulated, so that a mistake in the sets is told at once. */
function setsOf(file: string, options: CompareCommandOptions, compared: Compared): SetsAtTerminal | null {
  const { ensemble, derived, seed } = options;
  if (ensemble === undefined) return null;
  const policies = compared.map(({ scenario }) => scenario.policy);
  return setsAtTerminal(file, ensemble, { policies, derived, seed });
}

/** An interrupted comparison is not followed by another. */
async function withAssumptions(
  own: Comparison,
  sets: SetsAtTerminal,
  { scenarios: [baseline], ...options }: CompareCommandOptions & { readonly scenarios: Compared },
): Promise<Comparison> {
  if (!own.complete || baseline === undefined) return own;
  const known = figuresOfComparison(own, baseline.scenario);
  const assumptions = await askAtTerminal(sets, options, { own: known });
  return { ...own, complete: assumptions.complete, assumptions };
}

async function compareAtTerminal(
  scenarios: readonly ComparedScenario[],
  { replications, workers }: CompareCommandOptions,
): Promise<Comparison> {
  const [{ compare }, { Incomparable }] = await Promise.all([
    import("../experiment/compare.ts"),
    import("../results/comparison-comparable.ts"),
  ]);
  const progress = createProgress("replication (of all policies)");
  try {
    return await interruptible(progress, async (signal) =>
      compare(scenarios, {
        replications,
        executor: await executorOf(workers),
        signal,
        onReplication: progress.report,
      }),
    );
  } catch (fault) {
    if (!(fault instanceof Incomparable)) throw fault;
    throw new UsageError(fault.reasons.join("\nsim101: "), { cause: fault });
  }
}

/** Says on stderr which identities fail under which policy; the exit code of a comparison. */
export function comparisonExitCode({ policies, complete, assumptions }: Comparison): number {
  const own = policies.flatMap(({ policy, audit }) =>
    audit.filter(({ holds }) => !holds).map((check) => ({ policy, ...check })),
  );
  const broken = [...own, ...(assumptions?.broken ?? [])];
  for (const { policy, name, worst, allowed, unit, where } of broken) {
    process.stderr.write(
      `AUDIT: under ${policy}, ${name} is off by ${worst} ${unit} (allowed ${allowed}) at ${where}\n`,
    );
  }
  if (broken.length > 0) return exitCode.auditFault;
  return complete && assumptions?.complete !== false ? exitCode.ok : exitCode.interrupted;
}

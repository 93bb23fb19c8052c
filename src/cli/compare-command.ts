// `sim101 compare FILE`: the same callers under several policies; says what gets better, what gets worse, and what
// cannot be told.
import type { Command } from "@commander-js/extra-typings";
import type { ComparedScenario } from "../experiment/compare.ts";
import { ensureReplaceable, writeResultFolder } from "../files/result-folder.ts";
import type { Comparison } from "../results/comparison.ts";
import { nearestHint } from "../scenario/nearest.ts";
import { policyDescription, policyJoiner, policyName } from "../scenario/policies.ts";
import type { ClaimsCommandOptions } from "./claims-at-terminal.ts";
import * as exitCode from "./exit-codes.ts";
import { UsageError } from "./faults.ts";
import { onInterrupt } from "./interrupt.ts";
import { openScenario } from "./open-scenario.ts";
import { parseReplications, refuseWithout } from "./options.ts";
import { print } from "./print.ts";
import { createProgress } from "./progress.ts";
import { noteRun, type RunNote } from "./run-note.ts";
import { executorOf, workersOption } from "./workers.ts";

interface CompareCommandOptions extends ClaimsCommandOptions {
  readonly policies?: string | undefined;
  readonly baseline: string;
  readonly claims?: true | undefined;
}

const base = "base";
const pngScale = 2;
const spaces = /\s+/;

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
    .option("--ensemble <file>", "with --claims: the sets of this file in place of draws from the ranges")
    .option(
      "--draw-replications <count>",
      "with --claims: replications of each draw (default: 1)",
      parseReplications,
    )
    .option("--derived", "with --claims: draw derived numbers (tag D) as well as assumed ones (tag A)")
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
  const { draws, ensemble, derived } = options;
  refuseWithout("--claims", { draws, ensemble, "draw-replications": options.drawReplications, derived });
  const note = noteRun();
  const { out, json } = options;
  const scenarios = openPolicies(file, options);
  if (out === "") throw new UsageError("--out: expected the name of a folder, found nothing");
  if (out !== undefined) ensureReplaceable(out);
  const comparison = await compareAtTerminal(scenarios, options);
  if (comparison.replications === 0) {
    process.stderr.write("sim101: no replication was finished under every policy: there is nothing to say\n");
    return exitCode.interrupted;
  }
  if (out !== undefined) await keep(out, comparison, note);
  const { compareTable } = await import("../report/compare-table.ts");
  print(json ? JSON.stringify(comparison) : compareTable(comparison).join("\n"));
  if (out !== undefined) process.stderr.write(`Wrote ${out}/\n`);
  return comparisonExitCode(comparison);
}

/** The baseline first. Every policy of the file has been checked by then, compared or not. */
function openPolicies(file: string, { policies, baseline, seed }: CompareCommandOptions): ComparedScenario[] {
  const { policies: known } = openScenario(file, {});
  if (known.length === 0)
    throw new UsageError(
      `${file} has no policies, so there is nothing to compare; \`policies:\` names changes`,
    );
  const wanted = policies?.split(",").map((name) => name.trim()) ?? [base, ...known];
  const written = [baseline, ...wanted];
  for (const name of written.flatMap((each) => each.split(policyJoiner)))
    requirePolicy(name.trim(), [base, ...known]);
  const names = [...new Set(written.map(policyName))];
  if (names.length === 1)
    throw new UsageError(
      `expected a policy to compare with ${baseline}, found no other; the file has ${listed(known)}`,
    );
  return names.map((policy) => {
    const loaded = openScenario(file, { policy, seed, everyPolicy: false });
    const description = policyDescription(loaded.base.data, policy);
    return { ...loaded, ...(description === null ? {} : { description }) };
  });
}

function requirePolicy(name: string, known: readonly string[]): void {
  if (known.includes(name)) return;
  const { hint } = nearestHint(name, known);
  const meant = hint === undefined ? "" : ` (${hint})`;
  const parts = name.split(spaces);
  const hasCommas = parts.length > 1 && parts.every((part) => known.includes(part));
  const commas = hasCommas ? `; put commas between them: ${parts.join(",")}` : "";
  throw new UsageError(
    `expected a policy of the file (${listed(known)}), found ${name || "nothing"}${meant}${commas}`,
  );
}

function listed(names: readonly string[]): string {
  return names.join(", ");
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
  const interrupt = onInterrupt();
  try {
    return await compare(scenarios, {
      replications,
      executor: await executorOf(workers),
      signal: interrupt.signal,
      onReplication: progress.report,
    });
  } catch (fault) {
    if (!(fault instanceof Incomparable)) throw fault;
    throw new UsageError(fault.reasons.join("\nsim101: "), { cause: fault });
  } finally {
    interrupt.release();
    progress.end();
  }
}

async function keep(folder: string, comparison: Comparison, note: RunNote): Promise<void> {
  const [{ comparisonCsv }, { compareChartSpec }, { renderSvg }, { renderPng }] = await Promise.all([
    import("../report/compare-csv.ts"),
    import("../report/compare-chart.ts"),
    import("../report/svg.ts"),
    import("../report/png.ts"),
  ]);
  const svg = await renderSvg(compareChartSpec(comparison));
  const files = new Map<string, string | Uint8Array>([
    ["comparison.json", `${JSON.stringify(comparison)}\n`],
    ["comparison.csv", comparisonCsv(comparison)],
    ["differences.svg", svg],
    ["differences-phone.svg", await renderSvg(compareChartSpec(comparison, "phone"))],
    ["differences.png", renderPng(svg, pngScale)],
  ]);
  writeResultFolder(folder, files, note());
}

/** Says on stderr which identities fail under which policy; the exit code of a comparison. */
export function comparisonExitCode({ policies, complete }: Comparison): number {
  const broken = policies.flatMap(({ policy, audit }) =>
    audit.filter(({ holds }) => !holds).map((check) => ({ policy, ...check })),
  );
  for (const { policy, name, worst, allowed, unit, where } of broken) {
    process.stderr.write(
      `AUDIT: under ${policy}, ${name} is off by ${worst} ${unit} (allowed ${allowed}) at ${where}\n`,
    );
  }
  if (broken.length > 0) return exitCode.auditFault;
  return complete ? exitCode.ok : exitCode.interrupted;
}

// `sim101 compare FILE --claims`: tests what is said of the policies of a file, at its own numbers and over draws of
// those that nobody has measured.
import { type ClaimsOptions, claims as testClaims } from "../experiment/claims.ts";
import { DrawRefused } from "../experiment/drawn-scenario.ts";
import { NoEnsemble } from "../experiment/ensemble.ts";
import { scenarioFileLoader } from "../files/read-scenario.ts";
import { ensureReplaceable, type RunNote, writeResultFolder } from "../files/result-folder.ts";
import type { ClaimsOutcome } from "../results/claims.ts";
import { Incomparable } from "../results/comparison-comparable.ts";
import type { Ensemble } from "../results/ensemble.ts";
import type { AssumedOptions } from "./assumed-options.ts";
import * as exitCode from "./exit-codes.ts";
import { UsageError } from "./faults.ts";
import { onInterrupt } from "./interrupt.ts";
import { openSets } from "./open-ensemble.ts";
import { openScenario } from "./open-scenario.ts";
import type { SimulationOptions } from "./options.ts";
import { pictureFiles } from "./picture-files.ts";
import { print } from "./print.ts";
import { createProgress } from "./progress.ts";
import { noteRun } from "./run-note.ts";
import { lanesOf } from "./workers.ts";

export interface ClaimsCommandOptions
  extends AssumedOptions,
    Omit<SimulationOptions, "policy">,
    Pick<ClaimsOptions, "draws"> {}

export async function testClaimsAtTerminal(file: string, options: ClaimsCommandOptions): Promise<number> {
  const note = noteRun();
  const { out, json, draws, ensemble: asked } = options;
  const loaded = openScenario(file, {});
  if (asked !== undefined && draws !== undefined)
    throw new UsageError("--draws: an ensemble has its own sets; give one of --draws and --ensemble");
  const sets = asked === undefined ? draws : openSets(asked, loaded, scenarioFileLoader(file));
  if (out === "") throw new UsageError("--out: expected the name of a folder, found nothing");
  if (out !== undefined) ensureReplaceable(out);
  const outcome = await runClaims(file, options, sets);
  if (outcome === null) return exitCode.interrupted;
  if (out !== undefined) await keep(out, outcome, note);
  const { claimsLines } = await import("../report/claims-text.ts");
  print(json ? JSON.stringify(outcome) : claimsLines(outcome).join("\n"));
  if (out !== undefined) process.stderr.write(`Wrote ${out}/\n`);
  if (outcome.broken.length > 0) return exitCode.auditFault;
  return outcome.complete ? exitCode.ok : exitCode.interrupted;
}

async function runClaims(
  file: string,
  { replications, drawReplications, derived, seed, workers }: ClaimsCommandOptions,
  sets: number | Ensemble | undefined,
): Promise<ClaimsOutcome | null> {
  const progress = createProgress("draw");
  const interrupt = onInterrupt();
  const { signal } = interrupt;
  try {
    return await testClaims(scenarioFileLoader(file), {
      ...(typeof sets === "number" ? { draws: sets } : { ensemble: sets }),
      replications,
      drawReplications,
      isDerivedToo: derived,
      seed,
      executor: await lanesOf(workers),
      signal,
      onDraw: progress.report,
    });
  } catch (fault) {
    if (signal.aborted && fault === signal.reason) {
      process.stderr.write("sim101: fewer than two draws were finished: there is nothing to say\n");
      return null;
    }
    throw asUsage(fault);
  } finally {
    interrupt.release();
    progress.end();
  }
}

/** What is wrong with the file or its ranges, rather than with the program. */
export function asUsage(fault: unknown): unknown {
  if (fault instanceof Incomparable)
    return new UsageError(fault.reasons.join("\nsim101: "), { cause: fault });
  if (fault instanceof NoEnsemble || fault instanceof DrawRefused)
    return new UsageError(fault.message, { cause: fault });
  return fault;
}

async function keep(folder: string, outcome: ClaimsOutcome, note: () => RunNote): Promise<void> {
  const [{ claimsCsv, drawsCsv }, { claimsChartSpec }] = await Promise.all([
    import("../report/claims-csv.ts"),
    import("../report/claims-chart.ts"),
  ]);
  const files = new Map<string, string | Uint8Array>([
    ["claims.json", `${JSON.stringify(outcome)}\n`],
    ["claims.csv", claimsCsv(outcome)],
    ["draws.csv", drawsCsv(outcome)],
    ...(await pictureFiles("claims", (width) => claimsChartSpec(outcome, width))),
  ]);
  writeResultFolder(folder, files, note());
}

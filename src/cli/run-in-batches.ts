// `sim101 run FILE --batch-means`: one long replication of a scenario that is the same at all times.
import { whatIsNotStationary } from "../experiment/batch-means-conditions.ts";
import { fewestDays, runBatchMeans } from "../experiment/batch-means-run.ts";
import { batchLines } from "../report/batch-text.ts";
import type { ResolvedScenario } from "../scenario/resolved.ts";
import { exitCodeOf } from "./audit-verdict.ts";
import * as exitCode from "./exit-codes.ts";
import { UsageError } from "./faults.ts";
import { onInterrupt } from "./interrupt.ts";
import { openScenario } from "./open-scenario.ts";
import type { SimulationOptions } from "./options.ts";
import { print } from "./print.ts";

type BatchOptions = Pick<SimulationOptions, "policy" | "seed" | "json">;

/** Options of `run` that mean nothing here, as they are typed. */
const meaningless = ["replications", "precision", "atMost", "out", "checkStatecharts"];

export async function runBatchesAtTerminal(file: string, options: BatchOptions): Promise<number> {
  const { policy, seed, json } = options;
  refuseOthers(options);
  const { scenario } = openScenario(file, { policy, seed });
  refuseUnfit(scenario);
  const interrupt = onInterrupt("the one replication is not finished, and nothing is kept");
  try {
    const outcome = await runBatchMeans(scenario, { signal: interrupt.signal });
    if (outcome === null) return exitCode.interrupted;
    print(json ? JSON.stringify(outcome) : batchLines(outcome).join("\n"));
    return exitCodeOf({ audit: outcome.audit, complete: true });
  } finally {
    interrupt.release();
  }
}

function refuseOthers(options: object): void {
  const found = Object.keys(options).filter((name) => meaningless.includes(name));
  if (found.length === 0) return;
  const names = found.map((name) => `--${name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`);
  throw new UsageError(
    `--batch-means: expected without ${names.join(", ")}: it makes one long replication, prints a table and keeps nothing`,
  );
}

function refuseUnfit(scenario: ResolvedScenario): void {
  const changes = whatIsNotStationary(scenario);
  if (changes.length > 0)
    throw new UsageError(
      ["--batch-means: expected a scenario that is the same at all times, found", ...changes].join("\n  "),
    );
  const { days } = scenario.calendar;
  if (days < fewestDays)
    throw new UsageError(
      `--batch-means: expected a calendar of ${fewestDays} days or more (and more is better), warm-up included, found ${days}`,
    );
  if (scenario.headline.length === 0)
    throw new UsageError("--batch-means: expected a scenario with headline measures, found none");
}

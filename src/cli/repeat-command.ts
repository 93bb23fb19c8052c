// `sim101 repeat RESULT`: runs a result again and compares bytes, so that anybody can see that it is what the program
// makes of its scenario.
import type { Command } from "@commander-js/extra-typings";
import { isThere } from "../files/is-there.ts";
import { type KeptResult, readKeptResult } from "../files/kept-result.ts";
import { differencesOf } from "../results/differences.ts";
import { version } from "../results/version.ts";
import type { Data } from "../scenario/authored-data.ts";
import * as exitCode from "./exit-codes.ts";
import { UsageError } from "./faults.ts";
import { onInterrupt } from "./interrupt.ts";
import { print } from "./print.ts";
import { repeatedText } from "./repeat-result.ts";
import { executorOf, workersOption } from "./workers.ts";

interface RepeatOptions {
  readonly scenario?: string | undefined;
  readonly workers?: number | undefined;
}

const mostTold = 10;

export function addRepeatCommand(program: Command, finish: (exit: number) => void): void {
  program
    .command("repeat")
    .description("run a result again and compare bytes: results.json of a run, or a cell of a sweep")
    .argument("<result>", "results.json of `run`, or a file in the cells folder of a sweep")
    .option("--scenario <file>", "its scenario; the one of its run.json unless said")
    .addOption(workersOption())
    .action(async (result, options) => finish(await run(result, options)));
}

async function run(file: string, options: RepeatOptions): Promise<number> {
  const kept = readKeptResult(file);
  if (kept === null)
    throw new UsageError(
      `${file}: expected results.json of a run, or a cell of a sweep (cells/…/….json), found something else`,
    );
  const scenario = options.scenario ?? kept.scenarioFile;
  if (scenario === null || !isThere(scenario))
    throw new UsageError(
      `${file}: its scenario is not known here${scenario === null ? "" : ` (${scenario} is not there)`}; name it with --scenario`,
    );
  if (kept.version !== version)
    process.stderr.write(`sim101: ${file} was made by sim101 ${kept.version}, this is ${version}\n`);
  const interrupt = onInterrupt("the result is not compared, and nothing is written");
  try {
    const executor = await executorOf(options.workers);
    const text = await repeatedText(kept, scenario, { executor, signal: interrupt.signal });
    return text === null ? exitCode.interrupted : verdict(file, kept, text);
  } finally {
    interrupt.release();
  }
}

function verdict(file: string, { text, notRepeated }: KeptResult, again: string): number {
  const left = notRepeated.length === 0 ? "" : ` (taken over, not run again: ${notRepeated.join(", ")})`;
  if (text === again) {
    print(`${file}: the same ${Buffer.byteLength(text)} bytes again${left}`);
    return exitCode.ok;
  }
  const [before, now]: [Data, Data] = [JSON.parse(text), JSON.parse(again)];
  const differences = differencesOf(before, now, mostTold);
  const heading = differences.length === 0 ? "the same values, written otherwise" : "NOT the same again";
  const lines = differences.map((each) => `  ${each.path}: ${each.before} in the file, ${each.now} now`);
  print([`${file}: ${heading}${left}`, ...lines].join("\n"));
  return exitCode.auditFault;
}

// `sim101 check FILE`: says what is wrong with a scenario, or explains in words what it means.
import type { Command } from "@commander-js/extra-typings";
import * as exitCode from "./exit-codes.ts";
import { openScenario } from "./open-scenario.ts";
import { print } from "./print.ts";

interface CheckOptions {
  readonly policy?: string | undefined;
}

export function addCheckCommand(program: Command, finish: (exit: number) => void): void {
  program
    .command("check")
    .description("find every mistake of a scenario, or explain it in words; simulates nothing")
    .argument("<file>", "scenario file (YAML)")
    .option(
      "-p, --policy <name>",
      "a policy of the file, or a+b for both; without it the scenario as it stands (base)",
    )
    .action(async (file, options) => finish(await check(file, options)));
}

async function check(file: string, { policy }: CheckOptions): Promise<number> {
  const { explainScenario } = await import("../scenario/explain.ts");
  const lines = explainScenario(openScenario(file, { policy }));
  print(lines.join("\n"));
  return exitCode.ok;
}

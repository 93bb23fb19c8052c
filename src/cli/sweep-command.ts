// `sim101 sweep PLAN`: simulate a scenario at many combinations of its numbers; interrupted, it goes on where it was.
import { basename, extname, join } from "node:path";
import type { Command } from "@commander-js/extra-typings";
import { refusedEnsembleOption } from "./assumed-options.ts";
import { openSweep } from "./open-sweep.ts";
import { shardOption } from "./shard-option.ts";
import { sweepAtTerminal } from "./sweep-at-terminal.ts";
import { workersOption } from "./workers.ts";

export function addSweepCommand(program: Command, finish: (exit: number) => void): void {
  program
    .command("sweep")
    .description("simulate a scenario at many combinations of its numbers, as a plan says; resumable")
    .argument("<plan>", "plan of a sweep (YAML): scenario, factors, design, measures")
    .option("-o, --out <folder>", "folder of the sweep; results/<plan> unless said")
    .addOption(shardOption())
    .option("--dry-run", "say how many cells there are and how long they take, and run none")
    .addOption(
      refusedEnsembleOption(
        "a sweep varies the numbers itself: name those with a range as factors (`path: range`), or ask the best cells again with `compare --ensemble`",
      ),
    )
    .addOption(workersOption())
    .action(async (plan, options) => {
      const { out = join("results", basename(plan, extname(plan))) } = options;
      finish(await sweepAtTerminal(openSweep(plan), out, options));
    });
}

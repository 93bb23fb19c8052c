// `sim101 erlang`: what the formulas of Erlang say of a queue, side by side, and what they leave out.
import type { Command } from "@commander-js/extra-typings";
import type { ErlangOptions } from "./erlang-options.ts";
import * as exitCode from "./exit-codes.ts";
import { print } from "./print.ts";

export function addErlangCommand(program: Command, finish: (exit: number) => void): void {
  program
    .command("erlang")
    .description("what Erlang B, C and A say of one queue, and what they leave out; simulates nothing")
    .option("--calls <rate>", "how many come: 100/h, or 50 per 30 min")
    .option("--handle <time>", "how long one takes on average, wrap-up included: 6min")
    .option("--handlers <count>", "how many handlers there are; without it as many as --target takes")
    .option("--patience <time>", "how long callers wait on average before they give up: 5min")
    .option("--within <time>", "how soon contacts should be answered", "20s")
    .option("--target <share>", "share of the contacts to be answered that soon: 80%; finds the handlers")
    .option("--lines <count>", "telephone lines; who finds them all taken is turned away")
    .action(async (options) => finish(await compare(options)));
}

async function compare(options: ErlangOptions): Promise<number> {
  const { readErlangOptions } = await import("./erlang-options.ts");
  const numbers = readErlangOptions(options);
  const { compareErlang } = await import("./erlang-models.ts");
  const { erlangLines } = await import("../report/erlang-text.ts");
  print(erlangLines(compareErlang(numbers)).join("\n"));
  return exitCode.ok;
}

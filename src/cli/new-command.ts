// `sim101 new FILE`: writes a scenario to begin with, which runs as it is and explains its numbers.
import { extname } from "node:path";
import type { Command } from "@commander-js/extra-typings";
import { isThere } from "../files/is-there.ts";
import { writeWhole } from "../files/result-folder.ts";
import { shellWord } from "../files/shell-word.ts";
import { schemaBeside, schemaStateOf, starterText, writeSchema } from "../files/starter-scenario.ts";
import * as exitCode from "./exit-codes.ts";
import { UsageError } from "./faults.ts";
import { print } from "./print.ts";

interface NewOptions {
  readonly name?: string | undefined;
  readonly schema?: true | undefined;
}

export function addNewCommand(program: Command, finish: (exit: number) => void): void {
  program
    .command("new")
    .description("write a scenario to begin with: it runs as it is, and explains every number")
    .argument("<file>", "the file to write, .yaml or .yml; nothing is overwritten")
    .option("--name <text>", "what the centre is called")
    .option("--schema", "write the schema beside it too, so that editors complete and check the file")
    .action((file, options) => finish(write(file, options)));
}

function write(file: string, { name, schema }: NewOptions): number {
  refuse(file);
  if (name?.trim() === "") throw new UsageError("--name: expected what the centre is called, found nothing");
  const beside = schemaBeside(file);
  const state = schemaStateOf(beside);
  const isWanted = schema === true && state === "none";
  writeWhole(file, starterText({ file, name, hasSchema: isWanted || state === "own" }));
  if (isWanted) writeSchema(beside);
  const isKept = schema === true && state === "foreign";
  print(
    [
      `Wrote ${file}: a made-up centre with 999, and 101 in two stages. Put your own numbers in.`,
      `  sim101 check ${shellWord(file)}   explains it in words`,
      `  sim101 run ${shellWord(file)}     simulates it, in a few seconds`,
      ...(isKept
        ? [`Kept ${beside}: it is not the schema of this program, and ${file} does not name it.`]
        : []),
    ].join("\n"),
  );
  return exitCode.ok;
}

function refuse(file: string): void {
  if (![".yaml", ".yml"].includes(extname(file)))
    throw new UsageError(`expected the name of a file that ends in .yaml or .yml, found ${file}`);
  if (isThere(file)) throw new UsageError(`${file} exists; name a file that does not`);
}

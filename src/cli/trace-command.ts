// `sim101 trace FILE --need N`: tells the story of one caller of a run, with clock times.
import { type Command, InvalidArgumentError, Option } from "@commander-js/extra-typings";
import type { Trace, Wanted } from "../experiment/trace.ts";
import { type TraceKind, traceKinds } from "../results/trace-kinds.ts";
import { plural } from "../words/plural.ts";
import * as exitCode from "./exit-codes.ts";
import { UsageError } from "./faults.ts";
import { openScenario } from "./open-scenario.ts";
import { parseReplications, type SimulationOptions } from "./options.ts";
import { print } from "./print.ts";

interface TraceOptions extends Pick<SimulationOptions, "policy" | "seed" | "json"> {
  readonly need?: number | undefined;
  readonly find?: TraceKind | undefined;
  readonly replication: number;
  readonly states?: true | undefined;
}

const wholeNumber = /^[1-9][0-9]{0,8}$/;

export function addTraceCommand(program: Command, finish: (exit: number) => void): void {
  program
    .command("trace")
    .description("tell the story of one caller, moment by moment, with clock times")
    .argument("<file>", "scenario file (YAML)")
    .option(
      "--need <number>",
      "which need: the first born after the warm-up is 1, and so on in order of birth",
      parseNeed,
    )
    .addOption(
      new Option("--find <kind>", "instead of --need: the first such need, or the one that waits longest")
        .choices(traceKinds)
        .conflicts("need"),
    )
    .option(
      "-p, --policy <name>",
      "a policy of the file, or a+b for both; without it the scenario as it stands (base)",
    )
    .option("-r, --replication <number>", "which replication; the first is 1", parseReplications, 1)
    .option("-s, --seed <text>", "base seed, instead of the scenario's")
    .option("--states", "tell every step of the statecharts too")
    .option("--json", "print the story as JSON")
    .action(async (file, options) => finish(await trace(file, options)));
}

async function trace(file: string, options: TraceOptions): Promise<number> {
  const { policy, seed, replication } = options;
  const wanted = wantedBy(options);
  const { scenario } = openScenario(file, { policy, seed });
  const [{ traceNeed }, { traceData, traceText }, { localTimes }] = await Promise.all([
    import("../experiment/trace.ts"),
    import("../report/trace-text.ts"),
    import("../scenario/local-time.ts"),
  ]);
  const found = traceNeed(scenario, replication - 1, wanted);
  const story = found.story ?? refuse(wanted, found, replication);
  const context = {
    name: scenario.name,
    policy: scenario.policy,
    seed: scenario.run.seed,
    replication,
    shownAt: localTimes(scenario.calendar),
  };
  print(
    options.json
      ? JSON.stringify(traceData(story, context))
      : traceText(story, context, options.states === true).join("\n"),
  );
  return exitCode.ok;
}

function wantedBy({ need, find }: TraceOptions): Wanted {
  if (need !== undefined) return { need };
  if (find !== undefined) return { kind: find };
  throw new UsageError(`expected --need <number>, or --find with one of ${traceKinds.join(", ")}`);
}

function refuse(wanted: Wanted, { born }: Trace, replication: number): never {
  const there = `replication ${replication} has ${plural(born, "need")} born after the warm-up`;
  if ("need" in wanted)
    throw new UsageError(`--need: expected a number up to ${born}, found ${wanted.need}: ${there}`);
  throw new UsageError(`--find: none of them is ${wanted.kind}: ${there}`);
}

function parseNeed(text: string): number {
  if (wholeNumber.test(text)) return Number(text);
  throw new InvalidArgumentError(`expected a whole number from 1, found ${text}`);
}

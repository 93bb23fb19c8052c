// `sim101 staff FILE --target "crib: 80 % within 2 min"`: the fewest handlers by interval of the week with which service
// targets hold, as tables, a chart and a policy to paste into the file.
import { type Command, Option } from "@commander-js/extra-typings";
import { staffQuestion } from "../experiment/questions-at-sets.ts";
import type { StaffOptions } from "../experiment/staff-options.ts";
import type { LoadedScenario } from "../files/read-scenario.ts";
import { ensureReplaceable, writeResultFolder } from "../files/result-folder.ts";
import { answersSetsLines } from "../report/answers-sets-text.ts";
import type { StaffResult } from "../results/staff-result.ts";
import type { ServiceTarget } from "../scenario/service-target.ts";
import { exitWith, setsAsked, withAnswers } from "./answers-at-terminal.ts";
import {
  type AssumedOptions,
  derivedOption,
  drawReplicationsOption,
  ensembleOption,
} from "./assumed-options.ts";
import { exitCodeOf } from "./audit-verdict.ts";
import * as exitCode from "./exit-codes.ts";
import { UsageError } from "./faults.ts";
import { openScenario } from "./open-scenario.ts";
import {
  collect,
  parsePounds,
  parseReplications,
  type SimulationOptions,
  wholeNumberFrom,
} from "./options.ts";
import { print } from "./print.ts";
import { noteRun } from "./run-note.ts";
import { searchAtTerminal } from "./search-at-terminal.ts";
import { readTargets } from "./service-targets.ts";
import { staffFiles, staffSnippet } from "./staff-files.ts";
import { executorOf, workersOption } from "./workers.ts";

interface StaffCommandOptions
  extends AssumedOptions,
    SimulationOptions,
    Pick<StaffOptions, "minimum" | "searchReplications"> {
  readonly target: string[];
  readonly every: NonNullable<StaffOptions["every"]>;
  readonly pattern: "week" | "day-kinds" | "every-day";
  readonly team?: string[] | undefined;
  readonly costPerHour?: number | undefined;
}

const patterns = { week: "week", "day-kinds": "dayKinds", "every-day": "everyDay" } as const;
const mostHandlers = 1000;
const fewestReplications = 2;

export function addStaffCommand(program: Command, finish: (exit: number) => void): void {
  const targetHelp =
    'what is wanted of a queue: "crib: 80 % within 2 min", "crib: mean wait 60 s" or "crib: abandoned 5 %"; may be repeated, and all must hold';
  program
    .command("staff")
    .description("find the fewest handlers by hour of the week with which service targets hold")
    .argument("<file>", "scenario file (YAML)")
    .requiredOption("-t, --target <text>", targetHelp, collect)
    .addOption(
      new Option("--every <period>", "where a target must hold: over the window, or in each hour of the week")
        .choices(["window", "hour-of-week"] as const)
        .default("window" as const),
    )
    .addOption(
      new Option("--pattern <days>", "which days have the same plan")
        .choices(["week", "day-kinds", "every-day"] as const)
        .default("week" as const),
    )
    .option("--team <name>", "which team to staff, where several serve a queue; may be repeated", collect)
    .option(
      "--minimum <count>",
      "fewest handlers whenever there is work; else the scenario's, or 1",
      wholeNumberFrom(0, mostHandlers),
    )
    .option("--cost-per-hour <pounds>", "what a desk-hour costs, for sums of money", parsePounds)
    .option("-p, --policy <name>", "a policy of the file, instead of base")
    .option("-s, --seed <text>", "base seed, instead of the scenario's")
    .option("-n, --replications <count>", "replications of the check", parseReplications)
    .option(
      "--search-replications <count>",
      "replications of each plan that the search tries",
      parseReplications,
    )
    .option("-o, --out <folder>", "write the plan as YAML and CSV, the curve and a chart into this folder")
    .addOption(ensembleOption("also say in how many sets of the assumed numbers the plan meets its targets"))
    .addOption(drawReplicationsOption("2"))
    .addOption(derivedOption())
    .option("--json", "print the whole answer as JSON")
    .addOption(workersOption())
    .action(async (file, options) => finish(await run(file, options)));
}

async function run(file: string, options: StaffCommandOptions): Promise<number> {
  const note = noteRun();
  const { out, json, costPerHour = null } = options;
  if (out === "") throw new UsageError("--out: expected the name of a folder, found nothing");
  requireTwo(options);
  const loaded = openScenario(file, { policy: options.policy, seed: options.seed });
  const targets = readTargets(options.target, loaded.scenario);
  if (out !== undefined) ensureReplaceable(out);
  const sets = setsAsked(file, options, loaded.scenario.policy);
  const own = await staffAtTerminal(loaded, targets, options);
  if (own === null) {
    process.stderr.write("sim101: interrupted before a plan was found: nothing was kept\n");
    return exitCode.interrupted;
  }
  const asked = { sets: own.ceiling === null ? sets : null, options };
  const result = await withAnswers(own, asked, (means) =>
    staffQuestion(own, { targets, teams: options.team, pattern: patterns[options.pattern] }, means),
  );
  const { staffLines } = await import("../report/staff-text.ts");
  const snippet = staffSnippet(result, { file, base: loaded.base.data });
  const lines = () => [...staffLines(result, { costPerHour }), ...answersSetsLines(result)];
  print(json ? JSON.stringify(result) : lines().join("\n"));
  if (out !== undefined && result.ceiling === null) {
    writeResultFolder(out, await staffFiles(result, snippet), note());
    process.stderr.write(`Wrote ${out}/\n`);
  } else if (json === undefined && result.ceiling === null) print(`\n${snippet}`);
  const verdict = exitWith(exitCodeOf({ audit: result.audit, complete: true }), result);
  return verdict === exitCode.ok && !result.isMet ? exitCode.inputFault : verdict;
}

function requireTwo(options: StaffCommandOptions): void {
  for (const [name, count] of [
    ["--replications", options.replications],
    ["--search-replications", options.searchReplications],
  ] as const)
    if (count !== undefined && count < fewestReplications)
      throw new UsageError(`${name}: expected 2 or more, because one has no interval, found ${count}`);
}

/** Null if it was interrupted. */
async function staffAtTerminal(
  loaded: LoadedScenario,
  targets: readonly ServiceTarget[],
  options: StaffCommandOptions,
): Promise<StaffResult | null> {
  const [{ staff }, { StaffingRefused }] = await Promise.all([
    import("../experiment/staff.ts"),
    import("../experiment/staff-teams.ts"),
  ]);
  const { every, pattern, team, minimum, replications, searchReplications } = options;
  return searchAtTerminal<StaffResult | null>(
    async (heard) =>
      staff(loaded, {
        targets,
        every,
        pattern: patterns[pattern],
        teams: team,
        minimum,
        replications,
        searchReplications,
        executor: await executorOf(options.workers),
        ...heard,
      }),
    { tries: "plan", refusal: StaffingRefused, soFar: () => null },
  );
}

// `sim101 roster FILE --team crib`: who works by which pattern so that the work is covered, judged by simulation.
import { type Command, InvalidArgumentError, Option } from "@commander-js/extra-typings";
import type { LoadedScenario } from "../files/read-scenario.ts";
import { ensureReplaceable, ensureWritable, writeResultFolder, writeWhole } from "../files/result-folder.ts";
import { type RosterResult, rosterObjectives } from "../results/roster-result.ts";
import { exitCodeOf } from "./audit-verdict.ts";
import * as exitCode from "./exit-codes.ts";
import { UsageError } from "./faults.ts";
import { openScenario } from "./open-scenario.ts";
import {
  collect,
  parsePounds,
  parseReplications,
  parseShare,
  refuseWithout,
  wholeNumberFrom,
} from "./options.ts";
import { print } from "./print.ts";
import { type RosterCommandOptions, rereadOn, rosterAsked } from "./roster-asked.ts";
import type { RosterSource } from "./roster-files.ts";
import { noteRun } from "./run-note.ts";
import { searchAtTerminal } from "./search-at-terminal.ts";
import { executorOf, workersOption } from "./workers.ts";

const parseCount = wholeNumberFrom(1, 9999);
const longestPossible = 24;
const hourUnit = / ?h$/;

export function addRosterCommand(program: Command, finish: (exit: number) => void): void {
  program
    .command("roster")
    .description("find who works by which shift pattern so that the work is covered, and simulate it")
    .argument("<file>", "scenario file (YAML)")
    .requiredOption("--team <name>", "the team to roster")
    .option("-t, --target <text>", "what the handlers required must reach by formula, as for staff", collect)
    .option("--require <file>", "handlers required, as sim101 staff --out writes them, in place of a formula")
    .option("--patterns <names>", "patterns of the file, with commas between; all unless said")
    .option("--generate", "make patterns as well: 8 to 10 hours from every hour, the same days each week")
    .option("--part-time", "make patterns of two and three days too")
    .option("--any-day", "let weeks of the file's patterns begin on any day")
    .option("--people <count>", "how many people there are", parseCount)
    .addOption(objectiveOption())
    .option(
      "--shrinkage <share>",
      "of rostered hours, lost to leave, illness, training and breaks",
      parseShare,
    )
    .option("--longest-shift <hours>", "no shift is longer; 12 unless said", parseHours)
    .option("--cost-per-hour <pounds>", "what a paid hour costs, instead of the file's pay", parsePounds)
    .option("--decompose", "tell apart what the shape of the week is worth, and what its hours are")
    .option("--no-simulate", "do not judge it by simulation")
    .option("-p, --policy <name>", "a policy of the file, instead of base")
    .option("-s, --seed <text>", "base seed, instead of the scenario's")
    .option("-n, --replications <count>", "replications under each way to staff the team", parseReplications)
    .option("-o, --out <folder>", "write the roster as YAML and CSV, and a chart, into this folder")
    .option("--write <file>", "write a scenario that extends the file, with the team on the roster")
    .option("--csv <file>", "write every shift of everybody as a table")
    .option(
      "--weeks <count>",
      "weeks of the table and the calendar; all simulated days unless said",
      parseCount,
    )
    .option("--ical <person>", "print the calendar of one person, such as crib-01, and nothing else")
    .option("--json", "print the whole answer as JSON")
    .addOption(workersOption())
    .action(async (file, options) => finish(await run(file, options)));
}

function objectiveOption() {
  return new Option(
    "--objective <what>",
    "what the roster has least of: people unless said, with --people wait",
  ).choices(rosterObjectives);
}

async function run(file: string, options: RosterCommandOptions): Promise<number> {
  const note = noteRun();
  const { out, json, ical, write, csv } = options;
  refuseMixed(options);
  const loaded = openScenario(file, { policy: options.policy, seed: options.seed });
  const files = await import("./roster-files.ts");
  files.ensureApart(file, options);
  if (out !== undefined) ensureReplaceable(out);
  for (const path of [write, csv]) if (path !== undefined) ensureWritable(path);
  const { result, isComplete } = await rosterAtTerminal(loaded, { file, options });
  if (result === null) return exitCode.interrupted;
  const { calendar } = loaded.scenario;
  const source: RosterSource = { file, base: loaded.base.data, calendar, weeks: options.weeks };
  if (ical !== undefined) {
    process.stdout.write(files.personCalendar(result, ical, source));
    return isComplete ? exitCode.ok : exitCode.interrupted;
  }
  if (write !== undefined) keep(write, files.rosterScenario(result, source));
  if (csv !== undefined) keep(csv, files.shiftTable(result, source));
  const { rosterLines } = await import("../report/roster-text.ts");
  print(json ? JSON.stringify(result) : rosterLines(result).join("\n"));
  if (out !== undefined) {
    writeResultFolder(out, await files.rosterFiles(result, source), note());
    process.stderr.write(`Wrote ${out}/\n`);
  } else if (json === undefined && write === undefined) print(`\n${files.rosterSnippet(result, source)}`);
  return exitCodeOf({ audit: result.audit, complete: isComplete });
}

/** A calendar is all that is printed or kept; weeks are those of a calendar or a table. */
function refuseMixed({ out, csv, ical, weeks, write, json }: RosterCommandOptions): void {
  if (out === "") throw new UsageError("--out: expected the name of a folder, found nothing");
  if ((csv ?? ical ?? out) === undefined) refuseWithout("--csv, --ical or --out", { weeks });
  if (ical === undefined) return;
  for (const [name, value] of Object.entries({ csv, write, out, json }))
    if (value !== undefined) throw new UsageError(`--${name}: expected it without --ical`);
}

function keep(path: string, text: string): void {
  writeWhole(path, text);
  process.stderr.write(`Wrote ${path}\n`);
}

interface Answer {
  readonly result: RosterResult | null;
  readonly isComplete: boolean;
}

interface Asked {
  readonly file: string;
  readonly options: RosterCommandOptions;
}

/** What was found before it was interrupted, if it was: a roster that nobody has judged, or null. */
async function rosterAtTerminal(loaded: LoadedScenario, { file, options }: Asked): Promise<Answer> {
  const [{ roster }, { RosterRefused }] = await Promise.all([
    import("../experiment/roster.ts"),
    import("../experiment/roster-options.ts"),
  ]);
  const asked = rosterAsked(loaded, options);
  let found: RosterResult | null = null;
  return searchAtTerminal<Answer>(
    async (heard) => ({
      result: await roster(loaded, {
        ...asked,
        reread: (lines) => rereadOn(lines, loaded, { file, options }),
        executor: await executorOf(options.workers),
        onFound: (unjudged) => {
          found = unjudged;
        },
        ...heard,
      }),
      isComplete: true,
    }),
    { tries: "plan", refusal: RosterRefused, soFar: () => interrupted(found) },
  );
}

function interrupted(found: RosterResult | null): Answer {
  const what = found === null ? "a roster was found: nothing was kept" : "the roster was judged";
  process.stderr.write(`sim101: interrupted before ${what}\n`);
  return { result: found, isComplete: false };
}

function parseHours(text: string): number {
  const hours = Number(text.replace(hourUnit, ""));
  if (hours > 0 && hours <= longestPossible) return hours;
  throw new InvalidArgumentError(`expected hours up to 24, such as 10, found ${text}`);
}

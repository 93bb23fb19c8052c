// `sim101 tipping FILE`: the leaving from which a centre loses people faster than it can train them.
import { type Command, InvalidArgumentError } from "@commander-js/extra-typings";
import { tippingQuestion } from "../experiment/questions-at-sets.ts";
import type { TippingOptions, VariedNumber } from "../experiment/tipping-ground.ts";
import { type LoadedScenario, readScenarioFile, scenarioFileLoader } from "../files/read-scenario.ts";
import { ensureReplaceable, writeResultFolder } from "../files/result-folder.ts";
import { answersSetsLines } from "../report/answers-sets-text.ts";
import { seriesWords } from "../report/tipping-words.ts";
import type { TippingKind, TippingPoint, TippingResult } from "../results/tipping.ts";
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
import { openScenario, refuseNoNumber } from "./open-scenario.ts";
import { parseReplications, parseShare, parseVary, type SimulationOptions, type Vary } from "./options.ts";
import { print } from "./print.ts";
import { noteRun } from "./run-note.ts";
import { searchAtTerminal } from "./search-at-terminal.ts";
import { executorOf, workersOption } from "./workers.ts";

interface TippingCommandOptions
  extends AssumedOptions,
    SimulationOptions,
    Pick<TippingOptions, "team" | "short"> {
  readonly attrition?: Range | undefined;
  readonly vary?: Vary | undefined;
  readonly peopleOnly?: true | undefined;
}

type Range = Pick<Vary, "low" | "high">;

const usualRange: Range = { low: 0.5, high: 4 };
const rangeForm = /^([0-9.]+)\.\.([0-9.]+)$/;

export function addTippingCommand(program: Command, finish: (exit: number) => void): void {
  program
    .command("tipping")
    .description("find the leaving from which a centre loses people faster than it can train them")
    .argument("<file>", "scenario file (YAML) with people")
    .option(
      "--attrition <low..high>",
      "the range, in times the present leaving; 0.5..4 unless said",
      parseRange,
    )
    .option(
      "--vary <path=low..high>",
      "another number in place of leaving, by its path, in its own unit: people.recruitment.rolling.size=4..12",
      parseVary,
    )
    .option("--team <name>", "one team of people; all together unless said")
    .option("--short <share>", "share of the posts that may be empty; 10 % unless said", parseShare)
    .option("--people-only", "leave the calls out: quick, but then hard work drives nobody away")
    .option("-p, --policy <name>", "a policy of the file, instead of base")
    .option("-s, --seed <text>", "base seed, instead of the scenario's")
    .option("-n, --replications <count>", "replications of each value", parseReplications)
    .option("-o, --out <folder>", "write the answer, a table and charts into this folder")
    .addOption(ensembleOption("also find the point at other sets of the assumed numbers"))
    .addOption(drawReplicationsOption("2"))
    .addOption(derivedOption())
    .option("--json", "print the whole answer as JSON")
    .addOption(workersOption())
    .action(async (file, options) => finish(await run(file, options)));
}

async function run(file: string, options: TippingCommandOptions): Promise<number> {
  const note = noteRun();
  const { out, json, attrition, vary, policy, seed } = options;
  if (out === "") throw new UsageError("--out: expected the name of a folder, found nothing");
  if (attrition !== undefined && vary !== undefined)
    throw new UsageError("--vary: expected it without --attrition, which varies leaving");
  const loaded = openScenario(file, { policy, seed });
  if (out !== undefined) ensureReplaceable(out);
  const varied = vary === undefined ? undefined : variedNumber(file, vary, { policy, seed, loaded });
  const sets = setsAsked(file, options, loaded.scenario.policy);
  const asked = { ...options, ...(vary ?? attrition ?? usualRange), varied };
  const own = await tippingAtTerminal(loaded, asked);
  const { tippingLines, triedLines } = await import("../report/tipping-text.ts");
  if (Array.isArray(own)) {
    process.stderr.write("sim101: interrupted before the point was found: no files were written\n");
    if (own.length > 0)
      print(json ? JSON.stringify({ series: own }) : triedLines(vary?.path ?? null, own).join("\n"));
    return exitCode.interrupted;
  }
  const named = { load: scenarioFileLoader(file), nameOf: (kind: TippingKind) => seriesWords[kind] };
  const result = await withAnswers(own, { sets, options }, (means) =>
    tippingQuestion(own, optionsOf(asked), { ...means, ...named }),
  );
  print(json ? JSON.stringify(result) : [...tippingLines(result), ...answersSetsLines(result)].join("\n"));
  if (out !== undefined) {
    const { tippingFiles } = await import("./tipping-files.ts");
    writeResultFolder(out, await tippingFiles(result), note());
    process.stderr.write(`Wrote ${out}/\n`);
  }
  return exitWith(exitCodeOf({ audit: result.audit, complete: true }), result);
}

function optionsOf({ low, high, varied, team, short, peopleOnly }: Asked) {
  return { low, high, vary: varied, team, short, isPeopleOnly: peopleOnly };
}

/** Both ends of the range must make a scenario; where nothing between whole numbers does, it counts whole things. */
function variedNumber(
  file: string,
  { path, low, high }: Vary,
  { loaded, ...options }: Pick<TippingCommandOptions, "policy" | "seed"> & { loaded: LoadedScenario },
): VariedNumber {
  refuseNoNumber(loaded, "--vary", path);
  const read = (value: number) => ({ ...options, everyPolicy: false, overrides: [{ path, value }] });
  const scenarioAt = (value: number) => openScenario(file, read(value)).scenario;
  for (const end of [low, high]) scenarioAt(end);
  const isWhole = !readScenarioFile(file, read(Math.floor(low) + 1 / 2)).ok;
  return { path, isWhole, scenarioAt };
}

interface Asked extends TippingCommandOptions, Range {
  readonly varied: VariedNumber | undefined;
}

/** What was tried so far, in the order of values, if it was interrupted. */
async function tippingAtTerminal(loaded: LoadedScenario, asked: Asked): Promise<TippingResult | Tried[]> {
  const [{ tipping }, { TippingRefused }] = await Promise.all([
    import("../experiment/tipping.ts"),
    import("../experiment/tipping-ground.ts"),
  ]);
  const { low, high, varied, team, short, peopleOnly, replications } = asked;
  const tried: Tried[] = [];
  return searchAtTerminal<TippingResult | Tried[]>(
    async ({ signal, onReplication }) =>
      tipping(loaded, {
        low,
        high,
        vary: varied,
        team,
        short,
        isPeopleOnly: peopleOnly,
        replications,
        executor: await executorOf(asked.workers),
        onPoint: (kind, point) => keep(tried, kind, point),
        onReplication: (trial, kind) => onReplication(trial, seriesWords[kind]),
        signal,
      }),
    { tries: "value", refusal: TippingRefused, soFar: () => tried },
  );
}

/** A series as far as it has come. */
interface Tried {
  readonly kind: TippingKind;
  readonly points: TippingPoint[];
}

function keep(tried: Tried[], kind: TippingKind, point: TippingPoint): void {
  const series = tried.find((each) => each.kind === kind);
  if (series === undefined) tried.push({ kind, points: [point] });
  else series.points.splice(series.points.filter(({ x }) => x < point.x).length, 0, point);
}

function parseRange(text: string): Range {
  const [, low, high] = rangeForm.exec(text) ?? [];
  const range = { low: Number(low), high: Number(high) };
  if (range.low >= 0 && range.low < range.high) return range;
  throw new InvalidArgumentError(`expected low..high with low below high, found ${text}`);
}

// `sim101 sensitivity FILE`: which of the assumed numbers matters most, over their tagged ranges.
import { basename, extname, join } from "node:path";
import { type Command, InvalidArgumentError, Option } from "@commander-js/extra-typings";
import {
  planSensitivity,
  type SensitivityPlan,
  SensitivityRefused,
  usualTrajectories,
} from "../experiment/plan-sensitivity.ts";
import { scenarioFileLoader } from "../files/read-scenario.ts";
import type { Sweep } from "../results/sweep.ts";
import { UsageError } from "./faults.ts";
import { askedMeasures } from "./measures-asked.ts";
import { openScenario } from "./open-scenario.ts";
import { parseReplications, type SimulationOptions, wholeNumberFrom } from "./options.ts";
import { shardOption } from "./shard-option.ts";
import { type SweepTerminalOptions, sweepAtTerminal } from "./sweep-at-terminal.ts";
import { workersOption } from "./workers.ts";

interface SensitivityCommandOptions
  extends SweepTerminalOptions,
    Omit<SimulationOptions, "json">,
    Pick<SensitivityPlan, "policies" | "numbers"> {
  readonly measure?: readonly string[] | undefined;
  readonly method: "morris" | "sobol";
  readonly trajectories?: number | undefined;
  readonly samples?: number | undefined;
  readonly derived?: true | undefined;
}

const usualSamples = 128;

export function addSensitivityCommand(program: Command, finish: (exit: number) => void): void {
  program
    .command("sensitivity")
    .description("find which of the assumed numbers matters most, over their tagged ranges; resumable")
    .argument("<file>", "scenario file (YAML) with ranges")
    .option("-p, --policy <name>", "a policy of the file, instead of base")
    .option(
      "--policies <names>",
      "two policies: what the second changes is asked about, in place of one",
      parseList,
    )
    .option(
      "-m, --measure <names...>",
      'measures, such as "crib: meanTimeToAnswer"; the headline unless said',
    )
    .addOption(
      new Option("--method <name>", "morris: which matter; sobol: which share of the variance each brings")
        .choices(["morris", "sobol"] as const)
        .default("morris" as const),
    )
    .option("--trajectories <count>", "of Morris's method (default: 10)", wholeNumberFrom(2, mostAsked))
    .option("--samples <count>", "of Sobol's method, a power of two (default: 128)", parseSamples)
    .option("-n, --replications <count>", "replications of each point (default: 4)", parseReplications)
    .option(
      "--numbers <paths>",
      "only these numbers, or those within these paths; all with ranges unless said",
      parseList,
    )
    .option("--derived", "vary derived numbers (tag D) as well as assumed ones (tag A)")
    .option("-s, --seed <text>", "base seed, instead of the scenario's")
    .option(
      "-o, --out <folder>",
      "folder of the cells and the answer; results/<file>-sensitivity unless said",
    )
    .addOption(shardOption())
    .option("--dry-run", "say how many runs there are and how long they take, and run none")
    .addOption(workersOption())
    .action(async (file, options) => finish(await run(file, options)));
}

function parseList(text: string): readonly string[] {
  return text.split(",").map((part) => part.trim());
}

const wholeNumber = /^[0-9]{1,6}$/;
const mostAsked = 100_000;

/** Only a power of two fills the ranges evenly. */
function parseSamples(text: string): number {
  const count = wholeNumber.test(text) ? Number(text) : 0;
  if (count >= 2 && count <= mostAsked && Number.isInteger(Math.log2(count))) return count;
  throw new InvalidArgumentError(`expected a power of two such as 64, 128 or 256, found ${text}`);
}

function run(file: string, options: SensitivityCommandOptions): Promise<number> {
  const { out = join("results", `${basename(file, extname(file))}-sensitivity`), seed } = options;
  const design = designOf(options);
  const policies = policiesOf(options);
  const { scenario } = openScenario(file, { seed });
  const load = scenarioFileLoader(file);
  const sweep = planned(load, {
    design,
    policies,
    measures: askedMeasures(options.measure, scenario.headline),
    numbers: options.numbers,
    isDerivedToo: options.derived,
    replications: options.replications,
    seed,
  });
  return sweepAtTerminal({ sweep, load }, out, options);
}

function designOf({ method, trajectories, samples }: SensitivityCommandOptions): SensitivityPlan["design"] {
  if (method === "morris") {
    if (samples !== undefined) throw new UsageError("--samples: expected --method sobol beside it");
    return { kind: "morris", trajectories: trajectories ?? usualTrajectories };
  }
  if (trajectories !== undefined) throw new UsageError("--trajectories: expected --method morris beside it");
  return { kind: "sobolIndices", samples: samples ?? usualSamples };
}

function policiesOf({ policy, policies }: SensitivityCommandOptions): readonly string[] | undefined {
  if (policies === undefined) return policy === undefined ? undefined : [policy];
  if (policy !== undefined) throw new UsageError("--policy: expected it without --policies");
  if (policies.length !== 2)
    throw new UsageError(
      `--policies: expected two with a comma between them, such as base,${policies[0] || "more"}, found ${policies.length === 1 ? "one" : policies.length}`,
    );
  return policies;
}

/** The words of options for the parts of a plan. */
const optionOf = {
  policies: "--policies",
  measures: "--measure",
  numbers: "--numbers",
  samples: "--trajectories or --samples",
  scenario: "ranges",
} as const;

function planned(load: Parameters<typeof planSensitivity>[0], plan: SensitivityPlan): Sweep {
  try {
    return planSensitivity(load, plan);
  } catch (fault) {
    if (!(fault instanceof SensitivityRefused)) throw fault;
    const isOne = plan.policies?.length === 1;
    const nameOf = (part: keyof typeof optionOf) =>
      part === "policies" && isOne ? "--policy" : optionOf[part];
    const lines = fault.mistakes.map(({ part, text }) => `${nameOf(part)}: ${text}`);
    throw new UsageError(lines.join("\nsim101: "), { cause: fault });
  }
}
